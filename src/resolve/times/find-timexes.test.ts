import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../tests/support/article-of.ts'
import fc from '../../../tests/support/properties.ts'
import type { Timex } from '../../model/index.ts'
import { layerText } from '../../text/index.ts'
import { dayOf, isoDay } from './calendar.ts'
import { findTimexes } from './index.ts'

function read(text: string, published: string | null = '2024-03-13T04:15', language = 'en') {
  const article = articleOf(text, published, language)
  return findTimexes(article, layerText(article))
}

const times = (...args: Parameters<typeof read>): readonly Timex[] => read(...args).timexes

/** Published on a Wednesday. */
const check = (text: string, expected: string[]): void =>
  expect(times(text).map((timex) => `${timex.text} = ${timex.value}`)).toEqual(expected)

describe('values', () => {
  it.each([
    ['On Tuesday the ministry spoke.', ['Tuesday = 2024-03-12']],
    ['On Wednesday the ministry spoke.', ['Wednesday = 2024-03-13']],
    ['On Thursday the ministry spoke.', ['Thursday = 2024-03-07']],
    ['Talks will start on Friday.', ['Friday = 2024-03-15']],
    ['Talks start next Friday.', ['next Friday = 2024-03-15']],
    ['It holds until Monday.', ['Monday = 2024-03-18']],
    ['The garrison surrendered by Thursday.', ['Thursday = 2024-03-07']],
    ['The garrison must surrender by Thursday.', ['Thursday = 2024-03-14']],
    ['Близько третьої години ночі горів склад.', ['Близько третьої години ночі = 2024-03-13T03:00']],
    [
      'О восьмій годині за київським часом горів склад.',
      ['восьмій годині за київським часом = 2024-03-13T08:00'],
    ],
    ['It was shelled for a fourth night.', ['a fourth night = P4D']],
    ['A third straight day of rallies passed.', ['A third straight day = P3D']],
    ['They spoke of a fifth night of attacks.', ['a fifth night = P5D']],
    ['Стреляли четвёртую ночь подряд.', ['четвёртую ночь подряд = P4D']],
    ['Стріляли третій день поспіль.', ['третій день поспіль = P3D']],
    ['He spoke of the summit in Varna on 24 May.', ['24 May = 2024-05-24']],
    ['He said the army took the hill on 24 May.', ['24 May = 2023-05-24']],
    ['The March accession was put off.', ['March = 2024-03']],
    ['By Monday, the village had fallen.', ['Monday = 2024-03-11']],
    ['The ministry said on Friday it will leave.', ['Friday = 2024-03-08']],
    ['It fell on Tuesday last week.', ['Tuesday last week = 2024-03-05']],
    ['Talks start next Thursday.', ['next Thursday = 2024-03-21']],
    ['Talks start next week on Thursday.', ['next week on Thursday = 2024-03-21']],
    ['On Friday, the council will meet.', ['Friday = 2024-03-15']],
    ['On Friday, the council said it will meet.', ['Friday = 2024-03-08']],
    ['Shares are expected to rise after the bank closed Friday.', ['Friday = 2024-03-08']],
    ['It lies there since the week of the 4th.', ['the week of the 4th = 2024-W10']],
    ['It opens in the March after next.', ['the March after next = 2026-03']],
    ['They shopped on Black Friday.', ['Black Friday = 2023-11-24']],
    ['The profit of the year ended March 2.', ['the year = P1Y', 'March 2 = 2024-03-02']],
    ['Rain is likely in the two coming weeks.', ['the two coming weeks = P2W']],
    ['Last year there were raids.', ['Last year = 2023']],
    ['It began last week.', ['last week = 2024-W10']],
    ['It began last month.', ['last month = 2024-02']],
    ['It began over the weekend.', ['the weekend = 2024-W10-WE']],
    ['It began on May 22, 2023.', ['May 22, 2023 = 2023-05-22']],
    ['It began on 22 May.', ['22 May = 2023-05-22']],
    ['It began on Tuesday, March 12.', ['Tuesday, March 12 = 2024-03-12']],
    ['It began on 12.03.2024.', ['12.03.2024 = 2024-03-12']],
    ['It began in October.', ['October = 2023-10']],
    ['It began in May of last year.', ['May of last year = 2023-05']],
    ['It began in 2014.', ['2014 = 2014']],
    ['It began in the 1990s.', ['the 1990s = 199']],
    ['It began in the third quarter of 2023.', ['the third quarter of 2023 = 2023-Q3']],
    ['It began late on Friday.', ['late on Friday = 2024-03-08TEV']],
    ['It began on Sunday night.', ['Sunday night = 2024-03-10TNI']],
    ['It began in the early hours of Tuesday.', ['in the early hours of Tuesday = 2024-03-12TMO']],
    ['The depot burned overnight.', ['overnight = 2024-03-12TNI']],
    ['It burned overnight into Tuesday.', ['overnight into Tuesday = 2024-03-11TNI']],
    ['In the night of 11 to 12 March it burned.', ['In the night of 11 to 12 March = 2024-03-11TNI']],
    ['Fighting went on from Friday to Sunday.', ['Friday to Sunday = 2024-03-08/2024-03-10']],
    ['It lasted for three hours.', ['three hours = PT3H']],
    ['A two-week siege.', ['two-week = P2W']],
    ['It lasted several days.', ['several days = PXD']],
    ['In the past 24 hours it fell.', ['the past 24 hours = PT24H']],
    ['It is shelled every day.', ['every day = P1D']],
    ['In the summer of 2023 it stood.', ['In the summer of 2023 = 2023-SU']],
    ['It stood last winter.', ['last winter = 2023-WI']],
    ['Two days ago it fell.', ['Two days ago = 2024-03-11']],
    ['On Monday it fell. A day earlier it stood.', ['Monday = 2024-03-11', 'A day earlier = 2024-03-10']],
    ['It is now held and was recently mined.', ['now = PRESENT_REF', 'recently = PAST_REF']],
    ['Moscow attacked in mid-March.', ['mid-March = 2024-03']],
    ['By the end of the year it falls.', ['the end of the year = 2024']],
    ['В ночь на вторник горел склад.', ['В ночь на вторник = 2024-03-11TNI']],
    ['Вчера вечером и на прошлой неделе.', ['Вчера вечером = 2024-03-12TEV', 'на прошлой неделе = 2024-W10']],
    ['У понеділок, 11 березня 2024 року.', ['понеділок, 11 березня 2024 року = 2024-03-11']],
    ['Ночью сбиты дроны, за 2-3 месяца до того.', ['Ночью = 2024-03-12TNI', '2-3 месяца = PXM']],
    ['Во вторник в 4:30 утра и в 1990-х.', ['вторник в 4:30 утра = 2024-03-12T04:30', '1990-х = 199']],
    ['It takes two to three weeks.', ['two to three weeks = PXW']],
    // What a clause tells of the way it looks.
    ['The deadline is 21 March.', ['21 March = 2024-03-21']],
    ['They gave no reason for 20 March.', ['20 March = 2024-03-20']],
    ['The village fell on 20 May.', ['20 May = 2023-05-20']],
    ['He was asked to appear before the court on 20 April.', ['20 April = 2024-04-20']],
    ['Talks resume as early as Friday.', ['Friday = 2024-03-15']],
    ['The ministry said on Friday it had left on Monday.', ['Friday = 2024-03-08', 'Monday = 2024-03-11']],
    ['They will leave in two weeks.', ['in two weeks = 2024-W13']],
    ['It fell in two weeks.', ['two weeks = P2W']],
    // Quarters, and what figures are set against.
    [
      'Output rose in the third quarter from 10 tons a year ago.',
      ['the third quarter = 2023-Q3', 'a year ago = 2022-Q3'],
    ],
    ['A year ago the town was taken.', ['A year ago = 2023']],
    ['The works lost money in the latest quarter.', ['the latest quarter = 2023-Q4']],
    ['Last year’s third quarter was worse.', ['Last year’s third quarter = 2023-Q3']],
    ['It was planned for fiscal 2025.', ['fiscal 2025 = 2025']],
    ['It met on April 24 and 25.', ['April 24 and 25 = 2023-04-24/2023-04-25']],
    ['It met on 11 and 12 March.', ['11 and 12 March = 2024-03-11/2024-03-12']],
    ['It met in late-November 2023.', ['late-November 2023 = 2023-11']],
    // Counted from a named day, and within a named stretch.
    ['Two days after 12 March it fell.', ['Two days after 12 March = 2024-03-14']],
    ['It fell on the last Monday of February.', ['the last Monday of February = 2024-02-26']],
    [
      'It held in the first week of October 2023.',
      ['the first week of October 2023 = 2023-10-01/2023-10-07'],
    ],
    ['From 18 December for 10 days it burned.', ['18 December for 10 days = 2023-12-18/2023-12-27']],
    ['On the 5th it fell.', ['the 5th = 2024-03-05']],
    ['It held over Christmas.', ['Christmas = 2023-12-25']],
    ['In 264 BC they landed.', ['264 BC = BC0264']],
    // Stretches of a day.
    [
      'It burned from 9:30 to 11:00 on Tuesday.',
      ['9:30 to 11:00 on Tuesday = 2024-03-12T09:30/2024-03-12T11:00'],
    ],
    [
      'It burned between 3 and 5 p.m. on Tuesday.',
      ['3 and 5 p.m. on Tuesday = 2024-03-12T15:00/2024-03-12T17:00'],
    ],
    ['It fell on Tuesday at 8 in the evening.', ['Tuesday at 8 in the evening = 2024-03-12T20:00']],
    ['The column left at 1500 hours on Monday.', ['1500 hours on Monday = 2024-03-11T15:00']],
    ['It was shelled every Monday and twice a week.', ['every Monday = XXXX-WXX-1', 'twice a week = P1W']],
    ['In recent weeks they withdrew.', ['recent weeks = PXW']],
    [
      'В первый понедельник марта и пятнадцатого февраля.',
      ['первый понедельник марта = 2024-03-04', 'пятнадцатого февраля = 2024-02-15'],
    ],
    ['За последние три дня и до конца месяца.', ['последние три дня = P3D', 'конца месяца = 2024-03']],
    ['В ночь с 9-го на 10 марта горел склад.', ['В ночь с 9-го на 10 марта = 2024-03-09TNI']],
    ['С 14.10. по 15.10.2023 шли бои.', ['14.10. по 15.10.2023 = 2023-10-14/2023-10-15']],
    ['Каждый понедельник и ежемесячно.', ['Каждый понедельник = XXXX-WXX-1', 'ежемесячно = P1M']],
    ['В 15 часов и в три часа ночи.', ['15 часов = 2024-03-13T15:00', 'три часа ночи = 2024-03-13T03:00']],
    ['Навесні 264 до н. е. була війна.', ['Навесні 264 до н. е. = BC0264-SP']],
    ['Двомісячні бої.', ['Двомісячні = P2M']],
    ['Среда.', ['Среда = 2024-03-13']],
    ['Два дні тому, торік і в 2014 році.', ['Два дні тому = 2024-03-11', 'торік = 2023', '2014 році = 2014']],
  ])('%s', check)

  it.each([
    'They march on the capital and may take it.',
    'The Sun and Russia Today printed it.',
    'Shelling goes on 24/7, a second column said.',
    'A T-72, an M142 and a Su-34 of the 47th Brigade.',
    'About 2000 soldiers and 2022 drones.',
    'Resolution 2202, Agenda 2030 and Zapad-2021.',
    'The three-year-old was unhurt; the 34-year-old was not.',
    'A quarter of the territory, half a league.',
    'The score was 3:0 and the odds 9/11.',
    'May said the minister for spring water fell down.',
    'Wed in white, they sat in the sun.',
    'The inquiry into Bloody Sunday; the panic of Black Monday.',
    'Two upcoming elections and 18 queues.',
    'No 2024-11-A, +7 495 123-45-67.',
    'It cost 1990 dollars.',
    'Это 2014 человек и март.',
    'He sat in the sun with a sat phone, wed in white.',
    'A 24h clinic, a 5h drive, room 14/15, part 3/4.',
    'He came first in the third quarter-final.',
    'Version 12.10. of the code, chapter 14.1. of the book.',
    'The Christmas tree on Easter Island.',
    'The second of the brothers, the 5th Brigade.',
    'The first day of talks was not named: the last of them.',
    'В третий дом, в 3 домах, в 15 городах, второй полк.',
    'Дворічна дитина, двухлетний мальчик.',
    'Лист бумаги, середина реки, конец улицы.',
  ])('finds no time in: %s', (text) => check(text, []))
})

