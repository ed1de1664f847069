import { type Gazetteer, metresBetween, type Place } from '../model/index.ts'
import { foldPlaceName, placeKey } from '../text/place-key.ts'
import { claimedBy, type DefaultGazetteer } from './open.ts'
import { mostRows, type PagedGazetteer } from './paged/open.ts'

/** The default gazetteer and the user's own as one. Its version names each, so a reading says which were used.
 *
 *  One GeoNames id is one place: the default's row speaks for it, else that of the first own gazetteer in the order of their
 *  names; further names of an id (a file of alternate names) lead to that row. A settlement of the border pack that
 *  has no point of its own takes the point of the one place of its name that an own gazetteer has there.
 *  Units get their names and marks from the default gazetteer. Answers are best known first, at most `mostRows`. */
export function combineGazetteers(base: DefaultGazetteer, own: readonly PagedGazetteer[]): Gazetteer {
  if (own.length === 0) return base
  const sorted = [...own].sort((a, b) => (a.meta.name < b.meta.name ? -1 : 1))
  const starts: number[] = []
  let next = base.rows
  for (const { meta } of sorted) {
    starts.push(next)
    next += meta.kind === 'places' ? meta.places : 0
  }

  const placeAt = (at: number, row: number): Place => {
    const place = sorted[at]!.place(row)
    const unit = base.unit(place.admin1Code)
    return {
      ...place,
      row: (starts[at] ?? 0) + row,
      admin1: unit?.name ?? null,
      contested: base.isContested(place.country, place.admin1Code),
      ...claimedBy(base.claimantsOf(place.admin1Code)),
    }
  }
  const byId = (geonameId: number): Place | null => {
    const known = base.byId(geonameId)
    if (known) return known
    for (let at = 0; at < sorted.length; at++) {
      const row = sorted[at]!.meta.kind === 'places' ? sorted[at]!.rowOf(geonameId) : null
      if (row !== null) return placeAt(at, row)
    }
    return null
  }
  const foundIn = (gazetteer: PagedGazetteer, at: number, rows: readonly number[]): readonly Place[] =>
    rows.flatMap((row) => {
      const place = gazetteer.meta.kind === 'names' ? byId(row) : placeAt(at, row)
      if (place === null) return []
      return (place.geonameId === null ? place : byId(place.geonameId)) ?? place
    })
  const join = (
    known: readonly Place[],
    rowsOf: (gazetteer: PagedGazetteer) => readonly number[],
  ): readonly Place[] => {
    const added = sorted.flatMap((gazetteer, at) => foundIn(gazetteer, at, rowsOf(gazetteer)))
    if (added.length === 0) return known
    const places = new Map(known.map((place) => [place.row, place]))
    for (const place of added) if (!places.has(place.row)) places.set(place.row, place)
    return sharpened([...places.values()])
      .sort(byFame)
      .slice(0, mostRows)
  }

  return {
    ...base,
    version: [base.version, ...sorted.map((gazetteer) => gazetteer.version)].join('+'),
    named: (name) => {
      const folded = foldPlaceName(name)
      return join(base.named(name), (gazetteer) => gazetteer.named(folded))
    },
    spelled: (name) => {
      const key = placeKey(name)
      return key === '' ? [] : join(base.spelled(name), (gazetteer) => gazetteer.spelled(key))
    },
  }
}

/** A curated settlement whose point is another's takes over the one settlement that lies within its doubt. */
function sharpened(places: readonly Place[]): Place[] {
  const taken = new Set<number>()
  const sharp = places.map((place) => {
    if (!place.reported || place.geonameId !== null || place.precision !== 'settlement') return place
    const near = places.filter(
      (other) =>
        other.geonameId !== null &&
        other.precision === 'settlement' &&
        other.country === place.country &&
        metresBetween(place.latitude, place.longitude, other.latitude, other.longitude) <= place.radiusMeters,
    )
    const [found] = near
    if (!found || near.length > 1) return place
    taken.add(found.row)
    const { latitude, longitude, radiusMeters, geonameId, population } = found
    return { ...place, latitude, longitude, radiusMeters, geonameId, population }
  })
  return sharp.filter((place) => !taken.has(place.row))
}

function byFame(a: Place, b: Place): number {
  return kindOf(a) - kindOf(b) || (kindOf(a) === 3 ? b.population - a.population : 0) || a.row - b.row
}

function kindOf({ precision, feature }: Place): number {
  if (precision === 'country') return 0
  return feature === 'RGN' ? 1 : feature === 'ADM1' ? 2 : 3
}
