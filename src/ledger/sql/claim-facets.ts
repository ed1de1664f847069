import { sql } from 'kysely'
import type { ClaimFacets, ClaimFilter, FacetCount } from '../claim-views.ts'
import { all, type Condition, conditionsOf } from './claim-filter.ts'
import { type FacetColumn, facetColumns } from './claim-marks.ts'
import type { ClaimCellRow } from './counted-tables.ts'
import type { Database } from './queries.ts'

// A facet lists this many values; what is rarer is found by the words of the bar.
const longest = 40

/** Counts of claims by value, each facet under the filter without its own part: what a further choice would find. Most first, then by value. */
export async function selectClaimFacets(database: Database, filter: ClaimFilter): Promise<ClaimFacets> {
  const cells = await selectClaimCells(database, filter)
  const counted = (column: FacetColumn) => {
    const counts = new Map<string, number>()
    for (const cell of cellsIn(cells, without(filter, column))) addTo(counts, cell[column], cell.claims)
    return mostFirst(counts)
  }
  const disputes = new Map<string, number>()
  for (const cell of cellsIn(cells, without(filter, 'dispute')))
    for (const kind of cell.disputes.split(' ')) addTo(disputes, kind, cell.claims)
  return {
    total: sumOf(cellsIn(cells, filter)),
    facets: {
      type: counted('type'),
      stance: counted('stance'),
      outcome: counted('outcome'),
      review: counted('review'),
      language: counted('language'),
      publisher: counted('publisher'),
      place: await countsOfPlaces(database, without(filter, 'place')),
      dispute: mostFirst(disputes),
    },
  }
}

/** How many claims a filter leaves. */
export async function countClaims(database: Database, filter: ClaimFilter): Promise<number> {
  const isCounted = conditionsOf(withoutFacets(filter)).length === 0
  if (isCounted) return sumOf(cellsIn(await selectClaimCells(database, filter), filter))
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from claim_facts as m where ${all(conditionsOf(filter))}`.execute(database)
  return Number(rows[0]?.total ?? 0)
}

/** Claims that agree in all that facets count, of those that the rest of a filter leaves: a few thousand numbers, however many claims. */
async function selectClaimCells(database: Database, filter: ClaimFilter): Promise<readonly ClaimCellRow[]> {
  const rest = conditionsOf(withoutFacets(filter))
  if (rest.length === 0) return await database.selectFrom('claim_cells').selectAll().execute()
  const values = sql.join(facetColumns.map((column) => sql.ref(`m.${column}`)))
  const { rows } = await sql<ClaimCellRow>`
    select ${values}, m.disputes as disputes, count(*) as claims from claim_facts as m
    where ${all(rest)} group by ${values}, m.disputes`.execute(database)
  return rows
}

function withoutFacets(filter: ClaimFilter): ClaimFilter {
  return [...facetColumns, 'dispute' as const].reduce<ClaimFilter>(without, filter)
}

function cellsIn(cells: readonly ClaimCellRow[], filter: ClaimFilter): readonly ClaimCellRow[] {
  const { dispute } = filter
  const isIn = (disputes: string) =>
    dispute === undefined ||
    (dispute === 'any' ? disputes !== '' : disputes.split(' ').some((kind) => kind === dispute))
  return cells.filter(
    (cell) =>
      facetColumns.every((column) => filter[column] === undefined || filter[column] === cell[column]) &&
      isIn(cell.disputes),
  )
}

const sumOf = (cells: readonly ClaimCellRow[]) => cells.reduce((sum, { claims }) => sum + Number(claims), 0)

/** What is not known is no value to choose. */
function addTo(counts: Map<string, number>, value: string | null, claims: number): void {
  if (value) counts.set(value, (counts.get(value) ?? 0) + Number(claims))
}

function mostFirst(counts: ReadonlyMap<string, number>): FacetCount[] {
  return [...counts]
    .map(([value, claims]) => ({ value, claims }))
    .sort((a, b) => b.claims - a.claims || (a.value < b.value ? -1 : 1))
    .slice(0, longest)
}

/** A claim that names a place twice counts once. */
const isFirstOfName: Condition = sql`m.name is not null and (m.position = 0 or not exists (
  select 1 from claim_places as e where e.claim = m.claim and e.position < m.position and e.name = m.name))`

async function countsOfPlaces(database: Database, filter: ClaimFilter): Promise<readonly FacetCount[]> {
  const conditions = conditionsOf(filter)
  const counted =
    conditions.length === 0
      ? sql`place_counts`
      : sql`(select m.name as name, count(*) as claims from claim_places as m
          where ${all([...conditions, isFirstOfName])} group by m.name)`
  const { rows } = await sql<FacetCount>`
    select name as value, claims from ${counted} order by claims desc, value limit ${longest}`.execute(
    database,
  )
  return rows.map(({ value, claims }) => ({ value, claims: Number(claims) }))
}

function without(filter: ClaimFilter, part: keyof ClaimFilter): ClaimFilter {
  const { [part]: _, ...rest } = filter
  return rest
}
