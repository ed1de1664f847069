import type { Bound } from '../../model/index.ts'

/** The bare number inside a numeral: no bound word, no unit. `end` is the token behind it. */
export interface Core {
  readonly end: number
  readonly low: number
  readonly high: number | null
  readonly bound: Bound
  readonly rule: string
  readonly vague: boolean
  /** A scale word stood in it: `a few hundred`. */
  readonly scaled: boolean
  /** Currency of a sign inside it: "between $20 and $25". */
  readonly unit?: string
}
