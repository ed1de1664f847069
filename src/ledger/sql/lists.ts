/** A page of a long list, and how long it is: what a screen shows of a dossier of any size without reading the rest. */
import { sql } from 'kysely'
import type { Page } from '../claim-views.ts'
import type { DocumentSummary, DossierCounts, IncidentSummary, Listed } from '../contract.ts'
import { type Database, selectDocumentSummaries, selectIncidentSummaries } from './queries.ts'

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

/** Most disputes first, then the latest, those of no known time last, then by id. */
export async function selectIncidentPage(
  database: Database,
  { offset, limit }: Page,
): Promise<Listed<IncidentSummary>> {
  const { rows: ids } = await sql<{ id: string }>`
    with disputed as (select incident, count(*) as disputes from disputes group by incident)
    select n.id as id from incidents as n left join disputed as d on d.incident = n.id
    order by coalesce(d.disputes, 0) desc, n.ordered desc, n.id limit ${limit} offset ${offset}`.execute(
    database,
  )
  const wanted = ids.map(({ id }) => id)
  const found = await selectIncidentSummaries(database, wanted)
  const byId = new Map(found.map((incident) => [incident.id, incident]))
  return { rows: wanted.flatMap((id) => byId.get(id) ?? []), total: await countOf(database, 'incidents') }
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