describe('what a time counts from', () => {
  it('is the day of speaking inside a quotation, before its cue and after it', () => {
    const [said, today] = times('The envoy announced Tuesday, “Today we send help.”')
    expect(today).toMatchObject({ value: '2024-03-12', anchor: said!.id, known: 'inferred' })
    check('“Today we won. Tomorrow we rest,” he said on Monday. “Yesterday was worse.”', [
      'Today = 2024-03-11',
      'Tomorrow = 2024-03-12',
      'Monday = 2024-03-11',
      'Yesterday = 2024-03-10',
    ])
  })

  it('is the publication day inside a quotation whose day nobody states', () =>
    expect(times('“Today we won,” he said.')[0]).toMatchObject({
      value: '2024-03-13',
      anchor: 'publication',
    }))

  it('gives a clock time the day of its sentence, else the last before it', () => {
    expect(times('On Monday at 15:30 it fell.')[0]).toMatchObject({
      value: '2024-03-11T15:30',
      from: '2024-03-11T15:30',
      to: '2024-03-11T15:31',
    })
    const [day, clock] = times('It began on Tuesday.\n“Around 4:00 a.m. Moscow time they came,” it wrote.')
    expect(clock).toMatchObject({
      value: '2024-03-12T04:00',
      from: '2024-03-12T00:30:00Z',
      to: '2024-03-12T01:30:00Z',
      zone: 'Europe/Moscow',
      anchor: day!.id,
      known: 'inferred',
    })
  })

  it.each([
    [
      'The gate broke on Monday night, he told reporters on Tuesday.\nShe said a text was sent at 9:30 p.m.',
      '2024-03-11T21:30',
    ],
    [
      'The gate broke on Monday night, the firm said in a statement late on Tuesday.\nA text was sent at 9:30 p.m.',
      '2024-03-11T21:30',
    ],
    [
      'The gate broke on Monday.\nShe said the raid on Tuesday failed.\nA text was sent at 9:30 p.m.',
      '2024-03-12T21:30',
    ],
    ['He told reporters on Tuesday that it broke.\nA text was sent at 9:30 p.m.', '2024-03-12T21:30'],
    ['Плотина прорвалась в понедельник, заявил он во вторник.\nДождь шёл в 21:30.', '2024-03-11T21:30'],
  ])('gives a clock time no day on which somebody only spoke: “%s”', (text, value) =>
    expect(times(text).at(-1)!.value).toBe(value),
  )

  it('gives a clock time in a text that names no day the day of publication', () =>
    expect(times('On fire since 05:10.')[0]).toMatchObject({
      value: '2024-03-13T05:10',
      anchor: 'publication',
      known: 'inferred',
    }))

  it('leaves a clock time without any day open, and says so', () => {
    const { timexes, diagnostics } = read('Around 3:00 a.m. they came.', null)
    expect(timexes[0]).toMatchObject({ value: 'T03:00', from: null, to: null, anchor: null })
    expect(diagnostics.map((one) => one.code)).toEqual(['resolve.no-publication-day'])
  })

  it('puts the small hours of a night into the next date', () =>
    expect(
      times('In the night of 11 to 12 March it burned. At 03:00 Kyiv time all was over.')[1],
    ).toMatchObject({
      value: '2024-03-12T03:00',
      from: '2024-03-12T01:00:00Z',
    }))

  it('takes "at that time" for the last past date written out', () => {
    const [, raid, that] = times(
      'Last year there were raids, one on May 22, 2023. At that time it was the largest.',
    )
    expect(that).toMatchObject({ value: '2023-05-22', anchor: raid!.id, known: 'inferred' })
    expect(times('At that time it was the largest.')[0]).toMatchObject({ value: 'PAST_REF', from: null })
  })

  it('keeps what is stated where the publication day is unknown, with a diagnostic each', () => {
    const { timexes, diagnostics } = read(
      'On Tuesday and on 22 May, last year, it fell. In 2014 it stood.',
      null,
    )
    expect(timexes.map((one) => [one.value, one.from])).toEqual([
      ['XXXX-WXX-2', null],
      ['XXXX-05-22', null],
      [null, null],
      ['2014', '2014-01-01T00:00'],
    ])
    expect(diagnostics.map((one) => one.code)).toEqual(Array(3).fill('resolve.no-publication-day'))
  })

  it('takes yearless dates of a history from the year the text has reached', () =>
    expect(
      times('In 1914 war came. By 1916 it spread. In 1920 it ended. On 5 May they left.').at(-1),
    ).toMatchObject({ value: '1920-05-05' }))
})

