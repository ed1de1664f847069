import { type Gazetteer, metresBetween, type Place } from '../../model/index.ts'
import type { Context } from './context.ts'
import { isWithin, type Mention, nameKey } from './mention.ts'
import { type Group, isOwnName, rankAll, type Scored, weights } from './rank.ts'
import type { Recognised } from './recognise.ts'

export interface Resolved extends Recognised {
  /** Best first; empty for a name the gazetteer does not have. */
  readonly candidates: readonly Scored[]
  /** Null where no candidate stands out from the rest. */
  readonly chosen: Place | null
}

/** Choose a place for each name by what the whole document says: `rank.ts` scores its candidates. A candidate is chosen only
 *  when it leads the next by `margin`, or when both are one place (a city and the unit around it). */
export function resolvePlaces(
  recognised: readonly Recognised[],
  context: Context,
  gazetteer: Gazetteer,
): readonly Resolved[] {
  const groups = new Map<string, Omit<Group, 'pool'>>()
  for (const { mention } of recognised) {
    const key = groupKey(mention)
    const group = groups.get(key) ?? { mention, container: null }
    groups.set(key, { ...group, container: group.container ?? mention.container })
  }
  const keys = [...groups.keys()]
  const ranked = rankAll(
    keys.flatMap((key) => {
      const group = groups.get(key)
      return group ? [{ ...group, pool: poolOf(group, gazetteer, context) }] : []
    }),
    context,
  )
  const scored = new Map(keys.map((key, at) => [key, ranked[at] ?? []] as const))
  return recognised.map((one) => {
    const candidates = scored.get(groupKey(one.mention)) ?? []
    return { ...one, candidates, chosen: choose(candidates, one.mention) }
  })
}

/** One name is one place in a document, unless a kind word sets it apart: "Belgorod" and "the Belgorod region". */
function groupKey(mention: Mention): string {
  const kind = mention.kind === 'region' || mention.kind === 'district' ? mention.kind : ''
  return `${kind}|${nameKey(mention)}`
}

const poolSize = 30

function poolOf(
  { mention, container }: Omit<Group, 'pool'>,
  gazetteer: Gazetteer,
  context: Context,
): readonly Place[] {
  let pool = mention.places
  if (mention.by === 'name' && context.isSlavic) {
    const rows = new Set(pool.map((place) => place.row))
    const alike = gazetteer.spelled(mention.lookedUp).filter((place) => !rows.has(place.row))
    pool = [...pool, ...alike.filter((place) => context.countries.has(place.country ?? ''))]
  }
  pool = withoutOwnParts(pool, mention)
  if (mention.by === 'spelling') pool = pool.filter((place) => isCyrillicCountry(place))
  if (mention.kind === 'district') pool = [...pool, ...countiesOf(mention, gazetteer)]
  pool = ofKind(pool, mention)
  if (container) {
    const inside = pool.filter((place) => isWithin(place, container))
    if (inside.length > 0) pool = inside
  }
  return pool.slice(0, poolSize)
}

/** "Jackson and Barrow counties": each is filed under its whole name. */
function countiesOf({ lookedUp, places }: Mention, gazetteer: Gazetteer): readonly Place[] {
  if (places[0]?.precision === 'district') return []
  return ['County', 'Parish'].flatMap((kind) => gazetteer.named(`${lookedUp} ${kind}`))
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

function choose(candidates: readonly Scored[], mention: Mention): Place | null {
  const [first, ...rest] = candidates
  if (!first) return null
  const city = mention.kind === null ? namesakeCity(candidates, first, mention.lookedUp) : null
  const chosen = city ?? first.place
  const rival = rest.find(({ place }) => place.row !== chosen.row && !isSamePlace(place, chosen))
  const lead = chosen.precision === 'district' ? weights.countyMargin : weights.margin
  if (rival && first.score - rival.score < lead) return null
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
      score - other < 0.15,
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
