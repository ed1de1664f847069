import { narrowest } from '../model/index.ts'
import { isLong, type Located, type LocatedPlace } from './located.ts'
import { lookUpKey } from './look-up-key.ts'

/** What a happening of one report is found by in others, and what it looks others up by; two may be one only where one seeks what the other
 *  is found by, which then holds both ways round. */
export interface HappeningKeys {
  readonly found: readonly number[]
  readonly seeks: readonly number[]
}

/** What is counted and up to what day; kind, day and province for each exact place; kind, day and actor where one of the two names no place: places that are known decide. */
export function happeningKeys(group: readonly Located[]): HappeningKeys {
  const family = group[0]!.family
  const tallies = group
    .flatMap((each) => each.tallies ?? [])
    .map(({ day, noun }) => lookUpKey('tally', day, noun))
  // Claims that no event type fits are known to be about one thing only by their reports.
  if (family === 'other') return { found: tallies, seeks: tallies }
  const days = [...new Set(group.flatMap(daysOf))]
  const places = [...new Set(group.flatMap(({ places: all }) => narrowest(all).flatMap(provinceOf)))]
  const actors = [...new Set(group.flatMap((each) => each.actors))]
  const keys = (kind: string, names: readonly string[]) =>
    days.flatMap((day) => names.map((name) => lookUpKey(kind, family, day, name)))
  const at = keys('place', places)
  const placed = keys('placed', actors)
  const unplaced = keys('unplaced', actors)
  return places.length > 0
    ? { found: [...at, ...placed, ...tallies], seeks: [...at, ...unplaced, ...tallies] }
    : { found: [...unplaced, ...tallies], seeks: [...placed, ...unplaced, ...tallies] }
}

const dayLength = 86_400_000
/** A clock time may be of the day before or after, in another zone. */
const zones = dayLength / 4

/** The days a claim may share with another; for one that gives no time the day its report came out, for a month or a year the month it
 *  begins with. */
function daysOf({ when }: Located): string[] {
  if (when === null) return []
  if (isLong(when)) return [new Date(when.from).toISOString().slice(0, 7)]
  const { from, to, stated } = when
  const length = to - from
  if (!stated && length > 2 * dayLength) return [dayOf(to - dayLength)]
  if (length < dayLength) return [dayOf(from - zones), dayOf(from), dayOf(from + zones)]
  const days: string[] = []
  for (let day = from; day < to; day += dayLength) days.push(dayOf(day))
  return days
}

const dayOf = (time: number): string => String(Math.floor(time / dayLength))

/** A country is no exact place, and what lies nowhere that is known is none. */
function provinceOf(place: LocatedPlace): string[] {
  if (place.latitude === null || place.longitude === null || place.precision === 'country') return []
  return [`${place.country} ${place.admin1 ?? place.geonameId}`]
}
