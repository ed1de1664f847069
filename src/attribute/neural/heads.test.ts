import { describe, expect, it } from 'vitest'
import { distanceBucket, flatLabels, type Heads, pairLabels, pairScores, reach } from './heads.ts'

describe('distance from the cue', () => {
  it('is exact nearby and coarser farther off', () => {
    const from = (word: number) => distanceBucket(100, 102, word) - reach
    expect([97, 99, 100, 101, 102, 103, 109].map(from)).toEqual([-3, -1, 0, 0, 1, 2, 8])
    expect([110, 111, 112].map(from)).toEqual([9, 9, 10])
    expect(from(0)).toBe(-from(201))
    expect(from(100 - 5000)).toBe(-reach)
    expect(from(5000)).toBe(reach)
  })

  it('never falls as one goes on', () => {
    for (let word = 1; word < 600; word++)
      expect(distanceBucket(300, 301, word)).toBeGreaterThanOrEqual(distanceBucket(300, 301, word - 1))
  })
})

it('a word is scored by its factors and those of the cue, which are the mean of its words', () => {
  const chain = (labels: readonly string[]) => ({
    labels,
    start: new Float32Array(labels.length),
    step: new Float32Array(labels.length ** 2),
  })
  const heads: Heads = {
    flat: chain(flatLabels),
    pair: chain(pairLabels),
    width: 1,
    distance: new Float32Array(2 * reach + 1),
    decide: Float32Array.of(1, 0, 0, 10, 0),
    shift: Float32Array.of(0, 0, 0, 0, 7),
  }
  heads.distance[reach + 1] = 100
  // cue+, word+, cue×, word× of three words; the cue is the first two.
  const factors = Float32Array.of(1, 0, 2, 0, 3, -9, 4, 0, 0, 5, 0, 6)
  const scores = pairScores(heads, { length: 3, flat: new Float32Array(21), factors }, 0, 2)
  // 2 + 0 + 3·0; 2 - 9 + 3·0, cut at 0; 2 + 5 + 3·6 + 100.
  expect([...scores]).toEqual([2, 0, 0, 20, 7, 0, 0, 0, 0, 7, 125, 0, 0, 1250, 7])
})
