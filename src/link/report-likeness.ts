import type { ReportProfile, WordVector } from './report-profile.ts'

/** How much more likely than not two reports are about one happening, on the scale of log odds; symmetric.
 *
 *  Names tell most, then the words of one's title found in the other, a day that both name, a whole name, an age, a place, the number of
 *  dead and wounded; other days, other places and other numbers tell against, and so do days between the two. Unknown tells nothing.
 *  Method: evidence summed as log odds (Fellegi and Sunter, A theory for record linkage, JASA 1969), the weights round numbers chosen by
 *  hand on the odd half of a collection of local news (`docs/measurements.md`). */
export function likeness(a: ReportProfile, b: ReportProfile): number {
  const [oneWay, otherWay] = [heldBy(a, b), heldBy(b, a)]
  const place = isShared(a.places, b.places)
  return (
    weights.prior +
    weights.names * product(a.names, b.names) +
    weights.opening * product(a.opening, b.opening) +
    weights.titleBetter * Math.max(oneWay, otherWay) +
    weights.titleWorse * Math.min(oneWay, otherWay) +
    weights.fullNames * Math.min(1, sharedRarity(a.fullNames, b.fullNames) / 30) +
    weights.age * Math.min(2, shared(a.ages, b.ages)) +
    weights.doubledDays * Math.log2(1 + daysApart(a, b)) +
    (isShared(a.days, b.days) ? weights.day : 0) +
    weights.otherDay * firstDaysApart(a, b) +
    (place ? weights.place : a.places.size > 0 && b.places.size > 0 ? weights.otherPlace : 0) +
    count(a.killed, b.killed) +
    count(a.wounded, b.wounded)
  )
}

const weights = {
  prior: -6,
  names: 6,
  opening: 1,
  titleBetter: 4,
  titleWorse: 3,
  fullNames: 3,
  age: 1,
  doubledDays: -0.5,
  day: 2.5,
  otherDay: -1.5,
  place: 1.5,
  otherPlace: -1.5,
  count: 1,
  otherCount: -0.5,
} as const

/** 0 where both begin with one day or one begins with none, 1 where three days or more lie between. */
const firstDaysApart = (a: ReportProfile, b: ReportProfile): number =>
  a.firstDay === null || b.firstDay === null ? 0 : Math.min(1, Math.abs(a.firstDay - b.firstDay) / 3)

const count = (a: number | null, b: number | null): number =>
  a === null || b === null ? 0 : a === b ? weights.count : weights.otherCount

/** Two reports nobody has dated may be of one day, or not: they lie a week apart. */
const unknownDays = 7

const daysApart = (a: ReportProfile, b: ReportProfile): number =>
  a.publishedOn === null || b.publishedOn === null ? unknownDays : Math.abs(a.publishedOn - b.publishedOn)

function product(a: WordVector, b: WordVector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0)
  return sum
}

/** A title of common words (“What is known so far”) is held by every report, and tells nothing. */
const tellingTitle = 6

/** The part of one's title that stands in the other, by weight. */
function heldBy(title: ReportProfile, holder: ReportProfile): number {
  let held = 0
  let all = 0
  for (const [word, weight] of title.title) {
    all += weight
    if (holder.words.has(word)) held += weight
  }
  return held / Math.max(all, tellingTitle)
}

/** Rarity of the whole names that both have; “New York” and “High School” are too common to tell. */
function sharedRarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [name, rarity] of a) if (rarity > 4.5 && b.has(name)) sum += rarity
  return sum
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0
  for (const each of a) if (b.has(each)) both++
  return both
}

const isShared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => shared(a, b) > 0
