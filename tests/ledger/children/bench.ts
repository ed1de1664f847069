/** Figures of a ledger: `node bench/ledger.mjs [documents] [statements a document]`. Readings are made by the line reader,
 *  in microseconds, so that what is measured is the ledger. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDossier, rebuildDossier } from '../../../src/ledger/index.ts'
import { openJournal } from '../../../src/ledger/journal.ts'
import { textCapture } from '../../support/text-capture.ts'
import { lineReader, lineReport } from '../line-reader.ts'

const [count = 1000, lines = 20] = process.argv.slice(2).map(Number)
// Some ten documents an incident.
const happenings = Math.ceil((count * lines) / 10)
const home = await mkdtemp(path.join(tmpdir(), 'sayso-bench-'))
const folder = path.join(home, 'dossier')
const options = { ...lineReader(), createIfMissing: true }
const captures = Array.from({ length: count }, (_, n) => textCapture(lineReport(n, lines, happenings)))

async function timed<T>(what: string, work: () => Promise<T>, per = 0): Promise<T> {
  const start = performance.now()
  const result = await work()
  const ms = performance.now() - start
  console.log(
    `${what.padEnd(58)} ${ms.toFixed(1)} ms${per > 0 ? `, ${(per / (ms / 1000)).toFixed(0)}/s` : ''}`,
  )
  return result
}

const dossier = await timed('make and open an empty dossier', () => openDossier(folder, options))
let entriesDone = 0
await timed(
  `add ${count} documents of ${lines} statements in one batch`,
  async () => {
    const start = performance.now()
    await dossier.add(captures, () => {
      if (++entriesDone === count)
        console.log(`  of it, acknowledging them: ${(performance.now() - start).toFixed(0)} ms`)
    })
  },
  count,
)
await timed('add one more', () => dossier.add([textCapture(lineReport(count, lines, happenings))]))
await timed('add one that is known', () => dossier.add([captures[0]!]))
await timed('list documents', () => dossier.documents())
await timed('list incidents', () => dossier.incidents())
const [summary] = await dossier.documents()
await timed('one document', () => dossier.document(summary!.id))
await timed('the whole reading', () => dossier.reading())
const readings = await dossier.index.readings()
await timed('(what the line reader takes to join them)', async () => options.assemble(readings, new Map()))
await timed('verify', () => dossier.verify())
await timed('rebuild in place', () => dossier.rebuild())
await dossier.close()
const again = await timed('open again', () => openDossier(folder, options))
await again.close()
for (const name of await readdir(folder)) if (name.startsWith('index')) await rm(path.join(folder, name))
await timed('rebuild without an index', () => rebuildDossier(folder, options))
for (const name of await readdir(folder)) {
  const { size } = await stat(path.join(folder, name))
  if (name.startsWith('index') || name.startsWith('journal'))
    console.log(`${name} ${(size / 1e6).toFixed(2)} MB`)
}
const journal = await openJournal(folder)
await timed(
  'append 1000 entries to the journal alone, one fsync each',
  async () => {
    for (let n = 0; n < 1000; n++)
      await journal.append({ kind: 'created', dossier: 'x' }, '2031-05-02T09:00:00.000Z')
  },
  1000,
)
await journal.close()
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
await rm(home, { recursive: true, force: true })
