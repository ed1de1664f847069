import { clockOfEnglish, clockRange } from './clock-meaning.ts'
import type { CalendarMeaning } from './meaning.ts'
import { type PhraseRule, phrase } from './phrase-rule.ts'

/** Who is counted by the thousand: “1709 schoolchildren”. Elections, protests and games bear their year. */
const counted =
  '(?:school)?children|people|persons|men|women|civilians|soldiers|troops|fighters|residents|inhabitants|villagers|refugees|migrants|passengers|prisoners|workers|students|pupils|patients|families|homes|houses|buildings|volunteers|demonstrators|protesters'

/** What a year before them is a model of: “a 1987 Chevrolet”. */
const makes =
  'Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Citro[eë]n|Dodge|Fiat|Ford|GMC|Honda|Hyundai|Jeep|Kia|Lada|Lexus|Lincoln (?:Continental|Town)|Mazda|Mercedes|Mercury (?:Cougar|Sable)|Mitsubishi|Nissan|Oldsmobile|Opel|Peugeot|Plymouth|Pontiac|Porsche|Renault|Saab|Subaru|Suzuki|Toyota|Volkswagen|Volvo|model'

const year = '1[5-9]\\d\\d|20\\d\\d'
const rule = (row: Omit<PhraseRule, 'pattern'> & { readonly source: string }): PhraseRule => {
  const { source, ...rest } = row
  return { ...rest, pattern: phrase(source, { year }) }
}

/** Written alike in every language. */
export const anyScriptPhrases: readonly PhraseRule[] = [
  rule({
    id: 'year',
    example: 'in 2014 the peninsula was taken',
    counterExample: '1709 schoolchildren were moved',
    source: `(?:the year )?(?<year>{year})(?:(?<=(?:in|since|by|of|from|until|during|before|after|late|early) {year})|(?! (?:more |other )?(?:${counted}|${makes})(?![a-z])))`,
    read: (groups) => yearMeaning(Number(groups.year)),
  }),
  rule({
    id: 'before-our-era',
    example: 'in 264 BC',
    counterExample: 'in 264 boats',
    source:
      '(?:(?<from>\\d{1,4})[–-])?(?<year>\\d{1,4})(?: рр?\\.| гг?\\.| рок(?:у|ів|ах|и)| году?| годах)? (?:до н\\. ?е\\b\\.?|до н\\. ?е\\.?|до нашої ери|до нашей эры|BCE?|B\\.C\\.)',
    read: ({ from, year: last }) => {
      const era = (before: string): CalendarMeaning => yearMeaning(1 - Number(before))
      return from ? { kind: 'range', from: era(from), to: era(last!) } : era(last!)
    },
  }),
  rule({
    id: 'numeric-month-year',
    example: '02/2024',
    counterExample: '24/7',
    source: '(?<month>0[1-9]|1[0-2]|[1-9])/(?<year>20\\d\\d|19\\d\\d)(?!/)',
    read: ({ month, year: stated }) => ({ ...yearMeaning(Number(stated)), month: Number(month) }),
  }),
  rule({
    id: 'clock-digits',
    example: '15:30 – 18:00',
    counterExample: '15:3',
    source: '(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?!:)',
    read: (groups) => clockOfEnglish(groups),
    stands: 'beside a date',
  }),
  rule({
    id: 'clock-digits-range',
    example: '11:30-13:30',
    counterExample: '11:30-13:3',
    source:
      '(?<from>[01]?\\d|2[0-4]):(?<fromminute>[0-5]\\d) ?[-–—] ?(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?!:| [A-Z]{2,4}\\b| [ap]\\.?m)',
    read: ({ from, fromminute, hour, minute }) => {
      const start = clockOfEnglish({ hour: from, minute: fromminute })
      const end = clockOfEnglish({ hour, minute })
      return start && end ? clockRange(start, end) : null
    },
  }),
  rule({
    id: 'first-day-of-numeric-range',
    example: '14. – 15.10.2023',
    counterExample: '14 – 15',
    source: '(?<day>[12]?\\d|3[01])\\.?(?= ?[-–/] ?\\d{1,2}\\.\\d{1,2}(?:\\.|$|[ ,;)]))',
    read: ({ day }) => ({ kind: 'calendar', year: null, month: null, day: Number(day) }),
    stands: 'beside a date',
  }),
  rule({
    id: 'iso-month',
    example: '2014-10',
    counterExample: '2014-15',
    source: '(?<year>{year})-(?<month>0[1-9]|1[0-2])(?![-\\d])',
    // "2009-10" is as often two years.
    read: ({ year: stated, month }) =>
      Number(month) === (Number(stated) % 100) + 1
        ? null
        : { kind: 'calendar', year: Number(stated), month: Number(month), day: null },
  }),
  rule({
    id: 'two-years',
    example: 'in 2014–2015',
    counterExample: '2014-11',
    source: '(?<from>{year})\\s?[-–]\\s?(?<to>{year}|\\d\\d)',
    read: ({ from, to }) => {
      const start = Number(from)
      const end = to!.length === 2 ? Math.floor(start / 100) * 100 + Number(to) : Number(to)
      return end > start ? { kind: 'range', from: yearMeaning(start), to: yearMeaning(end) } : null
    },
  }),
]

const yearMeaning = (stated: number): CalendarMeaning => ({
  kind: 'calendar',
  year: stated,
  month: null,
  day: null,
})
