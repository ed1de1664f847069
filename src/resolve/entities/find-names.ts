import { isCyrillic } from '../../text/cyrillic/index.ts'
import type { TextLayers, Token } from '../../text/index.ts'
import { kindOfHead } from './words.ts'

/** A name as written. Token indexes, half-open. */
export interface FoundName {
  readonly firstToken: number
  readonly endToken: number
  /** Short form given in brackets right behind it: “Harbour Ministry (HaMin)”. */
  readonly acronym: string | null
  /** No person's name: behind an article (“the Maestral Star”) or whose officer somebody is (“managing director of Lantern Line”). */
  readonly impersonal: boolean
}

const days =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|i)$/

/** Find names in running text: capitalised words that the tagger holds for names, joined by `of`, `for` or a possessive.
 *      the Freedom of Russia Legion and the Siberian Battalion
 *          ^^^^^^^^^^^^^^^^^^^^^^^^ one      ^^^^^^^^^^^^^^^^^^ another
 *  Headings are left out: their capitals say nothing. In text order; a name never crosses a sentence. */
export function findNames(layers: TextLayers): FoundName[] {
  const names: FoundName[] = []
  for (const sentence of layers.sentences) {
    const block = layers.blocks[sentence.block]!
    if (block.role === 'heading' || isCyrillic(layers.text.slice(sentence.start, sentence.end))) continue
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      if (isPluralOf(layers, at) || !isNameWord(layers, at, at === sentence.firstToken)) {
        at++
        continue
      }
      const end = nameEnd(layers, at, sentence.endToken)
      names.push({
        firstToken: at,
        endToken: end,
        acronym: acronymBehind(layers.tokens, end),
        impersonal: isImpersonal(layers.tokens, at),
      })
      at = end
    }
  }
  return names
}

/** “Fighters of the Union”: a plural with a capital that opens a sentence is no part of the name behind it. */
function isPluralOf(layers: TextLayers, at: number): boolean {
  const { lower } = layers.tokens[at]!
  const kind = lower.endsWith('s') && layers.tokens[at + 1]?.lower === 'of' ? kindOfHead(lower) : null
  return kind !== null && kind !== 'organisation' && lower !== 'forces'
}

function nameEnd(layers: TextLayers, first: number, limit: number): number {
  let end = first + 1
  for (;;) {
    if (end < limit && isNameWord(layers, end, false)) {
      end++
      continue
    }
    const joined = joiner(layers, first, end, limit)
    if (joined === null) return end
    end = joined
  }
}

/** `of (the)`, `for`, a possessive or a small particle between two parts of one name: the index behind the next name word, or null. */
function joiner(layers: TextLayers, first: number, at: number, limit: number): number | null {
  const lower = layers.tokens[at]?.lower
  if (at >= limit || lower === undefined || !joiners.has(lower)) return null
  const next = layers.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  if (next >= limit || !isNameWord(layers, next, false)) return null
  const head = kindOfHead(layers.tokens[at - 1]!.lower)
  const isBody = head !== null && head !== 'person' && head !== 'people'
  if (lower === 'for' && !isBody) return null
  // “Freedom of Russia Legion” is one name; “Samir Tazi of the Union” is a person and a union.
  if (lower === 'of' && at - first > 1 && !isBody) return null
  return next + 1
}

const joiners = new Set(['of', 'for', "'s", 'de', 'van', 'von', 'al', 'bin', 'del', 'la'])

/** Whether a token may stand in a name. The first word of a sentence must be tagged as one. */
export function isNameWord(layers: TextLayers, at: number, opens: boolean): boolean {
  const token = layers.tokens[at]!
  if (token.kind === 'number')
    return /^\d+(?:st|nd|rd|th)$/.test(token.lower) && isNameWord(layers, at + 1, false)
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || days.test(token.lower)) return false
  const tag = layers.tags[at] ?? 'NN'
  if (tag === 'NNP' || tag === 'NNPS') return true
  if (opens) return false
  return /^(?:JJ|NN|NNS|VBG|VBN|CD|FW|RB|IN|VB|VBP|UH)$/.test(tag)
}

function isImpersonal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower
  if (before === 'the') return true
  return (before === 'of' || before === 'for') && kindOfHead(tokens[at - 2]?.lower ?? '') === 'person'
}

function acronymBehind(tokens: readonly Token[], end: number): string | null {
  const [open, short, close] = [tokens[end], tokens[end + 1], tokens[end + 2]]
  if (open?.text !== '(' || close?.text !== ')' || !short || short.kind !== 'word') return null
  return /\p{Lu}.*\p{Lu}/u.test(short.text) ? short.text : null
}
