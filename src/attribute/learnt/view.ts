import type { TextSpan } from '../../model/index.ts'
import { type TextLayers, tokensIn } from '../../text/index.ts'
import type { Parse } from '../../text/parse/index.ts'
import { relationIndex } from '../../text/parse/relation.ts'
import { hashText, mix } from '../../text/perceptron/hash.ts'
import { tags } from '../../text/tags/tag.ts'
import type { WordShape } from '../../text/tags/word-shape.ts'
import { verbsByForm } from '../cue-lexicon.ts'
import type { TokenParts } from './token-relation.ts'

/** A relation with its parts as spans of the text. */
export interface FoundRelation {
  readonly source: readonly TextSpan[]
  readonly cue: readonly TextSpan[]
  readonly content: readonly TextSpan[]
}

/** Roles a token may have: of the rules' relations, of a gold relation, of the chain's labels. */
export const outside = 0
export const sourceRole = 1
export const cueRole = 2
export const contentRole = 3

/** Everything about a document's tokens that the features of the learnt reader are made of; one entry a token. */
export interface View {
  readonly layers: TextLayers
  readonly size: number
  readonly shapes: readonly WordShape[]
  /** Index into `tags`. */
  readonly tag: Int32Array
  /** Hash of the word's base form, roughly: a reporting verb's lemma, else the word without its ending. */
  readonly base: Int32Array
  /** Head among the tokens, -1 for a root; index of the relation to it. */
  readonly head: Int32Array
  readonly relation: Int32Array
  /** Relations of a token's children, as bits of `childBits`. */
  readonly children: Int32Array
  readonly sentence: Int32Array
  readonly block: Int32Array
  /** 0 outside quotation marks, 1 the opening mark, 2 inside, 3 the closing mark. */
  readonly quote: Uint8Array
  /** The outermost quotation a token stands in, -1 for none. */
  readonly quotation: Int32Array
  /** 0 for no form of a reporting verb, else 1 + a small number for its row's stance. */
  readonly lexicon: Uint8Array
  /** What the rules take the token for; the cue wins over the source, that over the content. */
  readonly ruled: Uint8Array
  /** What the rules found: the learnt reader sees it, and learns how far to trust it. */
  readonly rules: readonly TokenParts[]
  /** Of the rules' relations the one whose cue holds the token, -1 for none. */
  readonly ruleOfCue: Int32Array
}

/** Look at a document once. `found` is what the rules read in it. Linear. */
export function viewText(layers: TextLayers, parse: Parse, found: readonly FoundRelation[]): View {
  const { tokens, sentences, blocks } = layers
  const size = tokens.length
  const relation = Int32Array.from(parse.relations, relationIndex)
  const children = new Int32Array(size)
  for (let at = 0; at < size; at++)
    if (parse.heads[at]! >= 0) children[parse.heads[at]!]! |= childBits[relation[at]!] ?? 0
  const sentence = new Int32Array(size)
  for (const [index, { firstToken, endToken }] of sentences.entries())
    sentence.fill(index, firstToken, endToken)
  const block = new Int32Array(size)
  for (let at = 0, own = 0; at < size; at++) {
    while (own + 1 < blocks.length && blocks[own + 1]!.start <= tokens[at]!.start) own++
    block[at] = own
  }
  const rules = found.map(({ cue, source, content }) => ({
    cue: cue.map((span) => tokensIn(layers, span)),
    source: source.map((span) => tokensIn(layers, span)),
    content: content.map((span) => tokensIn(layers, span)),
  }))
  return {
    layers,
    size,
    shapes: layers.shapes,
    tag: Int32Array.from(layers.tags, (tag) => tagIndex.get(tag)!),
    base: Int32Array.from(tokens, ({ lower }) => baseOf(lower)),
    head: parse.heads,
    relation,
    children,
    sentence,
    block,
    ...quoteState(layers),
    lexicon: Uint8Array.from(tokens, ({ lower }) => lexiconClass(lower)),
    ...ruleRoles(rules, size),
    rules,
  }
}

function quoteState(layers: TextLayers): { quote: Uint8Array; quotation: Int32Array } {
  const quote = new Uint8Array(layers.tokens.length)
  const quotation = new Int32Array(layers.tokens.length).fill(-1)
  let reached = 0
  for (const [index, each] of layers.quotations.entries()) {
    if (each.end <= reached) continue
    reached = each.end
    const { start, end } = tokensIn(layers, each)
    quote.fill(2, start, end)
    quotation.fill(index, start, end)
    if (end > start) quote[start] = 1
    if (end - 1 > start && each.innerEnd < each.end) quote[end - 1] = 3
  }
  return { quote, quotation }
}

function ruleRoles(rules: readonly TokenParts[], size: number): { ruled: Uint8Array; ruleOfCue: Int32Array } {
  const ruled = new Uint8Array(size)
  const ruleOfCue = new Int32Array(size).fill(-1)
  for (const { content } of rules) for (const { start, end } of content) ruled.fill(contentRole, start, end)
  for (const { source } of rules) for (const { start, end } of source) ruled.fill(sourceRole, start, end)
  for (const [index, { cue }] of rules.entries())
    for (const { start, end } of cue) {
      ruled.fill(cueRole, start, end)
      ruleOfCue.fill(index, start, end)
    }
  return { ruled, ruleOfCue }
}

/** Which relations of its children say something of a word that may be a cue. */
const childBits: readonly number[] = bits(
  'nsubj ccomp obj obl xcomp parataxis advcl mark aux aux:pass nsubj:pass cop advmod compound:prt acl:relcl conj obl:agent iobj case nmod appos csubj det'.split(
    ' ',
  ),
)

function bits(names: readonly string[]): number[] {
  const table: number[] = []
  for (const [at, name] of names.entries()) table[relationIndex(name)] = 1 << at
  return table
}

const tagIndex = new Map<string, number>(tags.map((tag, at) => [tag, at]))

function baseOf(lower: string): number {
  const row = verbsByForm.get(lower)?.at(-1)
  return hashText(row ? row.lemma.split(' ')[0]! : stem(lower))
}

function stem(lower: string): string {
  if (lower.length < 5) return lower
  return lower.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|e|['’]s)$/, '')
}

const stanceNumber = new Map<string, number>()

function lexiconClass(lower: string): number {
  const row = verbsByForm.get(lower)?.[0]
  if (!row) return 0
  let number = stanceNumber.get(row.stance)
  if (number === undefined) {
    number = (hashText(row.stance) >>> 0) % 250
    stanceNumber.set(row.stance, number)
  }
  return 1 + number
}

/** One feature: its kind and what it is made of. */
export function feature(kind: number, a: number, b = -1, c = -1): number {
  let hash = mix(kind, a)
  if (b !== -1) hash = mix(hash, b)
  if (c !== -1) hash = mix(hash, c)
  return hash
}
