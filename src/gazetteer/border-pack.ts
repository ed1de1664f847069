import { dataPath } from './paths.ts'
import type { SourcePlace } from './source-place.ts'
import { listOf, readTable } from './table.ts'

/** One settlement of the border table: facts with a source each. */
export interface BorderPlace extends SourcePlace {
  /** `geonames:467189`, `postal-ru:307490`: where the point comes from. */
  readonly source: string
  readonly names: readonly [english: string, russian: string, ukrainian: string, ...also: string[]]
}

/** The curated settlements along contested borders. Reads `data/places/border-pack.tsv`. */
export function loadBorderPack(path: string = dataPath('border-pack.tsv')): readonly BorderPlace[] {
  return readTable(path).map((row) => {
    const name = row.name ?? ''
    const geonames = /^geonames:(\d+)$/.exec(row.source ?? '')
    return {
      name,
      names: [name, row.ru ?? '', row.uk ?? '', ...listOf(row.also)],
      latitude: Number(row.latitude),
      longitude: Number(row.longitude),
      radiusMeters: Number(row.radiusKm) * 1000,
      country: row.country ?? '',
      admin1Code: row.admin1 ?? null,
      geonameId: geonames ? Number(geonames[1]) : null,
      feature: 'PPL',
      population: 0,
      contested: row.contested === 'yes',
      reported: true,
      source: row.source ?? '',
    }
  })
}
