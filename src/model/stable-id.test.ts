import { expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { stableId } from './stable-id.ts'

it('is the same on any platform', () => {
  expect(stableId('e', 'Тёткино')).toBe('e2723c9ee81b1ebc')
  expect(stableId('i', 'd1.c1', '')).toBe('i227489b5fd1d2e3')
})

it('is the prefix and 15 hex digits', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      expect(stableId('x', ...parts)).toMatch(/^x[0-9a-f]{15}$/)
    }),
  ))

it.each([
  ['order', ['a', 'b'], ['b', 'a']],
  ['where one part ends', ['ab', 'c'], ['a', 'bc']],
  ['how many parts there are', ['a'], ['a', '']],
  ['high bytes', ['а'], ['0']],
  ['case', ['A'], ['a']],
])('tells apart by %s', (_, one, other) => expect(stableId('x', ...one)).not.toBe(stableId('x', ...other)))

it('does not collide among a hundred thousand', () => {
  const ids = new Set(Array.from({ length: 100_000 }, (_, at) => stableId('c', 'document', String(at))))
  expect(ids.size).toBe(100_000)
})
