import type { Outcome } from '../../model/index.ts'

/** Words that say how it is said to have ended. */
export interface OutcomeRow {
  readonly id: string
  readonly outcome: Outcome
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}
