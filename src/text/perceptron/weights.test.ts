import { describe, expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import { hashText, mix } from './hash.ts'
import { loadWeights, packWeights, type WeightRows } from './weights.ts'

const labels = ['a', 'b', 'c']
const cells = fc
  .tuple(fc.integer({ min: -127, max: 127 }), fc.integer({ min: -127, max: 127 }))
  .map(([a, c]): [number, number][] => [
    [0, a],
    [2, c],
  ])
const models = fc
  .array(fc.tuple(fc.integer(), cells), { maxLength: 40 })
  .map((rows): WeightRows => ({ labels, fixed: new Map([[7, 1]]), rows: new Map(rows) }))

describe('packed weights', () => {
  it('add what was packed, whatever the hashes', () => {
    fc.assert(
      fc.property(models, fc.integer(), (model, other) => {
        const weights = loadWeights(packWeights(model))
        expect(weights.labels).toEqual(labels)
        expect(weights.fixed).toEqual(model.fixed)
        for (const feature of [...model.rows.keys(), other]) {
          const scores = new Int32Array(3)
          weights.add(feature, scores)
          weights.add(feature, scores)
          const [first, second] = model.rows.get(feature) ?? []
          expect([...scores]).toEqual([2 * (first?.[1] ?? 0), 0, 2 * (second?.[1] ?? 0)])
        }
      }),
    )
  })

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(models, (model) => {
        const turned = { ...model, rows: new Map([...model.rows].reverse()) }
        expect(packWeights(turned)).toEqual(packWeights(model))
      }),
    )
  })

  it('cut short anywhere are refused', () => {
    const rows = new Map(Array.from({ length: 9 }, (_, at) => [mix(at, at), [[1, at - 4]] as const] as const))
    const bytes = packWeights({ labels, fixed: new Map([[1, 2]]), rows })
    for (let length = 0; length < bytes.length; length++)
      expect(() => loadWeights(bytes.slice(0, length))).toThrow(/ends after|begins with|announces/)
  })
})

describe('hashes', () => {
  it('are those of FNV-1a', () => {
    expect(hashText('') >>> 0).toBe(0x811c9dc5)
    expect(hashText('a') >>> 0).toBe(0xe40c292c)
    expect(hashText('xay', 1, 2)).toBe(hashText('a'))
  })

  it('of small numbers in features of different kinds stay apart', () => {
    const seen = new Set<number>()
    for (let kind = 1; kind <= 130; kind++) for (let part = -1; part < 200; part++) seen.add(mix(kind, part))
    expect(seen.size).toBe(130 * 201)
  })
})
