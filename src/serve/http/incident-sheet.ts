/** An incident on one sheet, to be handed to somebody who has no dossier: claims, exact words, hashes, decisions, open questions. */
import { type ClaimRow, claimRows, Mask, ProtectedPersons } from '../../export/index.ts'
import type { ClaimMark, Reading } from '../../model/index.ts'
import { MaskedWords } from './masked-words.ts'
import type { ServedDossier } from './served-dossier.ts'
import type { IncidentDetail } from './shapes.ts'
import { sheetDecisions } from './sheet-decisions.ts'
import type { IncidentSheet } from './sheet-shape.ts'
import { incidentDetail } from './views.ts'

/** Why names of private persons are given, and who says so. */
export interface Unmasking {
  readonly reason: string
  readonly by: string | null
}

/** Null when the dossier holds no such incident. Private persons are masked unless a reason is given, which the journal keeps before a name leaves.
 *  Each document is read once. */
export async function incidentSheet(
  dossier: ServedDossier,
  id: string,
  unmasked: Unmasking | null,
): Promise<IncidentSheet | null> {
  const detail = await incidentDetail(dossier, id)
  if (!detail) return null
  const { incident } = detail
  if (unmasked !== null)
    await dossier.decide({ kind: 'unmasked', claims: incident.claims.length, ...unmasked })
  const readings = await readingsOf(dossier, incident.documents)
  const persons = new ProtectedPersons()
  for (const reading of readings) persons.note(reading)
  const mask = new Mask((entity) => unmasked === null && persons.isProtected(entity))
  const written = new MaskedWords(detail, readings, mask)
  const members = new Set(incident.claims)
  const rows = readings.flatMap((reading) => claimRows(reading, mask, (claim) => members.has(claim)))
  return {
    incident: {
      id: incident.id,
      title: incident.title,
      titleParts: detail.titleParts,
      type: incident.type,
      from: incident.from,
      to: incident.to,
      label: detail.label,
      places: [...new Set(incident.places.flatMap((place) => placeName(detail, place)))],
    },
    claims: rows.map((row) => claimOf(row, marksOf(detail, row.claim), written)),
    documents: incident.documents.flatMap((document) => documentOf(rows, detail, document)),
    disputes: detail.disputes.map(({ slot, kind, sides }) => ({
      slot,
      kind,
      sides: sides.map((side) => ({
        speakers: side.speakers.map(written.name),
        text: written.words(side.text),
        claims: [...side.claims],
      })),
    })),
    primaries: (incident.primaries ?? []).map(({ origin, medium, on, claims }) => ({
      origin: written.name(origin),
      medium: medium === null ? null : written.words(medium),
      on,
      claims: [...claims],
    })),
    placesNotFound: [
      ...new Set(
        detail.toponyms
          .filter(({ latitude, withheld }) => latitude === null && !withheld)
          .map(({ text }) => text),
      ),
    ],
    unknownOrigin: [...detail.tally.unknown],
    grades: detail.assessments.flatMap((grade) => (grade.counts ? [gradeOf(grade, written)] : [])),
    decisions: await sheetDecisions(dossier, detail, readings, written),
    personsMasked: mask.count,
    unmasked: unmasked?.reason ?? null,
  }
}

async function readingsOf(dossier: ServedDossier, documents: readonly string[]): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const id of documents) {
    const reading = await dossier.document(id)
    if (reading) readings.push(reading)
  }
  return readings
}

function claimOf(row: ClaimRow, marks: ClaimMark[], { words }: MaskedWords): IncidentSheet['claims'][number] {
  const { claim, document, speakers, chain, party, kind, stance, said, review } = row
  return {
    claim,
    document,
    speakers: [...speakers],
    chain: [...chain],
    party,
    kind,
    stance,
    words: row.words,
    said,
    marks,
    review: { ...review, reason: review.reason === null ? null : words(review.reason) },
  }
}

function marksOf({ incident }: IncidentDetail, claim: string): ClaimMark[] {
  const found = (incident.marks ?? []).filter(({ claims }) => claims.includes(claim))
  return [...new Set(found.map(({ mark }) => mark))]
}

function placeName({ toponyms }: IncidentDetail, id: string): string[] {
  const place = toponyms.find((each) => each.id === id)
  return place === undefined || place.withheld ? [] : [place.name ?? place.text]
}

/** As its claims' rows have it: title and address masked. */
function documentOf(
  rows: readonly ClaimRow[],
  { documents }: IncidentDetail,
  id: string,
): IncidentSheet['documents'] {
  const row = rows.find(({ document }) => document === id)
  const language = documents.find((each) => each.id === id)?.language ?? null
  if (row === undefined) return []
  const { title, publisher, published, url, capture } = row
  return [{ id, title, publisher, published, language, url, capture }]
}

function gradeOf(
  { subject, reliability, credibility, by, at, reason }: IncidentDetail['assessments'][number],
  { name, words }: MaskedWords,
): IncidentSheet['grades'][number] {
  const { is, id } = subject
  return {
    is,
    id,
    name: is === 'source' ? name(id) : null,
    reliability,
    credibility,
    by,
    at,
    reason: words(reason),
  }
}
