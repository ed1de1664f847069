import type { Token } from '../text/index.ts'

/** Names that hardly any text has, each time they stand: the last word of a run of words with a capital (“Barral” of “Inês Barral”), or such a word alone,
 *  at the head of a sentence too. A name of two words counts once. None in a language without a table of words, nor one that stands without its capital as well. Linear in the tokens. */
export function rarestNames(
  tokens: readonly Token[],
  rarityOf: (token: Token) => number | null,
): readonly Token[] {
  const plain = new Set(tokens.flatMap(({ text, lower }) => (text === lower ? [lower] : [])))
  const isRarest = (token: Token | undefined): boolean =>
    token !== undefined && isName(token) && !plain.has(token.lower) && (rarityOf(token) ?? 0) > rarest
  return tokens.filter((token, at) => {
    const next = tokens[at + 1]
    return isRarest(token) && !(next?.start === token.end + 1 && isRarest(next))
  })
}

/** In one text of four hundred. */
const rarest = 6

/** Not in capitals, as datelines and acronyms stand on every report of an outlet, nor “Afghan-led”. */
const isName = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Lu}\p{Ll}[\p{L}’']+$/u.test(text)
