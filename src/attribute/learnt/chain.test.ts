import { describe, expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import { loadWeights, packWeights } from '../../text/perceptron/weights.ts'
import { allows, beginsOf, ChainDecoder, type ChainModel, chainLabels } from './chain.ts'

const labels = ['O', 'B-x', 'I-x', 'B-y', 'I-y']

/** A chain whose features are the places themselves: weights for each place and each step. */
function modelOf(own: readonly (readonly number[])[], pairs: readonly (readonly number[])[]): ChainModel {
  const rows = new Map<number, [number, number][]>()
  for (const [place, weights] of own.entries())
    rows.set(
      place,
      weights.map((weight, label) => [label, weight]),
    )
  for (const [place, weights] of pairs.entries())
    rows.set(
      1000 + place,
      weights.map((weight, cell) => [labels.length + cell, weight]),
    )
  const bytes = packWeights({ labels: chainLabels(labels), fixed: new Map(), rows })
  return { weights: loadWeights(bytes), labels: labels.length, begins: beginsOf(labels) }
}

const one = (base: number) => (at: number, out: Int32Array) => {
  out[0] = base + at
  return 1
}

function everySequence(length: number): number[][] {
  if (length === 0) return [[]]
  return everySequence(length - 1).flatMap((before) => labels.map((_, label) => [...before, label]))
}

const weight = fc.integer({ min: -20, max: 20 })
const chains = fc
  .integer({ min: 1, max: 4 })
  .chain((size) =>
    fc.tuple(
      fc.array(fc.array(weight, { minLength: 5, maxLength: 5 }), { minLength: size, maxLength: size }),
      fc.array(fc.array(weight, { minLength: 25, maxLength: 25 }), { minLength: size, maxLength: size }),
    ),
  )

describe('a chain', () => {
  it('is decoded to a sequence that no other beats', () => {
    const begins = beginsOf(labels)
    fc.assert(
      fc.property(chains, ([own, pairs]) => {
        const score = (sequence: readonly number[]) =>
          sequence.reduce(
            (sum, label, at) =>
              sum + own[at]![label]! + (at > 0 ? pairs[at]![sequence[at - 1]! * labels.length + label]! : 0),
            0,
          )
        const allowed = everySequence(own.length).filter((sequence) =>
          sequence.every((label, at) => allows(begins, at === 0 ? -1 : sequence[at - 1]!, label)),
        )
        const best = Math.max(...allowed.map(score))
        const decoded = new ChainDecoder(modelOf(own, pairs), 2).decode(
          0,
          own.length,
          one(0),
          one(1000),
          new Int32Array(labels.length),
        )
        expect(allowed).toContainEqual([...decoded.labels])
        expect(score([...decoded.labels])).toBe(best)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['I-x behind B-x', 1, 2, true],
    ['I-x behind itself', 2, 2, true],
    ['B-y behind I-x', 2, 3, true],
    ['I-x at the start', -1, 2, false],
    ['I-x behind O', 0, 2, false],
    ['I-x behind B-y', 3, 2, false],
    ['I-x behind I-y', 4, 2, false],
  ])('%s', (_, from, to, may) => expect(allows(beginsOf(labels), from, to)).toBe(may))

  it('leans to a label by its bias', () => {
    const model = modelOf([[5, 3, 0, 0, 0]], [])
    const decode = (bias: number[]) =>
      new ChainDecoder(model, 1).decode(0, 1, one(0), () => 0, Int32Array.from(bias)).labels[0]
    expect(decode([0, 0, 0, 0, 0])).toBe(0)
    expect(decode([0, 3, 0, 0, 0])).toBe(1)
  })

  it('of no places is empty', () =>
    expect(
      new ChainDecoder(modelOf([], []), 1).decode(3, 3, one(0), one(0), new Int32Array(5)).labels,
    ).toHaveLength(0))
})
