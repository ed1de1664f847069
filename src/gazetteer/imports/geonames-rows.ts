import { isName } from '../settlements.ts'
import { isKept, reachOf } from './feature-kinds.ts'
import { BadRow, pointOf, type RowSink, shown } from './rows.ts'

const placeColumns = 19
const nameColumns = [8, 10]

/** What a tab-separated GeoNames file holds, from its first row: `geoname` (19 columns: `allCountries`, `UA`) or
 *  `alternatenames` (8 columns, V2 10). Null for another table. */
export function geonamesKind(line: string): 'places' | 'names' | null {
  const cells = line.split('\t')
  if (!/^\d+$/.test(cells[0] ?? '')) return null
  if (cells.length === placeColumns && /^-?\d/.test(cells[4] ?? '') && /^-?\d/.test(cells[5] ?? ''))
    return 'places'
  return nameColumns.includes(cells.length) && /^\d+$/.test(cells[1] ?? '') ? 'names' : null
}

/** Read one row of the main `geoname` table (GeoNames export readme): id, name, ascii name, alternate names, latitude,
 *  longitude, feature class and code, country, cc2, admin1 to admin4, population, … Throws `BadRow`. */
export function readGeonamesRow(line: string, number: number, sink: RowSink): void {
  if (line === '') return
  const cells = line.split('\t')
  const [id = '', name = '', ascii = '', alternates = ''] = cells
  if (cells.length !== placeColumns || !/^\d{1,10}$/.test(id) || Number(id) > 0xffffffff || name === '') {
    throw new BadRow(
      `a row of ${cells.length} columns that begins ${shown(line)}`,
      number,
      `the ${placeColumns} tab-separated columns of a GeoNames dump, with an id and a name`,
      'fetch the file again from download.geonames.org, or import another kind of table as .csv',
    )
  }
  const country = cells[8] ?? ''
  const code = cells[7] || (cells[6] === 'P' ? 'PPL' : (cells[6] ?? ''))
  if (!isKept(cells[6] ?? '', code)) {
    sink.leftOut()
    return
  }
  const [latitude, longitude] = pointOf(cells[4], cells[5], number)
  const population = Math.min(0xffffffff, Number(cells[14]) || 0)
  sink.place({
    name,
    names: [name, ascii, ...alternates.split(',')].filter(isName),
    latitude,
    longitude,
    radiusMeters: reachOf(code, population),
    country: /^[A-Z]{2}$/.test(country) ? country : '',
    admin1Code: cells[10] && cells[10] !== '00' ? `${country}.${cells[10]}` : null,
    geonameId: Number(id),
    feature: code,
    population,
  })
}

/** Kinds of `alternatenames` rows that no report writes for a place. */
const notNames = /^(link|wkdt|post|iata|icao|faac|tcid|unlc|phon|abbr)$/

/** Read one row of `alternateNamesV2`: row id, GeoNames id, language, name, marks. Throws `BadRow`. */
export function readAlternateName(line: string, number: number, sink: RowSink): void {
  if (line === '') return
  const cells = line.split('\t')
  const [, id = '', language = '', name = ''] = cells
  if (!nameColumns.includes(cells.length) || !/^\d{1,10}$/.test(id) || Number(id) > 0xffffffff) {
    throw new BadRow(
      `a row of ${cells.length} columns that begins ${shown(line)}`,
      number,
      `the ${nameColumns.join(' or ')} tab-separated columns of GeoNames' alternate names, with an id`,
      'fetch the file again from download.geonames.org',
    )
  }
  if (notNames.test(language) || !isName(name)) {
    sink.leftOut()
    return
  }
  sink.name({ geonameId: Number(id), name })
}
