import { metresBetween, overlaps, type Placed } from '../model/index.ts'
import { isNear, type Located } from './located.ts'
import { mainGroup } from './main-group.ts'

/** Cut the claims of one report, in text order, into happenings: each joins the group that it fits, the one last spoken of where it fits
 *  several, or opens one. What no event type fits joins what the report is mainly about, or stands alone. */
export function groupWithinReport(claims: readonly Located[]): Located[][] {
  const groups = groupTyped(claims.filter(({ family }) => family !== 'other'))
  const untyped = claims.filter(({ family }) => family === 'other')
  if (untyped.length === 0) return groups
  const main = mainGroup(groups, (group) => group)
  if (main) main.push(...untyped)
  else groups.push(untyped)
  return groups
}

function groupTyped(claims: readonly Located[]): Located[][] {
  const groups: Located[][] = []
  for (const next of claims) {
    const fits = groups
      .filter(
        (group) =>
          group[0]!.family === next.family &&
          !isFar(group, next) &&
          group.some(
            (each) => !each.when || !next.when || (overlaps(each.when, next.when) && isNear(each, next)),
          ),
      )
      .sort((a, b) => b.at(-1)!.claim.start - a.at(-1)!.claim.start)[0]
    if (fits) fits.push(next)
    else groups.push([next])
  }
  return groups
}

/** Raids along one border spread over some 200 km; a round-up of a day's strikes goes from city to city. Between the two lies this. */
const farMetres = 300_000

/** Whether every place of a claim lies far from every place of a group; never where either names none. */
function isFar(group: readonly Located[], next: Located): boolean {
  const pairs = group.flatMap((each) =>
    each.places.flatMap((a) => next.places.flatMap((b) => metresApart(a, b) ?? [])),
  )
  return pairs.length > 0 && pairs.every((metres) => metres > farMetres)
}

function metresApart(a: Placed, b: Placed): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null
  if (a.precision === 'country' || b.precision === 'country') return a.country === b.country ? 0 : null
  const apart = metresBetween(a.latitude, a.longitude, b.latitude, b.longitude)
  return Math.max(0, apart - (a.radiusMeters ?? 0) - (b.radiusMeters ?? 0))
}
