import type { Copy, Document } from '../model/index.ts'

const shingleLength = 5

/** Find documents whose words stand in another document: such a copy adds an outlet, never an origin.
 *
 *  Method: containment of word 5-shingles (Broder, SEQUENCES 1997), over an inverted index so that only documents that share words
 *  meet. `share` is the part of the copy's shingles found in the original; what is cut short is no identical text. The original is the one published first, then the longer,
 *  then the lower id. Empty for fewer than two documents. Independent of their order. */
export function findCopies(documents: readonly Document[]): Copy[] {
  const shingles = documents.map((document) => shinglesOf(document.text))
  const holders = new Map<string, number[]>()
  for (const [index, set] of shingles.entries()) {
    for (const shingle of set) {
      const list = holders.get(shingle)
      if (list) list.push(index)
      else holders.set(shingle, [index])
    }
  }
  const shared = new Map<string, number>()
  for (const list of holders.values()) {
    // A shingle that very many share is a phrase of the trade; it shows no copying.
    if (list.length > 50) continue
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1)
  }
  const copies: Copy[] = []
  for (const [pair, count] of shared) {
    const [a, b] = pair.split(' ').map(Number) as [number, number]
    const smaller = Math.min(shingles[a]!.size, shingles[b]!.size)
    if (smaller < 8 || count / smaller < 0.5) continue
    const [copy, of] = isOriginal(documents[a]!, documents[b]!) ? [b, a] : [a, b]
    const share = Math.min(1, count / Math.max(1, shingles[copy]!.size))
    if (share < 0.4) continue
    const how =
      share > 0.98 && count / Math.max(1, shingles[of]!.size) > 0.98
        ? 'identical'
        : share > 0.8
          ? 'cut'
          : 'rewritten'
    copies.push({
      document: documents[copy]!.id,
      of: documents[of]!.id,
      share: Math.round(share * 1000) / 1000,
      how,
      spans: [],
    })
  }
  return copies.sort((x, y) => (x.document + x.of < y.document + y.of ? -1 : 1))
}

function isOriginal(a: Document, b: Document): boolean {
  if (a.published !== b.published && a.published !== null && b.published !== null)
    return a.published < b.published
  if (a.text.length !== b.text.length) return a.text.length > b.text.length
  return a.id < b.id
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const set = new Set<string>()
  for (let at = 0; at + shingleLength <= words.length; at++)
    set.add(words.slice(at, at + shingleLength).join(' '))
  return set
}
