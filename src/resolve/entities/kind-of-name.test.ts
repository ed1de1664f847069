import { describe, expect, it } from 'vitest'
import { countries } from '../../../tests/support/countries.ts'
import { kindOfName } from './kind-of-name.ts'
import { countryWords } from './name-key.ts'
import { kindOfHead } from './words.ts'

const words = countryWords(countries)

describe('kindOfName', () => {
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
  ])('%s: %s', (name, kind) => expect(kindOfName(name, words)).toBe(kind))
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
