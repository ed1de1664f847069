/** A circle of a true radius on the earth as a ring of degrees: on a Mercator map it grows towards the poles, as distances do. */

const earthMeters = 6_371_000
/** Enough that no corner is seen; a multiple of 8, so that half a quarter is a corner. */
const corners = 176

/** Closed ring of `[longitude, latitude]`; it runs on past 180° rather than jump. */
export function circleRing(latitude: number, longitude: number, radiusMeters: number): [number, number][] {
  const angle = radiusMeters / earthMeters
  const lat = radians(latitude)
  const ring: [number, number][] = []
  for (let nth = 0; nth <= corners; nth++) {
    const bearing = (2 * Math.PI * (nth % corners)) / corners
    const sine = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing)
    const to = Math.asin(Math.max(-1, Math.min(1, sine)))
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
      Math.cos(angle) - Math.sin(lat) * Math.sin(to),
    )
    ring.push([longitude + degrees(turn), degrees(to)])
  }
  return ring
}

function radians(value: number): number {
  return (value * Math.PI) / 180
}

function degrees(value: number): number {
  return (value * 180) / Math.PI
}
