import type { TextLayers } from '../../text/index.ts'
import type { FoundName } from './found-name.ts'
import { headOf, isModifier } from './phrase-head.ts'
import { isTitle } from './ranks.ts'
import { kindOfHead, spokesWords } from './words.ts'

/** For whom a spokesman, an officer or a lawyer speaks: a name, or a phrase to be taken up (“the ministry”, “its”). */
export type Behalf =
  | { readonly name: FoundName; readonly isSpokesman: boolean }
  | { readonly pronoun: string }
  /** `words` hold the noun and what stands before it: “foreign ministry”. */
  | { readonly noun: string; readonly words: string }
  /** A spokesman of whom the phrase says no more: whose he is, the text before may show. */
  | { readonly open: true }

/** Read for whom somebody speaks; null for those who speak for themselves, as ministers, mayors and chairmen do.
 *      a spokesman for the port                  → port
 *      Harbour Line Chief Executive Ana Reyk     → Harbour Line
 *      Ana Reyk, its spokeswoman                 → its
 *      Ana Reyk, who speaks for the Front        → Front */
export function behalfOf(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
): Behalf | null {
  for (let at = first; at < end; at++) {
    const spokesman = isSpokesman(layers, at)
    if (spokesman || isOfficer(layers, at)) {
      const next = layers.tokens[at + 1]?.lower
      // “its head of operations, …”: whose he is stands before.
      if (next === 'of' && isOfFunction(layers.tokens, at))
        return ownerBefore(layers, first, at, names, spokesman)
      if (next === 'for' || next === 'of' || next === 'from')
        return spokenFor(layers, at + 2, end, names, spokesman)
      const owner = ownerBefore(layers, first, at, names, spokesman)
      if (owner) return owner
      if ((spokesman || isBareExecutive(layers, first, at)) && isBare(layers, first, at))
        return { open: true }
    }
    if (isPoliceRank(layers, at, end)) return { noun: 'police', words: 'police' }
    if (
      /^(?:speaks?|spoke|speaking)$/.test(layers.tokens[at]!.lower) &&
      layers.tokens[at + 1]?.lower === 'for' &&
      !isPretence(layers, first, at)
    )
      return spokenFor(layers, at + 2, end, names, true)
  }
  return null
}

/** “a man **claiming to** speak for the port”: the text does not say that he does. */
function isPretence({ tokens }: TextLayers, first: number, at: number): boolean {
  return tokens
    .slice(Math.max(first, at - 3), at)
    .some(({ lower }) =>
      /^(?:claims?|claimed|claiming|pretend(?:s|ed|ing)?|purport(?:s|ed|ing)?|not|longer)$/.test(lower),
    )
}

function isSpokesman({ tokens }: TextLayers, at: number): boolean {
  const { lower } = tokens[at]!
  // A member of parliament: “**Representative** Ana Reyk of Sabra”, “a Liberal representative from Sabra”.
  if (
    lower === 'representative' &&
    (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ||
      tokens[at + 1]?.lower === 'from' ||
      /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''))
  )
    return false
  const before = tokens.slice(Math.max(0, at - 2), at).map((token) => token.lower)
  if (lower === 'director' && before.some((word) => /^(?:press|media|communications)$/.test(word)))
    return true
  return spokesWords.has(lower) || (lower === 'service' && before.at(-1) === 'press')
}

/** “**Inspector** Lena Koss”, “Detective **Superintendent** Groat”: ranks that only the police have, right before a name. “School Inspector” and
 *  “Superintendent” of a school, a pit or a line are others: a text that never speaks of police has none. */
function isPoliceRank({ tokens }: TextLayers, at: number, end: number): boolean {
  const [before, rank, next] = [tokens[at - 1]?.text ?? '', tokens[at]!, tokens[at + 1]]
  return (
    /^(?:inspector|superintendent|constable|detective)$/.test(rank.lower) &&
    /^\p{Lu}/u.test(rank.text) &&
    at + 1 < end &&
    /^\p{Lu}/u.test(next?.text ?? '') &&
    (!/^\p{L}/u.test(before) || /^(?:chief|detective|police|\p{Ll}+)$/iu.test(before)) &&
    !/^(?:school|schools|factory|tax|health|mine|works|county)$/i.test(before)
  )
}

/** “**a spokesman**, Ivo Sarek”, “**Spokeswoman** Ana Reyk”: nothing before it but an article; “the spokesman” is one spoken of before. */
function isBare({ tokens }: TextLayers, first: number, at: number): boolean {
  return (
    at === first ||
    (at === first + 1 && /^(?:an?|chief)$/.test(tokens[first]!.lower) && tokens[at]!.kind === 'word')
  )
}

/** “**Chief executive** Ana Reyk”, right at the phrase's beginning: of the company last spoken of. */
function isBareExecutive({ tokens }: TextLayers, first: number, at: number): boolean {
  return /^(?:executive|ceo)$/.test(tokens[at]!.lower) && /^\p{Lu}/u.test(tokens[first]!.text)
}