describe('a programme', () => {
  const coming = (text: string): (string | null)[] => {
    const article = articleOf(text, '2024-03-13T04:15', 'en')
    return findTimexes(article, layerText(article), { lean: 'coming' }).timexes.map((one) => one.value)
  }

  it('looks to the coming day, month and hour where a report looks back', () => {
    expect(coming('Talks on Monday.')).toEqual(['2024-03-18'])
    expect(coming('Talks on Wednesday.')).toEqual(['2024-03-20'])
    expect(coming('An exercise in January.')).toEqual(['2025-01'])
    expect(coming('Roll call at 3 a.m. Kyiv time.')).toEqual(['2024-03-14T03:00'])
    expect(coming('It fell last Monday.')).toEqual(['2024-03-11'])
    expect(coming('Two upcoming weeks.')).toEqual(['2024-W13'])
    expect(coming('The last week of October 2024.')).toEqual(['2024-W43'])
    expect(coming('The first week of October 2024.')).toEqual(['2024-W41'])
  })
})

describe('the minute of writing', () => {
  it('is what hours count from, in its own zone', () => {
    expect(times('Two hours ago it fell.', '2024-03-13T04:15+02:00')[0]).toMatchObject({
      value: '2024-03-13T02:15',
      from: '2024-03-12T23:45:00Z',
      to: '2024-03-13T00:45:00Z',
      zone: '+02:00',
    })
  })

  it('is not made up where only the day is known', () =>
    expect(times('Two hours ago it fell.', '2024-03-13')[0]).toMatchObject({
      value: '2024-03-13',
      from: '2024-03-12T22:00',
      to: '2024-03-13T22:00',
    }))
})

