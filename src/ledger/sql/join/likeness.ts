/** Which reports are alike, which are copies: pairs, kept right as reports come and go. */
import { sql } from 'kysely'
import type { Copy, Document, LocalJoin, LookUp, Reach, ReportTrace } from '../../../model/index.ts'
import type { Database } from '../queries.ts'
import { copyRows } from '../rows.ts'
import { listed } from './listed.ts'
import { areNeighbours, neighbourhoodOf } from './neighbours.ts'
import type { Traces } from './traces.ts'

interface Pairing {
  readonly database: Database
  readonly join: LocalJoin
  readonly traces: Traces
  /** Documents of these ids, as they are joined. */
  readonly documentsOf: (ids: Iterable<string>) => Promise<ReadonlyMap<string, Document>>
  /** Reports whose alike reports are others than before. */
  readonly moved: Set<string>
}

type Pair = readonly [string, string]

/** Take a report out of all pairs; those that it stood between may now be pairs. */
export async function unpair(pairing: Pairing, old: ReportTrace): Promise<void> {
  const { database, traces, moved } = pairing
  const { document } = old
  const partners = await sql<{ other: string }>`
    select other from alike_pairs where document = ${document}`.execute(database)
  for (const { other } of partners.rows) moved.add(other)
  moved.add(document)
  await sql`delete from alike_pairs where document = ${document}`.execute(database)
  await sql`delete from alike_pairs where other = ${document} and document in ${listed(partners.rows.map(({ other }) => other))}`.execute(
    database,
  )
  await sql`delete from copies where document = ${document}`.execute(database)
  await sql`delete from copies where of_document = ${document}`.execute(database)
  await traces.remove(old)
  const { alike, copy } = pairing.join.reach
  const names = await neighbourhoodOf(database, old.alikeKeys, old, alike)
  await pairAlike(pairing, names.parted)
  const passages = await neighbourhoodOf(database, old.copyKeys, old, copy)
  await pairCopies(pairing, await notYetCopies(database, passages.parted))
}

/** Put a report into all pairs that it belongs to; those that it now stands between may be none any more. */
export async function pairUp(pairing: Pairing, trace: ReportTrace): Promise<void> {
  const { database, join, traces, moved } = pairing
  const { document } = trace
  moved.add(document)
  const names = await neighbourhoodOf(database, trace.alikeKeys, trace, join.reach.alike)
  const passages = await neighbourhoodOf(database, trace.copyKeys, trace, join.reach.copy)
  const declaring = await declaringWith(pairing, trace)
  await traces.put(trace)
  const withIt = (others: Iterable<string>): Pair[] =>
    [...others].map((other) => (other < document ? [other, document] : [document, other]))
  await pairAlike(pairing, withIt(names.met))
  await partAlike(pairing, names.parted)
  await pairCopies(pairing, withIt(new Set([...passages.met, ...declaring])))
  await partCopies(pairing, passages.parted)
}

async function pairAlike({ database, join, traces, moved }: Pairing, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return
  const known = await traces.of(pairs.flat())
  const rows: [string, string, number][] = []
  for (const [a, b] of pairs) {
    const score = join.likeness(known.get(a)!, known.get(b)!)
    if (score === null) continue
    rows.push([a, b, score], [b, a, score])
    moved.add(a).add(b)
  }
  if (rows.length === 0) return
  // Scores go as they are: JSON inside the engine keeps fewer digits.
  for (const [a, b, score] of rows)
    await sql`insert into alike_pairs (document, other, score) values (${a}, ${b}, ${score})
      on conflict (document, other) do nothing`.execute(database)
}

async function partAlike({ database, join, traces, moved }: Pairing, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return
  const { rows } = await sql<{ document: string; other: string }>`
    select p.document, p.other from json_each(${JSON.stringify(pairs)}) as k
    join alike_pairs as p on p.document = k.value ->> 0 and p.other = k.value ->> 1`.execute(database)
  const known = await traces.of(rows.flatMap(({ document, other }) => [document, other]))
  for (const { document, other } of rows) {
    if (await meet(database, known, [document, other], (trace) => trace.alikeKeys, join.reach.alike)) continue
    await sql`delete from alike_pairs where (document = ${document} and other = ${other})
      or (document = ${other} and other = ${document})`.execute(database)
    moved.add(document).add(other)
  }
}

