import { sql } from 'kysely'
import type { ClaimFilter, EntityFacts, SpeakerCount } from '../claim-views.ts'
import { all, type Condition, conditionsOf } from './claim-filter.ts'
import { listed } from './join/listed.ts'
import type { Database } from './queries.ts'

export async function selectClaimSpeakers(
  database: Database,
  filter: ClaimFilter,
  limit = -1,
): Promise<readonly SpeakerCount[]> {
  const conditions = conditionsOf(filter)
  const counted =
    conditions.length === 0
      ? sql`speaker_counts`
      : sql`(select m.speaker as speaker, count(*) as claims from claim_facts as m where ${all(conditions)} group by m.speaker)`
  const { rows } = await sql<SpeakerCount>`
    select speaker, claims from ${counted} order by claims desc, speaker limit ${limit}`.execute(database)
  return rows.map(({ speaker, claims }) => ({ speaker, claims: Number(claims) }))
}

/** Rows by standing, a claim with two places twice; every standing is there, 0 where it has none. */
export async function selectStandings<T extends string>(
  database: Database,
  table: 'claim_places' | 'claim_times',
  filter: ClaimFilter,
  standings: readonly T[],
): Promise<Readonly<Record<T, number>>> {
  const happened: Condition[] = table === 'claim_times' ? [sql`m.role = 'happened'`] : []
  const { rows } = await sql<{ standing: T; claims: number }>`
    select m.standing as standing, count(*) as claims from ${sql.table(table)} as m
    where ${all([...conditionsOf(filter), ...happened])} group by 1`.execute(database)
  const counts = new Map(rows.map(({ standing, claims }) => [standing, Number(claims)]))
  return Object.fromEntries(standings.map((standing) => [standing, counts.get(standing) ?? 0])) as Record<
    T,
    number
  >
}

export async function selectEntityFacts(
  database: Database,
  ids: readonly string[],
): Promise<readonly EntityFacts[]> {
  const rows = await database
    .selectFrom('entities')
    .select(['id', 'name', 'kind', 'party'])
    .where(sql<boolean>`id in ${listed(ids)}`)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as EntityFacts['kind'] }))
}
