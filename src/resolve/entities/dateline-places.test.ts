import { describe, expect, it } from 'vitest'
import { tagged } from '../../../tests/support/tagged.ts'
import { datelinePlaces } from './dateline-places.ts'

const places = (text: string): string[] =>
  datelinePlaces(tagged(text)).map(({ start, end }) => text.slice(start, end))

describe('a dateline says where a report was written', () => {
  it.each([
    ['HARROW, March 12, 2024 (Northwire) — Shells fell.', 'HARROW'],
    ['HARROW, 12 March (Northwire) - Shells fell.', 'HARROW'],
    ['HARROW — Shells fell.', 'HARROW'],
    ['UPPER HARROW (Northwire) -- Shells fell.', 'UPPER HARROW'],
    ['Harrow, Valdoria (Northwire) - Shells fell.', 'Harrow, Valdoria'],
    ['A title\nHarrow, March 12 — “Shells fell,” he said.', 'Harrow'],
  ])('%s', (text, place) => expect(places(text)).toEqual([place]))

  it.each([
    'Norjet - the airline of Harrow - is broke.',
    'Norjet — Shells fell.',
    'HARROW WAS SHELLED.',
    'The mayor of HARROW (Northwire) — Shells fell.',
    'HARROW: Shells fell.',
    'One\nTwo\nThree\nFour\nFive\nHARROW — Shells fell.',
  ])('not %s', (text) => expect(places(text)).toEqual([]))
})
