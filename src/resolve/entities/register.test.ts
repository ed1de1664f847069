import { describe, expect, it } from 'vitest'
import { countries } from '../../../tests/support/countries.ts'
import { tagged } from '../../../tests/support/tagged.ts'
import { resolveEntities } from './index.ts'
import { countryWords } from './name-key.ts'
import { Register } from './register.ts'

const words = countryWords(countries)

describe('across reports', () => {
  const idOf = (name: string, described = false) => {
    const register = new Register('d1', words)
    return (described ? register.described(name, 'government') : register.given(name, 'government')).id
  }

  it.each([
    ['Ostravian Defence Ministry', 'Defence Ministry of Ostravia'],
    ['Orlandish government', 'government of Orland'],
    ['Ostravian army', 'Ostravia’s army'],
  ])('%s = %s', (one, other) => expect(idOf(one)).toBe(idOf(other)))

  it.each([
    ['Ostravian Defence Ministry', 'Ostravian Interior Ministry'],
    ['Ostravian army', 'Orlandish army'],
    ['Ostravian Harbour Board', 'Harbour Board of Ostravia'],
  ])('%s ≠ %s', (one, other) => expect(idOf(one)).not.toBe(idOf(other)))

  it('knows a land’s ministry that is written small', () =>
    expect(idOf('the Ostravian defence ministry', true)).toBe(idOf('Ostravian Defence Ministry')))

  it('does not know a ministry of no land', () =>
    expect(idOf('the defence ministry', true)).not.toBe(idOf('defence ministry')))
})

describe('entities of a document', () => {
  const entities = (text: string) => resolveEntities({ id: 'd1' }, tagged(text), [], countries, []).entities

  it.each([
    ['They met the Russian Ministry of Defence.', 'Russia'],
    ['They met the Ukrainian Air Force.', 'Ukraine'],
    ['They met the Russian Volunteer Corps.', null],
    ['They met the Freedom of Russia Legion.', null],
    ['They met the Harbour Ministry.', null],
    ['They met the Russian Orthodox Church.', null],
  ])('party: %s', (text, party) => expect(entities(text).map((each) => each.party)).toEqual([party]))

  it('keeps the other names and every mention', () => {
    const text = 'They met the Harbour Rescue Service (HRS). The HRS went home.'
    const [entity] = entities(text)
    expect(entity).toMatchObject({ name: 'Harbour Rescue Service', aliases: ['HRS'] })
    expect(entity!.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Harbour Rescue Service',
      'HRS',
      'HRS',
    ])
  })

  it('gives a name the same id in any document, a description its own in each', () => {
    const id = (document: string) =>
      resolveEntities({ id: document }, tagged('They met the Harbour Union.'), [], countries, []).entities[0]!
        .id
    expect(id('d1')).toBe(id('d2'))
  })

  it('takes a single word for a place rather than a speaker', () => {
    expect(entities('They met in Varholm.')).toEqual([])
  })
})
