import { describe, expect, it } from 'vitest'
import { areApart, clockIn, lengthIn } from './spans-of-time.ts'

describe('clockIn', () => {
  it.each([
    ['at noon', 12, 12],
    ['shortly after 6 a.m.', 6, 6.5],
    ['just after 9 in the morning', 9, 9.5],
    ['at about 3 p.m.', 14.5, 15.5],
    ['at 12:30 a.m.', 0.5, 0.5],
    ['at 04:15', 4.25, 4.25],
    ['before 8 a.m.', 0, 8],
    ['at dawn', 4, 7],
  ])('“%s”: %d to %d', (words, from, to) => expect(clockIn(words)).toMatchObject({ from, to }))

  it.each([
    'on Monday',
    'between 3 a.m. and 5 a.m.',
    'with 3 amplifiers',
    'a score of 3:15:20 hours ago',
    '12 miners',
  ])('none in “%s”', (words) => expect(clockIn(words)).toBeNull())
})

describe('lengthIn', () => {
  it.each([
    ['within 40 minutes', 0, 40],
    ['lasted two hours', 90, 150],
    ['for more than an hour', 60, Number.POSITIVE_INFINITY],
    ['an hour and a half', 45, 75],
  ])('“%s”: %d to %d minutes', (words, from, to) => expect(lengthIn(words)).toMatchObject({ from, to }))

  it.each(['20 rescuers', 'two hours, then three days', 'minute details'])('none in “%s”', (words) =>
    expect(lengthIn(words)).toBeNull(),
  )
})

it.each([
  ['at 3 a.m.', 'shortly after 6 a.m.', true],
  ['at about 3 a.m.', 'at 4 a.m.', false],
  ['at dawn', 'at 6 a.m.', false],
])('“%s” and “%s” lie apart: %s', (one, other, expected) =>
  expect(areApart(clockIn(one)!, clockIn(other)!, 1)).toBe(expected),
)
