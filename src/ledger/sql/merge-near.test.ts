import { expect, it } from 'vitest'
import { type Gathered, mergeNear } from './merge-near.ts'

const cell = (key: string, x: number, claims: number): Gathered => ({
  keys: [key],
  claims,
  x,
  y: 0,
  only: { x, y: 0, reach: 1 },
})

it.each([
  ['far apart', [cell('a', 0, 1), cell('b', 10, 1)], [['a'], ['b']]],
  ['at the very distance', [cell('a', 0, 1), cell('b', 5, 1)], [['a'], ['b']]],
  ['near: the larger keeps its place', [cell('a', 0, 1), cell('b', 4, 7)], [['b', 'a']]],
  [
    'in a row: what is near the largest joins it, the rest stays',
    [cell('a', 0, 1), cell('b', 4, 7), cell('c', 9, 2)],
    [['b', 'a'], ['c']],
  ],
])('cells %s', (_, cells, keys) => {
  expect(mergeNear(cells, 5).map((one) => one.keys)).toEqual(keys)
  expect(mergeNear([...cells].reverse(), 5).map((one) => one.keys)).toEqual(keys)
})

it('adds counts, and names no one place for two', () => {
  expect(mergeNear([cell('a', 0, 1), cell('b', 4, 7)], 5)).toMatchObject([{ claims: 8, x: 4, only: null }])
})
