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

/** Open a gazetteer file built by `buildGazetteer`: one read and typed-array views.
 *  Throws BadInput for a missing file, another kind of file or another format version. */
export function openGazetteer(path: string): Gazetteer {
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
    }
  }

  const peoples = peopleIndex(meta)
  return {
    version,
    countries: meta.countries,
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
  let rows: Map<string, number[]> | null = null
  return () => {
    if (rows) return rows
    const made = new Map<string, number[]>()
    const add = (word: string, row: number) => {
      const known = made.get(word.toLowerCase()) ?? []
      if (!known.includes(row)) made.set(word.toLowerCase(), [...known, row])
    }
    countries.forEach(({ adjectives, people }, row) => {
      for (const word of [...adjectives, ...people]) add(word, row)
    })
    for (const { row, words } of peoples) for (const word of words) add(word, row)
    rows = made
    return made
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
