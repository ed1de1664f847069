/** What each screen needs, put together from what the ledger gives. The same dossier gives the same view. */
import { corroborationOf, incidentLabel } from '../../compare/index.ts'
import type { IncidentView } from '../../ledger/index.ts'
import { type Incident, titleParts } from '../../model/index.ts'
import { incidentTexts } from './incident-texts.ts'
import type { ServedDossier } from './served-dossier.ts'
import type { DocumentDetail, IncidentDetail, Tally } from './shapes.ts'

/** Null when the dossier holds no such document. */
export async function documentDetail(dossier: ServedDossier, id: string): Promise<DocumentDetail | null> {
  const reading = await dossier.document(id)
  const document = reading?.documents.find((candidate) => candidate.id === id)
  if (!reading || !document) return null
  const { entities, statements, claims, copies, missed, incidents } = reading
  const own = new Set(statements.map((statement) => statement.id))
  const disputes = reading.disputes.filter(({ sides }) =>
    sides.some((side) => side.statements.some((statement) => own.has(statement))),
  )
  const parts = incidents.flatMap(({ id, title }) => {
    const read = titleParts(title)
    return read === null ? [] : [[id, read] as const]
  })
  const titles = { titleParts: Object.fromEntries(parts) }
  return { document, entities, statements, claims, copies, missed, incidents, ...titles, disputes }
}

/** Null when the dossier holds no such incident. */
export async function incidentDetail(dossier: ServedDossier, id: string): Promise<IncidentDetail | null> {
  const view = await dossier.incident(id)
  if (!view) return null
  const tally = tallyOf(view.incident, view)
  const assessments = await dossier.assessments(view)
  const grade = assessments.find(({ subject, counts }) => subject.is === 'incident' && counts) ?? null
  const label = incidentLabel({ grade, disputes: view.disputes, origins: tally.origins.length })
  const texts = await incidentTexts(dossier, view)
  return { ...view, titleParts: titleParts(view.incident.title), tally, ...texts, assessments, label }
}

function tallyOf(incident: Incident, { claims, statements, entities }: IncidentView): Tally {
  const own = new Set(incident.claims)
  const counted = claims.filter((claim) => own.has(claim.id))
  const speakersOf = new Map(statements.map((statement) => [statement.id, statement.speakers]))
  const { origins, unknown, ownVoice } = corroborationOf(counted, (id) => speakersOf.get(id))
  const sides = new Map<string, string[]>()
  for (const { id, party } of entities)
    if (party !== null && origins.includes(id)) sides.set(party, [...(sides.get(party) ?? []), id])
  return {
    origins: [...origins],
    sides: [...sides].filter(([, its]) => its.length > 1).map(([party, its]) => ({ party, origins: its })),
    unknown: [...unknown],
    ownVoice: [...ownVoice],
    outlets: [...incident.documents],
  }
}
