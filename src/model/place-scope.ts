import type { Toponym } from './reading.ts'

/** Great-circle distance in metres between two points in degrees, WGS 84 taken as a sphere of 6,371 km (haversine). */
export function distanceMeters(
  latitude1: number,
  longitude1: number,
  latitude2: number,
  longitude2: number,
): number {
  const radians = Math.PI / 180
  const a =
    Math.sin(((latitude2 - latitude1) * radians) / 2) ** 2 +
    Math.cos(latitude1 * radians) *
      Math.cos(latitude2 * radians) *
      Math.sin(((longitude2 - longitude1) * radians) / 2) ** 2
  return 12_742_000 * Math.asin(Math.min(1, Math.sqrt(a)))
}

/** How two places lie: `same` where one lies in the other or within both radii, `different` where they are further apart than that,
 *  `unstated` where one has no coordinates. */
export function placeScope(a: Toponym, b: Toponym): 'same' | 'different' | 'unstated' {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return 'unstated'
  if (a.precision === 'country' || b.precision === 'country')
    return a.country === b.country ? 'unstated' : 'different'
  const wide =
    a.precision === 'region' || a.precision === 'district'
      ? a
      : b.precision === 'region' || b.precision === 'district'
        ? b
        : null
  const apart = distanceMeters(a.latitude, a.longitude, b.latitude, b.longitude)
  if (wide && a.admin1 !== null && b.admin1 !== null)
    return a.admin1 === b.admin1 && a.country === b.country ? 'same' : 'different'
  return apart <= (a.radiusMeters ?? 0) + (b.radiusMeters ?? 0) ? 'same' : 'different'
}
