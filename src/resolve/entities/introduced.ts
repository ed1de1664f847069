import { firstTokenFrom, type TextLayers } from '../../text/index.ts'
import type { Context } from './speaker-context.ts'

/** How far back a description is looked for, in tokens. */
const reach = 600

/** The words with which one person was brought in who is then “the officer”: “**officer of the provincial fire service**”, as far as the phrase goes.
 *      An unnamed officer of the provincial fire service had seen nothing. … The same officer said …
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *  Null where the noun was not said before behind “a” or “one”, was said of two, or stands beside a name. */
export function introducedAs({ layers, attribution }: Context, noun: string): string | null {
  const { tokens, tags, text } = layers
  const last = firstTokenFrom(layers, attribution.source[0]!.start)
  let found: string | null = null
  for (let at = last - 1; at >= Math.max(0, last - reach); at--) {
    if (tokens[at]!.lower !== noun || tags[at] !== 'NN') continue
    let first = at
    while (first > 0 && /^(?:JJ|NN|NNP|VBN|VBG)$/.test(tags[first - 1] ?? '')) first--
    const before = tokens[first - 1]?.lower ?? ''
    if (!/^(?:an?|one)$/.test(before)) continue
    const end = phraseEnd(layers, at + 1)
    // “a teacher, Ana Reyk”, “an officer named Reyk”
    if (
      /^\p{Lu}/u.test(tokens[end]?.text ?? '') ||
      (tokens[end]?.text === ',' && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? ''))
    )
      return null
    const words = text.slice(tokens[first]!.start, tokens[end - 1]!.end)
    if (found !== null && found.toLowerCase() !== words.toLowerCase()) return null
    found = words
  }
  return found !== null && /\s/.test(found) ? found : null
}

/** The words with which a body was first spoken of that is then “the mission”: “**United Nations mission**”, “**harbour authority**”.
 *  Null where it was not said before with more words, or with different ones. */
export function bodyIntroducedAs({ layers, attribution }: Context, noun: string): string | null {
  const { tokens, tags, text } = layers
  const last = firstTokenFrom(layers, attribution.source[0]!.start)
  let found: string | null = null
  for (let at = last - 1; at >= Math.max(0, last - reach); at--) {
    if (tokens[at]!.lower !== noun || !/^NN/.test(tags[at] ?? '')) continue
    let first = at
    while (
      first > 0 &&
      first > at - 5 &&
      /^(?:JJ|NN|NNP|NNPS|POS)$/.test(tags[first - 1] ?? '') &&
      tokens[first - 1]!.kind === 'word'
    )
      first--
    if (tags[first] === 'POS') first++
    if (first === at || !/^(?:the|an?|this)$/.test(tokens[first - 1]?.lower ?? '')) continue
    if (/^(?:same|whole|entire|other|second|new|old|former|own)$/.test(tokens[first]!.lower)) continue
    const after = tokens[at + 1]
    if (/^\p{Lu}/u.test(after?.text ?? '') || /^NN/.test(tags[at + 1] ?? '')) continue
    const words = text.slice(tokens[first]!.start, tokens[at]!.end)
    if (found !== null && found.toLowerCase() !== words.toLowerCase()) return null
    found = words
  }
  return found
}

/** Behind a noun, what hangs on it: “of the provincial fire service”, “at the clinic”. */
function phraseEnd({ tokens, tags }: TextLayers, from: number): number {
  if (!/^(?:of|at|from|in|on)$/.test(tokens[from]?.lower ?? '')) return from
  let end = from + 1
  while (
    end < from + 8 &&
    /^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|CD)$/.test(tags[end] ?? '') &&
    tokens[end]!.kind !== 'mark'
  )
    end++
  return end > from + 1 && /^NN/.test(tags[end - 1] ?? '') ? end : from
}
