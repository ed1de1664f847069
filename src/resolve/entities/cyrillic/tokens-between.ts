import { firstTokenFrom, type TextLayers, type Token } from '../../../text/index.ts'

/** The tokens that begin in a stretch of text. */
export function tokensBetween(layers: TextLayers, start: number, end: number): readonly Token[] {
  return layers.tokens.slice(firstTokenFrom(layers, start), firstTokenFrom(layers, end))
}
