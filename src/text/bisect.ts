import type { TextLayers } from './layers.ts'

/** Index of the first token that starts at or after the offset, by bisection. */
export function firstTokenFrom(layers: Pick<TextLayers, 'tokens'>, offset: number): number {
  let low = 0
  let high = layers.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (layers.tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
