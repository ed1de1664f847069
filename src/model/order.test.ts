import { describe, expect, it } from 'vitest'
import { byCodeUnit, byPlace, outerFirst } from './order.ts'

describe('byCodeUnit', () => {
  it.each([
    ['capitals before small letters, whatever the locale says', ['a', 'B', 'ä', 'A'], ['A', 'B', 'a', 'ä']],
    ['what is shorter first', ['ab', 'a', ''], ['', 'a', 'ab']],
    ['digits are no numbers', ['10', '9'], ['10', '9']],
  ])('%s', (_, words, sorted) => expect([...words].sort(byCodeUnit)).toEqual(sorted))
})

describe('the order of a text', () => {
  const stretches = [
    { start: 4, end: 6 },
    { start: 0, end: 9 },
    { start: 0, end: 3 },
  ]
  const shown = (sort: typeof byPlace) => [...stretches].sort(sort).map(({ start, end }) => `${start}–${end}`)

  it('has the shorter first by place', () => expect(shown(byPlace)).toEqual(['0–3', '0–9', '4–6']))
  it('has the outer first where one may hold another', () =>
    expect(shown(outerFirst)).toEqual(['0–9', '0–3', '4–6']))
})
