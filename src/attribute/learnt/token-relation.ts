import type { TextLayers } from '../../text/index.ts'

/** Half-open range of token indexes. */
export interface TokenRange {
  readonly start: number
  readonly end: number
}

/** Who is said to say what, as a learnt reader gives it: ranges into `layers.tokens`, in text order, each part without gaps inside a range. */
export interface TokenRelation {
  readonly cue: readonly TokenRange[]
  /** Empty where nobody is named. */
  readonly source: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  /** From 0 to 1, for sorting. */
  readonly confidence: number
}

/** The tokens that a stretch of the text meets, empty (start = end) where it meets none. */
export function tokensIn(layers: TextLayers, { start, end }: { start: number; end: number }): TokenRange {
  const { tokens } = layers
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop < tokens.length && tokens[stop]!.start < end) stop++
  return { start: low, end: stop }
}
