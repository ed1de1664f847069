import { metresBetween } from './earth.ts'
import type { Toponym } from './reading.ts'
import { type PlacePrecision, placePrecisions } from './words.ts'

/** What places are compared by. */
export type Placed = Pick<
  Toponym,
  'latitude' | 'longitude' | 'radiusMeters' | 'precision' | 'country' | 'admin1'
>

/** How two places lie: `same` where one lies in the other or within both radii, `different` where they are further apart than that,
 *  `unstated` where one has no coordinates. A region is known by its name, not by its radius. */
export function placeScope(a: Placed, b: Placed): 'same' | 'different' | 'unstated' {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return 'unstated'
  if (a.precision === 'country' || b.precision === 'country')
    return a.country === b.country ? 'unstated' : 'different'
  if ((a.precision === 'region' || b.precision === 'region') && a.admin1 !== null && b.admin1 !== null)
    return a.admin1 === b.admin1 && a.country === b.country ? 'same' : 'different'
  const apart = metresBetween(a.latitude, a.longitude, b.latitude, b.longitude)
  return apart <= (a.radiusMeters ?? 0) + (b.radiusMeters ?? 0) ? 'same' : 'different'
}

/** The most exactly known of some places: of “Tyotkino in the Kursk region” the village alone says where. Several of one precision stay. */
export function narrowest<T extends { readonly precision: PlacePrecision }>(places: readonly T[]): T[] {
  const rank = Math.min(...places.map((place) => placePrecisions.indexOf(place.precision)))
  return places.filter((place) => placePrecisions.indexOf(place.precision) === rank)
}
