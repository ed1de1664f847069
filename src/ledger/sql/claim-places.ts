/** Where each claim is said to have happened, ready for a map. */
import type { Reading, Toponym } from '../../model/index.ts'
import { type ClaimMark, markedClaims, partsOf } from './claim-marks.ts'
import { columnsOfMark, type Table } from './tables.ts'

/** What can be drawn of a place, and why the rest cannot: `country` names a whole country, whose middle says nothing;
 *  `withheld` was kept back by the speaker; `unknown` is a name that no one place was found for; `unsaid` is a claim
 *  without a place, which has one row that says so. */
export const placeStandings = ['placed', 'country', 'withheld', 'unknown', 'unsaid'] as const
export type PlaceStanding = (typeof placeStandings)[number]

export interface ClaimPlaceRow extends ClaimMark {
  standing: string
  toponym: string | null
  name: string | null
  precision: string | null
  radius_meters: number | null
  /** Web Mercator, 0 at 180° west and 85.05° north, `worldUnits` at the other end: a cell of any zoom is a shift away. */
  x: number | null
  y: number | null
  /** The radius in these units, at its latitude. */
  reach: number | null
}

/** The world's width in the units of `x` and `y`: 4 cm on the equator. Fits a signed integer of 32 bits. */
export const worldUnits = 2 ** 30
const equatorMeters = 40_075_016.686
const mercatorLimit = 85.051_128

export const claimPlacesTable: Table = {
  name: 'claim_places',
  columns: [
    ...columnsOfMark,
    ['standing', 'text'],
    ['toponym', 'text', 'null'],
    ['name', 'text', 'null'],
    ['precision', 'text', 'null'],
    ['radius_meters', 'double precision', 'null'],
    ['x', 'integer', 'null'],
    ['y', 'integer', 'null'],
    ['reach', 'integer', 'null'],
  ],
  key: ['claim', 'position'],
  // Both hold all that a map asks for, so that counting opens no row of the table.
  lookups: [
    ['standing', 'x', 'y', 'reach', 'speaker', 'outcome', 'claim'],
    ['speaker', 'position', 'standing'],
  ],
}

/** One row a claim and place, `control` among them; one `unsaid` for a claim without any. */
export function claimPlaceRows(whole: Reading): ClaimPlaceRow[] {
  const toponymOf = partsOf(whole, (document) => document.toponyms)
  const rows: ClaimPlaceRow[] = []
  for (const { claim, mark } of markedClaims(whole)) {
    const ids = new Set([...claim.places, ...(claim.control?.place ? [claim.control.place] : [])])
    const places = [...ids].flatMap((id) => toponymOf(claim.document, id) ?? [])
    if (places.length === 0) rows.push({ ...mark, position: 0, standing: 'unsaid', ...nowhere })
    for (const [position, place] of places.entries()) {
      const standing = standingOf(place)
      const where = standing === 'placed' ? mercator(place) : { x: null, y: null, reach: null }
      rows.push({
        ...mark,
        position,
        standing,
        toponym: place.id,
        name: place.name,
        precision: place.precision,
        radius_meters: place.radiusMeters,
        ...where,
      })
    }
  }
  return rows
}

const nowhere = {
  toponym: null,
  name: null,
  precision: null,
  radius_meters: null,
  x: null,
  y: null,
  reach: null,
} as const

function standingOf(place: Toponym): PlaceStanding {
  if (place.withheld) return 'withheld'
  if (place.latitude === null || place.longitude === null) return 'unknown'
  return place.precision === 'country' ? 'country' : 'placed'
}

/** Spherical Mercator as web maps have it (EPSG:3857), in whole units. What lies beyond its edge stands at the edge. */
export function mercator(place: {
  readonly latitude: number | null
  readonly longitude: number | null
  readonly radiusMeters: number | null
}): { x: number; y: number; reach: number } {
  const latitude = Math.max(-mercatorLimit, Math.min(mercatorLimit, place.latitude ?? 0))
  const radians = (latitude * Math.PI) / 180
  const east = ((place.longitude ?? 0) + 180) / 360
  const south = 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)
  const reach = ((place.radiusMeters ?? 0) / (equatorMeters * Math.cos(radians))) * worldUnits
  return { x: unit(east * worldUnits), y: unit(south * worldUnits), reach: unit(reach) }
}

/** The way back, to a few centimetres. */
export function degrees({ x, y }: { readonly x: number; readonly y: number }): {
  latitude: number
  longitude: number
} {
  const north = Math.PI * (1 - (2 * (y + 0.5)) / worldUnits)
  const latitude = (Math.atan(Math.sinh(north)) * 180) / Math.PI
  return { latitude: rounded(latitude), longitude: rounded(((x + 0.5) / worldUnits) * 360 - 180) }
}

function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5
}

function unit(value: number): number {
  return Math.max(0, Math.min(worldUnits - 1, Math.floor(value)))
}
