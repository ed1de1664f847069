import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { firstOf, tokensIn } from './bisect.ts'
import { tokenise } from './tokens.ts'

describe('the tokens a stretch meets', () => {
  const text = 'Two boats sank.'
  const tokens = tokenise(text)
  it.each([
    ['whole words', 4, 14, ['boats', 'sank']],
    ['parts of words', 5, 11, ['boats', 'sank']],
    ['a blank', 3, 4, []],
    ['the end', 15, 15, []],
    ['what is behind the end', 20, 30, []],
    ['a place inside a word', 6, 6, ['boats']],
  ])('%s', (_, start, end, words) => {
    const range = tokensIn({ tokens }, { start, end })
    expect(tokens.slice(range.start, range.end).map((token) => token.text)).toEqual(words)
    expect(range.end).toBeGreaterThanOrEqual(range.start)
  })
})

it('the first of a list is what a search from its beginning finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      const found = sorted.findIndex((number) => number >= least)
      expect(firstOf(sorted, (number) => number >= least)).toBe(found < 0 ? sorted.length : found)
    }),
  )
})
