import { describe, expect, it } from 'vitest'
import { articleOf, isSame, readPhrases, wholeOf } from '../../../bench/quantities/phrases.mjs'
import type { Article, Quantity } from '../../model/index.ts'
import { layerText } from '../../text/index.ts'
import { findTimexes } from '../times/index.ts'
import { findQuantities } from './index.ts'

function quantities(text: string): readonly Quantity[] {
  const article = articleOf(text) as Article
  const layers = layerText(article)
  return findQuantities(article, layers, findTimexes(article, layers).timexes).quantities
}

describe('the coded phrases of fixtures/quantities', () => {
  const rows = readPhrases()
  const building = rows.filter(({ half }) => half === 'building')

  it('are three hundred or more, a third of them count nothing, half come from reports', () => {
    const share = (some: readonly unknown[]) => some.length / rows.length
    expect(rows.length).toBeGreaterThanOrEqual(300)
    expect(share(rows.filter((row) => row.quantities.length === 0))).toBeGreaterThan(0.32)
    expect(share(rows.filter((row) => row.source !== 'own'))).toBeGreaterThan(0.5)
  })

  it('of the building half that count nothing are all left alone', () =>
    expect(building.filter((row) => row.quantities.length === 0 && quantities(row.text).length > 0)).toEqual(
      [],
    ))

  it('of the building half are read right but for three', () =>
    expect(
      building.filter((row) => !isSame(quantities(row.text), row.quantities, wholeOf)).map((row) => row.text)
        .length,
    ).toBeLessThanOrEqual(3))

  it('of the other half are read right, 90 of 100', () => {
    const others = rows.filter(({ half }) => half === 'measuring')
    const right = others.filter((row) => isSame(quantities(row.text), row.quantities, wholeOf))
    expect(right.length / others.length).toBeGreaterThan(0.9)
  })
})
