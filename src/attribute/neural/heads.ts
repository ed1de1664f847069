import type { Chain } from './chain.ts'

/** Labels in the order of the model's outputs: O, then B- and I- of each role. */
export const flatLabels = ['O', ...['source', 'cue', 'content'].flatMap((role) => [`B-${role}`, `I-${role}`])]
export const pairLabels = ['O', ...['source', 'content'].flatMap((role) => [`B-${role}`, `I-${role}`])]

/** The small part of the model that is worked out here, word by word and cue by cue. It comes out of the model's own file. */
export interface Heads {
  readonly flat: Chain
  readonly pair: Chain
  /** Numbers of one of the four factors of a word. */
  readonly width: number
  /** Rows of `width`, one for each bucket of `distanceBucket`. */
  readonly distance: Float32Array
  /** `width` rows of one number a pair label. */
  readonly decide: Float32Array
  readonly shift: Float32Array
}

/** Buckets to each side of the cue. */
export const reach = 24

/** Signed distance of a word from the cue's nearest word: exact to 8, then in steps that grow by a quarter; `reach` inside the cue. */
export function distanceBucket(cueStart: number, cueEnd: number, word: number): number {
  if (word < cueStart) return reach - bucket(cueStart - word)
  return word < cueEnd ? reach : reach + bucket(word - cueEnd + 1)
}

function bucket(distance: number): number {
  if (distance <= 8) return distance
  let level = 8
  for (let limit = 8; distance > limit && level < reach; level++) limit += Math.floor(limit / 4)
  return level
}

/** What the model gives for one window: a row a word, of flat scores and then the factors cue+, word+, cue×, word×. */
export interface WindowScores {
  readonly length: number
  readonly flat: Float32Array
  readonly factors: Float32Array
}

/** Scores of each pair label for each word, as seen from the cue that is the words `cueStart` to `cueEnd` of the window:
 *  decide(relu(cue+ + word+ + cue× · word× + distance)), the cue's factors being the mean of its words'. */
export function pairScores(
  heads: Heads,
  { length, factors }: WindowScores,
  cueStart: number,
  cueEnd: number,
): Float32Array {
  const { width, distance, decide, shift } = heads
  const row = 4 * width
  const add = new Float32Array(width)
  const times = new Float32Array(width)
  for (let word = cueStart; word < cueEnd; word++)
    for (let at = 0; at < width; at++) {
      add[at]! += factors[word * row + at]! / (cueEnd - cueStart)
      times[at]! += factors[word * row + 2 * width + at]! / (cueEnd - cueStart)
    }
  const size = shift.length
  const scores = new Float32Array(length * size)
  for (let word = 0; word < length; word++) {
    const near = distanceBucket(cueStart, cueEnd, word) * width
    const own = word * size
    scores.set(shift, own)
    for (let at = 0; at < width; at++) {
      const hidden =
        add[at]! +
        factors[word * row + width + at]! +
        times[at]! * factors[word * row + 3 * width + at]! +
        distance[near + at]!
      if (hidden <= 0) continue
      for (let label = 0; label < size; label++) scores[own + label]! += hidden * decide[at * size + label]!
    }
  }
  return scores
}
