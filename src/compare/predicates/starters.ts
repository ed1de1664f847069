import type { Claim } from '../../model/index.ts'
import { perClaim } from '../per-claim.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { clausesOf } from './clauses.ts'
import { areOneThing, type Phrase, subjectOf } from './phrase.ts'

/** Who is said to have begun it: “the patrol had fired first”. `isStruck` where that is who was first fired on. */
interface Starter {
  readonly who: Phrase
  readonly isStruck: boolean
}

/** Whether two claims have a fight begun by two: each side by the other, or by one who, says the other, was fired on first. */
export function areRivalStarters(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [a, b].map((claim) => starterOf(claim, sources))
  if (!x || !y) return false
  const one = areOneThing(x.who, y.who)
  return x.isStruck === y.isStruck ? one === null : one === 'sure'
}

const starterOf = perClaim((claim, sources) => starterIn(wordsOf(claim, sources)))

export const hasStarter = (claim: Claim, sources: Sources): boolean => starterOf(claim, sources) !== null

function starterIn(words: string): Starter | null {
  for (const { words: clause, isOpen } of clausesOf(words)) {
    if (isOpen || /\b(?:not|never)\b|n[’']t\b/i.test(clause)) continue
    const found = struck.exec(clause) ?? began.exec(clause)
    const who = found && subjectOf(clause.slice(0, found.index))
    if (who?.head) return { who, isStruck: struck.test(clause) }
  }
  return null
}

const struck =
  /(?<!\p{L})(?:came under (?:fire|attack)|(?:was|were) (?:fired on|attacked|shot at|shelled)) first(?!\p{L})/iu

const began =
  /(?<!\p{L})(?:(?:opened fire|fired|shot|attacked|struck|hit out|threw (?:stones|bottles)) first|(?:fired|threw|hurled|struck|landed) the first (?:\p{L}+)|(?:was|were) the first to (?:fire|shoot|attack|throw|open)|started (?:it|throwing|shooting|firing|the (?:fight|brawl|shooting|clash|violence|riot)\p{L}*)|broke the (?:truce|ceasefire) first|opened fire without (?:any |a )?(?:warning|provocation))(?!\p{L})/iu
