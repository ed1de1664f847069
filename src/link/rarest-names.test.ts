import { describe, expect, it } from 'vitest'
import { tokenise } from '../text/index.ts'
import { rarestNames } from './rarest-names.ts'

const counted = new Map([
  ['ministry', 3],
  ['council', 3],
  ['paris', 5.5],
])

const namesIn = (text: string) => [
  ...new Set(rarestNames(tokenise(text), ({ lower }) => counted.get(lower) ?? 6.9).map(({ text }) => text)),
]

describe('rarestNames', () => {
  it.each([
    ['Inside a sentence: the ferry left Quillhaven at noon', ['Inside', 'Quillhaven']],
    ['the barge of Inês Barral, she said', ['Barral']],
    ['the Orbec Ministry', ['Orbec']],
    ['Drummock lay awake. so did McCrake', ['Drummock', 'McCrake']],
    ['they met in Paris', []],
    ['the Ministry and the Council', []],
    ['QUILLHAVEN (Wire) of IKZ', ['Wire']],
    ['a Sarnish-led force', []],
    ['Larches fell, and larches burned', []],
    ['in the year 2031', []],
    ['', []],
  ] as const)('%s', (text, expected) => expect(namesIn(text)).toEqual(expected))

  it('finds none in a language without a table of words', () =>
    expect(rarestNames(tokenise('у місті Вільшани'), () => null)).toEqual([]))
})
