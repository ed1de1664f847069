import type { Range } from '../../text/index.ts'

/** The parts of a relation as ranges of `layers.tokens`, in text order, each part without gaps inside a range. */
export interface TokenParts {
  readonly cue: readonly Range[]
  /** Empty where nobody is named. */
  readonly source: readonly Range[]
  readonly content: readonly Range[]
}

/** Who is said to say what, as a learnt reader gives it. */
export interface TokenRelation extends TokenParts {
  /** From 0 to 1, for sorting. */
  readonly confidence: number
}
