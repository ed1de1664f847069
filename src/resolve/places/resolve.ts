import { type Gazetteer, metresBetween, type Place } from '../../model/index.ts'
import { foldPlaceName, placeKey } from '../../text/place-key.ts'
import type { Context } from './context.ts'
import { type Container, isWithin, type Mention, nameKey } from './mention.ts'
import type { Recognised } from './recognise.ts'

export interface Scored {
  readonly place: Place
  /** 0 to 1, for sorting. */
  readonly score: number
}

export interface Resolved extends Recognised {
  /** Best first; empty for a name the gazetteer does not have. */
  readonly candidates: readonly Scored[]
  /** Null where no candidate stands out from the rest. */
  readonly chosen: Place | null
}

/** Choose a place for each name by what the whole document says.
 *
 *  Votes, in the order of their weight: containment that the text states; how well known the place is (a state, a
 *  first-order unit, a seat, its population); the countries and units that the document names; nearness to what its
 *  other names may be; whether the name is the place's own or an alternate one. Method after Leidner (2007), Lieberman
 *  and Samet (2012): one sense a document, spatial minimality, containment. A candidate is chosen only when it leads the
 *  next by `margin`, or when both are one place (a city and the unit around it). */
export function resolvePlaces(
  recognised: readonly Recognised[],
  context: Context,
  gazetteer: Gazetteer,
): readonly Resolved[] {
  const groups = new Map<string, Group>()
  for (const { mention } of recognised) {
    const key = groupKey(mention)
    const group = groups.get(key) ?? { mention, container: null, pool: [] }
    groups.set(key, { ...group, container: group.container ?? mention.container })
  }
  for (const [key, group] of groups) groups.set(key, { ...group, pool: poolOf(group, gazetteer, context) })
  const all = [...groups.values()]
  const scored = new Map([...groups].map(([key, group]) => [key, rank(group, all, context)] as const))
  return recognised.map((one) => {
    const candidates = scored.get(groupKey(one.mention)) ?? []
    return { ...one, candidates, chosen: choose(candidates, one.mention) }
  })
}

interface Group {
  readonly mention: Mention
  readonly container: Container | null
  readonly pool: readonly Place[]
}

/** One name is one place in a document, unless a kind word sets it apart: "Belgorod" and "the Belgorod region". */
function groupKey(mention: Mention): string {
  const kind = mention.kind === 'region' || mention.kind === 'district' ? mention.kind : ''
  return `${kind}|${nameKey(mention)}`
}

const poolSize = 30

function poolOf({ mention, container }: Group, gazetteer: Gazetteer, context: Context): readonly Place[] {
  let pool = mention.places
  if (mention.by === 'name' && context.isSlavic) {
    const rows = new Set(pool.map((place) => place.row))
    const alike = gazetteer.spelled(mention.lookedUp).filter((place) => !rows.has(place.row))
    pool = [...pool, ...alike.filter((place) => context.countries.has(place.country ?? ''))]
  }
  pool = withoutOwnParts(pool, mention)
  if (mention.by === 'spelling') pool = pool.filter((place) => isCyrillicCountry(place))
  pool = ofKind(pool, mention)
  if (container) {
    const inside = pool.filter((place) => isWithin(place, container))
    if (inside.length > 0) pool = inside
  }
  return pool.slice(0, poolSize)
}

/** "Mexico" is the country before it is the capital or the state of that name, and "Red Sea" the sea before the governorate
 *  on its shore; "Mexico, New York" is settled by the text. */
function withoutOwnParts(pool: readonly Place[], { kind, lookedUp }: Mention): readonly Place[] {
  if (kind !== null) return pool
  const countries = new Set(
    pool.flatMap((place) =>
      place.precision === 'country' && isOwnName(place, lookedUp) ? place.country : [],
    ),
  )
  const parts = pool.filter((place) => place.precision === 'country' || !countries.has(place.country))
  const area = parts.find((place) => place.feature === 'RGN' && isOwnName(place, lookedUp))
  return area ? parts.filter((place) => place.precision === 'country' || place.row === area.row) : parts
}

/** Spelling keys were made for names between Ukrainian, Russian and Belarusian: elsewhere two keys meet by chance. */
function isCyrillicCountry(place: Place): boolean {
  return ['UA', 'RU', 'BY', 'KZ', 'MD', 'KG'].includes(place.country ?? '')
}

function ofKind(pool: readonly Place[], { kind, hasSeat }: Mention): readonly Place[] {
  if (kind === 'region') return pool.filter((place) => place.precision === 'region')
  if (kind === 'district' && !hasSeat)
    return pool.filter((place) => place.precision === 'district' || place.precision === 'region')
  if (kind === null) return pool
  return pool.filter((place) => place.precision === 'settlement')
}

function rank(group: Group, all: readonly Group[], context: Context): readonly Scored[] {
  const others = all.filter((other) => other !== group && other.pool.length > 0)
  return group.pool
    .map((place) => ({ place, score: round(score(place, group, others, context)) }))
    .sort((a, b) => b.score - a.score || a.place.row - b.place.row)
}

