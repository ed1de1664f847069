import { describe, expect, it } from 'vitest'
import { mainFamily, mainGroup } from './main-group.ts'

const group = (family: string, ...starts: readonly number[]) =>
  starts.map((start) => ({ claim: { start, id: `c${start}` }, family }))

describe('mainFamily', () => {
  it.each([
    ['what stands first, though less often', [group('law', 0), group('violence', 900, 1000)], 'law'],
    [
      'what stands most often further down',
      [group('law', 0), group('violence', 900, 1000, 1100, 1200)],
      'violence',
    ],
    ['the first by name of two', [group('violence', 0), group('law', 10)], 'law'],
    ['of none, none', [], null],
  ])('%s', (_, groups, expected) => expect(mainFamily(groups)).toBe(expected))
})

describe('mainGroup', () => {
  it('is the heaviest, and the earlier of two', () => {
    const [early, late, heavy] = [group('law', 0), group('law', 20), group('law', 30, 40)]
    expect(mainGroup([late, early], (each) => each)).toBe(early)
    expect(mainGroup([early, late, heavy], (each) => each)).toBe(heavy)
  })

  it('of none is none', () => expect(mainGroup([], () => [])).toBe(null))
})
