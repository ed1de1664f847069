/** The file of an imported gazetteer: read in places, never whole, so that one of twelve million rows opens as fast as one of ten.
 *
 *  Little-endian. Sections start at multiples of 8 bytes.
 *
 *      bytes 0-7     magic `SAYSOPGZ`
 *      bytes 8-11    format version (uint32)
 *      bytes 12-15   number of sections (uint32)
 *      bytes 16-47   content hash: the first 32 hex digits of the SHA-256 over everything after the table, as ASCII
 *      then          one offset and one length (uint64 each) a section, in `sections` order
 *
 *  `records` holds `recordBytes` a place in the order of the source: latitude and longitude (int32, 1e-5 degree), radius,
 *  population, GeoNames id, offset of the name (uint32 each), bytes of the name, number of the unit, country (two ASCII
 *  letters), number of the feature code (uint16 each), flags (uint8).
 *  An index is sorted by a 64-bit hash of the string and holds `entryBytes` each: high and low half, rank, row (uint32
 *  each); rank puts the best known first. A `Fan` before it says where each leading part of the hash begins, so that a
 *  look-up is one small read. `ids` is sorted by a scrambled GeoNames id: id, row.
 *  A file of names only (GeoNames alternate names) has no records: the row of an entry is a GeoNames id. */

export const pagedMagic = 'SAYSOPGZ'
export const pagedVersion = 1
export const pagedHeaderBytes = 48

export const pagedSections = [
  'meta',
  'records',
  'names',
  'namedFan',
  'named',
  'spelledFan',
  'spelled',
  'idsFan',
  'ids',
] as const

export type PagedSection = (typeof pagedSections)[number]

export const recordBytes = 36
export const entryWords = 4
export const idWords = 2

export interface PagedMeta {
  /** What the user calls it: `UA`. */
  readonly name: string
  readonly kind: 'places' | 'names'
  /** File names it was made from. */
  readonly sources: readonly string[]
  readonly places: number
  readonly names: number
  readonly leftOut: number
  /** GeoNames first-order codes by number; 0 is unknown, n is `units[n - 1]`. */
  readonly units: readonly string[]
  readonly features: readonly string[]
}

/** A bijection of 32-bit ids that spreads neighbours apart. */
export function scrambled(id: number): number {
  return Math.imul(id, 0x9e3779b1) >>> 0
}

/** How many leading bits of a hash a fan tells apart for so many entries: about sixty entries a reading. */
export function fanBits(entries: number): number {
  return Math.min(20, Math.max(6, Math.ceil(Math.log2(entries / 64 + 1))))
}
