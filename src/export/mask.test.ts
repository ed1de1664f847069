import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import type { Entity } from '../model/index.ts'
import { Mask } from './mask.ts'

const velt: Entity = {
  id: 'e-velt',
  name: 'Ona Velt',
  kind: 'person',
  aliases: ['O. Velt'],
  mentions: [{ document: 'd', start: 10, end: 14 }],
  party: null,
}
const reyk: Entity = { ...velt, id: 'e-reyk', name: 'Ana Reyk', aliases: [], mentions: [] }

const everybody = () => new Mask(() => true)

describe('words', () => {
  it.each([
    ['Ona Velt waved.', '[person 1] waved.'],
    ['“Velt,” said O. Velt', '“[person 1],” said [person 1]'],
    ['Veltheim and Veltins', 'Veltheim and Veltins'],
    ['the velt', 'the velt'],
    ['Ona Velt and Ana Reyk and Velt', '[person 1] and [person 2] and [person 1]'],
    ['Nobody.', 'Nobody.'],
  ])('%s', (words, expected) => expect(everybody().words(words, null, [velt, reyk])).toBe(expected))

  it('finds a mention that no name spells', () => {
    const words = 'There was OnaV at the gate.'
    expect(everybody().words(words, { document: 'd', start: 0 }, [velt])).toBe(
      'There was [person 1] at the gate.',
    )
    expect(everybody().words(words, { document: 'other', start: 0 }, [velt])).toBe(words)
    expect(everybody().words(words, { document: 'd', start: 900 }, [velt])).toBe(words)
  })

  it('leaves persons who are not protected', () => {
    const mask = new Mask(({ id }) => id === 'e-velt')
    expect(mask.words('Ona Velt met Ana Reyk.', null, [velt, reyk])).toBe('[person 1] met Ana Reyk.')
    expect([mask.nameOf(reyk), mask.nameOf(velt), mask.count]).toEqual(['Ana Reyk', '[person 1]', 1])
  })

  it('never leaves a name standing, wherever it stands', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ona Velt', 'O. Velt', 'Velt', ' ', 'and ', '“', '”', '\n', '-')),
        (pieces) => {
          const masked = everybody().words(pieces.join(' '), null, [velt])
          expect(masked).not.toMatch(/(?<!\p{L})Velt(?!\p{L})/u)
        },
      ),
    ))
})

describe('addresses', () => {
  it.each([
    ['https://coast-post.example/2031/ona-velt-held?x=1', 'https://coast-post.example/…'],
    ['https://coast-post.example/velt', 'https://coast-post.example/…'],
    ['https://coast-post.example/?q=Ona%20Velt', 'https://coast-post.example/…'],
    ['https://coast-post.example/veltins-cup', 'https://coast-post.example/veltins-cup'],
    ['https://coast-post.example/%E0%A4%A', 'https://coast-post.example/%E0%A4%A'],
  ])('%s', (url, expected) => expect(everybody().address(url, [velt])).toBe(expected))
})
