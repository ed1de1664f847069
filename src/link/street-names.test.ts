import { describe, expect, it } from 'vitest'
import { streetNames, streetRows } from './street-names.ts'

describe('streetNames', () => {
  it.each([
    ['A man was shot on North Kestrel Avenue.', ['kestrel']],
    ['in the 2700 block of West Larch, police said', ['larch']],
    ['near Osprey Lane and 14th Street', ['osprey', '14th']],
    ['at E. Marlow Rd', ['marlow']],
    ['пожар на улице Лесной и на просп. Мира', ['лесной', 'мира']],
    ['вибух на вулиці Садовій', ['садовій']],
    ['', []],
    ['The Avenue was closed, and so was the street.', []],
    ['a block of flats in Larch Hill', []],
    ['Roadworks at Kestrel', []],
    ['на улице стояли люди', []],
    ['Mr Lane drove on', []],
  ] as const)('%s', (text, expected) => expect([...streetNames(text)].sort()).toEqual([...expected].sort()))

  it.each(streetRows)('$id finds its example and no street in its counter-example', (row) => {
    expect(row.example).toMatch(new RegExp(row.words.source, 'u'))
    expect(row.counterExample).not.toMatch(new RegExp(row.words.source, 'u'))
  })
})
