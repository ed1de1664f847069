import { describe, expect, it } from 'vitest'
import { tokenise } from './tokens.ts'

const kinds = { word: 'w', number: 'n', mark: 'm' } as const
const shown = (text: string): string =>
  tokenise(text)
    .map((token) => `${token.text}/${kinds[token.kind]}`)
    .join(' ')

describe('tokenise', () => {
  it.each([
    ['Two boats sank.', 'Two/w boats/w sank/w ./m'],
    ['CRN’s crew won’t sail', 'CRN/w ’s/w crew/w won’t/w sail/w'],
    ["the port's gate", "the/w port/w 's/w gate/w"],
    ['the crews’ boats', 'the/w crews/w ’/m boats/w'],
    ['O’Neill and Petro-Chem', 'O’Neill/w and/w Petro-Chem/w'],
    ['the U.S. fleet', 'the/w U.S./w fleet/w'],
    ['at 3:00 a.m. sharp', 'at/w 3:00/n a.m./w sharp/w'],
    ['1,200.5 tonnes on 03/13/2024', '1,200.5/n tonnes/w on/w 03/13/2024/n'],
    ['the 47th and 2nd', 'the/w 47th/n and/w 2nd/n'],
    ['$300 million', '$/m 300/n million/w'],
    ['“home” — gone…', '“/m home/w ”/m —/m gone/w …/m'],
    ['Тёткино, Їжакове', 'Тёткино/w ,/m Їжакове/w'],
    ['a-', 'a/w -/m'],
    ['’24', '’/m 24/n'],
    ['e\u0301te\u0301', 'e\u0301te\u0301/w'],
    ['', ''],
    [' \n\t\u00a0', ''],
  ])('%j', (text, expected) => expect(shown(text)).toBe(expected))

  it('cuts only the part it is given, with offsets of the whole', () => {
    expect(tokenise('one two three', 4, 7)).toEqual([
      { start: 4, end: 7, text: 'two', lower: 'two', kind: 'word' },
    ])
  })

  it('makes curly apostrophes straight in what word lists see', () => {
    expect(tokenise('Won’t')[0]!.lower).toBe("won't")
  })
})
