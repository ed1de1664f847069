import { sql } from 'kysely'
import {
  type HappeningGroup,
  type HappeningTrace,
  incidentNameOf,
  type LocalJoin,
  type ReportTrace,
} from '../../../model/index.ts'
import type { Database } from '../queries.ts'
import { listed } from './listed.ts'
import type { Traces } from './traces.ts'

/** A happening of one report, as a key. */
export const keyOf = (happening: Pick<HappeningTrace, 'document' | 'position'>): string =>
  `${happening.document} ${happening.position}`

export const firstClaim = ({ happenings }: HappeningGroup): string =>
  happenings.flatMap(({ claims }) => claims).sort()[0]!

export async function removeHappenings(database: Database, traces: readonly ReportTrace[]): Promise<void> {
  const documents = listed(traces.map(({ document }) => document))
  await sql`delete from happenings where document in ${documents}`.execute(database)
  const names = traces.flatMap(({ happenings }) =>
    happenings.flatMap(({ claims }) => claims.map(incidentNameOf)),
  )
  const keys = traces.flatMap(({ happenings }) => happenings.flatMap(({ found }) => found))
  await sql`delete from happening_keys where key in ${listed(keys)} and document in ${documents}`.execute(
    database,
  )
  await sql`delete from incident_names where name in ${listed(names)}`.execute(database)
}

export async function putHappenings(database: Database, traces: readonly ReportTrace[]): Promise<void> {
  for (const { document, brief, language, happenings } of traces) {
    await sql`insert into happenings (document, position, grouped)
      select ${document}, value, '' from ${listed(happenings.map(({ position }) => position))}`.execute(
      database,
    )
    const keys = happenings.flatMap(({ position, found }) => found.map((key) => [key, position]))
    await sql`insert into happening_keys (key, document, position, brief, language)
      select value ->> 0, ${document}, value ->> 1, ${brief ? 1 : 0}, ${language}
      from json_each(${JSON.stringify(keys)})`.execute(database)
    const names = happenings.flatMap(({ claims }) => claims.map((claim) => [incidentNameOf(claim), claim]))
    await sql`insert into incident_names (name, claim) select value ->> 0, value ->> 1
      from json_each(${JSON.stringify(names)})`.execute(database)
  }
}

/** What the machine groups some reports' happenings with. */
export async function groupedIn(database: Database, documents: Iterable<string>): Promise<string[]> {
  const { rows } = await sql<{ grouped: string }>`
    select distinct grouped from happenings where document in ${listed(documents)} and grouped <> ''`.execute(
    database,
  )
  return rows.map(({ grouped }) => grouped)
}

/** What those happenings are grouped with that happenings of these reports are one with, by their own keys. */
export async function groupedBeside(
  database: Database,
  join: LocalJoin,
  traces: Traces,
  reports: readonly ReportTrace[],
): Promise<Set<string>> {
  const grouped = new Set<string>()
  for (const report of reports) {
    const seeks = report.happenings.flatMap(({ position, seeks: keys }) => keys.map((key) => [key, position]))
    if (seeks.length === 0) continue
    // Reports of one language that are long enough to tell are one only where they are alike, and then at hand without keys.
    const mayTell = report.brief ? sql`true` : sql`(h.brief = 1 or h.language is not ${report.language})`
    const { rows } = await sql<{ own: number; document: string; position: number; grouped: string }>`
      select distinct k.value ->> 1 as own, h.document, h.position, g.grouped
      from json_each(${JSON.stringify(seeks)}) as k
      join happening_keys as h on h.key = k.value ->> 0
      join happenings as g on g.document = h.document and g.position = h.position
      where h.document <> ${report.document} and ${mayTell}`.execute(database)
    const others = await traces.of(rows.map(({ document }) => document))
    for (const { own, document, position, grouped: held } of rows)
      if (
        !grouped.has(held) &&
        join.isOneHappening(report, Number(own), others.get(document)!, Number(position))
      )
        grouped.add(held)
  }
  grouped.delete('')
  return grouped
}

export interface Regrouped {
  readonly groups: readonly HappeningGroup[]
  /** Of the groups those that are not as they were. */
  readonly changed: ReadonlySet<HappeningGroup>
}

/** Group anew what these groups hold, and all that `reports` tell. Nothing of it may be one with anything else. */
export async function regroup(
  database: Database,
  join: LocalJoin,
  traces: Traces,
  { grouped, reports }: { grouped: Iterable<string>; reports: ReadonlySet<string> },
): Promise<Regrouped> {
  const { rows } = await sql<{ document: string; position: number; grouped: string }>`
    select document, position, grouped from happenings
    where grouped in ${listed(grouped)} or document in ${listed(reports)}`.execute(database)
  const before = new Map(rows.map((row) => [`${row.document} ${row.position}`, row.grouped]))
  const sizes = new Map<string, number>()
  for (const { grouped: of } of rows) sizes.set(of, (sizes.get(of) ?? 0) + 1)
  const clusters = await clustersAround(database, new Set(rows.map(({ document }) => document)))
  const known = await traces.of(clusters.flat())
  const groups = join.joinHappenings([...known.values()], clusters, (happening) =>
    before.has(keyOf(happening)),
  )
  const changed = new Set<HappeningGroup>()
  for (const group of groups) {
    const first = firstClaim(group)
    const moved = group.happenings.filter((happening) => before.get(keyOf(happening)) !== first)
    const isSame = moved.length === 0 && sizes.get(first) === group.happenings.length
    if (!isSame || group.happenings.some(({ document }) => reports.has(document))) changed.add(group)
    if (moved.length === 0) continue
    const keys = JSON.stringify(moved.map(({ document, position }) => [document, position]))
    await sql`update happenings set grouped = ${first} from json_each(${keys}) as k
      where happenings.document = k.value ->> 0 and happenings.position = k.value ->> 1`.execute(database)
  }
  return { groups, changed }
}

/** Whole clusters of these reports, by their first. */
async function clustersAround(database: Database, documents: ReadonlySet<string>): Promise<string[][]> {
  const { rows } = await sql<{ document: string; cluster: string }>`
    select document, cluster from traces
    where cluster in (select cluster from traces where document in ${listed(documents)})
    order by cluster, document`.execute(database)
  const clusters = new Map<string, string[]>()
  for (const { document, cluster } of rows) {
    const members = clusters.get(cluster)
    if (members) members.push(document)
    else clusters.set(cluster, [document])
  }
  return [...clusters.values()]
}
