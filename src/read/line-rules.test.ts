import { describe, expect, test } from 'vitest'
import { readByline } from './byline.ts'
import { creditLabels, isCreditLine, splitCredit } from './credit.ts'
import { readDateline } from './dateline.ts'
import { furnitureRules, sectionOpeners } from './furniture.ts'
import { readMetaLine } from './meta-line.ts'
import { isPersonName } from './names.ts'
import { topLineRules } from './title-lines.ts'
import { readVia, trimAuthor, viaForms } from './via.ts'

describe.each([...furnitureRules, ...sectionOpeners])('line rule $id', ({ form, example, not }) => {
  test(`this is one: ${example}`, () => expect(form.test(example)).toBe(true))
  test(`this is not one: ${not}`, () => expect(form.test(not)).toBe(false))
})

test('no line rule takes the counter-example of another away from the text', () => {
  const taken = [...furnitureRules, ...sectionOpeners].flatMap(({ id, not }) =>
    furnitureRules
      .filter((rule) => rule.where === 'anywhere' && rule.form.test(not))
      .map((rule) => `${rule.id} takes ${id}`),
  )
  expect(taken).toEqual([])
})

describe.each(topLineRules)('line above the title: $id', ({ form, example, not }) => {
  test(`this is one: ${example}`, () => expect(form(example)).toBe(true))
  test(`this is not one: ${not}`, () => expect(form(not)).toBe(false))
})

describe.each(viaForms)('via: $id', ({ example, not }) => {
  test(`this names an outlet: ${example}`, () => expect(readVia(example)?.via.length).toBeGreaterThan(0))
  test(`this does not: ${not}`, () => expect(readVia(not)).toBeNull())
})

describe.each(creditLabels)('credit: $id', ({ example, not }) => {
  test(`this is one: ${example}`, () => expect(isCreditLine(example)).toBe(true))
  test(`this is not one: ${not}`, () => expect(isCreditLine(not)).toBe(false))
})

describe('outlets of a via line, nearest first', () => {
  test.each([
    ['via Northline News', ['Northline News']],
    ['Via: Northline News', ['Northline News']],
    ['— via Northline News', ['Northline News']],
    ['(via Northline News)', ['Northline News']],
    ['Source: Harrow Mail via Northline News', ['Northline News', 'Harrow Mail']],
    ['Source: https://www.northline.example/2024/raid', ['northline.example']],
    ['Originally published at Northline News (https://northline.example/raid)', ['Northline News']],
    ['This story first appeared in the Harrow Mail.', ['Harrow Mail']],
    ['Republished from Harrow Mail under a Creative Commons licence', ['Harrow Mail']],
    ['[Forwarded from Border Watch]', ['Border Watch']],
    ['Переслано из Северный вестник', ['Северный вестник']],
    ['(Harrow 24 with Northwire)', ['Northwire']],
    ['(Northwire)', ['Northwire']],
  ])('%s', (line, via) => expect(readVia(line)?.via).toEqual(via))

  test.each([
    'via the old road, they reached the ferry',
    'Source: a person close to the talks',
    'Sources close to the ministry said so.',
    'Originally it was a school.',
    '(Laughter)',
    '(He laughs)',
  ])('none in: %s', (line) => expect(readVia(line)).toBeNull())

  test('an author after the outlet is cut off where the byline is known', () => {
    expect(trimAuthor('Northline News Jane Doe', 'Jane Doe')).toBe('Northline News')
    expect(trimAuthor('Northline News, JANE DOE', 'Jane Doe')).toBe('Northline News')
    expect(trimAuthor('Northline News', 'Jane Doe')).toBe('Northline News')
    expect(trimAuthor('Jane Doe', 'Jane Doe')).toBe('Jane Doe')
  })
})

describe('bylines', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['by Jane Doe and Ivan Petrenko', 'Jane Doe and Ivan Petrenko'],
    ['By Jane Doe, Ivan Petrenko and J. R. Vane', 'Jane Doe, Ivan Petrenko and J. R. Vane'],
    ['By Jane Doe in Harrow', 'Jane Doe'],
    ['By Jane Doe, Northline News', 'Jane Doe'],
    ['By Marie de Vries', 'Marie de Vries'],
    ['By Adam West', 'Adam West'],
    ['Written by Jane O’Neill-Smith', 'Jane O’Neill-Smith'],
    ['Jane Doe, Correspondent', 'Jane Doe'],
    ['Jane Doe, Europe Editor', 'Jane Doe'],
    ['Jane Doe | Northline News', 'Jane Doe'],
    ['Автор: Иван Петренко', 'Иван Петренко'],
    ['Тарас Луговий, кореспондент', 'Тарас Луговий'],
    ['Authored by Jane Doe via Northline News,', 'Jane Doe'],
    ['(Reporting by Jane Doe in Harrow; Editing by Ivan Petrenko)', 'Jane Doe'],
    ['By Northline Staff', 'Northline Staff'],
    ['Posted by jdoe', 'jdoe'],
  ])('%s', (line, byline) => expect(readByline(line)?.byline).toBe(byline))

  test.each([
    'By Tuesday evening the fighting had ended.',
    'By Tuesday',
    'By train to Harrow',
    'By the river',
    'By all accounts, Jane Doe was there',
    'Jane Doe said she had seen it',
    'Jane Doe, who was there, left',
    'Jane Doe, 34',
    'Killed by shelling',
    'Harrow and Upper Meadow',
    'Several Fighters Detained in Harrow',
    'Rebel Leader Pursued for Months',
    'Автор неизвестен',
  ])('none in: %s', (line) => expect(readByline(line)).toBeNull())
})

