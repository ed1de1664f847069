import type { Claim, Scope } from '../model/index.ts'
import { familyOf } from '../model/index.ts'
import { sharedStems } from './claim-stems.ts'
import type { Sources } from './sources.ts'

/** Whether two claims of one incident plainly speak of one thing, though neither names the other: two words that name things stand in both; or one,
 *  where both also name one place and one time. `same` for the first, `unstated` for the second; null where neither holds. */
export function tie(
  a: Claim,
  b: Claim,
  scope: { readonly place: Scope; readonly time: Scope },
  sources: Sources,
): Scope | null {
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
