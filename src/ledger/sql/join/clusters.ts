import { sql } from 'kysely'
import type { LocalJoin } from '../../../model/index.ts'
import type { Database } from '../queries.ts'
import { listed } from './listed.ts'
import type { Traces } from './traces.ts'

/** Put the reports of one happening together where alike pairs changed. Returns the reports that are now with others than before. */
export async function joinClusters(
  database: Database,
  join: LocalJoin,
  traces: Traces,
  moved: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const pairs = await pairsAround(database, moved)
  const known = await traces.of([...moved, ...pairs.keys()])
  const component = [...known.keys()]
  const scores = component.flatMap((a) =>
    [...(pairs.get(a) ?? [])].filter(([b]) => a < b).map(([b, score]) => ({ a, b, score })),
  )
  const before = await clustersOf(database, component)
  const changed = new Set<string>()
  for (const members of join.cluster([...known.values()], scores)) {
    const cluster = members[0]!
    const isSame = members.every((document) => before.get(document)?.cluster === cluster)
    if (isSame && before.get(cluster)!.members === members.length) continue
    for (const document of members) changed.add(document)
    await sql`update traces set cluster = ${cluster} where document in ${listed(members)}`.execute(database)
  }
  return changed
}

/** All pairs of the reports that alike pairs connect with these. */
async function pairsAround(
  database: Database,
  documents: ReadonlySet<string>,
): Promise<Map<string, Map<string, number>>> {
  const pairs = new Map<string, Map<string, number>>()
  let next = [...documents]
  while (next.length > 0) {
    for (const document of next) pairs.set(document, new Map())
    const { rows } = await sql<{ document: string; other: string; score: number }>`
      select document, other, score from alike_pairs where document in ${listed(next)}`.execute(database)
    for (const { document, other, score } of rows) pairs.get(document)!.set(other, score)
    next = [...new Set(rows.map(({ other }) => other))].filter((other) => !pairs.has(other))
  }
  return pairs
}

async function clustersOf(
  database: Database,
  documents: readonly string[],
): Promise<Map<string, { cluster: string; members: number }>> {
  const { rows } = await sql<{ document: string; cluster: string; members: number }>`
    select t.document, t.cluster, (select count(*) from traces as m where m.cluster = t.cluster) as members
    from traces as t where t.document in ${listed(documents)}`.execute(database)
  return new Map(
    rows.map(({ document, cluster, members }) => [document, { cluster, members: Number(members) }]),
  )
}
