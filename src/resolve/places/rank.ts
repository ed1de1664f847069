import type { Place } from '../../model/index.ts'
import { foldPlaceName, placeKey } from '../../text/place-key.ts'
import type { Context } from './context.ts'
import { type Container, type Mention, nameKey } from './mention.ts'
import { Neighbourhood } from './neighbourhood.ts'

/** One name of a document and the places it may be. */
export interface Group {
  readonly mention: Mention
  readonly container: Container | null
  readonly pool: readonly Place[]
}

export interface Scored {
  readonly place: Place
  /** 0 to 1, for sorting. */
  readonly score: number
}

/** Weights chosen on the first half (even lines) of LGL, GeoVirus and GeoCorpora, one at a time until none helped: fame alone
 *  finds the world's Paris, and the rest must be able to outvote it by naming Tennessee or its neighbours. */
export const weights = {
  fame: 0.4,
  ownName: 0.1,
  letters: 0.04,
  country: 0.03,
  unit: 0.07,
  near: 0.25,
  sameUnit: 0.06,
  sameCountry: 0.125,
  /** Taken off a region where a town bears the name too, and more where the town is a seat of a state. */
  bareRegion: 0.02,
  capital: 0.05,
  /** How far apart two scores are when one is hardly believed; and how much of a doubtful belief still counts (1 all of it is
   *  as it is, 0 every candidate alike): two names that may lie side by side are rarely so by chance. */
  temperature: 0.03,
  power: 0.6,
  /** The lead that chooses. A tenth of it finds 10 more places of LGL's 2,167 and gets 32 more wrong. */
  margin: 0.01,
  /** Namesake counties are about as well known as each other: how many live there decides nothing, the report must. */
  countyMargin: 0.03,
  /** Seats of a state and of a unit are better known than their size says. */
  pplc: 0.11,
  ppla: 0.03,
}

const rounds = 3

/** Score the candidates of every name together; best first in each pool, in the order of `groups`.
 *
 *  What speaks for a candidate, by the document alone: how well known it is; whether the name is its own; the countries and
 *  units that are named. Then, for some rounds, what the other names are likely to be:
 *  near it, in its unit, in its country. A name with one candidate is sure at once and says where the others are; a
 *  name never bears witness for itself. Method: mean-field over the names' candidates, after Leidner (2007: one sense a
 *  document, spatial minimality) and Lieberman and Samet (2012: adaptive context). Linear in the number of candidates. */
export function rankAll(groups: readonly Group[], context: Context): readonly (readonly Scored[])[] {
  const alone = groups.map((group) => group.pool.map((place) => scoreAlone(place, group, context)))
  let scores = alone
  for (let round = 0; round < rounds; round++) {
    const around = new Neighbourhood()
    groups.forEach((group, at) => {
      const belief = beliefs(scores[at] ?? [])
      group.pool.forEach((place, index) => {
        around.add(at, place, (belief[index] ?? 0) ** weights.power)
      })
    })
    scores = groups.map((group, at) =>
      group.pool.map((place, index) => {
        const { near, unit, country } = around.of(at, place)
        return (
          (alone[at]?.[index] ?? 0) +
          weights.near * near +
          weights.sameUnit * unit +
          weights.sameCountry * country
        )
      }),
    )
  }
  return groups.map((group, at) =>
    group.pool
      .map((place, index) => ({ place, score: round((scores[at]?.[index] ?? 0) / most()) }))
      .sort((a, b) => b.score - a.score || a.place.row - b.place.row),
  )
}

function scoreAlone(place: Place, { mention, pool }: Group, context: Context): number {
  const name = nameKey(mention)
  return (
    weights.fame * fame(place) -
    (mention.kind === null && place.precision === 'region' && hasTown(pool, mention.lookedUp)
      ? weights.bareRegion
      : 0) -
    (mention.kind === null && place.precision === 'region' && hasCapital(pool, mention.lookedUp)
      ? weights.capital
      : 0) +
    weights.ownName * (isOwnName(place, mention.lookedUp) ? 1 : 0) +
    weights.letters * (isLetterForLetter(place, mention) ? 1 : 0) +
    weights.country * context.countryShare(place.country, name) +
    weights.unit * context.unitShare(place.admin1Code, name)
  )
}

/** Shares that add up to 1, by the scores' distances. */
function beliefs(scores: readonly number[]): readonly number[] {
  const best = Math.max(...scores)
  const raw = scores.map((score) => Math.exp((score - best) / weights.temperature))
  const sum = raw.reduce((total, each) => total + each, 0)
  return raw.map((each) => each / sum)
}

/** A town of the name exists: without a kind word the region of that name is a little less likely. */
function hasTown(pool: readonly Place[], name: string): boolean {
  return pool.some(
    (place) => place.precision === 'settlement' && place.population > 20_000 && isOwnName(place, name),
  )
}

/** A seat of a state bears the name: Washington is the city before it is the state. */
function hasCapital(pool: readonly Place[], name: string): boolean {
  return pool.some((place) => place.feature === 'PPLC' && isOwnName(place, name))
}

/** Borne in these very letters, not only by a spelling key: Horodnya is Horodnia before it is Gorodnya. */
function isLetterForLetter(place: Place, { by, places }: Mention): boolean {
  return by === 'name' && places.some(({ row }) => row === place.row)
}

/** The name is the place's first one, in some spelling; not one of its others. */
export function isOwnName(place: Place, name: string): boolean {
  return foldPlaceName(place.name) === foldPlaceName(name) || placeKey(place.name) === placeKey(name)
}

/** 0 for a hamlet, 1 for a state. Population on a logarithmic scale; seats get a little more. A
 *  village that reports have named often is as well known as a small town. */
function fame(place: Place): number {
  if (place.precision === 'country') return 1
  const size = Math.log10(peopleOf(place)) / 8
  if (place.precision === 'region') return place.feature === 'RGN' ? 0.95 : Math.min(0.98, size + 0.05)
  const seat = place.feature === 'PPLC' ? weights.pplc : place.feature === 'PPLA' ? weights.ppla : 0
  return Math.min(0.98, size + seat)
}

/** The score of a place for which everything speaks. */
function most(): number {
  const { fame, ownName, letters, country, unit, near, sameUnit, sameCountry } = weights
  return fame + ownName + letters + country + unit + near + sameUnit + sameCountry
}

/** People of a place; where the gazetteer does not say, few for a settlement, and for a unit as many as most have. */
function peopleOf({ population, reported, precision }: Place): number {
  if (reported) return Math.max(population * 2, 5000)
  return Math.max(population, precision === 'region' ? 300_000 : 10)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
