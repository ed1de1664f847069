import { isBrief, type ReportProfile } from './report-profile.ts'
import { areOtherInstalments } from './series.ts'
import { heldWeight, product, sharedCount, type Terms } from './terms.ts'

/** How much more likely than not two reports are about one happening, on the scale of log odds; symmetric.
 *
 *  Names tell most, and more so the rarest in reports of one week, then the words of one's title found in the other, a day that both name, a whole name, ages, a street, a place, the
 *  number of dead and wounded; other ages, streets, hours, days, whole names, places and numbers of wounded tell against, so do days
 *  between the two, and two reports of one series are never of one happening. More dead do not: a toll rises. Unknown tells nothing, but that neither names a day.
 *  Method: evidence summed as log odds (Fellegi and Sunter, A theory for record linkage, JASA 1969), the weights round numbers chosen by
 *  hand, those of ages, streets, hours and other names after a logistic regression on half of the incidents (`docs/measurements.md`). */
export function likeness(a: ReportProfile, b: ReportProfile): number {
  const [oneWay, otherWay] = [heldBy(a, b), heldBy(b, a)]
  return (
    weights.prior +
    (areOtherInstalments(a.instalment, b.instalment) ? weights.otherInstalment : 0) +
    weights.names * product(a.names, b.names) +
    weights.opening * product(a.opening, b.opening) +
    weights.titleBetter * Math.max(oneWay, otherWay) +
    weights.titleWorse * Math.min(oneWay, otherWay) +
    weights.fullNames * Math.min(1, heldWeight(a.fullNames, b.fullNames.ids) / 30) +
    (!isBrief(a) && !isBrief(b) && areOtherNames(a.fullNames, b.fullNames) ? weights.otherNames : 0) +
    rarestShared(a, b) +
    weights.age * sharedPart(a.ages, b.ages) +
    either(a.ages, b.ages, 0, weights.otherAge) +
    either(a.streets, b.streets, weights.street, weights.otherStreet) +
    (areOtherHours(a.clocks, b.clocks) ? weights.otherHour : 0) +
    weights.doubledDays * Math.log2(1 + daysApart(a, b)) +
    (isShared(a.days, b.days) ? weights.day : 0) +
    (areOtherDays(a.days, b.days) ? weights.otherDays : 0) +
    (a.days.size === 0 && b.days.size === 0 ? weights.noDays : 0) +
    weights.otherDay * firstDaysApart(a, b) +
    either(a.places, b.places, weights.place, weights.otherPlace) +
    matterShared(a, b) +
    (!isBrief(a) && !isBrief(b) && areOtherTowns(a, b) ? weights.otherTowns : 0) +
    count(a.killed, b.killed, weights.otherKilled) +
    count(a.wounded, b.wounded, weights.otherWounded)
  )
}

const weights = {
  prior: -4.7,
  otherInstalment: -12,
  names: 6,
  opening: 1,
  titleBetter: 4,
  titleWorse: 3,
  fullNames: 3,
  /** By how many of them are shared. */
  rarest: [0, 1.5, 3.5, 5, 6],
  otherNames: -1,
  age: 3,
  otherAge: -1.5,
  street: 1,
  otherStreet: -2.5,
  otherHour: -3,
  doubledDays: -0.5,
  day: 2.5,
  otherDay: -1.5,
  noDays: -1,
  otherDays: -1,
  place: 1.5,
  /** By how many words for things and deeds two brief reports share. */
  matter: [-14, 5, 6.5],
  otherPlace: -1,
  otherTowns: -2,
  count: 1,
  otherKilled: 0,
  otherWounded: -1,
} as const

/** Two reports of one week share names that hardly any text has where both are about one thing, in whatever words; not where other ages, streets, days
 *  or towns say that they are of two: a sheriff and his county stand in both all the same. */
const rarestShared = (a: ReportProfile, b: ReportProfile): number =>
  areOfOthers(a, b)
    ? 0
    : nearness(a, b) * weights.rarest[Math.min(sharedCount(a.rarest, b.rarest), weights.rarest.length - 1)]!

/** Whether ages, streets, days or towns say that two reports are of two happenings. */
const areOfOthers = (a: ReportProfile, b: ReportProfile): boolean =>
  isOther(a.ages, b.ages) ||
  isOther(a.streets, b.streets) ||
  areOtherDays(a.days, b.days) ||
  areOtherTowns(a, b)

