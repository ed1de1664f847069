import { describe, expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import { bestPath, type Chain, logProbability } from './chain.ts'
import { pairLabels } from './heads.ts'

const never = -1e4
const size = pairLabels.length
const chain: Chain = {
  labels: pairLabels,
  start: new Float32Array(size),
  step: Float32Array.from({ length: size * size }, (_, at) => {
    const [from, to] = [pairLabels[Math.floor(at / size)]!, pairLabels[at % size]!]
    return to.startsWith('I') && from.slice(2) !== to.slice(2) ? never : 0
  }),
}

/** Scores of 1 for the label named, one word a name. */
function scores(...names: string[]): Float32Array {
  const rows = new Float32Array(names.length * size)
  for (const [word, name] of names.entries()) rows[word * size + pairLabels.indexOf(name)] = 1
  return rows
}

const path = (given: Float32Array) => [...bestPath(chain, given)].map((label) => pairLabels[label])

describe('the best labelling', () => {
  it('follows the scores where BIO allows it', () => {
    expect(path(scores('B-source', 'I-source', 'O', 'B-content', 'I-content'))).toEqual([
      'B-source',
      'I-source',
      'O',
      'B-content',
      'I-content',
    ])
    expect(path(scores())).toEqual([])
  })

  it('never goes on with a span of another role', () => {
    expect(path(scores('B-source', 'I-content'))).not.toContain('I-content')
    const strong = scores('O', 'I-content', 'I-content', 'I-content')
    expect(path(strong)).toEqual(['O', 'B-content', 'I-content', 'I-content'])
  })

  it('may begin inside a span', () => {
    expect(path(scores('I-content', 'I-content', 'O'))).toEqual(['I-content', 'I-content', 'O'])
  })

  it('is no worse than any other, and probabilities are at most one', () => {
    const given = fc.array(fc.tuple(...pairLabels.map(() => fc.integer({ min: -3, max: 3 }))), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(given, (rows) => {
        const flat = Float32Array.from(rows.flat())
        let total = 0
        const best = logProbability(chain, flat, bestPath(chain, flat))
        for (const other of labellings(rows.length)) {
          const each = logProbability(chain, flat, other)
          expect(each).toBeLessThanOrEqual(best + 1e-5)
          total += Math.exp(each)
        }
        expect(total).toBeCloseTo(1, 4)
      }),
      { numRuns: 30 },
    )
  })
})

function labellings(length: number): Uint8Array[] {
  return Array.from({ length: size ** length }, (_, number) =>
    Uint8Array.from({ length }, (_, word) => Math.floor(number / size ** word) % size),
  )
}
