/** What only the texts of an incident's documents tell: exact words, captions, what they show and do not hold, who copied whom, who
 *  says again what another did. */
import { byId, repeatsIn } from '../../compare/index.ts'
import type { IncidentView } from '../../ledger/index.ts'
import type { Claim, Document } from '../../model/index.ts'
import type { ServedDossier } from './served-dossier.ts'
import type { IncidentDetail } from './shapes.ts'

type IncidentTexts = Pick<IncidentDetail, 'words' | 'captions' | 'media' | 'copies' | 'repeats'>

/** Each document is read once. A claim whose document is gone has no words: an empty string. */
export async function incidentTexts(dossier: ServedDossier, view: IncidentView): Promise<IncidentTexts> {
  const texts = new Map<string, Document>()
  const copies: IncidentTexts['copies'][number][] = []
  for (const id of new Set(view.claims.map((claim) => claim.document))) {
    const part = await dossier.document(id)
    const document = part?.documents.find((candidate) => candidate.id === id)
    if (document) texts.set(id, document)
    // A copy stands in the part of either document; it is taken from the one that copies.
    copies.push(...(part?.copies.filter((copy) => copy.document === id) ?? []))
  }
  const words = view.claims.map((claim) => [claim.id, wordsOf(claim, texts.get(claim.document))])
  return {
    words: Object.fromEntries(words),
    captions: view.claims
      .filter((claim) => isInCaption(claim, texts.get(claim.document)))
      .map(({ id }) => id),
    media: [...texts.values()].flatMap((text) =>
      text.media.map((media) => ({ ...media, document: text.id })),
    ),
    copies,
    repeats: repeatsIn(
      view.claims.filter(({ document }) => texts.has(document)),
      { documents: texts, entities: byId(view.entities), statements: byId(view.statements) },
      copies,
    ),
  }
}

function wordsOf({ start, end }: Claim, document: Document | undefined): string {
  return document?.text.slice(start, end) ?? ''
}

function isInCaption({ start }: Claim, document: Document | undefined): boolean {
  return (
    document?.blocks.some((block) => block.role === 'caption' && block.start <= start && start < block.end) ??
    false
  )
}
