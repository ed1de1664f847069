/** A process of its own that adds reports and says what it was promised, one line an acknowledgement.
 *  Arguments: folder, number of the first report, how many, batch size. */
import { writeSync } from 'node:fs'
import { openDossier } from '../../../src/ledger/index.ts'
import { textCapture } from '../../support/text-capture.ts'
import { lineReader, lineReport } from '../line-reader.ts'

const [folder, ...numbers] = process.argv.slice(2) as [string, ...string[]]
const [from, count, batch] = numbers.map(Number) as [number, number, number]

// Straight to the descriptor: nothing waits in a buffer that `kill -9` would take with it.
const say = (line: string) => writeSync(1, `${line}\n`)

const dossier = await openDossier(folder, { ...lineReader(), createIfMissing: true })
say('open')
for (let n = from; n < from + count; n += batch) {
  const size = Math.min(batch, from + count - n)
  const captures = Array.from({ length: size }, (_, at) => textCapture(lineReport(n + at), `${n + at}.txt`))
  await dossier.add(captures, (step) => {
    if (step.outcome === 'added') say(`added ${step.digest}`)
    if (step.outcome === 'known') say(`known ${step.digest}`)
  })
}
await dossier.close()
say('done')
