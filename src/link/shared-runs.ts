import type { CopyWords } from './copy-words.ts'

/** A run of words that stands in both texts: `length` words from the word `at` of one, from the word `ofAt` of the other. */
export interface SharedRun {
  readonly at: number
  readonly ofAt: number
  readonly length: number
}

/** Words in the shortest run. */
const shortest = 3

/** A phrase that stands very often in a text is looked up at its first places only, so that no text is slow. */
const placesKept = 16

/** Where each three words stand in a text; made once and asked for many others. */
export type RunIndex = ReadonlyMap<number, readonly number[]>

export function indexRuns({ ids }: CopyWords): RunIndex {
  const places = new Map<number, number[]>()
  for (let at = 0; at + shortest <= ids.length; at++) {
    const key = keyOf(ids, at)
    const known = places.get(key)
    if (!known) places.set(key, [at])
    else if (known.length < placesKept) known.push(at)
  }
  return places
}

/** Align the words of one text with those of another, of which `index` is the index: the longest run from each word on, taken from
 *  left to right, none shorter than three words. Runs do not overlap in the first text and are in its order; in the second they may.
 *  Of runs as long as each other the one nearest to where the last broke off is taken. Greedy string tiling (Wise 1993) in one
 *  pass from one side. Linear but for phrases that stand often, which are looked up at sixteen places. */
export function sharedRuns(words: CopyWords, of: CopyWords, index: RunIndex): SharedRun[] {
  const runs: SharedRun[] = []
  let expected = 0
  for (let at = 0; at + shortest <= words.ids.length; ) {
    let best = 0
    let bestAt = -1
    for (const place of index.get(keyOf(words.ids, at)) ?? []) {
      const length = runLength(words.ids, at, of.ids, place)
      if (length < shortest || length < best) continue
      if (length === best && Math.abs(place - expected) >= Math.abs(bestAt - expected)) continue
      best = length
      bestAt = place
    }
    if (best > 0) {
      runs.push({ at, ofAt: bestAt, length: best })
      expected = bestAt + best
    }
    at += Math.max(1, best)
  }
  return runs
}

/** Equal for equal words; other words may share it, so runs are compared word by word. */
function keyOf(ids: Int32Array, at: number): number {
  return (
    Math.imul(ids[at]!, 0x9e3779b1) ^
    Math.imul(ids[at + 1]!, 0x85ebca6b) ^
    Math.imul(ids[at + 2]!, 0xc2b2ae35)
  )
}

function runLength(a: Int32Array, at: number, b: Int32Array, of: number): number {
  let length = 0
  while (
    at + length < a.length &&
    of + length < b.length &&
    a[at + length] === b[of + length] &&
    a[at + length] !== -1
  )
    length++
  return length
}
