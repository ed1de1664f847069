import { describe, expect, it } from 'vitest'
import { anyText, growth, hostileTexts } from '../../../tests/support/any-text.ts'
import { countries } from '../../../tests/support/countries.ts'
import fc from '../../../tests/support/properties.ts'
import { tagged } from '../../../tests/support/tagged.ts'
import { ruleExtractor } from '../../attribute/index.ts'
import type { TextLayers } from '../../text/index.ts'
import { makeStatements } from '../statements/index.ts'
import { resolveEntities } from './index.ts'

function resolve(layers: TextLayers) {
  const { attributions } = ruleExtractor.extract(layers)
  const { entities, speaking } = resolveEntities({ id: 'd1' }, layers, attributions, countries, [])
  return {
    attributions,
    entities,
    speaking,
    statements: makeStatements('d1', layers, attributions, speaking, []),
  }
}

describe('speakers of any text', () => {
  it('are entities of the document, or candidates, never both; the narrator is neither', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attributions, entities, speaking } = resolve(tagged(text))
        const ids = new Set(entities.map((each) => each.id))
        expect(speaking).toHaveLength(attributions.length)
        for (const [index, { speakers, candidates, onBehalfOf }] of speaking.entries()) {
          for (const id of [...speakers, ...candidates, ...(onBehalfOf ? [onBehalfOf] : [])])
            expect(ids.has(id)).toBe(true)
          expect(new Set(speakers).size).toBe(speakers.length)
          expect(speakers.some((id) => candidates.includes(id))).toBe(false)
          if (attributions[index]!.narrator) expect([...speakers, ...candidates]).toEqual([])
        }
      }),
    )
  })

  it('are mentioned where their names stand, and have one id each', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities } = resolve(tagged(text))
        expect(new Set(entities.map((each) => each.id)).size).toBe(entities.length)
        for (const { mentions, name } of entities) {
          expect(name).not.toBe('')
          for (const { start, end } of mentions)
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        }
      }),
    )
  })

  it('end every chain that is not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { statements } = resolve(tagged(text))
        for (const { chain, speakers, onBehalfOf } of statements) {
          expect(new Set(chain).size).toBe(chain.length)
          if (chain.length > 0) expect(chain).toContain(onBehalfOf ?? speakers[0])
        }
      }),
    )
  })
})

describe('hostile texts', () => {
  it.each(hostileTexts)('work grows with the length: %s', (_, make) => {
    const layers = new Map<string, TextLayers>()
    const read = (text: string) => {
      if (!layers.has(text)) layers.set(text, tagged(text))
      resolve(layers.get(text)!)
    }
    expect(growth(make, 10_000, read)).toBeLessThan(12)
  })
})
