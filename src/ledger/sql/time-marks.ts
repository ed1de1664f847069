/** A timeline's intervals, gathered until the screen can hold them. */
import { type RawBuilder, sql } from 'kysely'
import type { ClaimFilter, SpeakerCount, TimeExtent, TimeGrain, TimeMark, TimeView } from '../claim-views.ts'
import { all, type Condition, conditionsOf, touches } from './claim-filter.ts'
import type { Database } from './queries.ts'

const dated: Condition = sql`m.standing = 'dated'`
const happened: Condition = sql`m.role = 'happened'`

export async function selectTimeExtent(database: Database, filter: ClaimFilter): Promise<TimeExtent | null> {
  const where = all([...conditionsOf(filter), dated])
  const { rows } = await sql<{ begins: number | null; ends: number | null; claims: number }>`
    select m.begins as begins, m.ends as ends, count(*) as claims
    from claim_times as m where ${where} group by m.role, m.begins, m.ends`.execute(database)
  if (rows.length === 0) return null
  const outer = Math.floor(rows.reduce((sum, { claims }) => sum + Number(claims), 0) / 50)
  const edges = (at: (row: (typeof rows)[number]) => number | null, sign: 1 | -1) =>
    rows
      .flatMap((row) => {
        const edge = at(row)
        return edge === null ? [] : [{ edge, claims: Number(row.claims) }]
      })
      .sort((a, b) => sign * (a.edge - b.edge))
  const from = edges(({ begins, ends }) => begins ?? ends, 1)[0]!.edge
  const to = edges(({ begins, ends }) => ends ?? begins, -1)[0]!.edge
  const middleFrom =
    nth(
      edges(({ begins }) => begins, 1),
      outer,
    ) ?? from
  const middleTo =
    nth(
      edges(({ ends }) => ends, -1),
      outer,
    ) ?? to
  return middleFrom < middleTo
    ? { from, to, middleFrom, middleTo }
    : { from, to, middleFrom: from, middleTo: to }
}

/** The edge of the claim that has so many before it. */
function nth(
  edges: readonly { readonly edge: number; readonly claims: number }[],
  before: number,
): number | undefined {
  let left = before
  return edges.find(({ claims }) => {
    left -= claims
    return left < 0
  })?.edge
}

export async function selectTimeLanes(
  database: Database,
  filter: ClaimFilter,
): Promise<readonly SpeakerCount[]> {
  const { rows } = await sql<SpeakerCount>`
    select m.speaker as speaker, count(*) as claims from claim_times as m
    where ${all([...conditionsOf(filter), dated])} group by m.speaker order by claims desc, speaker`.execute(
    database,
  )
  return rows.map(({ speaker, claims }) => ({ speaker, claims: Number(claims) }))
}

interface MarkRow {
  speaker: string
  role: TimeMark['role']
  first: number
  last: number
  begins: number | null
  ends: number | null
  claims: number
  grain: TimeGrain
  last_grain: TimeGrain
  zoned: number
  zone: string | null
  last_zone: string | null
  zones: number
}

/** Intervals of a speaker and role that begin in the same step and end in the same step; those shorter than a step go by
 *  where they begin. */
export async function selectTimeMarks(database: Database, view: TimeView): Promise<readonly TimeMark[]> {
  const where = all([...conditionsOf(view.filter), dated, touches('m', view)])
  const { rows } = await sql<MarkRow>`
    select m.speaker as speaker, m.role as role, ${firstStep(view)} as first, ${lastStep(view)} as last,
      min(m.begins) as begins, max(m.ends) as ends, count(*) as claims, min(m.grain) as grain,
      max(m.grain) as last_grain, min(m.zoned) as zoned, min(m.zone) as zone, max(m.zone) as last_zone,
      count(m.zone) as zones
    from claim_times as m where ${where} group by 1, 2, 3, 4 order by 1, 2, 5, 6`.execute(database)
  return rows.map((row) => ({
    key: `${row.first}_${row.last}`,
    speaker: row.speaker,
    role: row.role,
    begins: row.begins,
    ends: row.ends,
    claims: Number(row.claims),
    grain: row.grain === row.last_grain ? row.grain : null,
    zoned: row.zoned === 1,
    zone: row.zone === row.last_zone && Number(row.zones) === Number(row.claims) ? row.zone : null,
  }))
}

/** The rows of a mark again, by its key. Null for what is no key. */
export function inMark(view: Omit<TimeView, 'filter'>, key: string): Condition | null {
  const steps = /^(-?\d{1,9})_(-?\d{1,9})$/.exec(key)
  if (!steps) return null
  const [first, last] = [whole(Number(steps[1])), whole(Number(steps[2]))]
  return sql`${touches('m', view)} and ${firstStep(view)} = ${first} and ${lastStep(view)} = ${last}`
}

type Steps = Omit<TimeView, 'filter'>

/** Which step of the stretch an interval begins in; -2 where its beginning is open, -1 where it begins before. */
function firstStep({ from, step }: Steps): RawBuilder<number> {
  return sql`case when m.begins is null then -2 when m.begins < ${from} then -1
    else (m.begins - ${whole(from)}) / ${whole(step)} end`
}

/** And ends in; -3 where it is shorter than a step. */
function lastStep({ from, to, step }: Steps): RawBuilder<number> {
  return sql`case when m.ends is null then -2 when m.ends > ${to} then -1
    when m.begins >= ${from} and m.ends - m.begins <= ${step} then -3
    else (m.ends - ${whole(from)}) / ${whole(step)} end`
}

/** SQLite binds every number as a real, and would divide as reals do. */
function whole(value: number): RawBuilder<number> {
  return sql`cast(${value} as integer)`
}

export async function selectTimeBins(
  database: Database,
  { filter, from, to }: Omit<TimeView, 'step'>,
  count: number,
): Promise<readonly number[]> {
  const step = Math.max(1, Math.ceil((to - from) / count))
  const where = all([
    ...conditionsOf(filter),
    dated,
    happened,
    sql`m.begins >= ${from} and m.begins < ${to}` as Condition,
  ])
  const { rows } = await sql<{ bin: number; claims: number }>`
    select (m.begins - ${whole(from)}) / ${whole(step)} as bin, count(*) as claims
    from claim_times as m where ${where} group by 1`.execute(database)
  const bins = Array.from({ length: count }, () => 0)
  for (const { bin, claims } of rows) bins[Math.min(count - 1, Number(bin))]! += Number(claims)
  return bins
}