/** Weights chosen on the first half (even lines) of the Local-Global Lexicon: fame alone finds the world's Paris, and
 *  the rest must be able to outvote it by naming Tennessee or its neighbours. */
const weights = {
  fame: 0.4,
  ownName: 0.1,
  letters: 0.05,
  country: 0.15,
  unit: 0.15,
  near: 0.35,
  bareRegion: 0.03,
}

function score(place: Place, { mention, pool }: Group, others: readonly Group[], context: Context): number {
  const own = isOwnName(place, mention.lookedUp) ? 1 : 0
  return (
    weights.fame * fame(place) -
    (mention.kind === null && place.precision === 'region' && hasTown(pool, mention.lookedUp)
      ? weights.bareRegion
      : 0) +
    weights.ownName * own +
    weights.letters * (isLetterForLetter(place, mention) ? 1 : 0) +
    weights.country * context.countryShare(place.country) +
    weights.unit * context.unitShare(place.admin1Code) +
    weights.near * nearness(place, others)
  )
}

/** A town of the name exists: without a kind word the region of that name is a little less likely. */
function hasTown(pool: readonly Place[], name: string): boolean {
  return pool.some(
    (place) => place.precision === 'settlement' && place.population > 20_000 && isOwnName(place, name),
  )
}

/** Borne in these very letters, not only by a spelling key: Horodnya is Horodnia before it is Gorodnya. */
function isLetterForLetter(place: Place, { by, places }: Mention): boolean {
  return by === 'name' && places.some(({ row }) => row === place.row)
}

function isOwnName(place: Place, name: string): boolean {
  return foldPlaceName(place.name) === foldPlaceName(name) || placeKey(place.name) === placeKey(name)
}

/** 0 for a hamlet, 1 for a state. Population on a logarithmic scale; seats get a little more, parts of towns less. A
 *  village that reports have named often is as well known as a small town. */
function fame(place: Place): number {
  if (place.precision === 'country') return 1
  const people = place.reported ? Math.max(place.population * 2, 5000) : Math.max(place.population, 10)
  const size = Math.log10(people) / 8
  if (place.precision === 'region') return place.feature === 'RGN' ? 0.95 : Math.min(0.98, size + 0.05)
  const seat =
    place.feature === 'PPLC' ? 0.12 : place.feature === 'PPLA' ? 0.05 : place.feature === 'PPLX' ? -0.1 : 0
  return Math.max(0, Math.min(0.98, size + seat))
}

/** How close the place is to what the document's other names may be: the mean over names of the best
 *  `exp(-distance / 200 km)`, each weighed by how few candidates that name has. 0 without other names. */
function nearness(place: Place, others: readonly Group[]): number {
  let sum = 0
  let weight = 0
  for (const { pool } of others) {
    let best = 0
    for (const other of pool) {
      if (other.precision === 'country' || other.row === place.row) continue
      best = Math.max(best, Math.exp(-roughMetres(place, other) / 200_000))
    }
    const share = 1 / Math.sqrt(pool.length)
    sum += best * share
    weight += share
  }
  return weight === 0 ? 0 : sum / weight
}

/** Equirectangular distance: right to a percent where it matters here, and cheap. */
function roughMetres(a: Place, b: Place): number {
  const x = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360)
  const y = a.latitude - b.latitude
  return Math.hypot(x, y) * 111_195
}

const margin = 0.015

function choose(candidates: readonly Scored[], mention: Mention): Place | null {
  const [first, ...rest] = candidates
  if (!first) return null
  const city = mention.kind === null ? namesakeCity(candidates, first, mention.lookedUp) : null
  const chosen = city ?? first.place
  const rival = rest.find(({ place }) => place.row !== chosen.row && !isSamePlace(place, chosen))
  if (rival && first.score - rival.score < margin) return null
  return chosen
}

/** "Belgorod" without a kind word is the city, not the oblast of its name. */
function namesakeCity(
  candidates: readonly Scored[],
  { place: region, score }: Scored,
  name: string,
): Place | null {
  if (region.precision !== 'region') return null
  const city = candidates.find(
    ({ place, score: other }) =>
      place.precision === 'settlement' &&
      place.admin1Code === region.admin1Code &&
      place.population > 20_000 &&
      isOwnName(place, name) &&
      score - other < 0.2,
  )
  return city?.place ?? null
}

function isSamePlace(a: Place, b: Place): boolean {
  if (a.precision !== b.precision && a.admin1Code === b.admin1Code && a.admin1Code !== null) return true
  return (
    metresBetween(a.latitude, a.longitude, b.latitude, b.longitude) <=
    Math.max(a.radiusMeters, b.radiusMeters)
  )
}

function round(value: number): number {
  return Math.round(Math.min(1, value) * 1000) / 1000
}