/** Whether an age, a whole name or, but for towns, a name that hardly any text has stands in both. */
const isOfOnePerson = (a: ReportProfile, b: ReportProfile): boolean =>
  isShared(a.ages, b.ages) ||
  sharedCount(a.fullNames.ids, b.fullNames.ids) > 0 ||
  a.rarest.some((name) => b.rarest.includes(name) && !a.towns.includes(name) && !b.towns.includes(name))

/** Two flashes of one day are about one thing where they name it, and a name besides; names and towns alone are in all that comes from there. */
function matterShared(a: ReportProfile, b: ReportProfile): number {
  if (a.matter.length === 0 || b.matter.length === 0) return 0
  const shared = Math.min(sharedCount(a.matter, b.matter), weights.matter.length - 1)
  if (shared === 0) return isOfOnePerson(a, b) ? 0 : weights.matter[0]
  const isOfOneName =
    !areOfOthers(a, b) && !isOther(a.places, b.places) && sharedCount(a.names.ids, b.names.ids) > 0
  return isOfOneName ? nearness(a, b) * weights.matter[shared]! : 0
}

/** 1 where two reports came out within three days, 0 where a week or more lies between, a half where one has no date. */
const nearness = (a: ReportProfile, b: ReportProfile): number =>
  a.publishedOn === null || b.publishedOn === null
    ? 0.5
    : Math.max(0, Math.min(1, (unknownDays - daysApart(a, b)) / 4))

/** 0 where both begin with one day or one begins with none, 1 where three days or more lie between. */
const firstDaysApart = (a: ReportProfile, b: ReportProfile): number =>
  a.firstDay === null || b.firstDay === null ? 0 : Math.min(1, Math.abs(a.firstDay - b.firstDay) / 3)

/** `both` where the two share one, `other` where each has some and none is shared; unknown tells nothing. */
const either = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>, both: number, other: number): number =>
  isOther(a, b) ? other : isShared(a, b) ? both : 0

/** Whether each has some and none is shared. */
const isOther = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && !isShared(a, b)

/** Whether both give clock times and none of the one lies within an hour of one of the other. */
const areOtherHours = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  a.every((x) => b.every((y) => Math.min(Math.abs(x - y), dayMinutes - Math.abs(x - y)) > 60))

const dayMinutes = 1440

/** Whether both name days and none of the one lies within two days of one of the other. */
const areOtherDays = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size > 0 && b.size > 0 && [...a].every((x) => [...b].every((y) => Math.abs(x - y) > 2))

/** Whether both name towns, and neither names one of the other's anywhere: a place that was found wrongly is named all the same. A brief report may name but the
 *  town of who speaks. */
const areOtherTowns = (a: ReportProfile, b: ReportProfile): boolean =>
  a.towns.length > 0 &&
  b.towns.length > 0 &&
  sharedCount(a.towns, b.words) === 0 &&
  sharedCount(b.towns, a.words) === 0

/** Of the same numbers of dead, or of wounded. */
const count = (a: number | null, b: number | null, other: number): number =>
  a === null || b === null ? 0 : a === b ? weights.count : other

/** Two reports nobody has dated may be of one day, or not: they lie a week apart. */
const unknownDays = 7

const daysApart = (a: ReportProfile, b: ReportProfile): number =>
  a.publishedOn === null || b.publishedOn === null ? unknownDays : Math.abs(a.publishedOn - b.publishedOn)

/** A title of common words (“What is known so far”) is held by every report, and tells nothing. */
const tellingTitle = 6

/** The part of one's title that stands in the other, by weight. */
function heldBy({ title }: ReportProfile, { words }: ReportProfile): number {
  const all = title.weights.reduce((sum, weight) => sum + weight, 0)
  return heldWeight(title, words) / Math.max(all, tellingTitle)
}

/** Whether both name people or the like in full, and none is named in both. A brief report may name nobody but who speaks. */
const areOtherNames = (a: Terms, b: Terms): boolean =>
  a.ids.length > 0 && b.ids.length > 0 && heldWeight(a, b.ids) === 0

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0
  for (const each of a) if (b.has(each)) both++
  return both
}

/** 1 where both have the same, less the more each has that the other has not: of a round-up's many ages one is soon shared. */
const sharedPart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  a.size === 0 || b.size === 0 ? 0 : shared(a, b) / Math.sqrt(a.size * b.size)

const isShared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => shared(a, b) > 0
