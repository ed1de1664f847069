/** Figures of a growing dossier: `node bench/scale.mjs [documents …]`. Readings are made, not read, so that what is measured is keeping and
 *  joining them; everything else is the real dossier: capture, journal, index, all on the disk. */
import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Dossier, openDossier, sha256Hex } from '../../../src/ledger/index.ts'
import { type JournalEntry, lineOfEntry, sealEntry } from '../../../src/ledger/journal-entry.ts'
import { openSqliteIndex } from '../../../src/ledger/sqlite/open.ts'
import { localJoin } from '../../../src/local-join.ts'
import type { Capture, CaptureDigest, Reading } from '../../../src/model/index.ts'
import { assembleReadings } from '../../../src/pipeline.ts'
import { openReadingData } from '../../../src/reading-data.ts'
import { madeReading, news } from '../../scale/made-readings.ts'

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(0, 1000, 10_000, 100_000)
const measured = 100
const data = await openReadingData()
const join = localJoin(data.rarity, data.gazetteer.countries)
const reader = {
  readerVersion: 'made/1',
  join,
  read: async (capture: Capture) => readingOf(Number(new TextDecoder().decode(capture.bytes).split(' ')[1])),
  assemble: (readings: readonly Reading[]) => assembleReadings(readings, data),
}
const home = await mkdtemp(path.join(tmpdir(), 'sayso-scale-'))
const folder = path.join(home, 'dossier')

function captureOf(n: number): Capture {
  const bytes = new TextEncoder().encode(`made ${n}`)
  return {
    sha256: sha256Hex(bytes) as CaptureDigest,
    bytes,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    encodingFrom: 'default',
    url: null,
    fileName: null,
    contentType: null,
  }
}

function readingOf(n: number): Reading {
  const reading = madeReading(n, news)
  const sha256 = captureOf(n).sha256
  return { ...reading, documents: reading.documents.map((document) => ({ ...document, sha256 })) }
}

/** Journal and index of reports that were added, a batch a transaction; the bytes of their captures are not kept, and nobody asks for them. */
async function fill(from: number, to: number): Promise<void> {
  const dossier = await openDossier(folder, { ...reader, createIfMissing: true })
  let head: { readonly seq: number; readonly hash: string } = await dossier.index.standing()
  await dossier.close()
  const index = await openSqliteIndex(path.join(folder, 'index.sqlite'))
  const undecided = {
    reviewed: (machine: Reading) => machine,
    parties: new Map(),
    grouping: [],
    entities: [],
    documents: [],
    reread: [],
  }
  const batch = 500
  for (let at = from; at < to; at += batch) {
    const started = performance.now()
    const changes: { entry: JournalEntry; reading: Reading }[] = []
    for (let n = at; n < Math.min(to, at + batch); n++) {
      const reading = readingOf(n)
      const { bytes, sha256, published: _, ...facts } = captureOf(n)
      const entry = sealEntry(
        {
          kind: 'added',
          capture: { ...facts, digest: sha256, contradictedEncoding: null, byteCount: bytes.length },
          document: reading.documents[0]!.id,
          readerVersion: reader.readerVersion,
          readingDigest: sha256,
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
    await index.joinChanges(join, undecided, reader.readerVersion)
    const ms = (performance.now() - started) / changes.length
    if ((at / batch) % 10 === 0 || at + batch >= to)
      console.log(
        `  filled ${Math.min(to, at + batch)}: ${ms.toFixed(1)} ms a document of this batch, ${memory()}`,
      )
  }
  await index.close()
}

const memory = () => `${Math.round(process.memoryUsage().rss / 1e6)} MB resident`

interface Figures {
  readonly median: number
  readonly p95: number
  readonly most: number
}

function figures(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!
  return { median: at(0.5), p95: at(0.95), most: sorted.at(-1)! }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const shown = ({ median, p95, most }: Figures) =>
  `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, most ${most.toFixed(1)} ms`

async function addOneByOne(dossier: Dossier, next: number): Promise<Figures> {
  const times: number[] = []
  for (let n = next; n < next + measured; n++) {
    const capture = captureOf(n)
    times.push(await timed(() => dossier.add([capture])))
  }
  return figures(times)
}

let base: Figures | null = null
let held = 0
const started = performance.now()
for (const size of sizes) {
  if (size > held) await fill(held, size)
  held = Math.max(held, size)
  let dossier!: Dossier
  const opened = await timed(async () => {
    dossier = await openDossier(folder, { ...reader, createIfMissing: true })
  })
  const added = await addOneByOne(dossier, held)
  held += measured
  base ??= added
  const pages: string[] = []
  for (const [what, ask] of [
    ['documents', () => dossier.documents()],
    ['incidents', () => dossier.incidents()],
  ] as const)
    if (size <= 10_000) pages.push(`all ${what} ${(await timed(ask)).toFixed(1)} ms`)
  console.log(
    `${size} documents: adding one more ${shown(added)}; ${(added.median - base.median).toFixed(1)} ms (median) and ${(added.p95 - base.p95).toFixed(1)} ms (p95) more than in an empty dossier (asked: under 50); opened in ${opened.toFixed(0)} ms; ${pages.join(', ')}; ${memory()}`,
  )
  await dossier.close()
}
for (const name of await readdir(folder)) {
  const { size } = await stat(path.join(folder, name))
  if (name.startsWith('index') || name.startsWith('journal'))
    console.log(`${name} ${(size / 1e6).toFixed(1)} MB`)
}
console.log(`all in ${((performance.now() - started) / 1000).toFixed(0)} s`)
await rm(home, { recursive: true, force: true })
