import type { Sentence, TextLayers } from './layers.ts'
import type { Range } from './range.ts'

/** Index of the first token that starts at or after the offset, by bisection. */
export function firstTokenFrom(layers: Pick<TextLayers, 'tokens'>, offset: number): number {
  return firstFrom(layers.tokens, offset)
}

/** Index of the first of `spans` that starts at or after the offset, by bisection; their number if none does. They are in text order. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  return firstOf(spans, ({ start }) => start >= offset)
}

/** Index of the first item that something holds of, by bisection; their number if it holds of none. It holds of all that follow, too. */
export function firstOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens that a stretch of the text meets; empty (start = end) where it meets none. */
export function tokensIn(
  layers: Pick<TextLayers, 'tokens'>,
  stretch: { readonly start: number; readonly end: number },
): Range {
  const start = firstOf(layers.tokens, ({ end }) => end > stretch.start)
  return { start, end: Math.max(start, firstTokenFrom(layers, stretch.end)) }
}

/** The sentence an offset stands in; null between sentences. */
export function sentenceAt(layers: Pick<TextLayers, 'sentences'>, offset: number): Sentence | null {
  const sentence = layers.sentences[firstFrom(layers.sentences, offset + 1) - 1]
  return sentence && offset < sentence.end ? sentence : null
}

/** Index of the block an offset stands in; between two blocks the one before it, and the first before them all. */
export function blockAt(layers: Pick<TextLayers, 'blocks'>, offset: number): number {
  return Math.max(0, firstFrom(layers.blocks, offset + 1) - 1)
}
