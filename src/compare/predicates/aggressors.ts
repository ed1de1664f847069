import type { Claim } from '../../model/index.ts'
import { isAnswered } from '../answering.ts'
import { contentStems } from '../claim-stems.ts'
import { perClaim } from '../per-claim.ts'
import type { Sources } from '../sources.ts'
import { saidIn } from './opposed.ts'
import { areOneThing, type Phrase } from './phrase.ts'
import { areOneKind } from './same-kind.ts'

/** Somebody or something that moves against another: “the trawler had turned across the bow of the cutter”. */
interface Move {
  readonly doer: Phrase
  /** Stems of what else its clause names. */
  readonly others: ReadonlySet<string>
}

/** Whether one claim answers another and each has the other's doer come to harm by its own: “the trawler turned across the cutter’s bow”, “the cutter had
 *  rammed the boat”. */
export function areRivalAggressors(a: Claim, b: Claim, sources: Sources): boolean {
  const [some, others] = [movesIn(a, sources), movesIn(b, sources)]
  if (some.length === 0 || others.length === 0 || !isAnswered(a, b, sources)) return false
  return some.some((x) =>
    others.some(
      (y) => areOneThing(x.doer, y.doer) === null && isAmong(y.doer, x.others) && isAmong(x.doer, y.others),
    ),
  )
}

export const hasAggressor = (claim: Claim, sources: Sources): boolean => movesIn(claim, sources).length > 0

const movesIn = perClaim((claim, sources): readonly Move[] =>
  saidIn(claim, sources).flatMap(({ key, negated, agent, theme, isDoer, clause }) => {
    const doer = agent ?? (isDoer ? theme : null)
    if (negated || !doer?.head || !against.test(key) || /\breturn(?:ed|ing)? fire\b/i.test(clause)) return []
    const own = new Set([doer.head, ...doer.traits, ...doer.names])
    return [{ doer, others: new Set([...contentStems(clause)].filter((stem) => !own.has(stem))) }]
  }),
)

const isAmong = (doer: Phrase, stems: ReadonlySet<string>): boolean =>
  [...stems].some((stem) => areOneKind(stem, doer.head!) || doer.names.has(stem))

const against =
  /^deed (?:ram|hit|turn|swerv|cut|cros|block|collid|fire|attack|bomb|push|provok|ambush|break|veer|steer|charg|threat|kick|overtak|brak|strik|shoot|insult|crash|run)$/
