import { reachOf } from './feature-kinds.ts'
import { BadRow, pointOf, type RowSink, shown } from './rows.ts'

/** Columns of an imported table; the first row names them, in any order and any case.
 *      name, latitude, longitude                      needed (lat, lon, lng, long count too)
 *      names                                          further names, separated by ; or |
 *      country (ISO 3166-1 alpha-2), admin1 (`UA.07` or `07`), feature (GeoNames code or class), population,
 *      radius (metres), geonameid                     where known */
const aliases: Readonly<Record<string, string>> = {
  lat: 'latitude',
  lon: 'longitude',
  lng: 'longitude',
  long: 'longitude',
  alternatenames: 'names',
  'alternate names': 'names',
  'country code': 'country',
  countrycode: 'country',
  'admin1 code': 'admin1',
  'feature code': 'feature',
  'feature class': 'feature',
  featurecode: 'feature',
  featureclass: 'feature',
  radiusmeters: 'radius',
  id: 'geonameid',
}

const needed = ['name', 'latitude', 'longitude'] as const
const header =
  'a first row that names the columns: name, latitude, longitude, and where known names, country, admin1, feature, population'

/** Takes the lines of a table separated by commas, semicolons or tabs (RFC 4180 quotes; a cell may run over lines). */
export class CsvReader {
  readonly #sink: RowSink
  #columns: ReadonlyMap<string, number> | null = null
  #separator = ','
  #open: { readonly text: string; readonly line: number } | null = null

  constructor(sink: RowSink) {
    this.#sink = sink
  }

  line(line: string, number: number): void {
    const begun = this.#open
    const text = begun ? `${begun.text}\n${line}` : line
    const from = begun?.line ?? number
    if (quotesOpen(text)) {
      if (text.length > longestCell)
        throw new BadRow(
          'a quotation mark that is never closed',
          from,
          'a closing mark',
          'close it, or double a mark that belongs to the text',
        )
      this.#open = { text, line: from }
      return
    }
    this.#open = null
    if (text.trim() === '') return
    if (this.#columns === null) this.#readHeader(text, from)
    else this.#readRow(text, from, this.#columns)
  }

  /** Throws where the table ended inside a cell or before it began. */
  end(): void {
    if (this.#open)
      throw new BadRow(
        'a quotation mark that is never closed',
        this.#open.line,
        'a closing mark',
        'close it, or double a mark that belongs to the text',
      )
    if (this.#columns === null) throw new BadRow('no rows', null, header, 'add the row of names')
  }

  #readHeader(text: string, line: number): void {
    this.#separator = ['\t', ';', ','].find((mark) => text.includes(mark)) ?? ','
    const names = cellsOf(text, this.#separator).map((cell) => {
      const name = cell.trim().toLowerCase().replace(/_/g, ' ')
      return aliases[name] ?? aliases[name.replace(/ /g, '')] ?? name
    })
    const columns = new Map(names.map((name, at) => [name, at] as const).reverse())
    const missing = needed.filter((name) => !columns.has(name))
    if (missing.length > 0)
      throw new BadRow(
        `columns ${shown(names.join(', '))}, without ${missing.join(' and ')}`,
        line,
        header,
        'name the columns so',
      )
    this.#columns = columns
  }

  #readRow(text: string, line: number, columns: ReadonlyMap<string, number>): void {
    const cells = cellsOf(text, this.#separator)
    const cell = (name: string) => (cells[columns.get(name) ?? -1] ?? '').trim()
    const name = cell('name')
    if (cells.length > columns.size + 8 || name === '')
      throw new BadRow(
        `a row ${name === '' ? 'without a name' : `of ${cells.length} cells`}: ${shown(text)}`,
        line,
        `a name and ${columns.size} cells`,
        'correct the row, or leave it out',
      )
    const [latitude, longitude] = pointOf(cell('latitude'), cell('longitude'), line)
    const population = wholeNumber(cell('population'), 'population', line)
    const country = cell('country').toUpperCase()
    if (country !== '' && !/^[A-Z]{2}$/.test(country))
      throw new BadRow(
        `the country ${shown(country)}`,
        line,
        'two letters of ISO 3166-1, or nothing',
        'correct the row',
      )
    const feature = featureOf(cell('feature'))
    this.#sink.place({
      name,
      names: [name, ...cell('names').split(/[;|]/)].map((one) => one.trim()).filter((one) => one !== ''),
      latitude,
      longitude,
      radiusMeters: wholeNumber(cell('radius'), 'radius', line) || reachOf(feature, population),
      country,
      admin1Code: admin1Of(cell('admin1'), country),
      geonameId: wholeNumber(cell('geonameid'), 'geonameid', line) || null,
      feature,
      population,
    })
  }
}

const longestCell = 1 << 16

/** A single letter is a GeoNames class. */
export function featureOf(given: string): string {
  const code = given.toUpperCase()
  const ofClass: Readonly<Record<string, string>> = {
    P: 'PPL',
    A: 'ADM3',
    H: 'STM',
    T: 'MT',
    L: 'AREA',
    S: 'BDG',
    V: 'FRST',
  }
  return /^[A-Z][A-Z0-9]{0,9}$/.test(code) ? (ofClass[code] ?? code) : 'PPL'
}

export function admin1Of(given: string, country: string): string | null {
  if (given === '') return null
  if (/^[A-Z]{2}\.\w+$/.test(given)) return given
  return country !== '' && /^\w{1,6}$/.test(given) ? `${country}.${given}` : null
}

function wholeNumber(given: string, what: string, line: number): number {
  if (given === '') return 0
  const value = Number(given)
  if (Number.isInteger(value) && value >= 0 && value <= 0xffffffff) return value
  throw new BadRow(`the ${what} ${shown(given)}`, line, 'a whole number, or nothing', 'correct the row')
}

function quotesOpen(text: string): boolean {
  let marks = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks++
  return marks % 2 === 1
}

function cellsOf(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator)
  const cells: string[] = []
  let at = 0
  while (at <= text.length) {
    if (text[at] !== '"') {
      const end = text.indexOf(separator, at)
      cells.push(text.slice(at, end < 0 ? text.length : end))
      if (end < 0) break
      at = end + 1
      continue
    }
    let cell = ''
    let from = at + 1
    for (;;) {
      const mark = text.indexOf('"', from)
      if (mark < 0) return [...cells, cell + text.slice(from)]
      cell += text.slice(from, mark)
      if (text[mark + 1] !== '"') {
        at = mark + 1
        break
      }
      cell += '"'
      from = mark + 2
    }
    const end = text.indexOf(separator, at)
    cells.push(cell + text.slice(at, end < 0 ? text.length : end))
    if (end < 0) break
    at = end + 1
  }
  return cells
}
