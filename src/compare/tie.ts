import type { Claim, Scope } from '../model/index.ts'
import { familyOf } from '../model/index.ts'
import { sharedStems } from './claim-stems.ts'
import type { Sources } from './sources.ts'
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
  return familyOf(a.event.type, a.event.subtype) !== 'other' &&
    a.event.type === b.event.type &&
    a.event.subtype === b.event.subtype
    ? 'unstated'
    : null
}

/** Regions from which on an incident is no one deed. */
const widespread = 4
