import type { TextLayers } from '../../text/index.ts'
import { type FoundName, isNameWord } from './find-names.ts'
import { isTitle } from './ranks.ts'

/** The last noun of the first noun phrase. */
export function headOf(layers: TextLayers, first: number, end: number): { readonly lower: string } {
  let head = layers.tokens[first]!
  for (let at = first; at < end; at++) {
    const tag = layers.tags[at] ?? ''
    if (/^NN/.test(tag) || (tag === 'JJ' && at === end - 1)) head = layers.tokens[at]!
    else if (/^(?:IN|TO|WDT|WP|VBD|VBZ|,)$/.test(tag) && at > first) break
  }
  return head
}

/** “Russian **state media**”, “Harbour **officials**”: the name only marks the noun that speaks. */
export function isModifier(layers: TextLayers, name: FoundName, end: number): boolean {
  let at = name.endToken
  const possessive = layers.tokens[at]?.lower === "'s" || layers.tokens[at]?.lower === "'"
  if (possessive) at++
  let nouns = 0
  while (
    at < end &&
    layers.tokens[at]!.kind !== 'mark' &&
    /^(?:JJ|NN|NNS|CD|VBG|VBN)/.test(layers.tags[at] ?? '') &&
    (possessive || !isNameWord(layers, at, false))
  ) {
    if (/^NN/.test(layers.tags[at]!) || at === end - 1) nouns++
    at++
  }
  return nouns > 0
}

/** Behind a preposition the name is not the speaker: “an adviser to **Ivanova**”; but “the chief of staff **General Ivanova**”. */
export function isGoverned(layers: TextLayers, first: number, name: FoundName): boolean {
  const before = name.firstToken - 1
  if (before > first && layers.tags[before] === 'NN' && isTitle(layers.tokens[name.firstToken]!.text))
    return false
  for (let at = name.firstToken - 1; at >= first; at--) {
    const tag = layers.tags[at]
    if (tag === 'IN' || tag === 'TO') return true
    if (layers.tokens[at]!.text === ',') return false
  }
  return false
}

/** The first noun phrase with its article left off. */
export function phraseWords(layers: TextLayers, first: number, end: number): string {
  let from = first
  if (/^(?:the|a|an)$/.test(layers.tokens[from]!.lower) && from + 1 < end) from++
  let to = from
  while (to < end && layers.tokens[to]!.text !== ',') to++
  // “the minister **himself**”
  if (to > from + 1 && /^(?:him|her|it|them)sel(?:f|ves)$/.test(layers.tokens[to - 1]!.lower)) to--
  if (to === from) to = Math.min(from + 1, end)
  return layers.text.slice(layers.tokens[from]!.start, layers.tokens[to - 1]!.end)
}
