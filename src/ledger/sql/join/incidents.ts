import { sql } from 'kysely'
import { emptyReading, type HappeningGroup, narrator, type Reading } from '../../../model/index.ts'
import { insertRows } from '../insert-rows.ts'
import type { Database } from '../queries.ts'
import { rowsOf } from '../rows.ts'
import { incidentTables } from '../schema.ts'
import { listed } from './listed.ts'

/** Incidents that hold any of these claims. */
export async function incidentsHolding(database: Database, claims: Iterable<string>): Promise<string[]> {
  const { rows } = await sql<{ incident: string }>`
    select distinct incident from incident_claims where claim in ${listed(claims)}`.execute(database)
  return rows.map(({ incident }) => incident)
}

/** Incidents that the sides of these entities bear on. */
export async function incidentsOfVoices(
  database: Database,
  entities: ReadonlySet<string>,
): Promise<string[]> {
  if (entities.size === 0) return []
  const { rows } = await sql<{ incident: string }>`
    select distinct incident from incident_voices where entity in ${listed(entities)}`.execute(database)
  return rows.map(({ incident }) => incident)
}

/** What the machine groups the claims of these incidents with. */
export async function groupedInIncidents(
  database: Database,
  incidents: readonly string[],
): Promise<string[]> {
  if (incidents.length === 0) return []
  const { rows } = await sql<{ grouped: string }>`
    select distinct h.grouped from happenings as h where h.document in (
      select c.document from incident_claims as i join claims as c on c.id = i.claim
      where i.incident in ${listed(incidents)}
    )`.execute(database)
  return rows.map(({ grouped }) => grouped)
}

/** Put incidents with their accounts and disputes in the place of others. */
export async function replaceIncidents(
  database: Database,
  stale: readonly string[],
  joined: Pick<Reading, 'incidents' | 'disputes'>,
  readings: ReadonlyMap<string, Reading>,
): Promise<void> {
  const old = listed(stale)
  await sql`delete from dispute_claims where dispute in (select id from disputes where incident in ${old})`.execute(
    database,
  )
  for (const table of ['incident_claims', 'incident_documents', 'accounts', 'disputes', 'incident_voices'])
    await sql`delete from ${sql.table(table)} where incident in ${old}`.execute(database)
  await sql`delete from incidents where id in ${old}`.execute(database)
  const rows = rowsOf({ ...emptyReading, ...joined })
  for (const table of incidentTables) await insertRows(database, table, rows[table])
  await insertRows(database, 'incident_voices', voicesOf(joined.incidents, readings))
}

/** Everybody who speaks or acts in an incident's claims. */
function voicesOf(
  incidents: Reading['incidents'],
  readings: ReadonlyMap<string, Reading>,
): { entity: string; incident: string }[] {
  const claims = new Map(
    [...readings.values()].flatMap((reading) => reading.claims.map((claim) => [claim.id, claim])),
  )
  const statements = new Map(
    [...readings.values()].flatMap((reading) => reading.statements.map((each) => [each.id, each])),
  )
  return incidents.flatMap(({ id, claims: held }) => {
    const voices = new Set<string | null>()
    for (const each of held) {
      const claim = claims.get(each)!
      const { speakers, onBehalfOf, chain } = statements.get(claim.statement)!
      for (const voice of [...speakers, ...chain, onBehalfOf, ...claim.actor, ...claim.target, claim.origin])
        voices.add(voice)
    }
    voices.delete(null)
    voices.delete(narrator)
    return [...voices].map((entity) => ({ entity: entity!, incident: id }))
  })
}

export const claimsIn = (groups: Iterable<HappeningGroup>): string[] =>
  [...groups].flatMap(({ happenings }) => happenings.flatMap(({ claims }) => claims))
