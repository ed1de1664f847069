/** What the rows of a claim on the map and on the timeline share. */
import { type Claim, isRejected, type Reading, type Statement, voicedReading } from '../../model/index.ts'

/** Kept beside each place and time, so that a map of a hundred thousand claims opens no other table. */
export interface ClaimMark {
  claim: string
  /** Among the rows of its claim. */
  position: number
  document: string
  /** Who says so: entity ids joined by `+`, `narrator`, or `unresolved`. */
  speaker: string
  type: string
  outcome: string
  stance: string
  /** What a person decided on it, or on its statement; `proposed`: nobody has looked at it. */
  review: string
  language: string | null
  publisher: string | null
}

/** Facets of which a claim has one value each, in every table of marks: a filter by them opens no other table. */
export const facetColumns = ['type', 'stance', 'outcome', 'review', 'language', 'publisher'] as const
export type FacetColumn = (typeof facetColumns)[number]

/** How whoever speaks is written in one word: two who speak jointly are not one of them. */
export function speakerKey(speakers: readonly string[]): string {
  return speakers.length === 0 ? 'unresolved' : speakers.join('+')
}

/** Each claim with its statement and the facts that its marks share. One that a person rejected is on no map and no timeline. */
export function* markedClaims(
  whole: Reading,
): Generator<{ claim: Claim; statement: Statement | undefined; mark: Omit<ClaimMark, 'position'> }> {
  const statements = new Map(voicedReading(whole).statements.map((statement) => [statement.id, statement]))
  const documents = new Map(whole.documents.map((document) => [document.id, document]))
  for (const claim of whole.claims) {
    if (isRejected(claim)) continue
    const statement = statements.get(claim.statement)
    const speaker = speakerKey(statement?.speakers ?? [])
    const { id, document, event, outcome } = claim
    const { language = null, publisher = null } = documents.get(document) ?? {}
    const mark = {
      claim: id,
      document,
      speaker,
      type: event.type,
      outcome,
      stance: statement?.stance ?? 'asserts',
      review: (claim.review ?? statement?.review)?.status ?? 'proposed',
      language,
      publisher,
    }
    yield { claim, statement, mark }
  }
}

/** Parts of all documents by `document id`, for the ids that claims point to. */
export function partsOf<T extends { readonly id: string }>(
  whole: Reading,
  of: (document: Reading['documents'][number]) => readonly T[],
): (document: string, id: string) => T | undefined {
  const all = new Map(whole.documents.map((document) => [document.id, byId(of(document))]))
  return (document, id) => all.get(document)?.get(id)
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
