import type { Claim } from '../model/index.ts'
import type { Conflict } from './conflict.ts'
import type { Sources } from './sources.ts'

/** A way in which two claims of one incident can part. */
export interface DisputeRule {
  readonly id: string
  readonly example: string
  readonly counterExample: string
  /** The conflict of two claims of one incident, or none; called once for each order of the pair. */
  find(a: Claim, b: Claim, sources: Sources): Conflict[]
}
