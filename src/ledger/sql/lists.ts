/** A page of a long list, and how long it is: what a screen shows of a dossier of any size without reading the rest. */
import { sql } from 'kysely'
import type { IncidentsPage, Page } from '../claim-views.ts'
import type { DocumentSummary, DossierCounts, IncidentSummary, Listed } from '../contract.ts'
import { ftsQuery, readTerms, type Term } from '../search-words.ts'
import { type Database, selectDocumentSummaries, selectIncidentSummaries } from './queries.ts'
import { claimsWithWords } from './search.ts'

/** Latest publication first, those without a date last, then by id. */
export async function selectDocumentPage(database: Database, page: Page): Promise<Listed<DocumentSummary>> {
  const ids = await database
    .selectFrom('documents')
    .select('id')
    .orderBy('published', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  const rows = await selectDocumentSummaries(
    database,
    ids.map(({ id }) => id),
  )
  return { rows, total: await countOf(database, 'documents') }
}

/** Most disputes first, then the latest, those of no known time last, then by id; those called so before those that say so. */
export async function selectIncidentPage(
  database: Database,
  { offset, limit, words = '' }: IncidentsPage,
): Promise<Listed<IncidentSummary>> {
  const terms = readTerms(words)
  const { calledFirst, isMeant } = incidentsWith(terms)
  const { rows: ids } = await sql<{ id: string }>`
    select n.id as id from incidents as n where ${isMeant}
    order by ${calledFirst}n.disputes desc, n.ordered desc, n.id
    limit ${limit} offset ${offset}`.execute(database)
  const wanted = ids.map(({ id }) => id)
  const found = await selectIncidentSummaries(database, wanted)
  const byId = new Map(found.map((incident) => [incident.id, incident]))
  const rows = wanted.flatMap((id) => byId.get(id) ?? [])
  if (terms.length === 0) return { rows, total: await countOf(database, 'incidents') }
  const count = await sql<{ n: number }>`
    select count(*) as n from incidents as n where ${isMeant}`.execute(database)
  return { rows, total: count.rows[0]!.n }
}

/** Whether an incident `n` bears all words of the terms in its title, or in the words of one of its claims, the former first. Titles are
 *  gone through, claims are looked up. */
function incidentsWith(terms: readonly Term[]) {
  if (terms.length === 0) return { calledFirst: sql``, isMeant: sql`1 = 1` }
  const inTitle = terms.flatMap(({ words }) => words).map((word) => sql`instr(lower(n.title), ${word}) > 0`)
  const isCalled = sql`(${sql.join(inTitle, sql` and `)})`
  const isSaid = sql`n.id in (
    select i.incident from incident_claims as i where i.claim in (${claimsWithWords(ftsQuery(terms))}))`
  return { calledFirst: sql`${isCalled} desc, `, isMeant: sql`(${isCalled} or ${isSaid})` }
}

export async function selectCounts(database: Database): Promise<DossierCounts> {
  return {
    documents: await countOf(database, 'documents'),
    incidents: await countOf(database, 'incidents'),
    disputes: await countOf(database, 'disputes'),
  }
}

async function countOf(database: Database, table: 'documents' | 'incidents' | 'disputes'): Promise<number> {
  const { count } = await database
    .selectFrom(table)
    .select((at) => at.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
