import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../tests/support/article-of.ts'
import type { Statement, Toponym } from '../../model/index.ts'
import { layerText } from '../../text/index.ts'
import { makeClaims } from './index.ts'

/** Places of the claim that a speaker makes with `text`, where each given word is a toponym by its rule. */
function placesOf(text: string, rules: Readonly<Record<string, string>>) {
  const toponyms = Object.entries(rules).map(
    ([word, rule]) =>
      ({ id: word, rule, start: text.indexOf(word), end: text.indexOf(word) + word.length }) as Toponym,
  )
  const statement = {
    id: 's1',
    parent: null,
    content: [{ start: 0, end: text.length, text }],
    speakers: ['speaker'],
    chain: ['speaker'],
    stance: 'asserts',
  } as unknown as Statement
  const layers = layerText(articleOf(text, null))
  const sources = { layers, statements: [statement], entities: [], toponyms, timexes: [], quantities: [] }
  return makeClaims('d1', sources).flatMap((claim) => claim.places)
}

describe('the places of a claim', () => {
  it('are those where it happened', () => {
    const text = 'Anna Example of Perm was shot in Omsk by guards of an Omaha-based firm.'
    expect(placesOf(text, { Perm: 'origin', Omsk: 'locative-preposition', Omaha: 'seated' })).toEqual([
      'Omsk',
    ])
  })

  it('are not looked for where only an origin is told', () => {
    expect(placesOf('Anna Example of Perm was shot.', { Perm: 'origin' })).toEqual([])
  })
})
