import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { poolsOf } from './pools.ts'

const chain = (...scores: readonly number[]) => scores.map((score, at) => ({ a: at, b: at + 1, score }))

const sorted = (pools: readonly (readonly number[])[]) =>
  pools.map((pool) => [...pool].sort((a, b) => a - b)).sort(([a], [b]) => a! - b!)

describe('reports are grouped a pool at a time', () => {
  it.each([
    ['what pairs connect is one pool', 4, chain(0, 0), [[0, 1, 2], [3]]],
    [
      'too many are cut where they are least alike',
      5,
      chain(2, 0, 2, 2),
      [
        [0, 1],
        [2, 3, 4],
      ],
    ],
    ['cut again where a part is still too many', 5, chain(4, 3, 4, 0), [[0, 1], [2, 3], [4]]],
    ['all of one likeness beyond the last level are alone', 5, chain(9, 9, 9, 9), [[0], [1], [2], [3], [4]]],
    ['what is not too many is not cut, however little alike', 3, chain(-1, 8), [[0, 1, 2]]],
  ])('%s', (_, count, pairs, expected) =>
    expect(sorted(poolsOf(count, pairs, { most: 3, levels: [-1, 1, 3.5, 5] }))).toEqual(expected),
  )

  const graph = fc.array(
    fc.record({ a: fc.nat(19), b: fc.nat(19), score: fc.double({ min: -1, max: 9, noNaN: true }) }),
    { maxLength: 60 },
  )

  it('each report stands in one pool, none has too many, and the order of pairs changes nothing', () =>
    fc.assert(
      fc.property(graph, (pairs) => {
        const bounds = { most: 5, levels: [-1, 1, 3, 5, 7] }
        const pools = poolsOf(20, pairs, bounds)
        expect(pools.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at))
        for (const pool of pools) expect(pool.length).toBeLessThanOrEqual(5)
        expect(sorted(poolsOf(20, [...pairs].reverse(), bounds))).toEqual(sorted(pools))
      }),
    ))
})
