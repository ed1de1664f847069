import { describe, expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import { loadPieces, piecesOfWord, unknownPiece } from './pieces.ts'

const named: [number, string][] = [
  [0, '[PAD]'],
  [100, '[UNK]'],
  [101, '[CLS]'],
  [102, '[SEP]'],
]
const pieces =
  "said ##s ##er wo n don t ty ##ot ##kin ##o eric . , ’ ' “ $ ` ^ 3 00 : 全 国 a ##a ##b u s - based ukraine ##re we re".split(
    ' ',
  )
const lines = Array.from({ length: 103 }, (_, id) => `[unused${id}]`)
for (const [id, piece] of named) lines[id] = piece
const vocabulary = [...lines, ...pieces].join('\n')
const cut = loadPieces(vocabulary)
const all = vocabulary.split('\n')

function check(word: string, expected: string): void {
  expect(
    cut(word)
      .map((id) => all[id])
      .join(' '),
    word,
  ).toBe(expected)
}

describe('word pieces', () => {
  it('cuts greedily, the longest piece first', () => {
    check('Tyotkino', 'ty ##ot ##kin ##o')
    check('saids', 'said ##s')
    check('aab', 'a ##a ##b')
  })

  it('has neither capitals nor accents', () => {
    check('SAID', 'said')
    check('Éric', 'eric')
    check('E\u0301ric', 'eric')
  })

  it('lets marks stand alone, those of ASCII that are symbols too', () => {
    check('U.S.', 'u . s .')
    check('3:00', '3 : 00')
    check('“', '“')
    check('$', '$')
    check('`^', '` ^')
    check('Ukraine-based', 'ukraine - based')
  })

  it('cuts a contraction before its ending', () => {
    check('won’t', 'wo n ’ t')
    check("won't", "wo n ' t")
    check('we’re', 'we ’ re')
    check('n’t', 'n ’ t')
  })

  it('sets each ideograph apart', () => {
    check('全国', '全 国')
  })

  it('does not guess: what has no pieces is unknown', () => {
    check('сказал', '[UNK]')
    check('saidя', '[UNK]')
    check('[SEP]', '[UNK] [UNK] [UNK]')
    check('\u200B', '[UNK]')
    check('', '[UNK]')
    check('a'.repeat(101), '[UNK]')
    check('a'.repeat(500), '[UNK]')
  })

  it('looks at so many pieces of a word and no more', () => {
    expect(cut('a'.repeat(90))).toHaveLength(piecesOfWord)
    expect(cut('.'.repeat(90))).toHaveLength(piecesOfWord)
  })

  it('gives every text at least one piece that exists', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (word) => {
        const found = cut(word)
        expect(found.length).toBeGreaterThan(0)
        expect(found.length).toBeLessThanOrEqual(piecesOfWord)
        expect(found.filter((id) => id < unknownPiece || id >= all.length)).toEqual([])
        expect(cut(word)).toEqual(found)
      }),
    )
  })

  it('refuses another vocabulary', () => {
    expect(() => loadPieces('[PAD]\nsaid')).toThrow('The vocabulary has [UNK] at line none, expected 100.')
    expect(() => loadPieces('')).toThrow('expected 0')
  })
})
