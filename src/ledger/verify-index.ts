import path from 'node:path'
import { byCodeUnit } from '../model/index.ts'
import type { BadInputFacts } from '../model/problem.ts'
import { type Reading, readingSchema } from '../model/reading.ts'
import type { CaptureRegister } from './capture-register.ts'
import { assembled, digestOfEntry } from './catch-up.ts'
import type { IndexChange, IndexRows, IndexStanding, LedgerIndex, Row } from './contract.ts'
import type { ChainRead } from './journal-chain.ts'
import { indexName } from './layout.ts'
import type { OpenFolder } from './open-folder.ts'
import { checkSelectors } from './selectors.ts'
import type { VerifyReport } from './verify-report.ts'

/** All that an index holds at one moment. */
export interface IndexSnapshot {
  readonly standing: IndexStanding
  readonly rows: IndexRows
  /** One-document readings by capture digest; those that have lost their shape are left out. */
  readonly readings: ReadonlyMap<string, Reading>
  /** Null when it has lost its shape. */
  readonly whole: Reading | null
  readonly damage: readonly string[]
}

export async function snapshotIndex(index: LedgerIndex): Promise<IndexSnapshot> {
  const readings = await index.readings().catch(() => [])
  return {
    standing: await index.standing(),
    rows: await index.rows(),
    readings: new Map(readings.filter(isReading).map((reading) => [reading.documents[0]!.sha256, reading])),
    whole: await index.reading().then(
      (whole) => (isReading(whole) ? whole : null),
      () => null,
    ),
    damage: await index.damage(),
  }
}

function isReading(value: unknown): value is Reading {
  return readingSchema.safeParse(value).success
}

export interface IndexToCompare {
  readonly open: OpenFolder
  /** Sound. */
  readonly chain: ChainRead
  readonly register: CaptureRegister
  /** By capture digest; see `checkCaptures`. */
  readonly readings: ReadonlyMap<string, Reading>
  readonly snapshot: IndexSnapshot
}

/** Make an index afresh beside the one that is kept, and compare them row by row. What another version joined, or what
 *  a missing reading would change, is passed over with a note. */
export async function compareIndex(report: VerifyReport, what: IndexToCompare): Promise<void> {
  const { open, chain, register, readings, snapshot } = what
  for (const line of snapshot.damage) report.problem(indexDamage(open.folder, line))
  if (snapshot.standing.seq !== chain.head.seq || snapshot.standing.hash !== chain.head.hash) {
    report.problem({
      code: 'ledger.index-not-at-head',
      found: `an index that stands at entry ${snapshot.standing.seq}`,
      where: path.join(open.folder, indexName),
      expected: `entry ${chain.head.seq}, the journal's last`,
      remedy: 'run `sayso rebuild`',
    })
    return
  }
  checkWhole(report, open.folder, snapshot.whole)
  const isWhole = register.all().every((held) => readings.has(held.added.capture.digest))
  const isOurs = snapshot.standing.assembledBy === open.reader.readerVersion
  if (!isWhole) report.note('the joined part was not compared: some captures have no sound reading')
  else if (!isOurs)
    report.note(`the joined part was not compared: version ${snapshot.standing.assembledBy} made it`)
  const expected = await freshRows(what)
  const left = isWhole && isOurs ? [] : joinedTables(expected)
  compareRows(report, open.folder, {
    held: snapshot.rows,
    expected,
    left: [...left, ...(isWhole ? [] : ['readings'])],
  })
}

function checkWhole(report: VerifyReport, folder: string, whole: Reading | null): void {
  if (whole === null) {
    report.problem(indexDamage(folder, 'a joined reading that is no reading'))
    return
  }
  const { checked, problems } = checkSelectors(whole)
  report.checked.selectors += checked
  const [first] = problems
  if (first === undefined) return
  report.problem({
    code: 'ledger.selector-drift',
    found: `${problems.length} spans in the joined reading at fault, the first with ${first.found}`,
    where: `document ${first.document}, ${first.what}, [${first.start}, ${first.end})`,
    expected: "spans of the document's text that slice to their own words",
    remedy: 'run `sayso rebuild`; if it stays, the reader has a bug',
  })
}

export function indexDamage(folder: string, what: unknown): BadInputFacts {
  return {
    code: 'ledger.index-damaged',
    found: `damage (${what instanceof Error ? what.message : String(what)})`,
    where: path.join(folder, indexName),
    expected: 'a sound index',
    remedy: 'run `sayso rebuild`, which makes it anew from captures and journal',
  }
}

async function freshRows({ open, chain, register, readings }: IndexToCompare): Promise<IndexRows> {
  const changes = chain.entries.map((entry): IndexChange => {
    const digest = digestOfEntry(entry)
    const isLast = digest !== null && register.get(digest)?.lastRead.seq === entry.seq
    return { entry, reading: isLast ? (readings.get(digest) ?? null) : null }
  })
  const sorted = [...readings.values()].sort((a, b) => byCodeUnit(a.documents[0]!.id, b.documents[0]!.id))
  const fresh = await open.store.scratch()
  try {
    await fresh.rebuild(changes, assembled(open, sorted), open.reader.readerVersion)
    return await fresh.rows()
  } finally {
    await fresh.close()
  }
}

// The journal's own part; everything else is joined.
const journalTables = ['captures', 'readings']

function joinedTables(rows: IndexRows): readonly string[] {
  return Object.keys(rows).filter((table) => !journalTables.includes(table))
}

function compareRows(
  report: VerifyReport,
  folder: string,
  { held, expected, left }: { held: IndexRows; expected: IndexRows; left: readonly string[] },
): void {
  for (const [table, rows] of Object.entries(expected)) {
    if (left.includes(table)) continue
    report.checked.rows += rows.length
    const differing = symmetricDifference(held[table] ?? [], rows)
    if (differing.length === 0) continue
    report.problem({
      code: 'ledger.index-drift',
      found: `${differing.length} rows of table ${table} that differ, the first about ${nameOf(differing[0]!)}`,
      where: path.join(folder, indexName),
      expected: 'what captures and journal give',
      remedy: 'run `sayso rebuild`',
    })
  }
}

/** Rows of one side that the other does not have; a changed row is counted once. */
function symmetricDifference(held: readonly Row[], expected: readonly Row[]): readonly Row[] {
  const wanted = new Map(expected.map((row) => [spelled(row), row]))
  const extra = held.filter((row) => !wanted.delete(spelled(row)))
  return extra.length >= wanted.size ? extra : [...wanted.values()]
}

function spelled(row: Row): string {
  return JSON.stringify(
    Object.keys(row)
      .sort(byCodeUnit)
      .map((column) => [column, row[column]]),
  )
}

function nameOf(row: Row): string {
  const column = ['id', 'digest', 'entity', 'incident', 'document'].find((name) => row[name] !== undefined)
  return column === undefined ? 'its first row' : `${column} ${row[column]}`
}
