import { describe, expect, it } from 'vitest'
import { countries } from '../../../tests/support/countries.ts'
import { countryWords, nameKey } from './name-key.ts'

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