describe('a person’s name', () => {
  test.each([
    'Jane Doe',
    'J. R. Doe',
    'Іван Петренко',
    'Jean-Luc Moreau',
    'Ali ibn Hassan',
    'JANE DOE',
    'Jane Doe Jr.',
  ])('%s', (words) => expect(isPersonName(words)).toBe(true))
  test.each([
    'Jane',
    'Border Raid',
    'Northline News',
    'Leave a Reply',
    'March Offensive',
    'jane doe',
    'The Governor',
    'Jane Doe said',
  ])('not one: %s', (words) => expect(isPersonName(words)).toBe(false))
})

describe('a credit at the end of a caption', () => {
  test.each([
    ['A drone hit the hall on Tuesday. Northwire via Pictura Images', 'Northwire via Pictura Images'],
    ['A drone hit the hall on Tuesday. Jane Doe/Northwire', 'Jane Doe/Northwire'],
    ['A drone hit the hall on Tuesday. (Photo by Jane Doe/Northwire)', '(Photo by Jane Doe/Northwire)'],
    ['A drone hit the hall on Tuesday [Jane Doe/Northwire]', '[Jane Doe/Northwire]'],
    ['A drone hit the hall on Tuesday. Photo: Jane Doe', 'Photo: Jane Doe'],
    ['A drone hit the hall | Photo: Jane Doe', 'Photo: Jane Doe'],
    ['Smoke over Harrow on March 12. © Jane Doe', '© Jane Doe'],
    [
      'A drone hit the hall. Credit...Jane Doe for The Harrow Times',
      'Credit...Jane Doe for The Harrow Times',
    ],
    ['Дрон влучив у будівлю у вівторок. Фото: Тарас Луговий', 'Фото: Тарас Луговий'],
    ['He called it “a victory.” Pictura Images', 'Pictura Images'],
  ])('%s', (text, credit) => {
    const split = splitCredit(text)
    expect(text.slice(split?.creditStart)).toBe(credit)
  })

  test.each([
    'The ministry gave the figure to reporters. Northwire could not verify it.',
    'He said so on Tuesday.',
    'They crossed the border. Nobody saw them.',
    'The photo shows a tank.',
    'Still, the fund warned that the ferry would raise questions.',
    'Nobody came. Video: people leave the square after dark',
    'The group posted images by the dozen.',
    'He told it to Jane Doe/Northwire reporters.',
    'The minister resigned. Long live the Republic',
  ])('none in: %s', (text) => expect(splitCredit(text)).toBeNull())
})

describe('a line about the report', () => {
  test.each([
    [
      'Jane Doe | Northline News | 13 March 2024, 04:15 | 5 min read',
      { byline: 'Jane Doe', publisher: 'Northline News', published: '2024-03-13T04:15' },
    ],
    ['Posted by Jane Doe on March 14, 2024', { byline: 'Jane Doe', published: '2024-03-14' }],
    [
      'Published 13 March 2024, 04:15 | Updated 14 March 2024, 10:00',
      { published: '2024-03-13T04:15', modified: '2024-03-14T10:00' },
    ],
    ['Harrow, 12 March 2024', { published: '2024-03-12' }],
    ['Border Watch, [12.03.2024 14:05]', { publisher: 'Border Watch', published: '2024-03-12T14:05' }],
    [
      '13 березня 2024, 09:15 | Автор: Тарас Луговий',
      { published: '2024-03-13T09:15', byline: 'Тарас Луговий' },
    ],
    ['14:05', {}],
  ])('%s', (line, facts) => expect(readMetaLine(line, false)?.facts).toEqual(facts))

  test.each([
    'On March 13, 2024 the village changed hands again.',
    'The raid of 13 March 2024 was the third',
    'Three villages shelled near Harrow, governor says',
    'Who was Jane Doe?',
    'Harrow',
    'What happened on 13 March 2024, hour by hour',
    '00:00 Welcome. Host: Jane Doe',
    'Dec. 17: Fighters Detained; Harrow Hospital Reopens for Families',
    '2393, 2251, 2388, 2330',
  ])('none in: %s', (line) => expect(readMetaLine(line, false)).toBeNull())
})

describe('a dateline', () => {
  test.each([
    ['HARROW, March 12 (Northwire) — Shells fell.', { outlet: 'Northwire', yearless: 'March 12' }],
    ['HARROW, Valdoria (Jan. 25, 2013) – Shells fell.', { published: '2013-01-25' }],
    ['HARROW, March 12, 2024 (Northwire) - Shells fell.', { outlet: 'Northwire', published: '2024-03-12' }],
    ['HARROW, Valdoria (Jan. 25, 2013)', { published: '2013-01-25' }],
    ['HARROW — Shells fell.', {}],
    ['The men — four of them — left on March 12, 2024.', {}],
  ] as [string, object][])('%s', (paragraph, facts) => expect(readDateline(paragraph)).toEqual(facts))
})
