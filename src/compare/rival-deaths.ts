/** How one person is said to have died: of an illness, by an accident, by their own hand, or by somebody's. */
import type { Claim } from '../model/index.ts'
import { isAnswered } from './answering.ts'
import { sharedStems } from './claim-stems.ts'
import { areOfOtherSpots } from './named-spots.ts'
import { perClaim } from './per-claim.ts'
import { clausesOf } from './predicates/clauses.ts'
import { areOneThing, type Phrase, phraseOf, subjectOf } from './predicates/phrase.ts'
import { type Sources, wordsOf } from './sources.ts'

interface Death {
  readonly way:
    | 'illness'
    | 'own hand'
    | 'accident'
    | 'violence'
    | 'shelling'
    | 'mine'
    | 'bullets'
    | 'blade'
    | 'crush'
    | 'gas'
  readonly of: Phrase
}

/** Whether two claims have one person, or the same people, die in two ways; “he” is whoever somebody else spoke of right before. */
export function areRivalDeaths(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [deathOf(a, sources), deathOf(b, sources)]
  if (!x || !y || x.way === y.way || areBothShot(x, y) || areOfOtherSpots(a, b, sources)) return false
  const one = areOneThing(x.of, y.of)
  if (one === 'sure') return a.document === b.document || sharedStems(a, b, sources) >= 2
  const late = a.start < b.start ? y : x
  const isOfSome = [x, y].some(
    ({ of }) => of.share === 'part' || /^(?:one|ones|others?)$/.test(of.pronoun ?? ''),
  )
  return (
    one === 'open' &&
    !isOfSome &&
    a.document === b.document &&
    late.of.pronoun !== null &&
    (x.of.head !== null || y.of.head !== null || isAnswered(a, b, sources)) &&
    Math.abs(a.start - b.start) <= 250
  )
}

/** Who shot himself was shot. */
const areBothShot = (x: Death, y: Death): boolean =>
  [x, y].some(({ way }) => way === 'bullets') &&
  [x, y].some(({ way }) => way === 'own hand' || way === 'violence')

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
    const struck = byHand.exec(words)
    const whom = struck && phraseOf(struck[1]!)
    if (whom) return { way: 'violence', of: whom }
    const killed = killing.exec(words)
    const of = killed && phraseOf(killed[1]!)
    if (of?.head && shelling.test(wordsOf(claim, sources))) return { way: 'shelling', of }
  }
  return null
})

/** “Guards had strangled **him**” */
const byHand =
  /\b(?:strangled|murdered|poisoned|throttled|(?:beat(?:en)?|kicked|tortured) (?=(?:him|her|them) to death)) ?(him|her|them)\b/iu

const killing = /^(?:and )?killing (.+)$/iu

const shelling = /\b(?:shelled|bombed|bombarded|shelling|mortars?|artillery|air ?strike)\b/iu

const be = '(?:was|were|had been|has been|have been|being)'

const ways: readonly { readonly way: Death['way']; readonly words: RegExp }[] = [
  {
    way: 'gas',
    words:
      /\b(?:died|killed|burned|perished) (?:in|by|when) (?:an? |the )?(?:\w+ )?(?:gas|boiler|stove|heater|cylinder)\b/iu,
  },
  {
    way: 'mine',
    words:
      /\b(?:had |was |were |have )?(?:driven|drove|stepped|walked|trodden|trod|run|ran|rode) (?:over|on|onto|into) (?:an? |the )?(?:\w+ )?(?:land)?mines?\b|\bkilled (?:by|when) (?:an? |the )?(?:\w+ )?(?:land)?mines?\b/iu,
  },
  {
    way: 'shelling',
    words:
      /\b(?:was|were|been|died|killed)\b.{0,12}\b(?:by|in|when) (?:an? |the )?(?:\w+ )?(?:shells?|shelling|mortars?|artillery|bombs?|bombardment|air ?strikes?|missiles?|rockets?)\b/iu,
  },
  {
    way: 'blade',
    words: /\b(?:(?:was|were|been) )?stabbed\b|\b(?:had|with|of|from) (?:knife|stab) wounds?\b/iu,
  },
  {
    way: 'bullets',
    words:
      /\b(?:had|has|have|with|of|from|bore) (?:gunshot|bullet) (?:wounds?|holes?)\b|\b(?:was|were|been) (?:gunned down|shot dead|shot)\b(?! (?:down|at))/iu,
  },
  {
    way: 'crush',
    words:
      /\b(?:trampled|crushed) (?:to death|underfoot|in (?:a|the))|\b(?:died|killed|hurt|injured|wounded) in (?:a|the) (?:\w+ )?(?:stampede|crush|panic)\b/iu,
  },
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
      `\\b${be} (?:beaten|tortured|kicked|choked|strangled) to death|\\b${be} (?:beaten|tortured|strangled|murdered|poisoned|executed|thrown (?:from|out))|died (?:of|from|after) (?:torture|blows|beatings?|a beating|being beaten)`,
      'iu',
    ),
  },
]
