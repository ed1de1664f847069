import type { TextLayers } from '../../text/index.ts'
import { behalfOf } from './behalf.ts'
import { conjuncts } from './conjuncts.ts'
import { issuerOf } from './document-issuer.ts'
import type { FoundName } from './found-name.ts'
import { headOf, isGoverned, isModifier, phraseWords } from './phrase-head.ts'
import { behindRanks } from './ranks.ts'
import type { SourcePart } from './source-part.ts'
import { nameBehindClause, speakingName } from './speaking-name.ts'
import { documentNouns, isBodyNoun, isPersonNoun, kindOfHead, takesUp, titles } from './words.ts'

/** Read a source phrase: its conjuncts, and in each what names the speaker.
 *      Groups calling themselves the Legion and the Battalion   → name, name
 *      the state airline Norjet, which owns the hall            → name
 *      its leader, Ana Reyk                                     → name
 *      a spokesman for the port                                 → described, on behalf of the port
 *      the group                                                → definite
 *  `names` are those found in the whole text. Empty only for an empty range. */
export function readSource(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
): SourcePart[] {
  const inside = names
    .filter((name) => name.endToken > first && name.firstToken < end)
    .map((name) => within(name, first, end))
  const marker = selfNaming(layers, first, end)
  if (marker !== null) {
    const called = hasOwnName(layers, first, marker, inside)
      ? []
      : inside.filter((name) => name.firstToken >= marker)
    const behalf = behalfOf(layers, first, marker, inside)
    if (called.length > 0) return called.map((name) => ({ kind: 'name', name, behalf }))
  }
  const few = fewOf(layers, first, end)
  if (few) return [few]
  const states = governmentsOf(layers, first, end, inside)
  if (states) return states
  const both = end > first + 1 && /^(?:both|either|neither)$/.test(layers.tokens[first]!.lower)
  const main = mainEnd(layers, first, end)
  const second = behindClause(layers, main, end, inside)
  if (second !== null)
    return [readConjunct(layers, first, main, second - 1, inside), ...readSource(layers, second, end, names)]
  const parts = conjuncts(layers, both ? first + 1 : first, main, inside)
  if (parts.length === 1) return first < end ? [readConjunct(layers, first, main, end, inside)] : []
  return parts.map(([from, to], index) =>
    readConjunct(layers, from, to, index === parts.length - 1 ? end : to, inside),
  )
}

/** “**Ivo Sarek**, at a firm called Salt Watch”, “a suit filed by a man named Reyk”: who is so called is not the one who speaks. */
function hasOwnName(layers: TextLayers, first: number, marker: number, names: readonly FoundName[]): boolean {
  const named = names.some(
    (name) =>
      name.endToken < marker && !isGoverned(layers, first, name) && !isModifier(layers, name, marker - 1),
  )
  return (
    named ||
    /^(?:suit|lawsuit|complaint|motion|petition|report|study|letter)$/.test(
      headOf(layers, first, marker).lower,
    )
  )
}

/** “the governments of **Norvia** and **Teal**”: each of them, where the phrase is that and no more. */
function governmentsOf(
  { tokens }: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
): SourcePart[] | null {
  const at = tokens[first]!.lower === 'the' ? first + 1 : first
  if (tokens[at]?.lower !== 'governments' || tokens[at + 1]?.lower !== 'of') return null
  let next = at + 2
  const parts: SourcePart[] = []
  for (const name of names.filter((each) => each.firstToken >= next)) {
    while (next < name.firstToken && /^(?:,|and|the)$/.test(tokens[next]!.lower)) next++
    if (next !== name.firstToken) return null
    parts.push({ kind: 'name', name, behalf: null })
    next = name.endToken
  }
  return parts.length > 1 && next === end ? parts : null
}

