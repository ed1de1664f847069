import type { Claim } from '../../model/index.ts'
import { perClaim } from '../per-claim.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { clausesOf } from './clauses.ts'
import { areOneThing, type Phrase, subjectOf } from './phrase.ts'

interface Aged {
  readonly who: Phrase
  readonly years: number
}

/** Whether two claims give one person two ages: “the boy was 17”, “the boy was 12”. Not for two people, nor where a pronoun may mean another. */
export function haveRivalAges(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [agedIn(a, sources), agedIn(b, sources)]
  return !!x && !!y && x.years !== y.years && areOneThing(x.who, y.who) === 'sure'
}

export const hasAge = (claim: Claim, sources: Sources): boolean => agedIn(claim, sources) !== null

const agedIn = perClaim((claim: Claim, sources: Sources): Aged | null => {
  for (const { words, isOpen } of clausesOf(wordsOf(claim, sources))) {
    const found = isOpen ? null : years.exec(words)
    const who = found && subjectOf(words.slice(0, found.index))
    if (who?.head && person.test(who.head)) return { who, years: Number(found![1]) }
  }
  return null
})

const years =
  /\b(?:was|is|were) (?:in fact |actually |only |just |aged )?(\d{1,2})(?: years? old| years? of age)?(?=\s*(?:$|[.,;]|and\b|when\b|at the time\b|but\b))/iu

const person =
  /^(?:boy|girl|child|man|wom|victim|suspect|teen|youth|pupil|student|driver|gunm|attacker|shooter|soldier|prisoner|detaine|recruit|fighter|bride|mother|father|son|daughter|dead)/
