import { readFileSync } from 'node:fs'
import { citiesPath } from './paths.ts'
import type { SourcePlace } from './source-place.ts'

export interface Settlement extends SourcePlace {
  /** GeoNames second-order code, `IT.MI`: what Natural Earth files some countries' units under. */
  readonly admin2Code: string | null
}

/** Populated places of the GeoNames extract, in its order. Columns: geonameid, name, asciiname, alternatenames, latitude,
 *  longitude, feature class, feature code, country code, cc2, admin1 to admin4 codes, population, … (GeoNames readme). */
export function loadSettlements(path: string = citiesPath()): Settlement[] {
  const settlements: Settlement[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = line.split('\t')
    if (cells.length < 15) continue
    const [id, name = '', ascii = '', alternates = '', latitude, longitude, , code, country = ''] = cells
    const population = Number(cells[14]) || 0
    const feature = code || 'PPL'
    settlements.push({
      name,
      names: [name, ascii, ...alternates.split(',')].filter(isName),
      latitude: Number(latitude),
      longitude: Number(longitude),
      radiusMeters: settlementRadius(population),
      country,
      admin1Code: cells[10] ? `${country}.${cells[10]}` : null,
      admin2Code: cells[11] ? `${country}.${cells[11]}` : null,
      geonameId: Number(id),
      feature,
      population,
      contested: false,
    })
  }
  return settlements
}

/** Metres within which a settlement of so many people lies: a circle at 1,500 people a square kilometre, and half as
 *  much again because towns are not circles. At least 2 km (GeoNames points of villages stand off by about one), at
 *  most 30 km (the largest cities would otherwise swallow their neighbours). */
export function settlementRadius(population: number): number {
  const circle = Math.sqrt(population / 1500 / Math.PI) * 1500
  return Math.round(Math.min(30_000, Math.max(2000, circle)) / 100) * 100
}

/** Alternate names hold airport codes (`IEV`) and web addresses: not what a report calls a place. */
export function isName(name: string): boolean {
  return name !== '' && !/^[A-Z]{2,4}$/.test(name) && !name.includes('://')
}
