import { describe, expect, it } from 'vitest'
import { cueFinder, cueWordsOf } from './cue-words.ts'

const finder = cueFinder({ protest: 'protest*, sit in', gas: 'tear gas', fire: 'opened … fire' })
const find = (text: string) => [...finder.find(cueWordsOf(text)).keys()]

describe('cue lists', () => {
  it.each([
    ['Protesters met', ['protest']],
    ['a sit-in at noon', ['protest']],
    ['tear-gas was used', ['gas']],
    ['they opened fire', ['fire']],
    ['they opened very heavy fire', ['fire']],
  ])('“%s” is on %s', (text, lists) => expect(find(text)).toEqual(lists))

  it.each([
    ['a contest'],
    ['sit down in the park'],
    ['tears and gas'],
    ['opened a very large and warm fire'],
  ])('“%s” is on none', (text) => expect(find(text)).toEqual([]))

  it('say where each entry begins', () =>
    expect(finder.find(cueWordsOf('a protest and protesters')).get('protest')).toEqual([1, 3]))

  it('refuse an entry that begins with a gap', () => expect(() => cueFinder({ a: '… fire' })).toThrow('gap'))
})

describe('cueWordsOf', () => {
  it.each([
    ['Lund’s mayor', ['lund', 'mayor']],
    ['on 12 March 2024', ['on', '12', 'mar', '2024']],
    ['in March', ['in', 'mar']],
    ['the March for bread', ['the', 'march', 'for', 'bread']],
    ['подъём, «ёлка»', ['подъем', 'елка']],
    ['', []],
  ])('“%s”', (text, words) => expect(cueWordsOf(text)).toEqual(words))
})
