import type { Country } from '../model/index.ts'
import { dataPath } from './paths.ts'
import { listOf, readTable } from './table.ts'

/** The country table, in the order of its codes. Reads `data/places/countries.tsv`. */
export function loadCountries(path: string = dataPath('countries.tsv')): readonly Country[] {
  return readTable(path).map((row) => ({
    code: row.iso2 ?? '',
    name: row.name ?? '',
    capitals: listOf(row.capitals),
    adjectives: listOf(row.adjectives),
    people: listOf(row.people),
    also: listOf(row.also),
    ru: listOf(row.ru),
    uk: listOf(row.uk),
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    radiusMeters: Number(row.radiusKm) * 1000,
    geonameId: Number(row.geonameId),
  }))
}
