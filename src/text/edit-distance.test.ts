import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { editDistance } from './edit-distance.ts'

describe('editDistance', () => {
  it.each([
    ['quillby', 'quillby', 0],
    ['quillby', 'qillby', 1],
    ['quillby', 'quilbly', 1],
    ['quillby', 'quallbi', 2],
    ['quillby', 'quarry', 3],
    ['quillby', 'quillbyton', 3],
    ['', 'ab', 2],
    ['ab', 'ba', 1],
  ])('%s and %s: %i', (a, b, steps) => {
    expect(editDistance(a, b, 2)).toBe(steps)
  })

  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
  it('is the same both ways, nought for the same word alone, and never beyond the bound plus one', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const steps = editDistance(a, b, most)
        expect(editDistance(b, a, most)).toBe(steps)
        expect(steps === 0).toBe(a === b)
        expect(steps).toBeLessThanOrEqual(most + 1)
        expect(Math.min(editDistance(a, b, 12), most + 1)).toBe(steps)
      }),
    )
  })
})