async function meet(
  database: Database,
  known: ReadonlyMap<string, ReportTrace>,
  [a, b]: Pair,
  keysOf: (trace: ReportTrace) => readonly LookUp[],
  reach: Reach,
): Promise<boolean> {
  const [one, other] = [known.get(a)!, known.get(b)!]
  return await areNeighbours(
    database,
    { document: a, at: one.at, keys: keysOf(one) },
    { document: b, at: other.at, keys: keysOf(other) },
    reach,
  )
}

async function pairCopies(
  { database, join, traces, documentsOf }: Pairing,
  pairs: readonly Pair[],
): Promise<void> {
  if (pairs.length === 0) return
  const known = await traces.of(pairs.flat())
  const documents = await documentsOf(pairs.flat())
  const copies: Copy[] = []
  for (const [a, b] of pairs) {
    const copy = join.copyBetween(
      { document: documents.get(a)!, trace: known.get(a)! },
      { document: documents.get(b)!, trace: known.get(b)! },
    )
    if (copy) copies.push(copy)
  }
  for (const row of copyRows(copies)) await database.insertInto('copies').values(row).execute()
}

async function notYetCopies(database: Database, pairs: readonly Pair[]): Promise<Pair[]> {
  const held = new Set((await copiesAmong(database, pairs)).map(([a, b]) => `${a} ${b}`))
  return pairs.filter(([a, b]) => !held.has(`${a} ${b}`))
}

/** Of some pairs those that are copies one way or the other. */
async function copiesAmong(database: Database, pairs: readonly Pair[]): Promise<Pair[]> {
  if (pairs.length === 0) return []
  const { rows } = await sql<{ a: string; b: string }>`
    select k.value ->> 0 as a, k.value ->> 1 as b from json_each(${JSON.stringify(pairs)}) as k
    where exists (select 1 from copies as c where c.document = k.value ->> 0 and c.of_document = k.value ->> 1)
      or exists (select 1 from copies as c where c.document = k.value ->> 1 and c.of_document = k.value ->> 0)`.execute(
    database,
  )
  return rows.map(({ a, b }) => [a, b])
}

async function partCopies({ database, join, traces }: Pairing, pairs: readonly Pair[]): Promise<void> {
  const held = await copiesAmong(database, pairs)
  const known = await traces.of(held.flat())
  for (const pair of held) {
    const [a, b] = pair
    if (join.declares(known.get(a)!, known.get(b)!)) continue
    if (await meet(database, known, pair, (trace) => trace.copyKeys, join.reach.copy)) continue
    await sql`delete from copies where (document = ${a} and of_document = ${b})
      or (document = ${b} and of_document = ${a})`.execute(database)
  }
}

/** Reports that give a claim of this one as its own, or the other way round. */
async function declaringWith({ database, join, traces }: Pairing, trace: ReportTrace): Promise<string[]> {
  const { own, asOf } = trace.declares
  const days = join.reach.declaredDays * 86_400_000
  const { rows } = await sql<{ document: string }>`
    select document from declared_keys where own = 0 and key in ${listed(own)} and ${near(trace.at, days)}
    union
    select document from declared_keys where own = 1 and key in ${listed(asOf)} and ${near(trace.at, days)}`.execute(
    database,
  )
  const others = await traces.of(rows.map(({ document }) => document))
  return [...others.values()]
    .filter((other) => other.document !== trace.document && join.declares(trace, other))
    .map(({ document }) => document)
}

/** Later than any date: what has none may be of any day. */
const dated = 8.6e15

function near(at: number, days: number) {
  return at > dated ? sql`true` : sql`(at between ${at - days} and ${at + days} or at > ${dated})`
}