describe('a block of its own', () => {
  it.each([
    ['March', '2024-03'],
    ['fri', '2024-03-08'],
    ['15:30', '2024-03-13T15:30'],
    ['12.03.', '2024-03-12'],
    ['суббота', '2024-03-09'],
  ])('%s is a time', (text, value) => expect(times(text).map((one) => one.value)).toEqual([value]))

  it.each([
    'a 1987 Chevrolet',
    'the March on the capital',
    'for the fourth time',
    'they march',
    'a sat phone',
    '3:4',
    'p. 12.03. of it',
    'субботник',
  ])('%s is none', (text) => expect(times(text)).toEqual([]))
})

describe('numeric dates', () => {
  it.each([
    ['en', '03/04/2024', '2024-04-03', true],
    ['en-US', '03/04/2024', '2024-03-04', true],
    ['en', '03/13/2024', '2024-03-13', false],
    ['en-US', '03.04.2024', '2024-04-03', false],
    ['ru', '03.04.2024', '2024-04-03', false],
  ])('%s %s is %s', (language, text, value, ambiguous) => {
    const { timexes, diagnostics } = read(`It fell on ${text}.`, '2024-05-01', language)
    expect(timexes.map((one) => one.value)).toEqual([value])
    expect(diagnostics.some((one) => one.code === 'resolve.ambiguous-date')).toBe(ambiguous)
  })
})

