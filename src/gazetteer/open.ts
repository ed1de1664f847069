import { readFileSync } from 'node:fs'
import { BadInput, type Gazetteer, type Place, type PlacePrecision } from '../model/index.ts'
import { foldPlaceName, placeKey } from '../text/place-key.ts'
import {
  contestedFlag,
  degree,
  formatVersion,
  hash64,
  headerBytes,
  type Meta,
  magic,
  reportedFlag,
  type Section,
  sections,
} from './format.ts'
import { nearNames } from './near-names.ts'

/** The default gazetteer, with what it tells other gazetteers about units and GeoNames ids. */
export interface DefaultGazetteer extends Gazetteer {
  readonly rows: number
  /** A first-order unit by its GeoNames code. */
  unit(code: string | null): { readonly code: string; readonly name: string | null } | undefined
  isContested(country: string | null, admin1Code: string | null): boolean
  /** The states that claim a unit; empty for one that is not disputed. */
  claimantsOf(admin1Code: string | null): readonly string[]
  byId(geonameId: number): Place | null
}

/** Open a gazetteer file built by `buildGazetteer`: one read and typed-array views.
 *  Throws BadInput for a missing file, another kind of file or another format version. */
export function openGazetteer(path: string): DefaultGazetteer {
  const bytes = readWhole(path)
  const { version, section } = readTable(bytes, path)
  const meta = JSON.parse(section('meta').toString('utf8')) as Meta
  const latitude = int32(section('latitude'))
  const longitude = int32(section('longitude'))
  const radius = uint32(section('radius'))
  const population = uint32(section('population'))
  const geonameId = uint32(section('geonameId'))
  const nameOffset = uint32(section('nameOffset'))
  const names = section('names')
  const country = uint16(section('country'))
  const admin1 = uint16(section('admin1'))
  const feature = section('feature')
  const flags = section('flags')
  const named = hashIndex(section('namedHigh'), section('namedLow'), section('namedRow'))
  const spelled = hashIndex(section('spelledHigh'), section('spelledLow'), section('spelledRow'))

  const claimants = new Map(meta.contested.map((one) => [one.code, one.claimants]))
  const place = (row: number): Place => {
    const unit = meta.admin1[(admin1[row] ?? 0) - 1]
    const code = meta.features[feature[row] ?? 0] ?? 'PPL'
    return {
      row,
      name: names.toString('utf8', nameOffset[row], nameOffset[row + 1]),
      latitude: (latitude[row] ?? 0) / degree,
      longitude: (longitude[row] ?? 0) / degree,
      radiusMeters: radius[row] ?? 0,
      country: meta.countryCodes[(country[row] ?? 0) - 1] ?? null,
      admin1: unit?.name ?? null,
      admin1Code: unit?.code ?? null,
      geonameId: geonameId[row] || null,
      precision: precisionOf(code, radius[row]),
      feature: code,
      population: population[row] ?? 0,
      contested: ((flags[row] ?? 0) & contestedFlag) !== 0,
      reported: ((flags[row] ?? 0) & reportedFlag) !== 0,
      ...claimedBy(claimants.get(unit?.code ?? '')),
    }
  }

  const peoples = peopleIndex(meta)
  const units = lazily(() => new Map(meta.admin1.map((unit) => [unit.code, unit])))
  const contested = new Set(meta.contested.map(({ code }) => code))
  const rowsById = lazily(() => rowsByGeonameId(geonameId))
  return {
    version,
    rows: latitude.length,
    unit: (code) => (code === null ? undefined : units().get(code)),
    claimantsOf: (code) => claimants.get(code ?? '') ?? [],
    isContested: (country, admin1Code) => contested.has(country ?? '') || contested.has(admin1Code ?? ''),
    byId: (id) => {
      const row = rowsById().get(id)
      return row === undefined ? null : place(row)
    },
    countries: meta.countries,
    near: (name) =>
      nearNames(name, { names, offsets: nameOffset, rows: latitude.length }).map(({ row, steps }) => ({
        place: place(row),
        steps,
      })),
    peopled: (word) => (peoples().get(word.toLowerCase()) ?? []).map(place),
    named: (name) => named(foldPlaceName(name)).map(place),
    spelled: (name) => {
      const key = placeKey(name)
      return key === '' ? [] : spelled(key).map(place)
    },
  }
}

