import type { Claim } from '../../model/index.ts'
import { stemsOf } from '../claim-stems.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { areOneThing, type Phrase, phraseOf } from './phrase.ts'

/** Whether two clauses name two parts of one place, or two parts of one day: “in the flat”, “in a garage”; “on Sunday morning”, “on Sunday evening”. Towns
 *  and days are compared elsewhere, by what they resolve to. */
export function areElsewhere(
  [one, a]: readonly [string, Claim],
  [other, b]: readonly [string, Claim],
  sources: Sources,
): boolean {
  const [hoursA, hoursB] = [a, b].map((claim) => partsOfDay(wordsOf(claim, sources)))
  if (hoursA!.size > 0 && hoursB!.size > 0 && ![...hoursA!].some((part) => hoursB!.has(part))) return true
  const [spotsA, spotsB] = [spotsIn(one), spotsIn(other)]
  if (spotsA.some((x) => spotsB.some((y) => x.head === y.head && areOneThing(x, y) === null))) return true
  const known = (spots: readonly Phrase[], claim: Claim) =>
    spots.some(({ head }) => stemsOf(claim, sources).has(head!))
  return (
    spotsA.length > 0 &&
    spotsB.length > 0 &&
    !known(spotsA, b) &&
    !known(spotsB, a) &&
    spotsA.every((x) => spotsB.every((y) => areOneThing(x, y) === null))
  )
}

/** Whether one says what was not in a place of which the other says nothing, and the other names a thing or a spot of which the one says nothing: “there were no armed men in the hospital”, “armed men were in the bakery”. */
export function isOfOtherSpot(denial: Claim, other: Claim, sources: Sources): boolean {
  const spots = spotsIn(wordsOf(denial, sources))
  if (spots.length === 0 || spots.some(({ head }) => stemsOf(other, sources).has(head!))) return false
  const words = wordsOf(other, sources)
  if (spotsIn(words).some(({ head }) => !stemsOf(denial, sources).has(head!))) return true
  return [...words.matchAll(/\b(?:the|its|his|her|their)\s+/giu)].some((found) => {
    const head = phraseOf(words.slice(found.index + found[0].length))?.head
    return head != null && !noSpot.test(head) && !stemsOf(denial, sources).has(head)
  })
}

/** The spots that a clause names: “in the flat”, “at the scene”. */
export function spotsIn(clause: string): Phrase[] {
  return [...clause.matchAll(where)].flatMap((found) => {
    const words = clause.slice(found.index + found[0].length)
    const phrase = phraseOf(words)
    return phrase?.head &&
      /^(?:the|an?|its|his|her|their|our|\p{Ll}|\d)/u.test(words) &&
      !noSpot.test(phrase.head)
      ? [phrase]
      : []
  })
}

const where = /\b(?:in|at|on|inside|into|outside|under|behind|beside|onto|from|across)\s+/gu

/** Stems of what stands behind such words and is no place. */
const noSpot =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morn|night|week|month|year|hour|minut|tim|moment|begin|end|forc|react|respons|favour|order|addit|connect|custody|charg|part|act|combat|fact|total|person|public|safety|talk|riot|crash|collis|attack|raid|strik|fight|crush|fir|explos|blast|flood|own|track|person|telephon|way|fraud|suspic|air|crowd|head)$/

const partsOfDay = (words: string): ReadonlySet<string> =>
  new Set(
    [
      ...words
        .toLowerCase()
        .matchAll(
          /(?<!\p{L})(?:morning|dawn|noon|midday|afternoon|evening|night|midnight|утром|днём|днем|вечером|ночью|вранці|вдень|ввечері|вночі)(?!\p{L})/gu,
        ),
    ].map(([word]) => partOfDay.find(({ words: pattern }) => pattern.test(word))!.part),
  )

const partOfDay: readonly { readonly part: string; readonly words: RegExp }[] = [
  { part: 'morning', words: /morning|dawn|утром|вранці/u },
  { part: 'day', words: /noon|midday|afternoon|дн[её]м|вдень/u },
  { part: 'night', words: /evening|night|вечером|ночью|ввечері|вночі/u },
]
