import { sql } from 'kysely'
import type { LocalJoin } from '../../../model/index.ts'
import type { Database } from '../queries.ts'
import { listed } from './listed.ts'
import { Pools } from './pools.ts'
import type { Traces } from './traces.ts'

/** Put the reports of one happening together where alike pairs changed: in the pools that these reports were in, and in those that they are
 *  in now. Returns the reports that are now with others than before. */
export async function joinClusters(
  database: Database,
  join: LocalJoin,
  traces: Traces,
  moved: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>()
  const pools = await new Pools(database, join.pools).around(await mates(database, 'pool', moved))
  const before = await clustersOf(
    database,
    pools.flatMap(({ members }) => members),
  )
  for (const pool of pools) {
    const known = await traces.of(pool.members)
    for (const members of join.cluster([...known.values()], pool.pairs)) {
      const cluster = members[0]!
      const isSame = members.every((document) => before.get(document)?.cluster === cluster)
      if (isSame && before.get(cluster)!.members === members.length) continue
      for (const document of members) changed.add(document)
      await sql`update traces set cluster = ${cluster} where document in ${listed(members)}`.execute(database)
    }
    await sql`update traces set pool = ${pool.members[0]!}
      where document in ${listed(pool.members)} and pool <> ${pool.members[0]!}`.execute(database)
  }
  return changed
}

/** All reports that are in one cluster, or in one pool, with one of these; these too. */
export async function mates(
  database: Database,
  of: 'cluster' | 'pool',
  documents: Iterable<string>,
): Promise<Set<string>> {
  const all = new Set(documents)
  const column = sql.ref(of)
  const { rows } = await sql<{ document: string }>`
    select document from traces where ${column} <> '' and ${column} in (
      select ${column} from traces where document in ${listed(all)}
    )`.execute(database)
  for (const { document } of rows) all.add(document)
  return all
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
