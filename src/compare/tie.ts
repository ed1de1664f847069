import type { Claim, Scope } from '../model/index.ts'
import { familyOf } from '../model/index.ts'
import { isAnswered } from './answering.ts'
import { sharedStems } from './claim-stems.ts'
import { type Sources, wordsOf } from './sources.ts'
import { regionsAround } from './spread.ts'

/** Whether two claims of one incident plainly speak of one thing, though neither names the other: two words that name things stand in both; or one,
 *  where both also name one place and one time. `same` for the first, `unstated` for the second; null where neither holds. Of what happened
 *  in many regions in one night every report has the same words: there only one place ties two claims. */
export function tie(
  a: Claim,
  b: Claim,
  scope: { readonly place: Scope; readonly time: Scope },
  sources: Sources,
): Scope | null {
  if (scope.place !== 'same' && regionsAround(a, sources) >= widespread) return null
  const shared = sharedStems(a, b, sources)
  if (shared >= 2) return 'same'
  const here = scope.place === 'same' && scope.time === 'same'
  if (shared === 1 || here) return 'unstated'
  if (isAnswered(a, b, sources) && speaksOfOther(a, b, sources)) return 'unstated'
  return familyOf(a.event.type, a.event.subtype) !== 'other' &&
    a.event.type === b.event.type &&
    a.event.subtype === b.event.subtype
    ? 'unstated'
    : null
}

/** “Its leader had died”, “**he** was alive”: an answer that calls what it is about by a pronoun speaks of what was said before. */
const speaksOfOther = (a: Claim, b: Claim, sources: Sources): boolean =>
  /^(?:that )?(?:he|she|it|they)\b/i.test(wordsOf(a.start < b.start ? b : a, sources))

/** Regions from which on an incident is no one deed. */
const widespread = 4
