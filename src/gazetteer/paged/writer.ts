import { createHash, type Hash } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { foldPlaceName, keyOfFolded } from '../../text/place-key.ts'
import { degree, hash64 } from '../format.ts'
import type { ImportedName, ImportedPlace, RowSink } from '../imports/rows.ts'
import { BucketSort } from './bucket-sort.ts'
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

/** Takes rows as they come and makes one file of them, in memory that does not grow with their number. Everything lies in
 *  a folder of its own until `finish` renames the file into place; `discard` leaves nothing. The same rows give the same
 *  bytes. */
export class PagedWriter implements RowSink {
  readonly #folder: string
  readonly #records: Spool
  readonly #names: Spool
  readonly #named: BucketSort
  readonly #spelled: BucketSort
  readonly #ids: BucketSort
  readonly #units = new Map<string, number>()
  readonly #features = new Map<string, number>()
  readonly #record = Buffer.alloc(recordBytes)
  #places = 0
  #moreNames = 0
  #leftOut = 0

  /** `folder` must not exist. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
    this.#records = new Spool(join(folder, 'records'))
    this.#names = new Spool(join(folder, 'names'))
    this.#named = new BucketSort(join(folder, 'named'), entryWords)
    this.#spelled = new BucketSort(join(folder, 'spelled'), entryWords)
    this.#ids = new BucketSort(join(folder, 'ids'), idWords)
  }

  get rows(): number {
    return this.#places + this.#moreNames + this.#leftOut
  }

  get places(): number {
    return this.#places
  }

  get moreNames(): number {
    return this.#moreNames
  }

  place(place: ImportedPlace): void {
    const row = this.#places++
    const name = Buffer.from(place.name.slice(0, 500), 'utf8')
    const record = this.#record
    record.writeInt32LE(Math.round(place.latitude * degree), 0)
    record.writeInt32LE(Math.round(place.longitude * degree), 4)
    record.writeUInt32LE(Math.min(0xffffffff, Math.round(place.radiusMeters)), 8)
    record.writeUInt32LE(place.population, 12)
    record.writeUInt32LE(place.geonameId ?? 0, 16)
    record.writeUInt32LE(this.#names.length, 20)
    record.writeUInt16LE(name.length, 24)
    record.writeUInt16LE(place.admin1Code === null ? 0 : numberOf(this.#units, place.admin1Code), 26)
    record.writeUInt16LE(
      place.country === '' ? 0 : place.country.charCodeAt(0) * 256 + place.country.charCodeAt(1),
      28,
    )
    record.writeUInt16LE(numberOf(this.#features, place.feature) - 1, 30)
    this.#records.write(record)
    this.#names.write(name)
    this.#index(place.names, rankOf(place), row)
    if (place.geonameId) this.#ids.add(scrambled(place.geonameId), row)
  }

  name({ geonameId, name }: ImportedName): void {
    this.#moreNames++
    this.#index([name], 0, geonameId)
  }

  leftOut(): void {
    this.#leftOut++
  }

  /** Write the file and give it its place. Answers what it holds and its content hash. */
  finish(
    path: string,
    name: string,
    sources: readonly string[],
  ): { readonly meta: PagedMeta; readonly version: string; readonly bytes: number } {
    const meta: PagedMeta = {
      name,
      kind: this.#places > 0 ? 'places' : 'names',
      sources,
      places: this.#places,
      names: this.#named.count,
      leftOut: this.#leftOut,
      units: [...this.#units.keys()],
      features: [...this.#features.keys()],
    }
    const part = join(this.#folder, 'whole')
    const { version, bytes } = assemble(part, Buffer.from(JSON.stringify(meta), 'utf8'), {
      records: this.#records,
      names: this.#names,
      named: this.#named,
      spelled: this.#spelled,
      ids: this.#ids,
    })
    renameSync(part, path)
    this.discard()
    return { meta, version, bytes }
  }

  discard(): void {
    for (const part of [this.#records, this.#names, this.#named, this.#spelled, this.#ids]) part.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #index(names: readonly string[], rank: number, row: number): void {
    const folded = new Set<string>()
    const keys = new Set<string>()
    for (const name of names) {
      const form = foldPlaceName(name)
      if (form === '' || folded.has(form)) continue
      folded.add(form)
      const [high, low] = hash64(form)
      this.#named.add(high, low, rank, row)
      const key = keyOfFolded(form)
      if (key === '' || keys.has(key)) continue
      keys.add(key)
      const [keyHigh, keyLow] = hash64(key)
      this.#spelled.add(keyHigh, keyLow, rank, row)
    }
  }
}

/** Best known first: states, units, then by people. */
function rankOf({ feature, population }: ImportedPlace): number {
  if (feature.startsWith('PCL') || feature === 'TERR') return 0
  if (feature === 'ADM1') return 1
  return 0xffffffff - Math.min(population, 0xfffffffd)
}

function numberOf(known: Map<string, number>, key: string): number {
  const number = known.get(key) ?? known.size + 1
  if (number > 0xffff) throw new RangeError(`more than ${0xffff} units or kinds of features`)
  known.set(key, number)
  return number
}

/** A file that is only added to, through a small buffer. */
class Spool {
  readonly #path: string
  readonly #file: number
  readonly #buffer = Buffer.alloc(1 << 16)
  #filled = 0
  #written = 0
  #isOpen = true

  constructor(path: string) {
    this.#path = path
    this.#file = openSync(path, 'wx+')
  }

  get length(): number {
    return this.#written + this.#filled
  }

  write(bytes: Uint8Array): void {
    if (this.#filled + bytes.length > this.#buffer.length) this.#flush()
    this.#buffer.set(bytes, this.#filled)
    this.#filled += bytes.length
  }

  *chunks(): Iterable<Uint8Array> {
    this.#flush()
    const buffer = Buffer.alloc(1 << 18)
    for (let at = 0; at < this.#written; ) {
      const read = readSync(this.#file, buffer, 0, buffer.length, at)
      yield buffer.subarray(0, read)
      at += read
    }
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file)
    this.#isOpen = false
    rmSync(this.#path, { force: true })
  }

  #flush(): void {
    if (this.#filled > 0) writeSync(this.#file, this.#buffer, 0, this.#filled)
    this.#written += this.#filled
    this.#filled = 0
  }
}

interface Parts {
  readonly records: Spool
  readonly names: Spool
  readonly named: BucketSort
  readonly spelled: BucketSort
  readonly ids: BucketSort
}

function assemble(path: string, meta: Buffer, parts: Parts): { version: string; bytes: number } {
  const file = openSync(path, 'wx')
  try {
    const lengths = lengthsOf(meta, parts)
    const start = aligned(pagedHeaderBytes + pagedSections.length * 16)
    const header = Buffer.alloc(start)
    header.write(pagedMagic, 0, 'latin1')
    header.writeUInt32LE(pagedVersion, 8)
    header.writeUInt32LE(pagedSections.length, 12)
    const offsets = new Map<PagedSection, number>()
    let end = start
    pagedSections.forEach((section, at) => {
      offsets.set(section, end)
      header.writeBigUInt64LE(BigInt(end), pagedHeaderBytes + at * 16)
      header.writeBigUInt64LE(BigInt(lengths[section]), pagedHeaderBytes + at * 16 + 8)
      end = aligned(end + lengths[section])
    })
    const out = new HashedFile(file, start)
    out.write(meta, offsets.get('records')!)
    for (const chunk of parts.records.chunks()) out.write(chunk)
    out.pad(offsets.get('names')!)
    for (const chunk of parts.names.chunks()) out.write(chunk)
    out.pad(offsets.get('namedFan')!)
    for (const index of ['named', 'spelled', 'ids'] as const) {
      const next = pagedSections[pagedSections.indexOf(index) + 1]
      out.index(parts[index], next === undefined ? end : offsets.get(next)!, offsets.get(index)!)
    }
    ftruncateSync(file, end)
    const version = out.digest()
    header.write(version, 16, 'latin1')
    writeSync(file, header, 0, header.length, 0)
    fsyncSync(file)
    return { version, bytes: end }
  } finally {
    closeSync(file)
  }
}

function lengthsOf(
  meta: Buffer,
  { records, names, named, spelled, ids }: Parts,
): Readonly<Record<PagedSection, number>> {
  const fan = (sort: BucketSort) => (2 ** fanBits(sort.count) + 1) * 4
  return {
    meta: meta.length,
    records: records.length,
    names: names.length,
    namedFan: fan(named),
    named: named.count * entryWords * 4,
    spelledFan: fan(spelled),
    spelled: spelled.count * entryWords * 4,
    idsFan: fan(ids),
    ids: ids.count * idWords * 4,
  }
}

/** Writes from one offset on and hashes what it writes. A fan stands before its index but is known only after it: the
 *  index is written first, hashed as it goes by, and the fan's bytes join the hash when they are written. */
class HashedFile {
  readonly #file: number
  readonly #hash: Hash = createHash('sha256')
  #at: number

  constructor(file: number, start: number) {
    this.#file = file
    this.#at = start
  }

  write(bytes: Uint8Array, padTo?: number): void {
    this.#hash.update(bytes)
    writeSync(this.#file, bytes, 0, bytes.length, this.#at)
    this.#at += bytes.length
    if (padTo !== undefined) this.pad(padTo)
  }

  pad(to: number): void {
    if (to > this.#at) this.write(Buffer.alloc(to - this.#at))
  }

  index(sort: BucketSort, end: number, entriesAt: number): void {
    const fanAt = this.#at
    const bits = fanBits(sort.count)
    const fan = new Uint32Array(2 ** bits + 1)
    const words = sort.words
    this.#at = entriesAt
    let entries = 0
    let next = 0
    for (const sorted of sort.sorted()) {
      for (let i = 0; i < sorted.length; i += words) {
        const lead = sorted[i]! >>> (32 - bits)
        while (next <= lead) fan[next++] = entries
        entries++
      }
      this.write(new Uint8Array(sorted.buffer, sorted.byteOffset, sorted.byteLength))
    }
    while (next < fan.length) fan[next++] = entries
    this.pad(end)
    const bytes = new Uint8Array(fan.buffer)
    this.#hash.update(bytes)
    writeSync(this.#file, bytes, 0, bytes.length, fanAt)
  }

  digest(): string {
    return this.#hash.digest('hex').slice(0, 32)
  }
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8
}
