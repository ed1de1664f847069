import { metresBetween, narrowest, overlaps, type Placed, placeScope } from '../model/index.ts'
import { areOfOneHappening } from './happening-families.ts'
import { isLong, isNear, type Located } from './located.ts'
import { mainGroup } from './main-group.ts'

/** Cut the claims of one report, in text order, into happenings: each joins the group that it fits, the one last spoken of where it fits
 *  several, or opens one. Groups of two kinds are one where two voices speak of one thing in them (`facing`, by claim): “guards had beaten three pickets”,
 *  “no one had been beaten”; and what comes of what the report is mainly about is part of it: a rally, its dead, and the arrests at it. What no event type fits joins what the report is mainly about, or stands alone; not where it is of another time. */
export function groupWithinReport(
  claims: readonly Located[],
  facing: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Located[][] {
  const groups = joinFacing(groupTyped(claims.filter(({ family }) => family !== 'other')), facing)
  const untyped = claims.filter(({ family }) => family === 'other')
  const main = mainGroup(groups, (group) => group)
  if (main) takeIn(main, groups)
  if (!main) return untyped.length > 0 ? [...groups, untyped] : groups
  const told = untyped.filter((each) => isOfTimeOf(main, each))
  const others = untyped.filter((each) => !told.includes(each))
  main.push(...told)
  return others.length > 0 ? [...groups, others] : groups
}

/** Move to what a report is mainly about what may be part of one happening with it, in kind, time and place. */
function takeIn(main: Located[], groups: Located[][]): void {
  for (const group of [...groups]) {
    if (group === main || !areOfOneHappening(main[0]!.family, group[0]!.family)) continue
    const isPart = group.every(
      (next) => !isFar(main, next) && !isElsewhere(main, next) && main.some((each) => meet(each, next)),
    )
    if (!isPart) continue
    main.push(...group)
    groups.splice(groups.indexOf(group), 1)
  }
}

/** Whether every most exact place of a claim is another than every one of a group; never where either names none. */
function isElsewhere(group: readonly Located[], next: Located): boolean {
  const scopes = group.flatMap((each) =>
    narrowest(each.places).flatMap((a) => narrowest(next.places).map((b) => placeScope(a, b))),
  )
  return scopes.length > 0 && scopes.every((scope) => scope === 'different')
}

/** Whether the time it names, if any, is a time of the group. */
const isOfTimeOf = (group: readonly Located[], next: Located): boolean =>
  !next.when?.stated || group.some((each) => meet(each, next))

/** In a report without a date most claims have no time: what it tells of a year or a month is told beside its own happening. */
const meet = (a: Located, b: Located): boolean =>
  a.when && b.when ? overlaps(a.when, b.when) && isNear(a, b) : !isOfYear(a) && !isOfYear(b)

const isOfYear = ({ when }: Located): boolean => when?.stated === true && isLong(when)

function groupTyped(claims: readonly Located[]): Located[][] {
  const groups: Located[][] = []
  for (const next of claims) {
    const fits = groups
      .filter(
        (group) =>
          group[0]!.family === next.family && !isFar(group, next) && group.some((each) => meet(each, next)),
      )
      .sort((a, b) => b.at(-1)!.claim.start - a.at(-1)!.claim.start)[0]
    if (fits) fits.push(next)
    else groups.push([next])
  }
  return groups
}

/** The claims of the heavier of two groups come first: its kind is that of both. */
function joinFacing(groups: Located[][], facing: ReadonlyMap<string, ReadonlySet<string>>): Located[][] {
  if (facing.size === 0) return groups
  const joined = [...groups]
  for (const group of groups) {
    const at = joined.indexOf(group)
    const other = joined.find((each) => each !== group && areFacing(each, group, facing))
    if (at < 0 || !other) continue
    joined.splice(at, 1)
    const heavier = mainGroup([other, group], (each) => each)
    const whole = heavier === group ? [...group, ...other] : [...other, ...group]
    other.splice(0, other.length, ...whole)
  }
  return joined
}

function areFacing(
  a: readonly Located[],
  b: readonly Located[],
  facing: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  return b.some((next) => {
    const others = facing.get(next.claim.id)
    return (
      others !== undefined &&
      !isFar(a, next) &&
      a.some((each) => others.has(each.claim.id) && meet(each, next))
    )
  })
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
