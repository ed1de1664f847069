import * as english from 'chrono-node/en'
import * as russian from 'chrono-node/ru'
import * as ukrainian from 'chrono-node/uk'
import { dayOf } from './calendar.ts'
import type { CalendarMeaning, TimeMention } from './meaning.ts'

export interface CalendarDates {
  readonly mentions: readonly TimeMention[]
  /** Numeric dates that read both ways (03/04/2024), with the order that was taken. */
  readonly ambiguous: readonly {
    readonly start: number
    readonly end: number
    readonly order: 'day first' | 'month first'
  }[]
}

/** Find dates that name their day: "May 22, 2023", "22 May", "12–14 March", "12.03.2024", "12 марта".
 *
 *  chrono-node finds and reads them. Its parsers are run without its refiners, and only the components that the words state are
 *  taken: whatever it implies, it implies from a reference instant and the machine's zone, and a reading may depend on neither.
 *  Numeric dates are day first, except month first where the language is en-US and the date is not written with points.
 *  Offsets are within `text`. Never throws. */
export function findCalendarDates(text: string, language: string | null): CalendarDates {
  const monthFirst = language?.toLowerCase() === 'en-us'
  const mentions: TimeMention[] = []
  const ambiguous: { start: number; end: number; order: 'day first' | 'month first' }[] = []
  if (!/\d/.test(text)) return { mentions, ambiguous }
  for (const { finder, words } of findersFor(text)) {
    for (const result of finder.parse(text, fixedReference)) {
      const mention = asMention(text, result, words)
      if (mention) mentions.push(mention)
    }
  }
  for (const found of text.matchAll(numericDate)) {
    const read = readNumeric(found, monthFirst)
    if (!read) continue
    const start = found.index
    const end = start + found[0].length
    mentions.push({ start, end, rule: 'date.numeric', meaning: read.meaning })
    if (read.ambiguous) ambiguous.push({ start, end, order: read.order })
  }
  mentions.push(...readShort(text, monthFirst))
  for (const match of text.matchAll(dashedDate)) {
    const month = shortMonths.indexOf(match[2]!.toLowerCase()) + 1
    const year = match[3]!.length === 2 ? yearOfTwo(Number(match[3])) : Number(match[3])
    const meaning = asDay(year, month, Number(match[1]))
    if (meaning)
      mentions.push({ start: match.index, end: match.index + match[0].length, rule: 'date.dashed', meaning })
  }
  return { mentions, ambiguous }
}

/** "31-Oct-74", as stamps and tables have it. */
const dashedDate = /(?<![\p{L}\p{N}-])(\d{1,2})[-/]([A-Z][a-z]{2})[-/]((?:19|20)?\d\d)(?![\p{L}\p{N}-])/gu
const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Nothing is ever counted from it. */
const fixedReference = { instant: new Date(0), timezone: 0 }

/** chrono's own parsers for days with a month's name, by the names it gives them. */
const namedDay = new Set([
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
  'ISOFormatParser',
  'RUMonthNameLittleEndianParser',
  'UKMonthNameLittleEndianParser',
])

type Finder = Pick<english.Chrono, 'parse'>
type Configuration = ConstructorParameters<typeof english.Chrono>[0]

function finderFrom(configuration: NonNullable<Configuration>): Finder {
  const parsers = configuration.parsers.filter((parser) => namedDay.has(parser.constructor.name))
  if (parsers.length < 2)
    throw new Error('chrono-node no longer names its parsers as calendar-dates.ts expects')
  return new english.Chrono({ parsers, refiners: [] })
}

const finders = {
  en: finderFrom(english.configuration.createConfiguration(true, false)),
  ru: finderFrom(russian.createConfiguration(true)),
  uk: finderFrom(ukrainian.createConfiguration(true)),
}

function findersFor(text: string): { finder: Finder; words: RegExp }[] {
  const found: { finder: Finder; words: RegExp }[] = []
  if (/[A-Za-z]|\d-\d/.test(text)) found.push({ finder: finders.en, words: englishDay })
  if (/\p{Script=Cyrillic}/u.test(text)) {
    found.push({ finder: finders.ru, words: cyrillicDay }, { finder: finders.uk, words: cyrillicDay })
  }
  return found
}

/** A month is a name: with its capital in English, so that "may 5 more villages" is none. ISO dates have no name. */
const englishDay =
  /^\d{4}-\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/
const cyrillicDay = /\p{Script=Cyrillic}{3}/u

