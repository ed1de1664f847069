import type { TextLayers } from '../../text/index.ts'
import { type FoundName, isNameWord } from './find-names.ts'
import { documentNouns, kindOfHead, spokesWords, takesUp, titles } from './words.ts'

/** What one conjunct of a source phrase is. Token indexes, half-open. */
export type SourcePart =
  | { readonly kind: 'name'; readonly name: FoundName; readonly behalf: Behalf | null }
  | { readonly kind: 'pronoun'; readonly lower: string }
  | { readonly kind: 'document'; readonly noun: string }
  | { readonly kind: 'definite'; readonly noun: string; readonly words: string }
  | {
      readonly kind: 'described'
      readonly words: string
      readonly head: string
      readonly behalf: Behalf | null
    }

/** For whom a spokesman speaks: a name, or a phrase to be taken up (“the ministry”, “its”). */
export type Behalf = { readonly name: FoundName } | { readonly pronoun: string } | { readonly noun: string }

/** Read a source phrase: its conjuncts, and in each what names the speaker.
 *      Groups calling themselves the Legion and the Battalion   → name, name
 *      a spokesman for the port                                 → described, on behalf of the port
 *      the group                                                → definite
 *  `names` are those found in the whole text. Empty only for an empty range. */
export function readSource(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
): SourcePart[] {
  const inside = names.filter((name) => name.firstToken >= first && name.endToken <= end)
  const marker = selfNaming(layers, first, end)
  if (marker !== null) {
    const called = inside.filter((name) => name.firstToken >= marker)
    if (called.length > 0) return called.map((name) => ({ kind: 'name', name, behalf: null }))
  }
  return conjuncts(layers, first, end, inside).flatMap(
    ([from, to]) => readConjunct(layers, from, to, inside) ?? [],
  )
}

/** “calling itself …”, “identifying themselves as …”, “known as …”: the token behind which the names stand. */
function selfNaming(layers: TextLayers, first: number, end: number): number | null {
  for (let at = first; at < end; at++) {
    if (
      /^(?:calling|identifying|styling|naming|describing|known|called|named|dubbed)$/.test(
        layers.tokens[at]!.lower,
      )
    )
      return at + 1
  }
  return null
}

/** Cut “A, B and C” where every part can stand for a speaker; an apposition (“Ivanova, the mayor”) is no list. */
function conjuncts(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
): [number, number][] {
  const ands: number[] = []
  for (let at = first; at < end; at++) {
    const inName = names.some((name) => name.firstToken < at && at < name.endToken)
    if (!inName && /^(?:and|&|or)$/.test(layers.tokens[at]!.lower)) ands.push(at)
  }
  if (ands.length === 0) return [[first, end]]
  const cuts = [...ands]
  for (let at = first; at < ands.at(-1)!; at++) if (layers.tokens[at]!.text === ',') cuts.push(at)
  const parts: [number, number][] = []
  let from = first
  for (const cut of cuts.sort((a, b) => a - b)) {
    if (cut > from) parts.push([from, cut])
    from = cut + 1
  }
  if (from < end) parts.push([from, end])
  const bothStand =
    parts.every(([a, b]) => canStand(layers, a, b, names)) && !sharesPreposition(layers, parts)
  return bothStand ? parts : [[first, end]]
}

/** “the mayors of Thala and Sbiba”, “officials in Kyiv and Moscow”: the last name hangs on the preposition of a plural head. */
function sharesPreposition(layers: TextLayers, parts: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const tags = layers.tags.slice(first[0], first[1])
  const preposition = tags.indexOf('IN')
  if (preposition < 0 || !tags.slice(0, preposition).includes('NNS')) return false
  return last[1] - last[0] <= 2 && !/^(?:the|a|an|its|their)$/.test(layers.tokens[last[0]]!.lower)
}

function canStand(layers: TextLayers, first: number, end: number, names: readonly FoundName[]): boolean {
  if (layers.tokens[first]!.lower === 'in' || layers.tokens[first]!.lower === 'of') return false
  if (names.some((name) => name.firstToken >= first && name.endToken <= end)) return true
  return kindOfHead(headOf(layers, first, end).lower) !== null
}

function readConjunct(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
): SourcePart | null {
  if (first >= end) return null
  const tokens = layers.tokens.slice(first, end)
  const lower = tokens[0]!.lower
  if (tokens.length === 1 && pronouns.has(lower)) return { kind: 'pronoun', lower }
  const behalf = behalfOf(layers, first, end, names)
  const own = names.find(
    (name) =>
      name.firstToken >= first &&
      name.endToken <= end &&
      !isGoverned(layers, first, name) &&
      !isOther(behalf, name),
  )
  const head = headOf(layers, first, end)
  const named = own && bareName(layers, own, end)
  if (own && named && !isModifier(layers, own, end)) return { kind: 'name', name: named, behalf }
  const words = layers.text.slice(tokens[0]!.start, tokens.at(-1)!.end)
  if (documentNouns.has(head.lower) && !own) return { kind: 'document', noun: head.lower }
  // “the group”, “the two groups”; what says more than that (“the pilots’ union”) describes somebody else.
  const bare =
    tokens.length <= 2 ||
    (tokens.length === 3 && /^(?:same|two|three|latter|former|other)$/.test(tokens[1]!.lower))
  const definite = bare && /^(?:the|that|this|its|his|her|their|both|these|those)$/.test(lower)
  if (
    definite &&
    !own &&
    (takesUp.has(head.lower) || titles.has(head.lower) || isInstitution(head.lower)) &&
    !behalf
  )
    return { kind: 'definite', noun: head.lower, words }
  return { kind: 'described', words: phraseWords(layers, first, end), head: head.lower, behalf }
}

