import { expect, it } from 'vitest'
import { parseRarities } from './word-rarity.ts'

const rarity = parseRarities(new Map([['en', '# texts\t100\nthe\t100\nfire\t10\n']]))

it.each([
  ['a word of every text', 'the', 'en', 0],
  ['a word of one text in ten', 'fire', 'en', Math.log(10)],
  ['a word nobody counted', 'kiln', 'en', Math.log(100 / 1.5)],
  ['a regional variant of the language', 'fire', 'en-GB', Math.log(10)],
  ['a language without a table', 'fire', 'de', null],
  ['no language', 'fire', null, null],
])('%s', (_, word, language, expected) => expect(rarity(word, language)).toBe(expected))
