import { describe, expect, it } from 'vitest'
import { actNameRows, areRivalNames } from './act-names.ts'

describe('actNameRows', () => {
  it.each(actNameRows.map((row) => [row.id, row] as const))('%s knows both ends of its example', (_, row) => {
    const ends = row.example.split(' / ')
    for (const [pole, pattern] of row.poles.entries()) {
      expect(ends[pole]).toMatch(pattern)
      expect(ends[1 - pole]).not.toMatch(pattern)
    }
  })
})

describe('areRivalNames', () => {
  const [crowd, force] = actNameRows
  const name = (row = crowd!, pole: 0 | 1 = 0) => ({ row, pole })
  it('are the two ends of a row', () => expect(areRivalNames([name()], [name(crowd, 1)])).toBe(true))
  it.each([
    ['one end twice', [name()], [name()]],
    ['ends of two rows', [name()], [name(force, 1)]],
    ['who names it by both', [name(), name(crowd, 1)], [name(crowd, 1)]],
    ['nothing', [], [name()]],
  ])('but not %s', (_, a, b) => expect(areRivalNames(a, b)).toBe(false))
})
