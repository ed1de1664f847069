import { sql } from 'kysely'
import type { ClaimFacets, ClaimFilter, FacetCount } from '../claim-views.ts'
import { all, conditionsOf } from './claim-filter.ts'
import type { Database } from './queries.ts'

// A facet lists this many values; what is rarer is found by the words of the bar.
const longest = 40

const ownColumns = ['stance', 'type', 'outcome', 'review', 'language', 'publisher'] as const

/** Counts of claims by value, each facet under the filter without its own part: what a further choice would find. Most first, then by value. */
export async function selectClaimFacets(database: Database, filter: ClaimFilter): Promise<ClaimFacets> {
  const facets: Partial<Record<keyof ClaimFacets['facets'], readonly FacetCount[]>> = {}
  for (const column of ownColumns) facets[column] = await countsBy(database, column, without(filter, column))
  facets.place = await countsOfPlaces(database, without(filter, 'place'))
  facets.dispute = await countsOfDisputes(database, without(filter, 'dispute'))
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from claim_facts as m where ${all(conditionsOf(filter))}`.execute(database)
  return { total: Number(rows[0]?.total ?? 0), facets: facets as ClaimFacets['facets'] }
}

async function countsBy(database: Database, column: (typeof ownColumns)[number], filter: ClaimFilter) {
  const value = sql.ref(`m.${column}`)
  const { rows } = await sql<FacetCount>`
    select ${value} as value, count(*) as claims from claim_facts as m
    where ${all([...conditionsOf(filter), sql`${value} is not null`])}
    group by 1 order by claims desc, value limit ${longest}`.execute(database)
  return rows.map(asCount)
}

async function countsOfPlaces(database: Database, filter: ClaimFilter) {
  const { rows } = await sql<FacetCount>`
    select p.name as value, count(distinct p.claim) as claims from claim_places as p
    join claim_facts as m on m.claim = p.claim
    where ${all([...conditionsOf(filter), sql`p.name is not null`])}
    group by 1 order by claims desc, value limit ${longest}`.execute(database)
  return rows.map(asCount)
}

async function countsOfDisputes(database: Database, filter: ClaimFilter) {
  const { rows } = await sql<FacetCount>`
    select d.kind as value, count(distinct d.claim) as claims from dispute_claims as d
    join claim_facts as m on m.claim = d.claim
    where ${all(conditionsOf(filter))} group by 1 order by claims desc, value`.execute(database)
  return rows.map(asCount)
}

const asCount = ({ value, claims }: FacetCount): FacetCount => ({ value, claims: Number(claims) })

function without(filter: ClaimFilter, part: keyof ClaimFilter): ClaimFilter {
  const { [part]: _, ...rest } = filter
  return rest
}