/** The part of a name that stands in the phrase: a source may begin behind the rank. */
function within(name: FoundName, first: number, end: number): FoundName {
  const [firstToken, endToken] = [Math.max(name.firstToken, first), Math.min(name.endToken, end)]
  return firstToken === name.firstToken && endToken === name.endToken
    ? name
    : { ...name, firstToken, endToken }
}

/** “both”, “each side”, “the two groups”, “one”, “the other”: those or one of those who spoke before. */
function fewOf(layers: TextLayers, first: number, end: number): SourcePart | null {
  if (end - first > 3) return null
  const words = layers.tokens
    .slice(first, end)
    .map((token) => token.lower)
    .join(' ')
  if (words === 'one') return { kind: 'member', which: 'one' }
  if (words === 'the former' || words === 'the latter') return { kind: 'member', which: 'latter' }
  if (words === 'the other') return { kind: 'member', which: 'other one' }
  if (/^(?:both|each|either|neither|(?:both of them|the (?:two|two of them|pair|duo|couple)))$/.test(words))
    return { kind: 'pair', isBodies: false, words: null }
  const isPair =
    /^(?:(?:both|the two|these two) (?:\w+s|\w*men)|(?:each|either|neither) (?:side|party|group|army|government))$/.test(
      words,
    )
  const isBody = /(?:side|part|group|arm|government|compan|ministr|countr|state|force)(?:y|s|ies)?$/.test(
    words,
  )
  return isPair ? { kind: 'pair', isBodies: isBody, words: isBody ? null : words } : null
}

/** “calling itself …”, “identifying themselves as …”, “known as …”, “who goes by the name …”, “who gave her name as …”: the token behind
 *  which the names stand. */
function selfNaming(layers: TextLayers, first: number, end: number): number | null {
  for (let at = first; at < end; at++) {
    const { lower } = layers.tokens[at]!
    const before = layers.tokens.slice(Math.max(first, at - 3), at).map((token) => token.lower)
    if (
      lower === 'name' &&
      before.some((word) => /^(?:gave|giving|goes|going|went|uses|used|writes|posts|fights)$/.test(word))
    )
      return at + 1
    const next = layers.tokens[at + 1]?.lower ?? ''
    if (
      /^(?:calls?|styles?|names?|identifie[sd]|called|describes?)$/.test(lower) &&
      /^(?:him|her|it|them)sel(?:f|ves)$/.test(next)
    )
      return at + 2
    if (
      /^(?:calling|identifying|identified|styling|naming|describing|known|called|named|nicknamed|dubbed)$/.test(
        layers.tokens[at]!.lower,
      )
    )
      return at + 1
  }
  return null
}

/** Where a clause hung on the phrase begins: “Salt Pan Holdings, **which owns the works and the quay**”. */
function mainEnd(layers: TextLayers, first: number, end: number): number {
  for (let at = first + 1; at < end; at++)
    if (/^(?:who|which|whose|whom|where)$/.test(layers.tokens[at]!.lower)) return at
    else if (
      /^(?:,|-|–|—|--|―)$/.test(layers.tokens[at]!.text) &&
      /^(?:citing|quoting|including|like|such|among)$/.test(layers.tokens[at + 1]?.lower ?? '')
    )
      return at
  return end
}

/** “Ana Reyk, who runs the clinic, and **Ivo Sarek**”: the token a second speaker begins at. */
function behindClause(
  { tokens }: TextLayers,
  main: number,
  end: number,
  names: readonly FoundName[],
): number | null {
  for (let at = main + 1; at < end - 1; at++)
    if (
      tokens[at]!.lower === 'and' &&
      tokens[at - 1]!.text === ',' &&
      names.some((name) => name.firstToken === at + 1)
    )
      return at + 1
  return null
}

