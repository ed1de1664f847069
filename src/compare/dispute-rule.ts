import type { Claim } from '../model/index.ts'
import type { Conflict } from './conflict.ts'
import type { Sources } from './sources.ts'

/** A way in which two claims of one incident can part. */
export interface DisputeRule {
  readonly id: string
  readonly example: string
  readonly counterExample: string
  /** Whether it parts only claims that no rule above it parts: what a rule of its own tells better is not told twice. */
  readonly isFallback?: true
  /** What a claim is looked up by: of claims that share none of these no pair is looked at. */
  keys?(claim: Claim, sources: Sources): readonly string[]
  /** Whether a claim can stand on the first side, and on the second, by itself: only such pairs are looked at. */
  first(a: Claim, sources: Sources): boolean
  second(b: Claim, sources: Sources): boolean
  /** The conflict of two claims of one incident that can stand on these sides, or none; called for each order in which they can. */
  find(a: Claim, b: Claim, sources: Sources): Conflict[]
}
