import type { Claim, Document, Entity, Incident, Statement } from '../model/index.ts'

/** Everything a comparison looks up, by id. */
export interface Sources {
  readonly documents: ReadonlyMap<string, Document>
  readonly entities: ReadonlyMap<string, Entity>
  readonly statements: ReadonlyMap<string, Statement>
  readonly claims: ReadonlyMap<string, Claim>
  /** The incident of a claim, for those that are part of one. */
  readonly incidentOf: ReadonlyMap<string, Incident>
  /** What `stemsOf` found, by claim. */
  readonly stems: Map<string, ReadonlySet<string>>
}

export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

/** The words a claim rests on. */
export function wordsOf(claim: Claim, sources: Pick<Sources, 'documents'>): string {
  return sources.documents.get(claim.document)!.text.slice(claim.start, claim.end)
}