function asMention(
  text: string,
  result: ReturnType<Finder['parse']>[number],
  words: RegExp,
): TimeMention | null {
  let start = result.index
  let found = result.text
  const lead = /^(?:on|с)?\s*/iu.exec(found)![0].length
  start += lead
  found = found.slice(lead).trimEnd()
  if (!words.test(found)) return null
  // Digits that run on are a number, a model or a longer code.
  if (/[\p{L}\p{N}$€£:-]$/u.test(text.slice(0, start)) && !/^\d{4}-/.test(found)) return null
  // "12 March 60 soldiers": chrono takes two digits for a year.
  const statesYear = result.start.isCertain('year') && /\d{4}(?!\d)/.test(found)
  if (!statesYear)
    found = found.replace(
      /^\d/.test(found)
        ? /(?<=\p{L}\.?)[\s,/-]+\d{2,3}$/u
        : /(?<=\d(?:st|nd|rd|th)?)[\s,/-]+\d{2,3}$(?<!\d-\d+)/u,
      '',
    )
  const year = statesYear ? result.start.get('year') : null
  const month = result.start.get('month')
  const first = asDay(year, month, result.start.get('day'))
  if (!first) return null
  const tail = statesYear ? /^\s+(?:года|року|г\.|р\.)/iu.exec(text.slice(start + found.length)) : null
  const end = start + found.length + (tail?.[0].length ?? 0)
  if (!result.end) return { start, end, rule: 'date.named', meaning: first }
  const last = asDay(year, result.end.get('month'), result.end.get('day'))
  return last ? { start, end, rule: 'date.range', meaning: { kind: 'range', from: first, to: last } } : null
}

function asDay(year: number | null, month: number | null, day: number | null): CalendarMeaning | null {
  if (month === null || day === null || dayOf(year ?? 2000, month, day) === null) return null
  return { kind: 'calendar', year, month, day }
}

/** With a year, so that 24/7, 9/11 and 2/3 are none. */
const numericDate =
  /(?<![\p{L}\p{N}./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?![\p{L}\p{N}]|[./-]\d)/gu

/** Of two digits, as POSIX reads them: 69 to 99 are of the last century. */
const yearOfTwo = (digits: number): number => digits + (digits >= 69 ? 1900 : 2000)

/** Without a year: with its point beside another date or a clock time or after a preposition ("01.04. в 18 часов", "с 14.10. по 15.10."),
 *  after "on" ("on 2/15"), or where the whole block is nothing else. Otherwise "12.10." is a chapter or a version. */
const shortDate =
  /(?<![\p{L}\p{N}./:-])(?:(?<first>\d{2})\.(?<second>\d{2})(?:\.(?= ?(?:[-–—/] ?\d{2}\.\d{2}|(?:по|до) \d{2}\.\d{2}|[во] \d{1,2}(?::| час| годин|ч))|$)|\.(?<=(?:^| )(?:[сСзЗ]|[пП]о|[дД]о|[вВ]ід|[оО]т|[-–—]) ?\d{2}\.\d{2}\.)(?= |$|[^\p{N}\p{L}])|(?<=\d\.? ?[-–/] ?\d{1,2}\.\d{1,2})\.?(?= |$))|(?<=\bon )(?!24\/7)(?<onfirst>\d{1,2})\/(?<onsecond>\d{1,2})(?![\p{L}\p{N}/.]))/gu
const shortDateAlone = /^\s*(?<first>\d{1,2}) ?[./-] ?(?<second>\d{1,2})\.?(?: at .*| в .*| о .*)?\s*$/u

function readShort(text: string, monthFirst: boolean): TimeMention[] {
  const found = [...text.matchAll(shortDate)]
  const alone = found.length === 0 && text.length <= 30 ? shortDateAlone.exec(text) : null
  return [...found, ...(alone ? [alone] : [])].flatMap((match) => {
    const { first, second, onfirst, onsecond } = match.groups!
    const [one, two] = [Number(first ?? onfirst), Number(second ?? onsecond)]
    const byMonth = monthFirst && !/\./u.test(match[0])
    const [month, day] = byMonth ? [one, two] : [two, one]
    const meaning = asDay(null, month, day) ?? asDay(null, day, month)
    const start = match.index + /^\s*/u.exec(match[0])![0].length
    const words = /^\s*\d{1,2} ?[./-] ?\d{1,2}/u.exec(match[0])![0].trimStart()
    return meaning ? [{ start, end: start + words.length, rule: 'date.short', meaning }] : []
  })
}

function readNumeric(found: RegExpExecArray, monthFirst: boolean) {
  const [first, second] = [Number(found[1]), Number(found[3])]
  const year = found[4]!.length === 2 ? yearOfTwo(Number(found[4])) : Number(found[4])
  const byMonth = monthFirst && found[2] !== '.'
  const [day, month] = byMonth ? [second, first] : [first, second]
  const order: 'day first' | 'month first' = byMonth ? 'month first' : 'day first'
  const meaning = asDay(year, month, day)
  const other = asDay(year, day, month)
  if (meaning) return { meaning, order, ambiguous: other !== null && day !== month && found[2] !== '.' }
  return other ? { meaning: other, order, ambiguous: false } : null
}