/** Rows by the words for their people, made when first asked for. Countries are the first rows, in their order. */
function peopleIndex({ countries, peoples }: Meta): () => ReadonlyMap<string, readonly number[]> {
  return lazily(() => {
    const rows = new Map<string, number[]>()
    const add = (word: string, row: number) => {
      const known = rows.get(word.toLowerCase()) ?? []
      if (!known.includes(row)) rows.set(word.toLowerCase(), [...known, row])
    }
    countries.forEach(({ adjectives, people }, row) => {
      for (const word of [...adjectives, ...people]) add(word, row)
    })
    for (const { row, words } of peoples) for (const word of words) add(word, row)
    return rows
  })
}

/** The first row of each GeoNames id. */
function rowsByGeonameId(ids: Uint32Array): ReadonlyMap<number, number> {
  const rows = new Map<number, number>()
  for (let row = ids.length - 1; row >= 0; row--) {
    const id = ids[row] ?? 0
    if (id > 0) rows.set(id, row)
  }
  return rows
}

/** The part of a place that says who claims it; nothing where nobody else does. */
export function claimedBy(claimants: readonly string[] | undefined): Pick<Place, 'claimedBy'> {
  return claimants === undefined || claimants.length === 0 ? {} : { claimedBy: claimants }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What unit a GeoNames feature code names; natural features by how far they reach. */
export function precisionOf(feature: string, radiusMeters = 0): PlacePrecision {
  if (feature.startsWith('PCL') || feature === 'TERR') return 'country'
  if (feature === 'ADM1' || feature === 'RGN') return 'region'
  if (feature.startsWith('ADM')) return 'district'
  if (feature.startsWith('PPL') || feature === 'STLMT') return 'settlement'
  return radiusMeters > siteRadius ? 'region' : 'site'
}

/** A sea, a range or a river that reaches farther is no site but a stretch of land or water. */
const siteRadius = 30_000

function readWhole(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new BadInput(
      {
        code: 'gazetteer.missing',
        found: 'no readable file',
        where: path,
        expected: 'a built gazetteer',
        remedy: 'build it with `npm run build`',
      },
      { cause },
    )
  }
}

function readTable(bytes: Buffer, path: string) {
  const wrong = (found: string) =>
    new BadInput({
      code: 'gazetteer.unread-format',
      found,
      where: path,
      expected: `a Sayso gazetteer of format ${formatVersion}`,
      remedy: 'build it again with `npm run build`',
    })
  if (bytes.length < headerBytes || bytes.toString('latin1', 0, 8) !== magic)
    throw wrong('another kind of file')
  const format = bytes.readUInt32LE(8)
  if (format !== formatVersion || bytes.readUInt32LE(12) !== sections.length) throw wrong(`format ${format}`)
  const section = (name: Section): Buffer => {
    const at = headerBytes + sections.indexOf(name) * 8
    const start = bytes.readUInt32LE(at)
    const end = start + bytes.readUInt32LE(at + 4)
    if (end > bytes.length) throw wrong('a file cut short')
    return bytes.subarray(start, end)
  }
  return { version: bytes.toString('latin1', 16, 48), section }
}

function int32(bytes: Buffer): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}

function uint32(bytes: Buffer): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}

function uint16(bytes: Buffer): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
}

/** Rows filed under a string, in the order they were built: binary search on the high half, then compare the low. */
function hashIndex(highBytes: Buffer, lowBytes: Buffer, rowBytes: Buffer): (key: string) => number[] {
  const highs = uint32(highBytes)
  const lows = uint32(lowBytes)
  const rows = uint32(rowBytes)
  return (key) => {
    const [high, low] = hash64(key)
    let from = 0
    let to = highs.length
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((highs[middle] ?? 0) < high) from = middle + 1
      else to = middle
    }
    const found: number[] = []
    for (let i = from; highs[i] === high; i++) if (lows[i] === low) found.push(rows[i] ?? 0)
    return found
  }
}
