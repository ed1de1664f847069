import { outline } from '../outline.ts'
import { admin1Of, featureOf } from './csv-rows.ts'
import { reachOf } from './feature-kinds.ts'
import { BadRow, pointOf, type RowSink, shown } from './rows.ts'

const expected = 'a GeoJSON FeatureCollection (RFC 7946) of points or areas with a name'

/** Takes the lines of a GeoJSON FeatureCollection and hands on each feature as soon as it is whole; memory is one feature.
 *  Points are places; an area is its middle and its reach. Other geometries are left out.
 *  Properties: `name` (or `name:en`, `shapeName`), further names in `names`, `name:…` and `alt_name`; `country`, `admin1`,
 *  `feature`, `population`, `radius` (metres), `geonameid`, as in a `.csv`. */
export class GeojsonReader {
  readonly #sink: RowSink
  #stack = ''
  #inString = false
  #escaped = false
  #parts: string[] | null = null
  #length = 0
  #from = 0
  #isCollection = false
  #head = ''

  constructor(sink: RowSink) {
    this.#sink = sink
  }

  line(line: string, number: number): void {
    let begin = this.#parts ? 0 : -1
    for (let at = 0; at < line.length; at++) {
      const unit = line.charCodeAt(at)
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (unit === 92) this.#escaped = true
        else if (unit === 34) this.#inString = false
        continue
      }
      if (unit === 34) this.#inString = true
      else if (unit === 123 || unit === 91) {
        if (unit === 123 && this.#stack === '{[') {
          this.#parts = []
          this.#length = 0
          this.#from = number
          begin = at
        }
        this.#stack += unit === 123 ? '{' : '['
        if (this.#stack.length > 60)
          throw new BadRow('brackets nested more than sixty deep', number, expected, 'export the file again')
      } else if (unit === 125 || unit === 93) {
        const open = this.#stack.at(-1)
        if (open !== (unit === 125 ? '{' : '['))
          throw new BadRow('a bracket that closes nothing', number, expected, 'export the file again')
        this.#stack = this.#stack.slice(0, -1)
        if (this.#stack === '{[' && unit === 125 && this.#parts) {
          this.#parts.push(line.slice(begin, at + 1))
          this.#feature(this.#parts.join('\n'))
          this.#parts = null
          begin = -1
        }
      }
    }
    if (this.#parts && begin >= 0) {
      const part = line.slice(begin)
      this.#length += part.length
      if (this.#length > longestFeature)
        throw new BadRow('a feature of more than 64 MB', this.#from, expected, 'simplify its outline')
      this.#parts.push(part)
    } else if (!this.#isCollection && this.#head.length < 4096) this.#head += line
  }

  end(): void {
    if (this.#stack !== '' || this.#inString)
      throw new BadRow('a file that is cut short', null, expected, 'export the file again')
    if (!this.#isCollection && !/"FeatureCollection"/.test(this.#head))
      throw new BadRow('no collection of features', null, expected, 'export the places as one collection')
  }

  #feature(text: string): void {
    const feature = parsed(text, this.#from)
    if (feature?.type !== 'Feature') return
    this.#isCollection = true
    const { geometry } = feature
    const given = feature.properties ?? {}
    if (!geometry) {
      this.#sink.leftOut()
      return
    }
    const names = namesOf(given)
    const [name] = names
    const area = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
    if (!area && geometry.type !== 'Point') {
      this.#sink.leftOut()
      return
    }
    if (name === undefined)
      throw new BadRow(
        'a feature without a name',
        this.#from,
        'a property “name”',
        'name the feature, or leave it out',
      )
    const shape = area ? outlineOf(geometry, this.#from) : null
    const [latitude, longitude] = shape
      ? pointOf(shape.latitude, shape.longitude, this.#from)
      : pointOf(geometry.coordinates?.[1], geometry.coordinates?.[0], this.#from)
    const population = numberOf(given.population)
    const country = String(given.country ?? given.iso_a2 ?? '').toUpperCase()
    const code = /^[A-Z]{2}$/.test(country) ? country : ''
    const feature_ = featureOf(String(given.feature ?? (area ? 'AREA' : 'PPL')))
    this.#sink.place({
      name,
      names,
      latitude,
      longitude,
      radiusMeters: numberOf(given.radius) || shape?.radiusMeters || reachOf(feature_, population),
      country: code,
      admin1Code: admin1Of(String(given.admin1 ?? ''), code),
      geonameId: numberOf(given.geonameid) || null,
      feature: feature_,
      population,
    })
  }
}

const longestFeature = 64e6

interface Feature {
  readonly type?: unknown
  readonly geometry?: { readonly type?: string; readonly coordinates?: readonly unknown[] } | null
  readonly properties?: Readonly<Record<string, unknown>> | null
}

function parsed(text: string, line: number): Feature | null {
  try {
    return JSON.parse(text) as Feature | null
  } catch {
    throw new BadRow(`something that is no JSON: ${shown(text)}`, line, expected, 'export the file again')
  }
}

function outlineOf(geometry: NonNullable<Feature['geometry']>, line: number) {
  try {
    return outline(geometry as Parameters<typeof outline>[0])
  } catch {
    throw new BadRow(
      'an area whose coordinates are no rings of points',
      line,
      expected,
      'export the file again',
    )
  }
}

function namesOf(given: Readonly<Record<string, unknown>>): readonly string[] {
  const own = given.name ?? given['name:en'] ?? given.name_en ?? given.shapeName ?? given.NAME
  const more = Object.entries(given)
    .filter(([key]) => /^(names|alt_name|int_name|name[:_].*)$/.test(key))
    .flatMap(([, value]) =>
      Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[;|]/) : [],
    )
  return [own, ...more].flatMap((value) =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : [],
  )
}

function numberOf(value: unknown): number {
  const number = Math.round(Number(value ?? 0))
  return number > 0 && number <= 0xffffffff ? number : 0
}
