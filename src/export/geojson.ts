import type { ClaimRow } from './claim-row.ts'

/** A feature (RFC 7946) for each place of a row: a point with its radius in metres, or no geometry where the place is not located or was withheld.
 *  A row without a place is one feature without geometry: what cannot be drawn is not lost. */
export function featuresOf(row: ClaimRow): object[] {
  const { places, ...rest } = row
  if (places.length === 0)
    return [{ type: 'Feature', id: row.claim, geometry: null, properties: { ...rest, place: null } }]
  return places.map((place, at) => ({
    type: 'Feature',
    id: places.length === 1 ? row.claim : `${row.claim}-${at + 1}`,
    geometry:
      place.latitude === null || place.longitude === null || place.withheld
        ? null
        : { type: 'Point', coordinates: [place.longitude, place.latitude] },
    properties: { ...rest, place },
  }))
}
