/** The joined reading, cut down to one document or one incident. */
import { narrator, type Reading, voicedReading } from '../../model/index.ts'
import type { IncidentView } from '../contract.ts'
import * as from from './queries.ts'
import { inBatches } from './replace-rows.ts'
import { noRows, readingOf } from './rows.ts'

export async function selectDocument(database: from.Database, id: string): Promise<Reading | null> {
  const documents = await from.documents(database).where('id', '=', id).execute()
  if (documents.length === 0) return null
  const incidents = database.selectFrom('incident_documents').select('incident').where('document', '=', id)
  const rows = {
    ...noRows,
    documents,
    statements: await from.statements(database).where('document', '=', id).execute(),
    claims: await from.claims(database).where('document', '=', id).execute(),
    copies: await from
      .copies(database)
      .where((at) => at.or([at('document', '=', id), at('of_document', '=', id)]))
      .execute(),
    incidents: await from.incidents(database).where('id', 'in', incidents).execute(),
    accounts: await from.accounts(database).where('incident', 'in', incidents).execute(),
    disputes: await from.disputes(database).where('incident', 'in', incidents).execute(),
    missed: await from.missed(database).where('document', '=', id).execute(),
  }
  const mentions = await from.mentions(database).where('document', '=', id).execute()
  const needed = [...mentions.map((mention) => mention.entity), ...entitiesNamedIn(readingOf(rows))]
  return readingOf({ ...rows, entities: await entitiesById(database, needed), mentions })
}

export async function selectIncident(database: from.Database, id: string): Promise<IncidentView | null> {
  const incidents = await from.incidents(database).where('id', '=', id).execute()
  if (incidents.length === 0) return null
  const claims = database.selectFrom('incident_claims').select('claim').where('incident', '=', id)
  const documents = from.documentsOf(database, id)
  const rows = {
    ...noRows,
    statements: await statementsBehind(database, id),
    claims: await from.claims(database).where('id', 'in', claims).execute(),
    incidents,
    accounts: await from.accounts(database).where('incident', '=', id).execute(),
    disputes: await from.disputes(database).where('incident', '=', id).execute(),
  }
  const texts = await from.documents(database).where('id', 'in', documents).execute()
  const bare = viewOf(readingOf({ ...rows, documents: texts }))
  const sides = bare.quantities.flatMap((quantity) => quantity.side ?? [])
  const entities = await entitiesById(database, [...entitiesNamedIn(readingOf(rows)), ...sides])
  const mentions = await from.mentions(database).where('document', 'in', documents).execute()
  return {
    ...bare,
    entities: readingOf({ ...noRows, entities, mentions }).entities,
    documents: await from.selectDocumentSummaries(database, bare.incident.documents),
  }
}

function viewOf(part: Reading): Omit<IncidentView, 'documents' | 'entities'> {
  const incident = part.incidents[0]!
  const claims = new Map(part.claims.map((claim) => [claim.id, claim]))
  const pointed = new Set<string | null>(incident.places)
  for (const claim of part.claims) {
    for (const id of [...claim.places, ...claim.times, ...claim.quantities]) pointed.add(id)
    if (claim.control !== null) pointed.add(claim.control.place)
  }
  for (const statement of part.statements) pointed.add(statement.said)
  const isPointedAt = (item: { readonly id: string }) => pointed.has(item.id)
  return {
    incident,
    claims: incident.claims.flatMap((id) => claims.get(id) ?? []),
    statements: voicedReading(part).statements,
    disputes: part.disputes,
    toponyms: part.documents.flatMap((document) => document.toponyms.filter(isPointedAt)),
    timexes: part.documents.flatMap((document) => document.timexes.filter(isPointedAt)),
    quantities: part.documents.flatMap((document) => document.quantities.filter(isPointedAt)),
  }
}

/** Ids of the entities that the shapes of a reading point to. */
function entitiesNamedIn(part: Reading): readonly string[] {
  const documents = part.documents.flatMap((document) => [
    ...document.quantities.map((quantity) => quantity.side),
    ...document.media.map((media) => media.attributedTo),
    document.issuer?.entity ?? null,
  ])
  const statements = part.statements.flatMap((statement) => [
    ...statement.speakers,
    ...statement.candidates,
    ...statement.chain,
    statement.onBehalfOf,
  ])
  const claims = part.claims.flatMap((claim) => [
    ...claim.actor,
    ...claim.target,
    claim.origin,
    claim.control?.holder ?? null,
  ])
  const accounts = part.incidents
    .flatMap((incident) => incident.accounts)
    .flatMap((account) => [...account.speakers, ...account.slots.flatMap((slot) => slot.origins)])
  const sides = part.disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.speakers))
  const named = [...documents, ...statements, ...claims, ...accounts, ...sides]
  return named.filter((id) => id !== null && id !== narrator) as string[]
}

async function entitiesById(database: from.Database, ids: readonly string[]) {
  const found = []
  for (const some of inBatches([...new Set(ids)].sort())) {
    found.push(...(await from.entities(database).where('id', 'in', some).execute()))
  }
  return found
}

/** Statements that an incident's claims come from and those they stand in, up to the outermost. */
async function statementsBehind(database: from.Database, incident: string) {
  return await database
    .withRecursive('behind', (at) =>
      at
        .selectFrom('incident_claims as i')
        .innerJoin('claims as c', 'c.id', 'i.claim')
        .innerJoin('statements as s', 's.id', 'c.statement')
        .where('i.incident', '=', incident)
        .select(['s.id', 's.parent'])
        .union(
          at
            .selectFrom('statements as s')
            .innerJoin('behind as b', 'b.parent', 's.id')
            .select(['s.id', 's.parent']),
        ),
    )
    .selectFrom('statements')
    .selectAll()
    .where('id', 'in', (at) => at.selectFrom('behind').select('id'))
    .orderBy('document')
    .orderBy('position')
    .execute()
}
