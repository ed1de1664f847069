import { describe, expect, it } from 'vitest'
import { tagged } from '../../../tests/support/tagged.ts'
import { findNames } from './find-names.ts'

describe('findNames', () => {
  const names = (text: string) => {
    const layers = tagged(text)
    return findNames(layers).map(({ firstToken, endToken, acronym }) => {
      const name = text.slice(layers.tokens[firstToken]!.start, layers.tokens[endToken - 1]!.end)
      return acronym ? `${name} = ${acronym}` : name
    })
  }

  it.each([
    ['They met Petra Oyelaran.', ['Petra Oyelaran']],
    [
      'They met the Freedom of Russia Legion and the Grey Battalion.',
      ['Freedom of Russia Legion', 'Grey Battalion'],
    ],
    ['They met the Harbour Rescue Service (HRS).', ['Harbour Rescue Service = HRS', 'HRS']],
    ['They met the Ministry of Harbours.', ['Ministry of Harbours']],
    ['They met the Ministry for Harbours.', ['Ministry for Harbours']],
    ['They left Varholm for Tarn.', ['Varholm', 'Tarn']],
    ['They met the 41st Brigade.', ['41st Brigade']],
    ['They met on Tuesday in June.', []],
    ['They met. The boats sank.', []],
    ['They met again.', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  it('finds none in a heading, whose capitals say nothing', () => {
    const text = 'Boats Sink Off Marrow Bay'
    const block = { start: 0, end: text.length, role: 'heading' as const, selector: '' }
    expect(findNames(tagged(text, [block]))).toEqual([])
  })
})
