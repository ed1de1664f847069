/** A process of its own that decides on statements and takes every third decision back, and says what it was promised.
 *  Arguments: folder, how many decisions. */
import { writeSync } from 'node:fs'
import { openDossier } from '../../../src/ledger/index.ts'
import { textCapture } from '../../support/text-capture.ts'
import { lineReader, lineReport } from '../line-reader.ts'

const [folder, count] = process.argv.slice(2) as [string, string]

// Straight to the descriptor: nothing waits in a buffer that `kill -9` would take with it.
const say = (line: string) => writeSync(1, `${line}\n`)

const dossier = await openDossier(folder, { ...lineReader(), createIfMissing: true })
await dossier.add([0, 1, 2].map((n) => textCapture(lineReport(n), `${n}.txt`)))
const { statements } = await dossier.reading()
say('open')
let last = 0
for (let n = 0; n < Number(count); n++) {
  const { id } = statements[n % statements.length]!
  const { decision } = await dossier.decide(
    n % 3 === 2
      ? { kind: 'undone', decision: last }
      : { kind: 'reviewed', subjects: [id], status: n % 2 === 0 ? 'rejected' : 'accepted' },
  )
  last = decision.seq
  say(`decided ${decision.seq}`)
}
await dossier.close()
say('done')
