import type { TextLayers } from '../../text/index.ts'
import type { FoundName } from './found-name.ts'
import { isNameWord } from './name-words.ts'
import { isField, isTitle } from './ranks.ts'
import { isPersonNoun } from './words.ts'

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

/** “Russian **state media**”, “Harbour **officials**”: the name only marks the noun that speaks. So does whoever owns what follows (“Reyk’s **newly
 *  hired chief**”), and a name before a common noun and another name (“Reyk **ally** Ivo Sarek”), whatever the tagger takes the noun for. */
export function isModifier(layers: TextLayers, name: FoundName, end: number): boolean {
  const { tokens, tags } = layers
  let at = behindQuote(layers, behindSlash(layers, name.endToken, end), end)
  if (isPossessive(tokens[at]?.lower)) return at + 1 < end && tokens[at + 1]!.kind !== 'mark'
  // “the US **and British governments**”
  if (tokens[at]?.lower === 'and' && at + 3 >= end && tags[at + 1] === 'JJ' && tags[at + 2] === 'NNS')
    return true
  let nouns = 0
  while (at < end && tokens[at]!.kind !== 'mark' && !isNameWord(layers, at, false)) {
    const tag = tags[at] ?? ''
    const isLast =
      at === end - 1 ||
      tokens[at + 1]!.kind === 'mark' ||
      isNameWord(layers, at + 1, false) ||
      /^(?:IN|TO|WDT|WP|VBG|VBN)$/.test(tags[at + 1] ?? '')
    if (/^(?:JJ|NN|CD|VBG|VBN)/.test(tag)) {
      if (/^NN/.test(tag) || isLast) nouns++
    } else if (isLast && /^(?:RB|VB|FW|UH)/.test(tag) && !alone.test(tokens[at]!.lower)) nouns++
    else if (!/^RB$/.test(tag)) break
    at++
  }
  return nouns > 0
}

/** What stands behind a name and is no noun. */
const alone =
  /^(?:himself|herself|itself|themselves|also|too|alone|alike|yesterday|today|then|now|later|earlier|meanwhile|however|here|there|abroad|recently|again|ago)$/

function isPossessive(lower: string | undefined): boolean {
  return lower === "'s" || lower === "'" || lower === '’'
}

/** “the **Courier/Salt Radio** poll” */
function behindSlash({ tokens }: TextLayers, from: number, end: number): number {
  let at = from
  if (tokens[at]?.text !== '/') return at
  while (at < end && (tokens[at]!.text === '/' || /^\p{Lu}/u.test(tokens[at]!.text))) at++
  return at
}

/** “the **“Salt Wind”** actress” */
function behindQuote({ tokens }: TextLayers, at: number, end: number): number {
  return at + 1 < end && /^[”"’»]$/.test(tokens[at]!.text) ? at + 1 : at
}

/** Behind a preposition the name is not the speaker: “an adviser to **Ivanova**”; but “the chief of staff **General Ivanova**”. */
export function isGoverned(layers: TextLayers, first: number, name: FoundName): boolean {
  const before = name.firstToken - 1
  if (before > first && layers.tags[before] === 'NN' && isTitle(layers.tokens[name.firstToken]!.text))
    return false
  for (let at = behindOffice(layers, name.firstToken) - 1; at >= first; at--) {
    const tag = layers.tags[at]
    if (
      tag === 'IN' ||
      tag === 'TO' ||
      /^(?:including|like|especially|among)$/.test(layers.tokens[at]!.lower)
    )
      return true
    if (layers.tokens[at]!.text === ',') return false
    // “Secretary of State **and** candidate Ana Reyk”: the second office is hers too.
    if (layers.tokens[at]!.lower === 'and' && isPersonNoun(layers.tokens[name.firstToken - 1]!.lower))
      return false
  }
  return false
}

/** “the **Secretary** of State Ana Reyk”: where the office begins of whose field stands before the name; else the name's first token. */
function behindOffice({ tokens }: TextLayers, firstToken: number): number {
  const isOffice =
    isField(tokens[firstToken - 1]?.text) &&
    tokens[firstToken - 2]?.lower === 'of' &&
    isTitle(tokens[firstToken - 3]?.text ?? '')
  return isOffice ? firstToken - 3 : firstToken
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
