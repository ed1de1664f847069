/** How one person is said to have died: of an illness, by an accident, by their own hand, or by somebody's. */
import type { Claim } from '../model/index.ts'
import { sharedStems } from './claim-stems.ts'
import { areOfOtherSpots } from './named-spots.ts'
import { perClaim } from './per-claim.ts'
import { clausesOf } from './predicates/clauses.ts'
import { areOneThing, type Phrase, subjectOf } from './predicates/phrase.ts'
import { type Sources, wordsOf } from './sources.ts'

interface Death {
  readonly way: 'illness' | 'own hand' | 'accident' | 'violence'
  readonly of: Phrase
}

/** Whether two claims have one person, or the same people, die in two ways; “he” is whoever somebody else spoke of right before. */
export function areRivalDeaths(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [deathOf(a, sources), deathOf(b, sources)]
  if (!x || !y || x.way === y.way || areOfOtherSpots(a, b, sources)) return false
  const one = areOneThing(x.of, y.of)
  if (one === 'sure') return a.document === b.document || sharedStems(a, b, sources) >= 2
  const late = a.start < b.start ? y : x
  return (
    one === 'open' &&
    a.document === b.document &&
    late.of.pronoun !== null &&
    (x.of.head !== null || y.of.head !== null) &&
    Math.abs(a.start - b.start) <= 250
  )
}

export const tellsOfDeath = (claim: Claim, sources: Sources): boolean =>
  claim.modality === 'actual' && claim.polarity !== 'denied' && deathOf(claim, sources) !== null

const deathOf = perClaim((claim, sources): Death | null => {
  for (const { words, isOpen } of clausesOf(wordsOf(claim, sources))) {
    if (isOpen || /\b(?:no|not|never|nobody)\b|n[’']t\b/iu.test(words)) continue
    for (const { way, words: pattern } of ways) {
      const found = pattern.exec(words)
      const of = found && subjectOf(words.slice(0, found.index))
      if (of) return { way, of }
    }
  }
  return null
})

const be = '(?:was|were|had been|has been|have been|being)'

const ways: readonly { readonly way: Death['way']; readonly words: RegExp }[] = [
  {
    way: 'illness',
    words:
      /\b(?:died|dead|collapsed)(?: suddenly)? (?:of|from|after) (?:an? |natural |acute |his |her )?(?:heart (?:attack|failure|condition)|strokes?|causes|illness|pneumonia|cardiac arrest|overdose|infection|disease)/iu,
  },
  {
    way: 'own hand',
    words:
      /\b(?:hanged|killed|shot) (?:himself|herself|themselves)|took (?:his|her|their) own (?:life|lives)|committed suicide/iu,
  },
  { way: 'accident', words: /\b(?:fell (?:from|out of|down)|slipped|jumped from|drowned)(?!\p{L})/iu },
  {
    way: 'violence',
    words: new RegExp(
      `\\b${be} (?:beaten|tortured|kicked|choked|strangled|stabbed) to death|\\b${be} (?:beaten|tortured|strangled|murdered|poisoned|executed|thrown (?:from|out))|died (?:of|from|after) (?:torture|blows|beatings?|a beating|being beaten)`,
      'iu',
    ),
  },
]
