/** What one more report costs in a large dossier and in an empty one: `node bench/scale.mjs [documents …] [--folder DIR]`. Readings are made, not
 *  read, so that what is measured is keeping and joining them; everything else is the real dossier: capture, journal, index, all on the disk. */
import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Dossier, openDossier } from '../../src/ledger/index.ts'
import { type JournalEntry, lineOfEntry, sealEntry } from '../../src/ledger/journal-entry.ts'
import { factsOf } from '../../src/ledger/read-capture.ts'
import { openSqliteIndex } from '../../src/ledger/sqlite/open.ts'
import type { Reading } from '../../src/model/index.ts'
import { madeReports } from './made-reports.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: 'string' } },
})
const sizes = positionals.map(Number)
if (sizes.length === 0) sizes.push(1000, 10_000)

/** Added one by one to the large dossier and to the empty one in turns: the newest reports, and as many of those held back, from all its days. */
const measured = 30

/** One report of so many is held back from filling. */
const heldBack = 300

const made = await madeReports(Math.ceil((Math.max(...sizes) + 100 * measured) * 1.01))
const { reader } = made
const isLate = (n: number) => n % heldBack === heldBack - 1
const order = made.all.flatMap((n) => (isLate(n) ? [] : [n]))

const undecided = {
  reviewed: (machine: Reading) => machine,
  parties: new Map(),
  grouping: [],
  entities: [],
  documents: [],
  reread: [],
}

/** Journal and index of reports that were added, a batch a transaction; the bytes of their captures are not kept, and nobody asks for them. */
async function fill(folder: string, to: number): Promise<void> {
  const dossier = await openDossier(folder, { ...reader, createIfMissing: true })
  let head: { readonly seq: number; readonly hash: string } = await dossier.index.standing()
  await dossier.close()
  const from = filledIn(head.seq)
  if (from >= to) return
  const index = await openSqliteIndex(path.join(folder, 'index.sqlite'), { filling: true })
  const [started, used] = [performance.now(), process.cpuUsage()]
  const batch = 1000
  for (let at = from; at < to; at += batch) {
    const [batchStarted, batchUsed] = [performance.now(), process.cpuUsage()]
    const changes: { entry: JournalEntry; reading: Reading }[] = []
    for (const n of order.slice(at, Math.min(to, at + batch))) {
      const reading = made.reading(n)
      const capture = made.capture(n)
      const entry = sealEntry(
        {
          kind: 'added',
          capture: factsOf(capture),
          document: reading.documents[0]!.id,
          readerVersion: reader.readerVersion,
          readingDigest: capture.sha256,
        },
        { seq: head.seq + 1, prev: head.hash, at: '2031-05-02T09:00:00.000Z' },
      )
      head = entry
      changes.push({ entry, reading })
    }
    await appendFile(
      path.join(folder, 'journal.jsonl'),
      changes.map(({ entry }) => lineOfEntry(entry)).join(''),
    )
    await index.apply(changes)
    await index.joinChanges(reader.join, undecided, reader.readerVersion)
    const each = (ms: number) => (ms / changes.length).toFixed(1)
    if ((at / batch) % 10 === 0)
      console.log(
        `  filled ${at + changes.length}: ${each(performance.now() - batchStarted)} ms a document of this batch, ${each(cpuSince(batchUsed))} ms of the processor, ${memory()}`,
      )
  }
  const closing = performance.now()
  await index.close()
  const seconds = (ms: number) => `${(ms / 1000).toFixed(0)} s`
  console.log(
    `filled ${from} to ${to} in ${seconds(performance.now() - started)}, ${seconds(cpuSince(used))} of the processor; ${seconds(performance.now() - closing)} for what was put off; ${memory()}`,
  )
}

/** Reports that were filled in, of so many entries; those that were measured came behind. */
const filledIn = (seq: number): number => Math.max(0, seq - 1)

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const memory = () => `${Math.round(process.memoryUsage().rss / 1e6)} MB resident`

interface Cost {
  readonly ms: number
  readonly cpu: number
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const [started, used] = [performance.now(), process.cpuUsage()]
  await work()
  return { ms: performance.now() - started, cpu: cpuSince(used) }
}

function shown(costs: readonly Cost[]): string {
  const part = (of: keyof Cost, share: number) => {
    const sorted = costs.map((cost) => cost[of]).sort((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1)
  }
  return `median ${part('ms', 0.5)} ms, p95 ${part('ms', 0.95)} ms (of the processor ${part('cpu', 0.5)}, ${part('cpu', 0.95)})`
}

async function measure(large: Dossier, size: number): Promise<void> {
  // In a folder that was measured before, some of them are there.
  const isKnown = async (n: number) => (await large.index.placeOf(made.reading(n).documents[0]!.id)) !== null
  const late: number[] = []
  for (const n of made.all) if (isLate(n) && n < size && !(await isKnown(n))) late.push(n)
  const newest: number[] = []
  for (const n of order.slice(size)) if (newest.length < measured + 2 && !(await isKnown(n))) newest.push(n)
  const home = await mkdtemp(path.join(tmpdir(), 'sayso-empty-'))
  const empty = await openDossier(path.join(home, 'dossier'), { ...reader, createIfMissing: true })
  // What the first two of a process cost is not what one more costs.
  for (const n of newest.splice(measured)) {
    await large.add([made.capture(n)])
    await empty.add([made.capture(n)])
  }
  for (const [what, reports] of [
    ['the newest', newest],
    ['late', late.filter((_, at) => at % Math.max(1, Math.floor(late.length / measured)) === 0)],
  ] as const) {
    const costs: { inLarge: Cost; inEmpty: Cost }[] = []
    for (const n of reports.slice(0, measured)) {
      const inLarge = await costOf(() => large.add([made.capture(n)]))
      const inEmpty = await costOf(() => empty.add([made.capture(n)]))
      costs.push({ inLarge, inEmpty })
    }
    if (costs.length === 0) continue
    console.log(`${size} documents, ${costs.length} added, ${what}:`)
    console.log(`  here          ${shown(costs.map(({ inLarge }) => inLarge))}`)
    console.log(`  empty dossier ${shown(costs.map(({ inEmpty }) => inEmpty))}`)
    const more = costs.map(({ inLarge, inEmpty }) => ({
      ms: inLarge.ms - inEmpty.ms,
      cpu: inLarge.cpu - inEmpty.cpu,
    }))
    console.log(`  more than in an empty dossier, each beside its own: ${shown(more)}; asked: under 50 ms`)
  }
  await empty.close()
  await rm(home, { recursive: true, force: true })
}

const home = values.folder ?? (await mkdtemp(path.join(tmpdir(), 'sayso-scale-')))
const folder = path.join(home, 'dossier')
for (const size of sizes) {
  await fill(folder, size)
  let large!: Dossier
  const opened = await costOf(async () => {
    large = await openDossier(folder, reader)
  })
  const { documents, incidents, disputes } = await large.counts()
  console.log(
    `${documents} documents, ${incidents} incidents, ${disputes} disputes; opened in ${opened.ms.toFixed(0)} ms`,
  )
  await measure(large, size)
  await large.close()
  for (const name of await readdir(folder)) {
    const { size: bytes } = await stat(path.join(folder, name))
    if (name.startsWith('index') || name.startsWith('journal'))
      console.log(`  ${name} ${(bytes / 1e6).toFixed(1)} MB`)
  }
}
if (values.folder === undefined) await rm(home, { recursive: true, force: true })
