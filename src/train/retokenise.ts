import type { Sentence, Token } from '../text/layers.ts'
import { tokenise } from '../text/tokens.ts'
import type { TreeSentence, TreeWord } from './conllu.ts'

/** A treebank document cut into our own tokens, with what the treebank says of each. */
export interface TaggedDocument {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly tags: readonly string[]
  /** Index of the head among `tokens`, -1 for a root. */
  readonly heads: Int32Array
  readonly relations: readonly string[]
}

/** Cut a document's sentences with `tokenise` and carry the treebank's tags and heads over, aligned by characters.
 *
 *  - one token over several treebank words: see `tagOfParts`; its head and relation are those of the part that stands highest in
 *    the tree (of several as high, the last of a hyphenated word and the first of a contraction), so that no circle can arise;
 *  - several tokens within one treebank word: each has its tag, save that dashes, semicolons and the points of `...` are always `:`,
 *    which the treebanks tag now so, now so, and the `’s` of `Levi’s` is POS; the first has its head, the rest depend on the first as `goeswith`. */
export function retokenise(document: readonly TreeSentence[]): TaggedDocument {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const tags: string[] = []
  const heads: number[] = []
  const relations: string[] = []
  let base = 0
  for (const sentence of document) {
    const firstToken = tokens.length
    const cut = tokenise(sentence.text)
    const parts = align(cut, sentence.words)
    const owner = new Map<number, number>()
    for (const [at, indexes] of parts.entries())
      for (const index of indexes) if (!owner.has(index)) owner.set(index, at)
    for (const [at, token] of cut.entries()) {
      const indexes = parts[at]!
      tokens.push({ ...token, start: token.start + base, end: token.end + base })
      tags.push(settledTag(token, indexes, sentence.words) ?? tagOfParts(token, indexes, sentence.words))
      const outside = indexes.filter((index) => !indexes.includes(sentence.words[index]!.head))
      const index = topmost(outside, sentence.words, token.text.includes('-'))
      const word = index === undefined ? undefined : sentence.words[index]
      if (!word || index === undefined) {
        heads.push(-1)
        relations.push('dep')
      } else if (owner.get(index) !== at) {
        heads.push(firstToken + owner.get(index)!)
        relations.push('goeswith')
      } else {
        heads.push(word.head < 0 ? -1 : firstToken + (owner.get(word.head) ?? at))
        relations.push(word.relation)
      }
    }
    if (tokens.length > firstToken)
      sentences.push({
        start: base,
        end: base + sentence.text.length,
        firstToken,
        endToken: tokens.length,
        block: 0,
      })
    base += sentence.text.length + 1
  }
  return { tokens, sentences, tags, heads: Int32Array.from(heads), relations }
}

/** For each token the indexes of the treebank words that share a character with it. */
function align(tokens: readonly Token[], words: readonly TreeWord[]): number[][] {
  let from = 0
  return tokens.map((token) => {
    while (from < words.length && words[from]!.end <= token.start) from++
    const found: number[] = []
    for (let at = from; at < words.length && words[at]!.start < token.end; at++)
      if (words[at]!.end > token.start) found.push(at)
    return found
  })
}

function topmost(indexes: readonly number[], words: readonly TreeWord[], last: boolean): number | undefined {
  const depth = (index: number): number => {
    let steps = 0
    for (let up = index; up >= 0 && steps <= words.length; up = words[up]!.head) steps++
    return steps
  }
  const highest = Math.min(...indexes.map(depth))
  const found = indexes.filter((index) => depth(index) === highest)
  return last ? found.at(-1) : found[0]
}

/** The tag of a token that covers one or more treebank words.
 *
 *  - one word, or several without hyphen (`won’t`, `we’re`, `cannot`): the first part's;
 *  - `Al-Zaman`, `US-Russia`, `T-72`: a name if the first and last part are names, or a name and a number;
 *  - `well-known`, `Ukraine-backed`: JJ if a participle follows a noun, adjective, adverb or number, and for every compound that
 *    stands before the noun it describes (`15-year-old boy`, `anti-war protest`, `pro-Putin party`);
 *  - `policy-making` alone: NN; `follow-up`: the tag of the part that is not a particle; else the last part's. */
function tagOfParts(token: Token, indexes: readonly number[], words: readonly TreeWord[]): string {
  const parts = indexes.map((index) => words[index]!)
  const first = parts[0]
  if (!first) return 'XX'
  if (parts.length === 1 || !/[-‑]/.test(token.text)) return known(first.tag)
  const said = parts.filter((part) => part.tag !== 'HYPH')
  const last = said.at(-1)
  const opening = said[0]
  if (!last || !opening || said.length === 1) return known((last ?? first).tag)
  if (isName(opening.tag) && (isName(last.tag) || last.tag === 'CD'))
    return last.tag === 'NNPS' ? 'NNPS' : 'NNP'
  if (said.every((part) => part.tag === 'CD')) return 'CD'
  const head = [...indexes].reverse().find((index) => !indexes.includes(words[index]!.head))
  const outer = head === undefined ? undefined : words[words[head]!.head]
  const describes =
    outer !== undefined &&
    outer.start >= token.end &&
    outer.tag.startsWith('NN') &&
    /^(amod|compound|nmod|nummod|acl|advmod|det|obl)/.test(words[head!]!.relation)
  if (describes) return /^(JJ|CD)/.test(last.tag) ? last.tag : 'JJ'
  const nominal = /^(NN|JJ|RB|CD)/.test(opening.tag)
  if (nominal && (last.tag === 'VBN' || last.tag === 'VBD')) return 'JJ'
  if (nominal && last.tag === 'VBG') return 'NN'
  if (/^(RP|IN|TO|RB|CD|AFX)$/.test(last.tag) && head !== undefined) return known(words[head]!.tag)
  return known(last.tag)
}

function settledTag(
  token: Token,
  indexes: readonly number[],
  words: readonly TreeWord[],
): string | undefined {
  const word = words[indexes[0] ?? -1]
  if (token.lower === "'s" && word && word.end - word.start > 2) return 'POS'
  if (token.kind !== 'mark' || !word || !/^[.,:]$/.test(word.tag)) return undefined
  return /^[-–—;…]$/.test(token.text) || /^[.]{2,}$/.test(word.form) ? ':' : undefined
}

const isName = (tag: string): boolean => tag === 'NNP' || tag === 'NNPS'

/** Tags that the treebanks use once in a while for what is no word: parts of misspelt words, and slips. */
function known(tag: string): string {
  if (tag === 'GW' || tag === '_') return 'XX'
  if (tag === 'VERB') return 'VB'
  return tag
}
