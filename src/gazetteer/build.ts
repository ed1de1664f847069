import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
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
import { type Gathered, gatherPlaces } from './gather.ts'
import type { SourcePlace } from './source-place.ts'

/** Build the default gazetteer from the installed packages and `data/places`, and write it to `out` in one rename.
 *  The same inputs give the same bytes. Answers the content hash and what was counted. */
export function buildGazetteer(out: string): {
  readonly version: string
  readonly places: number
  readonly bytes: number
} {
  const gathered = gatherPlaces()
  const bytes = encodeGazetteer(gathered)
  mkdirSync(dirname(out), { recursive: true })
  const part = `${out}.${process.pid}.part`
  writeFileSync(part, bytes)
  renameSync(part, out)
  return { version: bytes.toString('latin1', 16, 48), places: gathered.places.length, bytes: bytes.length }
}

/** The bytes of a gazetteer file over these places, in this order. Layout: `format.ts`. */
export function encodeGazetteer({
  places,
  countries,
  admin1,
  contested,
  peoples,
  sources,
}: Gathered): Buffer {
  const count = places.length
  const countryCodes = [...new Set(places.map((place) => place.country))].filter((code) => code !== '').sort()
  const countryNumber = new Map(countryCodes.map((code, at) => [code, at + 1]))
  const admin1Number = new Map(admin1.map((unit, at) => [unit.code, at + 1]))
  const features = [...new Set(places.map((place) => place.feature))].sort()
  const names = Buffer.from(places.map((place) => place.name).join(''), 'utf8')
  const offsets = new Uint32Array(count + 1)
  places.forEach((place, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + Buffer.byteLength(place.name, 'utf8')
  })
  const meta: Meta = { countries, countryCodes, admin1, features, contested, peoples, sources }
  const named = sortedIndex(places.map((place) => place.names.map(foldPlaceName)))
  const spelled = sortedIndex(places.map((place) => place.names.map(placeKey)))
  return assemble({
    meta: Buffer.from(JSON.stringify(meta), 'utf8'),
    latitude: view(Int32Array.from(places, (place) => Math.round(place.latitude * degree))),
    longitude: view(Int32Array.from(places, (place) => Math.round(place.longitude * degree))),
    radius: view(Uint32Array.from(places, (place) => place.radiusMeters)),
    population: view(Uint32Array.from(places, (place) => place.population)),
    geonameId: view(Uint32Array.from(places, (place) => place.geonameId ?? 0)),
    nameOffset: view(offsets),
    names,
    country: view(Uint16Array.from(places, (place) => countryNumber.get(place.country) ?? 0)),
    admin1: view(Uint16Array.from(places, (place) => admin1Number.get(place.admin1Code ?? '') ?? 0)),
    feature: view(Uint8Array.from(places, (place) => features.indexOf(place.feature))),
    flags: view(Uint8Array.from(places, flagsOf)),
    namedHigh: view(named.high),
    namedLow: view(named.low),
    namedRow: view(named.row),
    spelledHigh: view(spelled.high),
    spelledLow: view(spelled.low),
    spelledRow: view(spelled.row),
  })
}

function flagsOf(place: SourcePlace): number {
  return (place.contested ? contestedFlag : 0) | (place.reported ? reportedFlag : 0)
}

/** Entries (hash, row) sorted by the high half of the hash, then by row. A high half and a running number are packed
 *  into one double (32 + 21 bits), which sorts faster than any comparator. */
function sortedIndex(stringsOfRow: readonly (readonly string[])[]) {
  const highs: number[] = []
  const lows: number[] = []
  const rows: number[] = []
  stringsOfRow.forEach((strings, row) => {
    for (const text of new Set(strings)) {
      if (text === '') continue
      const [high, low] = hash64(text)
      highs.push(high)
      lows.push(low)
      rows.push(row)
    }
  })
  if (highs.length >= runningNumbers)
    throw new RangeError(`${highs.length} names are more than the index can number`)
  const order = Float64Array.from(highs, (high, at) => high * runningNumbers + at).sort()
  const at = (packed: number) => packed % runningNumbers
  return {
    high: Uint32Array.from(order, (packed) => highs[at(packed)] ?? 0),
    low: Uint32Array.from(order, (packed) => lows[at(packed)] ?? 0),
    row: Uint32Array.from(order, (packed) => rows[at(packed)] ?? 0),
  }
}

const runningNumbers = 2 ** 21

function assemble(parts: Readonly<Record<Section, Buffer>>): Buffer {
  const start = align(headerBytes + sections.length * 8)
  let end = start
  const table = sections.map((name) => {
    const at = end
    end = align(end + parts[name].length)
    return { name, at, length: parts[name].length }
  })
  const bytes = Buffer.alloc(end)
  for (const { name, at } of table) parts[name].copy(bytes, at)
  bytes.write(magic, 0, 'latin1')
  bytes.writeUInt32LE(formatVersion, 8)
  bytes.writeUInt32LE(sections.length, 12)
  const digest = createHash('sha256').update(bytes.subarray(start)).digest('hex')
  bytes.write(digest.slice(0, 32), 16, 'latin1')
  table.forEach(({ at, length }, index) => {
    bytes.writeUInt32LE(at, headerBytes + index * 8)
    bytes.writeUInt32LE(length, headerBytes + index * 8 + 4)
  })
  return bytes
}

function align(offset: number): number {
  return Math.ceil(offset / 8) * 8
}

function view(array: Int32Array | Uint32Array | Uint16Array | Uint8Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength)
}