const pronouns = new Set('they he she it we i them him her both who his their its'.split(' '))

function isInstitution(head: string): boolean {
  const kind = kindOfHead(head)
  return (
    kind === 'government' ||
    kind === 'military' ||
    kind === 'media' ||
    kind === 'organisation' ||
    kind === 'armed-group'
  )
}

/** Behind a preposition the name is not the speaker: “an adviser to **Ivanova**”. */
function isGoverned(layers: TextLayers, first: number, name: FoundName): boolean {
  for (let at = name.firstToken - 1; at >= first; at--) {
    const tag = layers.tags[at]
    if (tag === 'IN' || tag === 'TO') return true
    if (layers.tokens[at]!.text === ',') return false
  }
  return false
}

function isOther(behalf: Behalf | null, name: FoundName): boolean {
  return behalf !== null && 'name' in behalf && behalf.name.firstToken === name.firstToken
}

/** “Russian **state media**”, “Harbour **officials**”: the name only marks the noun that speaks. */
function isModifier(layers: TextLayers, name: FoundName, end: number): boolean {
  let at = name.endToken
  if (layers.tokens[at]?.lower === "'s") at++
  let nouns = 0
  while (
    at < end &&
    /^(?:JJ|NN|NNS|CD|VBG|VBN)/.test(layers.tags[at] ?? '') &&
    !isNameWord(layers, at, false)
  ) {
    if (/^NN/.test(layers.tags[at]!) || at === end - 1) nouns++
    at++
  }
  return nouns > 0
}

/** A person's name without the ranks before it. */
function bareName(layers: TextLayers, name: FoundName, end: number): FoundName {
  let first = name.firstToken
  for (let at = name.firstToken; at < name.endToken - 1 && at < end; at++) {
    if (titles.has(layers.tokens[at]!.lower.replace('.', ''))) first = at + 1
  }
  return first === name.firstToken ? name : { ...name, firstToken: first }
}

/** “a spokesman for the port”, “army spokeswoman Ivanova”, “its spokesman”. */
function behalfOf(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
): Behalf | null {
  for (let at = first; at < end; at++) {
    const spokes =
      spokesWords.has(layers.tokens[at]!.lower) ||
      (layers.tokens[at]!.lower === 'service' && layers.tokens[at - 1]?.lower === 'press')
    if (!spokes) continue
    const next = layers.tokens[at + 1]?.lower
    if (next === 'for' || next === 'of' || next === 'from') {
      const named = names.find((name) => name.firstToken >= at + 2 && name.firstToken <= at + 3)
      if (named && named.endToken <= end) return { name: named }
      const noun = headOf(layers, at + 2, end)
      return { noun: noun.lower }
    }
    const before = names.find(
      (name) => name.firstToken >= first && name.firstToken < at && name.endToken <= at + 1,
    )
    if (before) return { name: { ...before, endToken: Math.min(before.endToken, at), acronym: null } }
    const owner = layers.tokens[first]!.lower
    if (/^(?:its|their|his|her)$/.test(owner)) return { pronoun: owner }
    if (at > first) {
      const noun = layers.tokens[at - 1]!.lower === "'s" ? layers.tokens[at - 2] : layers.tokens[at - 1]
      if (noun && kindOfHead(noun.lower)) return { noun: noun.lower }
    }
  }
  return null
}

/** The last noun of the first noun phrase. */
function headOf(layers: TextLayers, first: number, end: number): { readonly lower: string } {
  let head = layers.tokens[first]!
  for (let at = first; at < end; at++) {
    const tag = layers.tags[at] ?? ''
    if (/^NN/.test(tag) || (tag === 'JJ' && at === end - 1)) head = layers.tokens[at]!
    else if (/^(?:IN|TO|WDT|WP|VBD|VBZ|,)$/.test(tag) && at > first) break
  }
  return head
}

/** The first noun phrase with its article left off. */
function phraseWords(layers: TextLayers, first: number, end: number): string {
  let from = first
  if (/^(?:the|a|an)$/.test(layers.tokens[from]!.lower) && from + 1 < end) from++
  let to = from
  while (to < end && layers.tokens[to]!.text !== ',') to++
  return layers.text.slice(layers.tokens[from]!.start, layers.tokens[to - 1]!.end)
}
