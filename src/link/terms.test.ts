import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import {
  heldWeight,
  packNumbers,
  packTerms,
  product,
  termIds,
  terms,
  unpackNumbers,
  unpackTerms,
} from './terms.ts'

const word = fc.constantFrom<string>(
  'river',
  'mill',
  'мост',
  'North',
  'north',
  '17',
  'don’t',
  '',
  'Łódź',
  'quay',
)
const weight = fc.double({ min: 0, max: 30, noNaN: true })
const entries = fc.array(fc.tuple(word, weight), { maxLength: 12 })

describe('terms', () => {
  it('multiply and hold as maps of words do, both ways alike to the last bit', () =>
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const [a, b] = [new Map(one), new Map(other)]
        const shared = [...a.keys()].filter((each) => b.has(each))
        const sum = (of: (each: string) => number) => shared.reduce((all, each) => all + of(each), 0)
        expect(product(terms(one), terms(other))).toBeCloseTo(
          sum((each) => a.get(each)! * b.get(each)!),
          9,
        )
        expect(product(terms(one), terms(other))).toBe(product(terms(other), terms(one)))
        expect(heldWeight(terms(one), termIds(b.keys()))).toBeCloseTo(
          sum((each) => a.get(each)!),
          9,
        )
      }),
    ))

  it('do not depend on the order of words', () =>
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect(termIds([...words].reverse())).toEqual(termIds(words))
        expect(termIds([...words, ...words])).toEqual(termIds(words))
        const weighed = words.map((each, at) => [each, at] as const)
        expect(terms([...weighed].reverse())).toEqual(terms(weighed))
      }),
    ))

  it('come back from text to the last bit', () =>
    fc.assert(
      fc.property(entries, fc.array(fc.double({ noNaN: true })), (one, numbers) => {
        expect(unpackTerms(packTerms(terms(one)))).toEqual(terms(one))
        expect(unpackNumbers(packNumbers(Float64Array.from(numbers)))).toEqual(Float64Array.from(numbers))
      }),
    ))

  it.each([
    ['nothing', [], ['river'], 0],
    ['another word', ['river'], ['rivers'], 0],
    ['another case', ['North'], ['north'], 0],
    ['one of two', ['river', 'mill'], ['mill', 'quay'], 1],
  ] as const)('share %s', (_, one, other, count) =>
    expect(heldWeight(terms(one.map((each) => [each, 1])), termIds(other))).toBe(count),
  )
})
