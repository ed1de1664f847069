/** Great-circle distance in metres on a sphere of 6,371 km (haversine). Degrees in, WGS 84. */
export function metresBetween(
  latitude: number,
  longitude: number,
  toLatitude: number,
  toLongitude: number,
): number {
  const radian = Math.PI / 180
  const half =
    Math.sin(((toLatitude - latitude) * radian) / 2) ** 2 +
    Math.cos(latitude * radian) *
      Math.cos(toLatitude * radian) *
      Math.sin(((toLongitude - longitude) * radian) / 2) ** 2
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(half)))
}