/** Those whose office is to speak or act for somebody. */
function isOfficer({ tokens }: TextLayers, at: number): boolean {
  const { lower } = tokens[at]!
  const before = tokens[at - 1]?.lower ?? ''
  // A county's or a city's executive is elected, and speaks for himself.
  if (
    /^executives?$/.test(lower) &&
    /^(?:county|city|district|borough|parish|municipal|regional)$/.test(before)
  )
    return false
  // “Executive Director”: no executive.
  if (
    lower === 'executive' &&
    /^(?:board|branch|committee|council|director|editor|order|producer|secretary|vice)$/.test(
      tokens[at + 1]?.lower ?? '',
    )
  )
    return false
  if (/^(?:ceo|executives?|lawyers?|solicitors?|barristers?)$/.test(lower)) return true
  if (isOfFunction(tokens, at)) return true
  if (/^attorneys?$/.test(lower)) return before !== 'district' && tokens[at + 1]?.lower !== 'general'
  if (/^(?:president|chairman|chairwoman)$/.test(lower))
    return before === 'vice' && tokens[at + 1]?.lower === 'of'
      ? true
      : before === 'vice' && hasOwner(tokens, at)
  return lower === 'secretary' && /^(?:general|press)$/.test(before)
}

/** “its **regional officer**”, “the line's **operations chief**”, “its **head** of operations”: who is over one part of what a body does speaks for it. */
function isOfFunction(tokens: TextLayers['tokens'], at: number): boolean {
  const { lower } = tokens[at]!
  const before = tokens[at - 1]?.lower ?? ''
  return (
    (/^(?:officer|chief|head|commander|manager)$/.test(lower) && functions.test(before)) ||
    (lower === 'head' && tokens[at + 1]?.lower === 'of' && functions.test(tokens[at + 2]?.lower ?? ''))
  )
}

const functions =
  /^(?:operations|communications|media|press|policy|regional|liaison|information|district|personnel|safety|security|sales|marketing|campaigns|research|relations|logistics)$/

/** A country's vice president speaks for himself; a company's has its possessive. */
function hasOwner(tokens: TextLayers['tokens'], at: number): boolean {
  return tokens[at - 2]?.lower === "'s"
}

/** What stands behind “for”: the first name that is no mere mark of the next, else the head noun. */
function spokenFor(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
  isSpokesman: boolean,
): Behalf | null {
  let limit = first
  while (limit < end && layers.tokens[limit]!.text !== ',') limit++
  if (limit === first) return null
  const name = names.find(
    (each) =>
      each.firstToken >= first &&
      each.endToken <= limit &&
      !isModifier(layers, each, limit) &&
      !layers.tags.slice(first, each.firstToken).includes('IN'),
  )
  if (name) return { name, isSpokesman }
  const only = layers.tokens[first]!.lower
  if (limit - first === 1 && /^(?:it|them|him|her)$/.test(only)) return { pronoun: only }
  const noun = headOf(layers, first, limit).lower
  if (/^(?:the|an?|its|their|his|her)$/.test(noun)) return null
  let head = first
  while (head < limit - 1 && layers.tokens[head]!.lower !== noun) head++
  return { noun, words: wordsUpTo(layers, first, head) }
}

/** A noun with the nouns and adjectives before it, not before `first`: “foreign ministry”. */
function wordsUpTo({ tokens, tags, text }: TextLayers, first: number, head: number): string {
  let from = head
  while (from > first && /^(?:JJ|NN|NNP)$/.test(tags[from - 1] ?? '') && tokens[from - 1]!.kind === 'word')
    from--
  return text.slice(tokens[from]!.start, tokens[head]!.end)
}

/** “**army** spokeswoman”, “the **company’s** vice president”, “**its** secretary”. */
function ownerBefore(
  layers: TextLayers,
  first: number,
  at: number,
  names: readonly FoundName[],
  isSpokesman: boolean,
): Behalf | null {
  const { tokens } = layers
  const close = (from: number) => !tokens.slice(from, at).some((token) => token.text === ',')
  const name = names.findLast((each) => each.firstToken >= first && each.firstToken < at)
  if (name && close(name.firstToken)) {
    let endToken = Math.min(name.endToken, at)
    while (endToken > name.firstToken && isOffice(tokens[endToken - 1]!.lower)) endToken--
    if (endToken > name.firstToken) return { name: { ...name, endToken, acronym: null }, isSpokesman }
  }
  let owner = at - 1
  while (
    owner >= first &&
    (isOffice(tokens[owner]!.lower) || /^(?:JJ|VBN|VBG)$/.test(layers.tags[owner] ?? ''))
  )
    owner--
  if (owner < first) return null
  const { lower } = tokens[owner]!
  if (/^(?:its|their|his|her)$/.test(lower)) return { pronoun: lower }
  const place = lower === "'s" || lower === "'" ? owner - 1 : owner
  const noun = tokens[place]
  return noun && place >= first && kindOfHead(noun.lower)
    ? { noun: noun.lower, words: wordsUpTo(layers, first, place) }
    : null
}

function isOffice(lower: string): boolean {
  return isTitle(lower) || /^(?:chief|vice|senior|press|top|executive)$/.test(lower)
}
