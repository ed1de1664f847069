import type { EntityKind, Mention } from '../../model/index.ts'

/** An entity while a document is read: the same shape, still growing. */
export interface Draft {
  readonly id: string
  readonly key: string
  name: string
  kind: EntityKind
  readonly aliases: Set<string>
  readonly mentions: Mention[]
  /** What it is called beside its name, each the words up to the head noun: “the mayor” is then this person. */
  readonly roles: (readonly string[])[]
  /** The pronoun the document uses for this person; null until it shows. */
  pronoun: 'he' | 'she' | null
  /** For whom this person speaks, once the document has said so. */
  speaksFor: Draft | null
  readonly party: string | null
  /** Known in this document only: “two witnesses”. */
  readonly local: boolean
  /** `nameWords(name)`. */
  words: readonly string[]
  /** How many were made before it. */
  readonly serial: number
}

/** In the order they were first named. */
export function inOrder(drafts: Iterable<Draft> = []): Draft[] {
  return [...drafts].sort((a, b) => a.serial - b.serial)
}