describe('properties', () => {
  const words = fc.constantFrom(
    'on',
    'Tuesday',
    'last',
    'week',
    'May',
    '22',
    ',',
    '2023',
    'at',
    '3',
    'a.m.',
    'Moscow time',
    'three',
    'days',
    'ago',
    '“',
    '”',
    'today',
    'said',
    'night',
    'of',
    'to',
    'the',
    'late',
    'March',
    '12:30',
    'overnight',
    'that day',
    'a day earlier',
    '.',
    'в ночь на',
    'вторник',
    '12.03.2024',
    'early',
    'from',
    'until',
  )
  const text = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' '))
  const published = fc.integer({ min: 0, max: 20_000 }).map(isoDay)

  it('spans slice to their words, stand in order and apart; from is before to', () => {
    fc.assert(
      fc.property(text, published, (whole, day) => {
        let last = 0
        for (const one of times(whole, day)) {
          expect(whole.slice(one.start, one.end)).toBe(one.text)
          expect(one.start).toBeGreaterThanOrEqual(last)
          last = one.end
          if (one.from !== null && one.to !== null && !one.value?.includes('/'))
            expect(one.from < one.to).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('a publication k weeks later moves every weekday by k weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -200, max: 200 }), (day, weeks) => {
        const line =
          'On Tuesday it fell; on Sunday it was retaken and will be shown on Friday, two days ago or not.'
        const moved = times(line, isoDay(day + 7 * weeks)).map((one) => one.value)
        const shifted = times(line, isoDay(day)).map((one) => {
          const [year, month, date] = one.value!.split('-').map(Number)
          return isoDay(dayOf(year!, month!, date!)! + 7 * weeks)
        })
        expect(moved).toEqual(shifted)
      }),
    )
  })

  it('the zone of the machine changes nothing', () => {
    const line =
      'On Tuesday, March 12, 2024, at 02:30 it fell; on 10 March 2024 and at 3 a.m. Kyiv time on Sunday, two days ago, since October.'
    const before = process.env.TZ
    const seen = ['UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata'].map((zone) => {
      process.env.TZ = zone
      return { offset: new Date(0).getTimezoneOffset(), found: JSON.stringify(read(line)) }
    })
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
    expect(new Set(seen.map((one) => one.offset)).size).toBe(4)
    expect(new Set(seen.map((one) => one.found)).size).toBe(1)
  })
})
