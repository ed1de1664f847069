import { dataPath } from './paths.ts'
import type { Settlement } from './settlements.ts'
import type { SourcePlace } from './source-place.ts'
import { readTable } from './table.ts'

/** Counties of the United States. Reads `data/places/us-counties.tsv`. A county's people are those of its settlements:
 *  enough to tell Los Angeles County from Laurel County. The bare name is left out: it is a word or a person (Pope, Love,
 *  Bureau, Andrew) more often than the county. */
export function loadCounties(
  settlements: readonly Settlement[],
  path: string = dataPath('us-counties.tsv'),
): readonly SourcePlace[] {
  const people = peopleByCounty(settlements)
  return readTable(path).map((row) => {
    const name = row.name ?? ''
    const admin1Code = row.admin1 ?? null
    return {
      name,
      names: [name],
      latitude: Number(row.latitude),
      longitude: Number(row.longitude),
      radiusMeters: Number(row.radiusKm) * 1000,
      country: 'US',
      admin1Code,
      geonameId: null,
      feature: 'ADM2',
      population: people.get(`${admin1Code} ${row.fips?.slice(2)}`) ?? 0,
      contested: false,
    }
  })
}

/** GeoNames files a county under its FIPS number: `US.125` beside `US.KY`. */
function peopleByCounty(settlements: readonly Settlement[]): ReadonlyMap<string, number> {
  const people = new Map<string, number>()
  for (const { country, admin1Code, admin2Code, population } of settlements) {
    if (country !== 'US' || admin2Code === null) continue
    const county = `${admin1Code} ${admin2Code.slice(3)}`
    people.set(county, (people.get(county) ?? 0) + population)
  }
  return people
}
