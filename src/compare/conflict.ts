import type { Claim, DisputeKind, Scope, Slot } from '../model/index.ts'

/** Two claims that conflict on one slot, before speakers are gathered. */
export interface Conflict {
  readonly slot: Slot
  readonly kind: DisputeKind
  readonly a: Side
  readonly b: Side
  readonly scope: { readonly place: Scope; readonly time: Scope; readonly object: Scope }
  readonly rule: string
  /** What parts them, as the middle of a sentence. */
  readonly why: string
}

export interface Side {
  readonly claim: Claim
  readonly value: string
  readonly text: string
}
