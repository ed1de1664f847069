import { firstTokenFrom, type TextLayers } from '../text/index.ts'
import { maySpeak } from './cue-sense.ts'

/** Whether somebody may be said to say something in a stretch of text: a word of the lexicons of cues stands in it, quotation marks, or a colon.
 *  Where nothing does, nothing is looked for. Linear in the stretch. */
export function mayReport(
  layers: TextLayers,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  for (let at = firstTokenFrom(layers, start); at < layers.tokens.length; at++) {
    const { start: from, lower } = layers.tokens[at]!
    if (from >= end) return false
    if (maySpeak(lower) || signs.has(lower)) return true
  }
  return false
}

const signs = new Set(['“', '”', '"', '«', '‘', ':', 'according', 'words', 'account', 'version'])
