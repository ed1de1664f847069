import { describe, expect, it } from 'vitest'
import { findTerms, ftsQuery, readTerms } from './search-words.ts'

const words = (text: string, query: string) =>
  findTerms(text, readTerms(query)).map(({ start, end }) => text.slice(start, end))

describe('findTerms', () => {
  it.each([
    ['The village was shelled, shell by shell.', 'shell', ['shelled', 'shell', 'shell']],
    ['The village was shelled.', 'SHELL vill', ['village', 'shelled']],
    ['In Šibenik and Łódź', 'sibenik', ['Šibenik']],
    ['Обстрелы Одессы', 'обстрел одесс', ['Обстрелы', 'Одессы']],
    ['Її евакуювали', 'її', ['Її']],
    ['killed 60 soldiers, 600 wounded', '"60"', ['60']],
    ['the ferry guild and the guild of ferries', '"ferry guild"', ['ferry guild']],
    ['the ferry guild', '“the ferry”', ['the ferry']],
    ['e\u0301tude', 'etude', ['e\u0301tude']],
    ['shelled', 'helled', []],
    ['shelled', '"shell"', []],
    ['the guild ferry', '"ferry guild"', []],
    ['anything', '', []],
    ['anything', '"" * - AND', []],
  ])('in %j finds for %j %j', (text, query, found) => expect(words(text, query)).toEqual(found))
})

describe('ftsQuery', () => {
  it.each([
    ['shell "ferry guild"', '"ferry guild" AND "shell" *'],
    ['NOT near(x', '"not" * AND "near" * AND "x" *'],
    ['col:x OR "a"b', '"a" AND "col" * AND "x" * AND "or" * AND "b" *'],
    ['', ''],
  ])('%j is %j', (query, fts) => expect(ftsQuery(readTerms(query))).toBe(fts))
})
