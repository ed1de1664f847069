import { describe, expect, it } from 'vitest'
import { countries } from '../../../tests/support/countries.ts'
import { countryWords } from './name-key.ts'
import { Register } from './register.ts'

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
