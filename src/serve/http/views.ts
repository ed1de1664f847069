/** What each screen needs, picked from the whole reading. Pure: the same reading gives the same view. */
import type { Claim, Dispute, Entity, Reading, Statement } from '../../model/index.ts'
import { narrator } from '../../model/words.ts'
import type { DocumentDetail, DocumentSummary, IncidentDetail, IncidentSummary, Tally } from './shapes.ts'

const openingLength = 90

export function documentSummaries(reading: Reading): DocumentSummary[] {
  const statements = countBy(reading.statements, (statement) => statement.document)
  const claims = countBy(reading.claims, (claim) => claim.document)
  const missed = countBy(reading.missed, (miss) => miss.document)
  const documentOf = documentsOfStatements(reading)
  const disputes = countBy(
    reading.disputes.flatMap((dispute) => [...documentsOfDispute(dispute, documentOf)]),
    (document) => document,
  )
  return reading.documents.map((document) => ({
    id: document.id,
    sha256: document.sha256,
    title: document.title,
    publisher: document.publisher,
    byline: document.byline,
    published: document.published,
    language: document.language,
    via: [...document.via],
    opening: document.text.slice(0, openingLength).replace(/\s+/g, ' ').trim(),
    statements: statements.get(document.id) ?? 0,
    claims: claims.get(document.id) ?? 0,
    disputes: disputes.get(document.id) ?? 0,
    missed: missed.get(document.id) ?? 0,
  }))
}

/** Disputed first, then by time, newest first; undated last; the dossier's order within. */
export function incidentSummaries(reading: Reading): IncidentSummary[] {
  const summaries = reading.incidents.map((incident) => incidentSummary(reading, incident))
  return summaries.sort((a, b) => b.disputes - a.disputes || compareWords(b.from ?? '', a.from ?? ''))
}

/** Null when the reading holds no such document. */
export function documentDetail(reading: Reading, id: string): DocumentDetail | null {
  const document = reading.documents.find((candidate) => candidate.id === id)
  if (!document) return null
  const statements = reading.statements.filter((statement) => statement.document === id)
  const claims = reading.claims.filter((claim) => claim.document === id)
  const documentOf = documentsOfStatements(reading)
  const disputes = reading.disputes.filter((dispute) => documentsOfDispute(dispute, documentOf).has(id))
  return {
    document,
    entities: entitiesSpokenOf(reading, statements, claims, disputes, id),
    statements,
    claims,
    copies: reading.copies.filter((copy) => copy.document === id || copy.of === id),
    missed: reading.missed.filter((miss) => miss.document === id),
    incidents: reading.incidents
      .filter((incident) => incident.documents.includes(id))
      .map((incident) => incidentSummary(reading, incident)),
    disputes,
    elsewhere: disputes
      .flatMap((dispute) => dispute.sides.flatMap((side) => side.statements))
      .filter((statement, index, all) => documentOf.get(statement) !== id && all.indexOf(statement) === index)
      .flatMap((statement) => {
        const other = reading.documents.find((candidate) => candidate.id === documentOf.get(statement))
        return other
          ? [{ statement, document: other.id, title: other.title, publisher: other.publisher }]
          : []
      }),
  }
}

/** Null when the reading holds no such incident. */
export function incidentDetail(reading: Reading, id: string): IncidentDetail | null {
  const incident = reading.incidents.find((candidate) => candidate.id === id)
  if (!incident) return null
  const disputes = reading.disputes.filter((dispute) => dispute.incident === id)
  const claimIds = new Set([
    ...incident.claims,
    ...disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.claims)),
  ])
  const claims = reading.claims.filter((claim) => claimIds.has(claim.id))
  const statementIds = new Set([
    ...claims.map((claim) => claim.statement),
    ...disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.statements)),
  ])
  const statements = reading.statements.filter((statement) => statementIds.has(statement.id))
  const documentIds = new Set([...incident.documents, ...statements.map((statement) => statement.document)])
  return {
    incident,
    tally: tallyOf(reading, incident),
    documents: reading.documents.filter((document) => documentIds.has(document.id)),
    entities: entitiesSpokenOf(reading, statements, claims, disputes, null),
    statements,
    claims,
    copies: reading.copies.filter((copy) => documentIds.has(copy.document) && documentIds.has(copy.of)),
    disputes,
  }
}

function incidentSummary(reading: Reading, incident: Reading['incidents'][number]): IncidentSummary {
  const disputes = reading.disputes.filter((dispute) => dispute.incident === incident.id)
  const tally = tallyOf(reading, incident)
  return {
    id: incident.id,
    title: incident.title,
    type: incident.type,
    from: incident.from,
    to: incident.to,
    placeNames: placeNames(reading, incident.places),
    documents: incident.documents.length,
    claims: incident.claims.length,
    disputes: disputes.length,
    disputeKinds: [...new Set(disputes.map((dispute) => dispute.kind))],
    origins: tally.origins.length,
    unknownOrigins: tally.unknown.length,
  }
}

function tallyOf(reading: Reading, incident: Reading['incidents'][number]): Tally {
  const wanted = new Set(incident.claims)
  const claims = reading.claims.filter((claim) => wanted.has(claim.id))
  const speakersOf = new Map(reading.statements.map((statement) => [statement.id, statement.speakers]))
  const inOwnVoice = (claim: Claim) => speakersOf.get(claim.statement)?.includes(narrator) ?? false
  const unnamed = claims.filter((claim) => claim.origin === null)
  return {
    origins: [...new Set(claims.flatMap((claim) => (claim.origin === null ? [] : [claim.origin])))],
    unknown: unnamed.filter((claim) => !inOwnVoice(claim)).map((claim) => claim.id),
    ownVoice: unnamed.filter(inOwnVoice).map((claim) => claim.id),
    outlets: [...incident.documents],
  }
}

function placeNames(reading: Reading, places: readonly string[]): string[] {
  const toponyms = new Map(
    reading.documents.flatMap((document) =>
      document.toponyms.map((toponym) => [toponym.id, toponym] as const),
    ),
  )
  const names = places.flatMap((id) => {
    const toponym = toponyms.get(id)
    return toponym ? [toponym.name ?? toponym.text] : []
  })
  return [...new Set(names)]
}

/** Entities that these statements, claims and disputes name, with those mentioned in the document. */
function entitiesSpokenOf(
  reading: Reading,
  statements: readonly Statement[],
  claims: readonly Claim[],
  disputes: readonly Dispute[],
  document: string | null,
): Entity[] {
  const wanted = new Set<string | null>([
    ...statements.flatMap((s) => [...s.speakers, ...s.candidates, ...s.chain, s.onBehalfOf]),
    ...claims.flatMap((c) => [...c.actor, ...c.target, c.origin, c.control?.holder ?? null]),
    ...disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.speakers)),
    ...reading.incidents.flatMap((incident) => incident.accounts.flatMap((account) => account.speakers)),
  ])
  return reading.entities.filter(
    (entity) => wanted.has(entity.id) || entity.mentions.some((mention) => mention.document === document),
  )
}

function documentsOfStatements(reading: Reading): Map<string, string> {
  return new Map(reading.statements.map((statement) => [statement.id, statement.document]))
}

function documentsOfDispute(dispute: Dispute, documentOf: ReadonlyMap<string, string>): Set<string> {
  const documents = dispute.sides.flatMap((side) => side.statements.map((id) => documentOf.get(id)))
  return new Set(documents.filter((id) => id !== undefined))
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
