import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { BadInput, type Place } from '../../model/index.ts'
import { degree, hash64 } from '../format.ts'
import { precisionOf } from '../open.ts'
import {
  entryWords,
  fanBits,
  idWords,
  type PagedMeta,
  type PagedSection,
  pagedHeaderBytes,
  pagedMagic,
  pagedSections,
  pagedVersion,
  recordBytes,
  scrambled,
} from './layout.ts'

/** An imported gazetteer, opened. Rows count from 0 in each; whoever joins several adds an offset. */
export interface PagedGazetteer {
  readonly path: string
  readonly version: string
  readonly bytes: number
  readonly meta: PagedMeta
  /** Rows under a folded name, best known first; GeoNames ids in a file of names only. At most `mostRows`. */
  named(folded: string): readonly number[]
  /** The same under a spelling key. */
  spelled(key: string): readonly number[]
  /** The row of a GeoNames id. */
  rowOf(geonameId: number): number | null
  /** `admin1` is null and `contested` false: the table of units belongs to the default gazetteer. */
  place(row: number): Place
}

/** A name of more places than this is no evidence of any one of them. */
export const mostRows = 300

/** Open a file that `PagedWriter` made: its header, its description and three small tables are read, nothing else. Files up
 *  to 64 MB are read whole. Throws BadInput for a missing file, another kind of file, or one cut short. */
export function openPaged(path: string): PagedGazetteer {
  const source = openSource(path)
  const section = sectionsOf(source, path)
  const meta = JSON.parse(section.meta.all().toString('utf8')) as PagedMeta
  const named = indexOf(section.named, section.namedFan, entryWords)
  const spelled = indexOf(section.spelled, section.spelledFan, entryWords)
  const ids = indexOf(section.ids, section.idsFan, idWords)
  const rowsOf = (index: ReturnType<typeof indexOf>, text: string) => {
    const [high, low] = hash64(text)
    return index(high, low)
  }
  return {
    path,
    version: source.read(16, 32).toString('latin1'),
    bytes: source.length,
    meta,
    named: (folded) => rowsOf(named, folded),
    spelled: (key) => rowsOf(spelled, key),
    rowOf: (geonameId) => ids(scrambled(geonameId), null)[0] ?? null,
    place: (row) => placeOf(section, meta, row),
  }
}

function placeOf({ records, names }: Sections, meta: PagedMeta, row: number): Place {
  const record = records.slice(row * recordBytes, recordBytes)
  const feature = meta.features[record.readUInt16LE(30)] ?? 'PPL'
  const country = record.readUInt16LE(28)
  const radiusMeters = record.readUInt32LE(8)
  return {
    row,
    name: names.slice(record.readUInt32LE(20), record.readUInt16LE(24)).toString('utf8'),
    latitude: record.readInt32LE(0) / degree,
    longitude: record.readInt32LE(4) / degree,
    radiusMeters,
    country: country === 0 ? null : String.fromCharCode(country >>> 8, country & 255),
    admin1: null,
    admin1Code: meta.units[record.readUInt16LE(26) - 1] ?? null,
    geonameId: record.readUInt32LE(16) || null,
    precision: precisionOf(feature, radiusMeters),
    feature,
    population: record.readUInt32LE(12),
    contested: false,
    reported: false,
  }
}

/** The last words of the entries whose first word is `first` and, unless it is null, whose second is `second`; in order,
 *  at most `mostRows`. One read of what the fan says, then a bisection. */
function indexOf(entries: Slice, fanBytes: Slice, words: number) {
  const fan = asWords(fanBytes.all())
  const bits = fanBits(entries.length / 4 / words)
  return (first: number, second: number | null): readonly number[] => {
    const lead = first >>> (32 - bits)
    const from = fan[lead] ?? 0
    const to = fan[lead + 1] ?? from
    if (to <= from) return []
    const bucket = asWords(entries.slice(from * words * 4, (to - from) * words * 4))
    let low = 0
    let high = to - from
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((bucket[middle * words] ?? 0) < first) low = middle + 1
      else high = middle
    }
    const found: number[] = []
    for (let i = low * words; bucket[i] === first && found.length < mostRows; i += words) {
      if (second === null || bucket[i + 1] === second) found.push(bucket[i + words - 1] ?? 0)
    }
    return found
  }
}

function asWords(bytes: Buffer): Uint32Array {
  if (bytes.byteOffset % 4 === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

interface ByteSource {
  readonly length: number
  read(at: number, length: number): Buffer
}

interface Slice {
  readonly length: number
  slice(at: number, length: number): Buffer
  all(): Buffer
}

type Sections = Readonly<Record<PagedSection, Slice>>

const readWholeUpTo = 64e6

function openSource(path: string): ByteSource {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (cause) {
    throw unreadable(path, 'no readable file', cause)
  }
  const length = fstatSync(file).size
  if (length <= readWholeUpTo) {
    closeSync(file)
    const whole = readFileSync(path)
    return { length: whole.length, read: (at, count) => whole.subarray(at, at + count) }
  }
  return {
    length,
    read: (at, count) => {
      const buffer = Buffer.allocUnsafeSlow(count)
      let filled = 0
      while (filled < count) {
        const read = readSync(file, buffer, filled, count - filled, at + filled)
        if (read === 0) break
        filled += read
      }
      return buffer.subarray(0, filled)
    },
  }
}

function sectionsOf(source: ByteSource, path: string): Sections {
  const header = source.read(0, pagedHeaderBytes + pagedSections.length * 16)
  if (
    header.length < pagedHeaderBytes + pagedSections.length * 16 ||
    header.toString('latin1', 0, 8) !== pagedMagic
  )
    throw unreadable(path, 'another kind of file')
  if (header.readUInt32LE(8) !== pagedVersion || header.readUInt32LE(12) !== pagedSections.length)
    throw unreadable(path, `format ${header.readUInt32LE(8)}`)
  const slices = pagedSections.map((name, at) => {
    const start = Number(header.readBigUInt64LE(pagedHeaderBytes + at * 16))
    const length = Number(header.readBigUInt64LE(pagedHeaderBytes + at * 16 + 8))
    if (start + length > source.length) throw unreadable(path, 'a file cut short')
    const slice: Slice = {
      length,
      slice: (from, count) => source.read(start + from, Math.max(0, Math.min(count, length - from))),
      all: () => source.read(start, length),
    }
    return [name, slice] as const
  })
  return Object.fromEntries(slices) as unknown as Sections
}

function unreadable(path: string, found: string, cause?: unknown): BadInput {
  return new BadInput(
    {
      code: 'gazetteer.unread-import',
      found,
      where: path,
      expected: `an imported gazetteer of format ${pagedVersion}`,
      remedy: 'import its file again, or take it away with `sayso gazetteer remove`',
    },
    { cause },
  )
}
