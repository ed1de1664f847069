import { describe, expect, test } from 'vitest'
import { findWrittenDates, readDate } from './written-date.ts'

describe('a date line in its many forms', () => {
  const rows: [string, string][] = [
    ['Wed, 03/13/2024 – 04:15', '2024-03-13T04:15'],
    ['13 March 2024, 04:15', '2024-03-13T04:15'],
    ['13 March 2024', '2024-03-13'],
    ['March 13, 2024', '2024-03-13'],
    ['March 13, 2024 4:15 AM EDT', '2024-03-13T08:15:00Z'],
    ['March 13, 2024 at 4:15 p.m. ET', '2024-03-13T20:15:00Z'],
    ['January 13, 2024 at 4:15 p.m. ET', '2024-01-13T21:15:00Z'],
    ['Published: 13 March 2024', '2024-03-13'],
    ['Published on March 13th, 2024', '2024-03-13'],
    ['2024-03-13 04:15', '2024-03-13T04:15'],
    ['2024-03-13T04:15:00+02:00', '2024-03-13T02:15:00Z'],
    ['2024-03-13T04:15:00.123Z', '2024-03-13T04:15:00Z'],
    ['13.03.2024 04:15', '2024-03-13T04:15'],
    ['13.03.24', '2024-03-13'],
    ['13/03/2024', '2024-03-13'],
    ['2024/03/13', '2024-03-13'],
    ['04:15, 13 March 2024', '2024-03-13T04:15'],
    ['4:15am on 13 March 2024', '2024-03-13T04:15'],
    ['Wed, 13 Mar 2024 04:15:00 GMT', '2024-03-13T04:15:00Z'],
    ['Wed Mar 13 2024 04:15:00 GMT+0200 (EET)', '2024-03-13T02:15:00Z'],
    ['Wednesday 13 March 2024 04.15 GMT', '2024-03-13T04:15:00Z'],
    ['13th of March 2024', '2024-03-13'],
    ['Mar. 13, 2024', '2024-03-13'],
    ['13 марта 2024, 04:15', '2024-03-13T04:15'],
    ['13 марта 2024 г.', '2024-03-13'],
    ['13 марта 2024 года, 04:15 по московскому времени', '2024-03-13T01:15:00Z'],
    ['13 березня 2024 року', '2024-03-13'],
    ['Середа, 13 березня 2024, 04:15', '2024-03-13T04:15'],
    ['Опубліковано: 13 березня 2024 р. о 04:15', '2024-03-13T04:15'],
    ['March 13, 2024, 10:00 Kyiv time', '2024-03-13T08:00:00Z'],
    ['Mon, 04/03/2024', '2024-03-04'],
    ['13 March 2024 | 04:15', '2024-03-13T04:15'],
    ['13-03-2024', '2024-03-13'],
    ['Updated 9:05 PM EST, Tue March 12, 2024', '2024-03-13T02:05:00Z'],
  ]
  test.each(rows)('%s', (line, value) => {
    const dates = findWrittenDates(line)
    expect(dates.map((date) => date.value)).toEqual([value])
  })

  test.each(rows.filter(([line]) => !/\(EET\)/.test(line)))('%s is a date from end to end', (line) => {
    const date = findWrittenDates(line)[0]
    expect(line.slice(date?.start, date?.end)).toBe(line)
  })
})

describe('this is not a dated day', () => {
  test.each([
    'in March',
    '04:15',
    'the 2024-25 season',
    'version 3.12.2024.1',
    'a ratio of 13/03',
    'call 13-03-20245',
    'Resolution 2024/13',
    '31.02.2024',
    '45 March 2024',
    'Kursk 2024',
    'may 5 of them be well',
  ])('%s', (line) => {
    expect(findWrittenDates(line).filter((date) => date.value !== null)).toEqual([])
  })

  test('a day without a year has no value', () => {
    expect(findWrittenDates('12 March, 14:05')).toMatchObject([{ value: null }])
  })
})

test('two dates on one line keep their labels', () => {
  expect(findWrittenDates('Published 13 March 2024, 04:15 | Updated 14 March 2024, 10:00')).toMatchObject([
    { label: 'published', value: '2024-03-13T04:15' },
    { label: 'modified', value: '2024-03-14T10:00' },
  ])
})

test('slashes that read two ways say so', () => {
  expect(findWrittenDates('03/04/2024')).toMatchObject([{ value: '2024-03-04', ambiguous: true }])
  expect(findWrittenDates('Mon, 03/04/2024')).toMatchObject([{ value: '2024-03-04', ambiguous: false }])
})

describe('metadata values', () => {
  test.each([
    ['2024-03-13T00:00:00', '2024-03-13'],
    ['2024-03-13T00:00:00Z', '2024-03-13T00:00:00Z'],
    ['20240313', '2024-03-13'],
    ['1710303300', '2024-03-13T04:15:00Z'],
    ['1710303300000', '2024-03-13T04:15:00Z'],
    ['yesterday', null],
    ['13 March 2024 was a Wednesday', null],
    ['', null],
  ])('%s', (text, value) => {
    expect(readDate(text)).toBe(value)
  })
})
