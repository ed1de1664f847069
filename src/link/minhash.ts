import type { CopyWords, Vocabulary } from './copy-words.ts'
import { lookUpKey } from './look-up-key.ts'

/** How many bands of how many hashes a signature is cut into; two sets meet when they agree in all of a band. */
export interface Banding {
  readonly bands: number
  readonly rows: number
}

/** For short documents: of two that share a fifth of their shingles 93 in 100 meet, of a third nearly all. */
export const loose: Banding = { bands: 64, rows: 2 }

/** For long documents, which share formulas of their trade: of two that share half of their shingles 94 in 100 meet, of two that
 *  share a tenth 2 in 100. */
export const strict: Banding = { bands: 21, rows: 3 }

/** For sentences, which are many: of two that share nine of ten shingles all meet, of two that share half 76 in 100, a tenth 5 in 100. A
 *  text taken over has several. */
export const sentence: Banding = { bands: 5, rows: 2 }

const hashes = loose.bands * loose.rows

/** Words in a shingle. Three, since a post of fifteen words with two of them changed has hardly a shingle of five left. */
const shingleLength = 3

/** The least hash of a set of shingles under each of the hash functions; two sets agree in one as often as their Jaccard index says. */
export type Signature = Uint32Array

/** Sign the words from `from` to `to` (MinHash; Broder, SEQUENCES 1997). The hash functions are fixed: the same words have the same
 *  signature in every run. As many hashes as the banding asks for. Null for fewer than three words. Linear. */
export function signatureOf(
  words: CopyWords,
  vocabulary: Vocabulary,
  from: number,
  to: number,
  { bands, rows }: Banding,
): Signature | null {
  const signature = new Uint32Array(bands * rows).fill(0xffffffff)
  let any = false
  for (let at = from; at + shingleLength <= to; at++) {
    const shingle = shingleHash(words.ids, vocabulary, at)
    if (shingle === null) continue
    any = true
    for (let row = 0; row < signature.length; row++) {
      const hash = Math.imul(shingle ^ offsets[row]!, factors[row]!) >>> 0
      if (hash < signature[row]!) signature[row] = hash
    }
  }
  return any ? signature : null
}

/** The signature of the union of sets, from theirs. */
export function unionOf(signatures: readonly Signature[]): Signature {
  const union = new Uint32Array(signatures[0]?.length ?? 0).fill(0xffffffff)
  for (const signature of signatures)
    for (let row = 0; row < union.length; row++)
      if (signature[row]! < union[row]!) union[row] = signature[row]!
  return union
}

/** What a signature is looked up by: a key for each band, so that two sets of `kind` meet where they agree in all of one
 *  (locality-sensitive hashing; Indyk and Motwani, STOC 1998). */
export function bandKeys(kind: string, signature: Signature, { bands, rows }: Banding): number[] {
  const start = lookUpKey(kind)
  return Array.from({ length: bands }, (_, band) => {
    let [high, low] = [start >>> 0, band + 0x2f0b4c47]
    for (let row = band * rows; row < (band + 1) * rows; row++) {
      high = Math.imul(high ^ signature[row]!, 0x85ebca6b) ^ (high >>> 15)
      low = Math.imul(low ^ signature[row]!, 0xc2b2ae35) ^ (low >>> 13)
    }
    return (high >>> 0) * 0x200000 + (low >>> 11)
  })
}

/** Null where an address stands among the words. */
function shingleHash(ids: Int32Array, vocabulary: Vocabulary, at: number): number | null {
  let hash = 0x2f0b4c47
  for (let next = at; next < at + shingleLength; next++) {
    if (ids[next] === -1) return null
    hash = Math.imul(hash ^ vocabulary.hash(ids[next]!), 0x9e3779b1)
    hash ^= hash >>> 16
  }
  return hash
}

const [offsets, factors] = hashFunctions()

/** Offsets and odd factors from a fixed start (xorshift32; Marsaglia 2003). */
function hashFunctions(): [Int32Array, Int32Array] {
  const all = new Int32Array(2 * hashes)
  let state = 0x1d872b41
  for (let at = 0; at < all.length; at++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    all[at] = state
  }
  return [all.slice(0, hashes), all.slice(hashes).map((factor) => factor | 1)]
}
