import type { Behalf } from './behalf.ts'
import type { FoundName } from './found-name.ts'

/** What one conjunct of a source phrase is. Token indexes, half-open. */
export type SourcePart =
  | { readonly kind: 'name'; readonly name: FoundName; readonly behalf: Behalf | null }
  | { readonly kind: 'pronoun'; readonly lower: string }
  | { readonly kind: 'pair'; readonly isBodies: boolean; readonly words: string | null }
  | { readonly kind: 'member'; readonly which: string }
  | { readonly kind: 'document'; readonly words: string; readonly issuer: Issuer }
  | { readonly kind: 'definite'; readonly noun: string; readonly words: string }
  | {
      readonly kind: 'described'
      readonly words: string
      readonly head: string
      readonly behalf: Behalf | null
    }

/** Whose document it is: a name (“a **Harbour Union** bulletin”), a noun to be taken up (“the **ministry’s** letter”), whoever spoke last
 *  (“the statement”), or nobody else (“a note on the gate”). */
export type Issuer =
  | { readonly name: FoundName }
  | { readonly noun: string }
  | { readonly last: true }
  | { readonly itself: string }
