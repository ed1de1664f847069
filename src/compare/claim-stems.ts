import type { Claim } from '../model/index.ts'
import { type Sources, wordsOf } from './sources.ts'

/** The words of a claim that name things and deeds, without endings, reporting words, days, words of amount and “the enemy”, who is another one for each: by them two claims are seen to speak of
 *  one thing. Kept for as long as the comparison lasts. */
export function stemsOf(claim: Claim, sources: Sources): ReadonlySet<string> {
  return kept(claim.id, sources, () => contentStems(wordsOf(claim, sources)))
}

/** The same, and for a claim that names next to nothing the words around it: “It was an accident,” said of a collision off the cape. */
export function matterOf(claim: Claim, sources: Sources): ReadonlySet<string> {
  const own = stemsOf(claim, sources)
  return own.size >= few
    ? own
    : kept(`around ${claim.id}`, sources, () => contentStems(contextOf(claim, sources)))
}

/** How many such words two claims share. */
export function sharedStems(a: Claim, b: Claim, sources: Sources, of = matterOf): number {
  const [small, large] = [of(a, sources), of(b, sources)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ]
  return [...small].filter((stem) => large.has(stem)).length
}

const few = 3
const around = 120

function contextOf(claim: Claim, sources: Sources): string {
  const { text, blocks } = sources.documents.get(claim.document)!
  const block = blocks.find(({ start, end }) => start <= claim.start && claim.start < end)
  return text.slice(
    Math.max(block?.start ?? 0, claim.start - around),
    Math.min(block?.end ?? text.length, claim.end + around),
  )
}

function kept(key: string, { stems }: Sources, make: () => Set<string>): ReadonlySet<string> {
  const known = stems.get(key)
  if (known) return known
  const made = make()
  stems.set(key, made)
  return made
}

export function contentStems(words: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of words.toLowerCase().matchAll(/\p{L}[\p{L}’'-]{2,}/gu)) {
    if (empty.test(word)) continue
    const stem = /\p{Script=Cyrillic}/u.test(word) ? cyrillic(word) : latin(word)
    if (stem.length >= 3) stems.add(stem)
  }
  return stems
}

/** “warned”, “warning”, “warns”: warn. Crude, and the same for both sides. */
const latin = (word: string): string =>
  word
    .replace(/['’]s?$/, '')
    .replace(/(?<=\p{L}{3})ies$/u, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ing|ed|ion|ment)$/, '')
    .replace(/e$/, '')
    .replace(/(.)\1$/, '$1')

const cyrillic = (word: string): string =>
  word.length > 5 ? word.slice(0, Math.max(4, word.length - 3)) : word.slice(0, 4)

const empty =
  /^(?:the|and|for|its|our|his|her|their|that|this|these|those|which|who|whom|had|has|have|was|were|been|are|not|nor|but|with|from|into|onto|over|after|before|during|near|than|then|they|them|there|here|when|where|what|while|would|could|should|will|all|any|every|each|some|none|nobody|nothing|more|less|least|most|about|only|just|also|very|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|day|days|night|morning|evening|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|said|says|say|told|people|persons?|men|killed|dead|died|wounded|injured|hurt|enem(?:y|ies)|что|это|как|был[аои]?|были|его|них|они|она|для|при|над|под|после|перед|все|всех|нет|уже|еще|ещё|том|утром|ночью|вечером|человек|погиб\p{L}*|ранен\p{L}*|було|були|який|яка|які|від|вже|враг\p{L}*|противник\p{L}*|ворог\p{L}*|людей|загин\p{L}+)$/u

/** Words right behind a negation: what is said not to have been. None for what somebody means not to do: “decided not to supply missiles” denies no strike. */
export function negatedStems(words: string): ReadonlySet<string> {
  if (intended.test(words)) return new Set()
  const found =
    /(?:\b(?:no|not|never|none of|nobody|neither)\b|n[’']t\b|(?<!\p{L})(?:не|ни один|ни одна|никто|жоден|жодна|жодного|ніхто)(?!\p{L}))\s+((?:[^\s.;,]+\s*){1,4})/iu.exec(
      words,
    )
  return contentStems(found?.[1] ?? '')
}

const intended = /\bnot to \p{L}|(?<!\p{L})не \p{L}+(?:ть|ти|чь)(?:ся|сь)?(?!\p{L})/iu
