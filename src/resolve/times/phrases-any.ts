import type { CalendarMeaning } from './meaning.ts'
import { type PhraseRule, phrase } from './phrase-rule.ts'

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
    counterExample: 'the code 20145',
    source: '(?:the year )?(?<year>{year})',
    read: (groups) => yearMeaning(Number(groups.year)),
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
