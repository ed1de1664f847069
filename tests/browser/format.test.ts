import { describe, expect, it } from 'vitest'
import type { Timex } from '../../src/model/index.ts'
import { formatOf } from '../../web/src/format.ts'
import { shortened } from '../../web/src/letters.ts'
import { texts as en } from '../../web/src/words/en.ts'
import { texts as ru } from '../../web/src/words/ru.ts'
import { texts as uk } from '../../web/src/words/uk.ts'
import { quantity, toponym } from './sample-builder.ts'

const { dateTime, interval, number, quantity: quantityWords, toponym: toponymWords, joined } = formatOf(en)
const nowhere = { start: 0, end: 0, text: 'x' }

describe('dateTime', () => {
  it.each([
    ['2031-05-13T03:00:00Z', '13 May 2031, 03:00 UTC'],
    ['2031-05-13T03:00:00', '13 May 2031, 03:00'],
    ['2031-05-13', '13 May 2031'],
    ['2031-05-13TAF', '13 May 2031, afternoon'],
    ['2031-05', 'May 2031'],
    ['2031', '2031'],
    // These are no calendar times and are not made into one.
    ['P3D', 'P3D'],
    ['PAST_REF', 'PAST_REF'],
    ['2031-W20', '2031-W20'],
  ])('%s', (iso, words) => {
    expect(dateTime(iso)).toBe(words)
  })
})

describe('timex', () => {
  const said = { from: null, to: null, zone: null }
  it.each([
    ['P3D', 'a length of time'],
    ['PTXH', 'a length of time'],
    ['PAST_REF', 'some time past'],
    ['2031-W20', '2031-W20'],
    ['2031-05-13', '13 May 2031'],
    [null, 'not resolved'],
  ])('of value %s without bounds', (value, words) => {
    expect(formatOf(en).timex({ ...said, value } as Timex)).toBe(words)
  })
})

describe('in Russian and Ukrainian', () => {
  it('a day stands with its month in the genitive, a month alone in the nominative', () => {
    expect(formatOf(ru).dateTime('2031-05-13T03:00:00Z')).toBe('13 мая 2031, 03:00 UTC')
    expect(formatOf(ru).dateTime('2031-05')).toBe('май 2031')
    expect(formatOf(uk).dateTime('2031-05-13')).toBe('13 травня 2031')
    expect(formatOf(uk).dateTime('2031-05')).toBe('травень 2031')
  })
})

describe('joined', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ] as const)('%j', (names, words) => {
    expect(joined(names)).toBe(words)
  })
})

describe('interval', () => {
  it.each([
    ['2031-05-13T00:00:00', '2031-05-14T00:00:00', '13 May 2031'],
    ['2031-05-13', '2031-05-15', '13 May 2031 to 14 May 2031'],
    ['2031-12-31T00:00:00Z', '2032-01-01T00:00:00Z', '31 December 2031'],
    ['2031-05-13T02:30:00Z', '2031-05-13T03:30:00Z', '13 May 2031, 02:30 UTC to 13 May 2031, 03:30 UTC'],
    ['2031-05-12T23:30:00', '2031-05-14T00:00:00', '12 May 2031, 23:30 to the end of 13 May 2031'],
    ['2031-05-13', null, 'from 13 May 2031'],
    [null, '2031-05-13', 'before 13 May 2031'],
    [null, null, null],
  ])('%s to %s', (from, to, words) => {
    expect(interval(from, to)).toBe(words)
  })
})

describe('quantityWords', () => {
  it.each([
    [{ low: 12, bound: 'at-least', of: 'guards' }, 'at least 12 guards'],
    [{ high: 12, bound: 'at-most', of: 'guards' }, 'at most 12 guards'],
    [{ low: 40, high: 60, bound: 'about' }, 'about 40 to 60'],
    [{ low: 3e8, high: 3e8, unit: 'USD' }, '300\u202f000\u202f000 USD'],
    [{ of: 'people' }, 'an unknown number of people'],
  ] as const)('%j', (facts, words) => {
    expect(quantityWords(quantity('q', nowhere, facts))).toBe(words)
  })
})

describe('number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234567, '1\u202f234\u202f567'],
    [-1234.5, '-1\u202f234.5'],
    [1e21, '1e+21'],
  ])('%d', (value, words) => {
    expect(number(value)).toBe(words)
  })
})

describe('toponymWords', () => {
  it('keeps a withheld place apart from one that was not found', () => {
    expect(toponymWords(toponym('p', nowhere, { withheld: true, name: null }))).toBe(
      'withheld by the speaker',
    )
    expect(toponymWords(toponym('p', nowhere, { name: null }))).toBe('not found in the gazetteer')
    expect(
      toponymWords(toponym('p', nowhere, { name: 'Veldova', latitude: 51, longitude: 34, country: 'XM' })),
    ).toBe('Veldova, XM')
  })
})

describe('shortened', () => {
  it.each([
    ['short', 5, 'short'],
    ['one two three', 7, 'one two…'],
    ['one two three', 9, 'one two…'],
    ['unbreakable', 5, 'unbrea…'],
  ])('%s to %d', (words, length, expected) => {
    expect(shortened(words, length)).toBe(expected)
  })
})
