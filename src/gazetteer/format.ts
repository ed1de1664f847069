/** The gazetteer file: one read, then typed-array views over it; no parsing of rows.
 *
 *  Little-endian. Sections start at multiples of 8 bytes.
 *
 *      bytes 0-7     magic `SAYSOGAZ`
 *      bytes 8-11    format version (uint32)
 *      bytes 12-15   number of sections (uint32)
 *      bytes 16-47   content hash: the first 32 hex digits of the SHA-256 over everything after the table, as ASCII
 *      then          one offset and one length (uint32 each, bytes from the file's start) a section, in `sections` order
 *
 *  Rows are ordered best known first: countries, areas, first-order units, settlements and counties by population and
 *  GeoNames id, natural features, so a lookup answers in that order without sorting. The two indexes (folded names, spelling keys) are arrays sorted
 *  by a 64-bit hash of the string; names themselves are not kept, so two strings of one hash would be taken for one:
 *  for a million names the chance that any query meets one is under 1 in 10^13. */

export const magic = 'SAYSOGAZ'
export const formatVersion = 4
export const headerBytes = 48

export const sections = [
  'meta',
  'latitude',
  'longitude',
  'radius',
  'population',
  'geonameId',
  'nameOffset',
  'names',
  'country',
  'admin1',
  'feature',
  'flags',
  'namedHigh',
  'namedLow',
  'namedRow',
  'spelledHigh',
  'spelledLow',
  'spelledRow',
] as const

export type Section = (typeof sections)[number]

/** Coordinates are kept in units of 1e-5 degree (about one metre), as GeoNames gives them. */
export const degree = 1e5

export const contestedFlag = 1
export const reportedFlag = 2

/** A state or first-order unit that is disputed. */
export interface Contested {
  readonly code: string
  /** ISO codes of the states that say it is theirs; empty where the code is the territory's own. */
  readonly claimants: readonly string[]
}

/** The JSON section: what is small and read whole. */
export interface Meta {
  readonly countries: readonly import('../model/index.ts').Country[]
  /** Country codes by number; row value 0 is unknown, n is `countryCodes[n - 1]`. */
  readonly countryCodes: readonly string[]
  /** First-order units by number, same convention: GeoNames code and English name. */
  readonly admin1: readonly { readonly code: string; readonly name: string | null }[]
  readonly features: readonly string[]
  /** Codes of states and first-order units that states dispute: their places are marked, in other gazetteers too. */
  readonly contested: readonly Contested[]
  /** Words for the people of units and areas, by row; those of countries are in `countries`, whose rows come first. */
  readonly peoples: readonly { readonly row: number; readonly words: readonly string[] }[]
  readonly sources: readonly string[]
}

/** Two 32-bit halves of a 64-bit string hash (multiply-xorshift over UTF-16 units, constants of MurmurHash3's mixer). */
export function hash64(text: string): readonly [high: number, low: number] {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x85ebca77)
    low = Math.imul(low ^ unit, 0xc2b2ae3d)
    high ^= low >>> 13
    low = (low << 5) | (low >>> 27)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return [(high ^ (high >>> 16)) >>> 0, (low ^ (low >>> 16)) >>> 0]
}
