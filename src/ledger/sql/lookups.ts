/** What a decision asks of the index: one thing by its id, people by their names. */
import { sql } from 'kysely'
import { incidentNameOf, type Reading } from '../../model/index.ts'
import type { EntityName, Place } from '../contract.ts'
import type { Database } from './queries.ts'

/** A one-document reading as its reader gave it, null for an unknown id. */
export async function selectMachineReading(database: Database, document: string): Promise<Reading | null> {
  const row = await database
    .selectFrom('readings')
    .select('reading')
    .where('document', '=', document)
    .executeTakeFirst()
  return row === undefined ? null : JSON.parse(row.reading)
}

/** What an id names, and where. Null for one that nothing has. */
export async function selectPlace(database: Database, id: string): Promise<Place | null> {
  for (const is of ['statement', 'claim'] as const) {
    const row = await database
      .selectFrom(is === 'statement' ? 'statements' : 'claims')
      .select('document')
      .where('id', '=', id)
      .executeTakeFirst()
    if (row !== undefined) return { is, document: row.document }
  }
  for (const is of ['incident', 'entity', 'document'] as const) {
    const table = is === 'incident' ? 'incidents' : is === 'entity' ? 'entities' : 'documents'
    const row = await database.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()
    if (row !== undefined) return { is, document: is === 'document' ? id : null }
  }
  return null
}

/** Incident that a claim is grouped into, null in none. */
export async function selectIncidentOfClaim(database: Database, claim: string): Promise<string | null> {
  const row = await database
    .selectFrom('incident_claims')
    .select('incident')
    .where('claim', '=', claim)
    .executeTakeFirst()
  return row?.incident ?? null
}

/** The incident that holds the claim which once gave an incident this id, null for none. Where readings are joined all at once nothing is
 *  noted of names, and all claims that are in incidents are looked through. */
export async function selectIncidentOnceCalled(database: Database, id: string): Promise<string | null> {
  const { rows } = await sql<{ incident: string }>`
    select i.incident from incident_names as n join incident_claims as i on i.claim = n.claim where n.name = ${id}`.execute(
    database,
  )
  if (rows[0] !== undefined) return rows[0].incident
  const { rows: noted } = await sql`select 1 from incident_names limit 1`.execute(database)
  if (noted.length > 0) return null
  const some = 5000
  for (let last = ''; ; ) {
    const rows = await database
      .selectFrom('incident_claims')
      .select(['claim', 'incident'])
      .where('claim', '>', last)
      .orderBy('claim')
      .limit(some)
      .execute()
    const found = rows.find(({ claim }) => incidentNameOf(claim) === id)
    if (found !== undefined) return found.incident
    if (rows.length < some) return null
    last = rows.at(-1)!.claim
  }
}

/** Entities of a side, by name. */
export async function selectEntitiesOfParties(database: Database): Promise<readonly EntityName[]> {
  return (await entityNames(database).where('party', 'is not', null).execute()).map(entityName)
}

/** Entities one of whose names has a word that begins with `words`, in any case as far as the engine folds it, by name; all of them for
 *  no words. */
export async function selectEntityNames(
  database: Database,
  words: string,
  limit: number,
): Promise<readonly EntityName[]> {
  const escaped = words.trim().replace(/[\\%_]/g, '\\$&')
  const all = entityNames(database).limit(limit)
  if (escaped === '') return (await all.execute()).map(entityName)
  // `json` has the other names, each behind a quotation mark.
  const isStart = [`% ${escaped}%`, `%"${escaped}%`].map(
    (start) => sql`(' ' || name || ' ' || json) like ${start} escape '\\'`,
  )
  return (await all.where(sql<boolean>`(${sql.join(isStart, sql` or `)})`).execute()).map(entityName)
}

/** These entities, in this order; without those that the index does not have. */
export async function selectEntityNamesOf(
  database: Database,
  ids: readonly string[],
): Promise<readonly EntityName[]> {
  if (ids.length === 0) return []
  const rows = await entityNames(database).where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, entityName(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function entityNames(database: Database) {
  return database
    .selectFrom('entities')
    .select(['id', 'name', 'kind', 'party', 'json'])
    .orderBy('name')
    .orderBy('id')
}

function entityName(row: { id: string; name: string; kind: string; party: string | null; json: string }) {
  const { id, name, kind, party, json } = row
  return { id, name, kind: kind as EntityName['kind'], party, aliases: JSON.parse(json).aliases as string[] }
}
