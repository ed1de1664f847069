import { describe, expect, it } from 'vitest'
import { countries } from '../../../tests/support/countries.ts'
import { tagged } from '../../../tests/support/tagged.ts'
import { findNames } from './find-names.ts'
import { resolveEntities } from './index.ts'
import { countryWords, nameKey } from './name-key.ts'
import { kindOf, Register } from './register.ts'
import { kindOfHead } from './words.ts'

const words = countryWords(countries)

describe('nameKey', () => {
  it.each([
    ['Russian Defense Ministry', 'Russia’s Ministry of Defence'],
    ['Russian Defense Ministry', 'Ministry of Defence of the Russian Federation'],
    ['the Harbour Union', 'Harbor Union'],
    ['Centre for Dams', 'Center for Dams'],
  ])('%s = %s', (one, other) => expect(nameKey(one, words)).toBe(nameKey(other, words)))

  it.each([
    ['Russian Defense Ministry', 'Ukrainian Defense Ministry'],
    ['Dawn Legion', 'Dusk Legion'],
    ['47th Brigade', '41st Brigade'],
    ['constructor', 'toString'],
  ])('%s ≠ %s', (one, other) => expect(nameKey(one, words)).not.toBe(nameKey(other, words)))

  it('is empty for a name without letters', () => expect(nameKey('— …', words)).toBe(''))
})

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

describe('kindOf', () => {
  it.each([
    ['Harbour Ministry', 'government'],
    ['Ministry of Harbours', 'government'],
    ['Grey Battalion', 'military'],
    ['Dawn Legion', 'armed-group'],
    ['Harbour Gazette', 'media'],
    ['Harbour Union', 'organisation'],
    ['Russia', 'government'],
    ['Moscow', 'government'],
    ['Petra Oyelaran', 'person'],
    ['J. van Reyk', 'person'],
    ['CRN', 'organisation'],
    ['Marrow', 'other'],
    ['HIMARS launchers', 'other'],
  ])('%s: %s', (name, kind) => expect(kindOf(name, words)).toBe(kind))
})

describe('kindOfHead', () => {
  it.each([
    ['ministry', 'government'],
    ['governors', 'people'],
    ['witnesses', 'people'],
    ['bridge', null],
    ['constructor', null],
    ['tostring', null],
  ])('%s: %s', (head, kind) => expect(kindOfHead(head)).toBe(kind))
})

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

describe('a state’s own body in Russian and Ukrainian is of its side', () => {
  const register = new Register('d1', countryWords(countries))
  it.each([
    ['Минобороны РФ', 'Russia'],
    ['Минобороны России', 'Russia'],
    ['Міноборони України', 'Ukraine'],
    ['министерство обороны Украины', 'Ukraine'],
    ['Генштаб ВСУ', 'Ukraine'],
    ['ЗСУ', 'Ukraine'],
    ['Легион «Свобода России»', null],
    ['Минобороны', null],
    ['Газпром России', null],
    ['посольство России в Украине', null],
  ])('%s: %s', (name, party) => expect(register.given(name, 'government').party).toBe(party))

  it('is one body by either name of its land', () =>
    expect(register.given('Минобороны РФ', 'government')).toBe(
      register.given('Минобороны России', 'government'),
    ))

  it.each([
    ['МО РФ', 'Минобороны России', true],
    ['министерство обороны РФ', 'Минобороны России', true],
    ['МЗС України', 'міністерство закордонних справ України', true],
    ['Минобороны', 'Минобороны России', false],
    ['Russian Defence Ministry', 'Минобороны РФ', true],
    ['Ukraine’s Ministry of Foreign Affairs', 'МЗС України', true],
    ['Foreign Ministry of Ukraine', 'МИД Украины', true],
    ['Defence Ministry', 'Минобороны', false],
    ['Ukrainian Defence Ministry', 'Минобороны РФ', false],
    ['Russian Interior Ministry', 'Минобороны РФ', false],
    ['МИД России', 'Минобороны России', false],
    ['правительство МО', 'правительство Минобороны', false],
  ])('%s and %s: %s', (one, other, same) =>
    expect(register.given(one, 'government') === register.given(other, 'government')).toBe(same),
  )
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
