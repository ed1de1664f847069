import { metresBetween } from '../model/index.ts'

/** Where a unit lies: the middle of its area and how far its border reaches from there. */
export interface Outline {
  readonly latitude: number
  readonly longitude: number
  readonly radiusMeters: number
}

type Ring = readonly (readonly number[])[]

type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

/** Area-weighted centroid, and the distance to the farthest vertex, in metres rounded up to 100.
 *  Parts smaller than a twentieth of the largest are left out: an islet would stretch the circle over open sea.
 *  Units across the antimeridian are computed east of it. */
export function outline(geometry: Geometry): Outline {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = eastOfMeridian(polygons.map((polygon) => polygon[0] ?? []))
  const parts = rings.map(centroid)
  const largest = Math.max(...parts.map((part) => part.area))
  const kept = parts.filter((part) => part.area >= largest / 20)
  const area = kept.reduce((sum, part) => sum + part.area, 0)
  const longitude = kept.reduce((sum, part) => sum + part.longitude * part.area, 0) / area
  const latitude = kept.reduce((sum, part) => sum + part.latitude * part.area, 0) / area
  let radius = 0
  for (const { ring } of kept) {
    for (const [lon = 0, lat = 0] of ring)
      radius = Math.max(radius, metresBetween(latitude, longitude, lat, lon))
  }
  const wrapped = longitude > 180 ? longitude - 360 : longitude
  return { latitude, longitude: wrapped, radiusMeters: Math.ceil(radius / 100) * 100 }
}

function eastOfMeridian(rings: readonly Ring[]): readonly Ring[] {
  let west = 180
  let east = -180
  for (const ring of rings) {
    for (const [longitude = 0] of ring) {
      west = Math.min(west, longitude)
      east = Math.max(east, longitude)
    }
  }
  if (east - west <= 180) return rings
  return rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon < 0 ? lon + 360 : lon, lat]))
}

/** Shoelace centroid of one ring; the area is in square degrees shrunk by the cosine of the latitude, for weights only. */
function centroid(ring: Ring) {
  let doubled = 0
  let x = 0
  let y = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [lon = 0, lat = 0] = ring[i] ?? []
    const [nextLon = 0, nextLat = 0] = ring[i + 1] ?? []
    const cross = lon * nextLat - nextLon * lat
    doubled += cross
    x += (lon + nextLon) * cross
    y += (lat + nextLat) * cross
  }
  if (doubled === 0) return { ring, area: 1e-12, longitude: ring[0]?.[0] ?? 0, latitude: ring[0]?.[1] ?? 0 }
  const latitude = y / (3 * doubled)
  const area = Math.abs(doubled / 2) * Math.cos((latitude * Math.PI) / 180)
  return { ring, area, longitude: x / (3 * doubled), latitude }
}