/** One conjunct: its main part ends at `main`, a clause hung on it at `end`. */
function readConjunct(
  layers: TextLayers,
  first: number,
  main: number,
  end: number,
  names: readonly FoundName[],
): SourcePart {
  const tokens = layers.tokens.slice(first, main)
  // “they’re”, “I’ll”: the verb is written on the pronoun.
  const lower = tokens[0]!.lower.replace(/['’](?:ll|re|d|ve|m|s)$/, '')
  if (
    pronouns.has(lower) &&
    tokens.slice(1).every((token) => /^(?:own|him|her|it|them)(?:self|selves)?$/.test(token.lower))
  )
    return { kind: 'pronoun', lower }
  const behalf = behalfOf(layers, first, isSpokenOfBehind(layers, main, end) ? end : main, names)
  const own =
    speakingName(layers, first, main, names, behalf) ?? nameBehindClause(layers, first, main, end, names)
  if (own) return { kind: 'name', name: { ...own, firstToken: behindRanks(layers, own) }, behalf }
  const head = headOf(layers, first, main)
  if (documentNouns.has(head.lower))
    return {
      kind: 'document',
      words: phraseWords(layers, first, end),
      issuer: issuerOf(layers, first, main, names),
    }
  const words = layers.text.slice(tokens[0]!.start, tokens.at(-1)!.end)
  // “**The agency**, which runs a clinic, said”, “**The airline**, based in Dun, said”
  const stop = hungOn(layers, first, main)
  if (!behalf && isTakenUp(layers, first, stop, head.lower))
    return {
      kind: 'definite',
      noun: head.lower,
      words: stop === main ? words : layers.text.slice(tokens[0]!.start, layers.tokens[stop - 1]!.end),
    }
  return { kind: 'described', words: phraseWords(layers, first, end), head: head.lower, behalf }
}

/** The end of “the agency” where a comma and a clause on it follow; else the end it is given. */
function hungOn({ tokens, tags }: TextLayers, first: number, end: number): number {
  const comma = first + 2
  if (tokens[first]!.lower !== 'the' || comma >= end || tokens[comma]!.text !== ',') return end
  return comma === end - 1 || /^VB[NG]$/.test(tags[comma + 1] ?? '') ? comma : end
}

/** “Ana Reyk, who **speaks** for the Front”, “…, who is the line’s spokeswoman”: the clause tells what she is, not what else happened. */
function isSpokenOfBehind({ tokens }: TextLayers, main: number, end: number): boolean {
  if (main >= end) return false
  if (/^(?:is|was|acts?|acted)$/.test(tokens[main + 1]?.lower ?? '')) return true
  return tokens
    .slice(main, end)
    .some(({ lower }, at) => /^(?:speaks?|spoke)$/.test(lower) && tokens[main + at + 1]?.lower === 'for')
}

const pronouns = new Set(
  'they he she it we i me us my our them him her who which his their its you your himself herself itself themselves'.split(
    ' ',
  ),
)

/** “the group”, “the two groups”, “the bank chief”; what says more than that (“the pilots’ union”, “her deputy”) describes somebody
 *  else. */
function isTakenUp(layers: TextLayers, first: number, end: number, head: string): boolean {
  const tokens = layers.tokens.slice(first, end)
  if (tokens.length === 2 && tokens[0]!.lower === 'the' && /^\d+-year-old$/.test(head)) return true
  if (/^(?:the|that|this|these|those)$/.test(tokens[0]!.lower) && (titles.has(head) || isPersonNoun(head)))
    return (
      tokens.length <= 5 && layers.tags.slice(first + 1, end).every((tag) => /^(?:NN|JJ|VBN|VBG)/.test(tag))
    )
  const isPlain = layers.tags.slice(first + 1, end).every((tag) => /^(?:NN|JJ|CD|VBN)/.test(tag))
  const isLong = tokens.length <= 5 && isPlain && tokens[0]!.lower === 'the'
  return (
    (tokens.length <= 2 || isLong) &&
    /^(?:the|that|this|its|his|her|their|both|these|those)$/.test(tokens[0]!.lower) &&
    (takesUp.has(head) || isBodyNoun(head) || kindOfHead(head) === 'people')
  )
}
