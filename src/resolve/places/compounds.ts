import type { Gazetteer } from '../../model/index.ts'
import type { TextLayers, Token } from '../../text/layers.ts'
import { commonNames } from './common-names.ts'

/** The same layers with compounds cut where a part of them is a place of its own: "the Springfield-Greene County line",
 *  "R-Marshall", "the Atlanta-area towns", "Houston-based". A compound that is a name itself stays ("Baden-Baden"), and so does
 *  one that says whose man is meant ("Ukraine-backed"). Nothing but tokens and the sentences' token indexes changes; tags
 *  are left out. */
export function splitCompounds(layers: TextLayers, gazetteer: Gazetteer): TextLayers {
  const tokens: Token[] = []
  /** New index of each old token. */
  const at: number[] = []
  for (const token of layers.tokens) {
    at.push(tokens.length)
    for (const part of partsOf(token, layers.tokens, at.length - 1, gazetteer)) tokens.push(part)
  }
  if (tokens.length === layers.tokens.length) return layers
  at.push(tokens.length)
  const sentences = layers.sentences.map((sentence) => ({
    ...sentence,
    firstToken: at[sentence.firstToken] ?? tokens.length,
    endToken: at[sentence.endToken] ?? tokens.length,
  }))
  return { ...layers, tokens, sentences, tags: [] }
}

/** Marks of parties before the place that sent a member: "R-Marshall", "DFL-Cook". */
const party = /^(R|D|I|DFL|GOP)$/

/** Whether a name stands behind the mark of a party: "Anna Example, R-Marshall". */
export function isBehindParty({ first }: { readonly first: number }, tokens: readonly Token[]): boolean {
  return tokens[first - 1]?.text === '-' && party.test(tokens[first - 2]?.text ?? '')
}

/** What may follow a place in a compound and leaves it a place. */
const wide = /^(area|wide|region|based|born|bound)$/

function partsOf(
  token: Token,
  tokens: readonly Token[],
  index: number,
  gazetteer: Gazetteer,
): readonly Token[] {
  if (token.kind !== 'word' || !token.text.includes('-')) return [token]
  const words = token.text.split('-')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length !== 2 || gazetteer.named(token.text).length > 0) return [token]
  const isCut =
    (party.test(first) &&
      /^(?:,|\(|both|all)$/.test(tokens[index - 1]?.lower ?? '') &&
      isSender(last, tokens[index + 1], gazetteer)) ||
    (wide.test(last) && isPlaceName(first, gazetteer)) ||
    (isPlaceName(first, gazetteer) && isPlaceName(last, gazetteer))
  if (!isCut) return [token]
  const hyphen = token.start + first.length
  return [
    cut(token, token.start, hyphen),
    { ...cut(token, hyphen, hyphen + 1), kind: 'mark' },
    cut(token, hyphen + 1, token.end),
  ]
}

function cut(token: Token, start: number, end: number): Token {
  const text = token.text.slice(start - token.start, end - token.start)
  return { start, end, text, lower: text.toLowerCase(), kind: 'word' }
}

/** A place of some size, or a state or unit: a double surname is none. */
function isPlaceName(word: string, gazetteer: Gazetteer): boolean {
  if (!/^\p{Lu}/u.test(word) || commonNames.has(word.toLowerCase())) return false
  const [best] = gazetteer.named(word)
  return best !== undefined && (best.precision !== 'settlement' || best.population >= 2000)
}

/** A place of any size behind the mark of a party, of one word or two: "R-Elbow Lake". */
function isSender(word: string, next: Token | undefined, gazetteer: Gazetteer): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  const pair = next && /^\p{Lu}/u.test(next.text) ? gazetteer.named(`${word} ${next.text}`) : []
  return pair.length > 0 || gazetteer.named(word).length > 0
}
