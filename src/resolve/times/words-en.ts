import { numberOfWord } from '../number-words.ts'
import { reference, shift } from './make-meaning.ts'
import type { DayPart, Edge, Feast, Meaning, Season, Unit, Which } from './meaning.ts'
import { countOf, type PhraseRule, phrase } from './phrase-rule.ts'

export const months = [
  'january|jan\\.?',
  'february|feb\\.?',
  'march|mar\\.?',
  'april|apr\\.?',
  'may',
  'june|jun\\.?',
  'july|jul\\.?',
  'august|aug\\.?',
  'september|sept?\\.?',
  'october|oct\\.?',
  'november|nov\\.?',
  'december|dec\\.?',
]
export const weekdays = [
  'monday|mon\\.?',
  'tuesday|tues?\\.?',
  'wednesday|wed\\.?|weds\\.?',
  'thursday|thu(?:rs?)?\\.?',
  'friday|fri\\.?',
  'saturday|sat\\.?',
  'sunday|sun\\.?',
]

const lists = {
  // "Sun", "Sat", "Wed" and "Mon" are other words as well: only with their point.
  weekday:
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|Mon\\.|Tues?\\.|Wed\\.|Thu(?:rs?)?\\.|Fri\\.|Sat\\.|Sun\\.',
  month:
    'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?',
  count:
    'an?(?: single)?|a hundred|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|hundred|\\d{1,3}\\s?[-–]\\s?\\d{1,3}|(?:two|three|four|five|six|\\d{1,2}) to (?:three|four|five|six|ten|\\d{1,3})|\\d{1,3}(?:\\.\\d+)?|several|many|(?:a )?few|(?:a )?couple(?: of)?|a pair of|half an?|dozens of|hundreds of|some',
  unit: 'seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centuries|century|mins?|hrs?|secs?|yrs?',
  year: '1[5-9]\\d\\d|20\\d\\d',
  teen: 'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  tens: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  hour: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]',
  number:
    '(?:twenty|thirty|forty|fifty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  season: 'spring|summer|autumn|fall|winter',
  part: 'morning|afternoon|evening|night|lunchtime|lunch',
  zone: 'GMT|UTC|EST|EDT|ET|CET|CEST|EET|EEST|BST|MSK|PST|PDT|MST|MDT|CST|CDT|PT|AKST|AKDT|HST|(?:Moscow|Ky?i?[ei]v|Ukraine|Ukrainian|Washington|Eastern|Central|Mountain|Pacific|New York|London|British|UK|Brussels|Paris|Berlin|Rome|Madrid|Warsaw|Vienna|Prague|Budapest|Central European|Eastern European|Athens|Helsinki|Bucharest|Sofia|Vilnius|Riga|Tallinn|Minsk|Istanbul|Ankara|Turkish|Baghdad|Tbilisi|Yerevan|Baku|Kabul|Beijing|local|Greenwich(?: mean)?) time',
  nth: 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|[123]?\\d(?:st|nd|rd|th)',
  about:
    'around|about|at about|at around|approximately|roughly|some time around|shortly after|shortly before|just after|just before|nearly',
}

export const rule = (
  id: string,
  example: string,
  counterExample: string,
  source: string,
  read: PhraseRule['read'],
  letters: 'any case' | 'exact' = 'any case',
  stands?: PhraseRule['stands'],
): PhraseRule => ({
  id,
  example,
  counterExample,
  pattern: phrase(source, lists, letters),
  read,
  ...(stands ? { stands } : {}),
})

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** `second`, `22nd`, `twenty-second`: 2, 22, 22; null for other words. */
export function ordinalOf(words: string): number | null {
  const lower = words.toLowerCase()
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10)
  if (lower === 'thirtieth') return 30
  const [tens, ones] = lower.split(/[- ]/)
  if (ones === undefined) return ordinals.indexOf(lower) + 1 || null
  return (tens === 'twenty' ? 20 : 30) + ordinals.indexOf(ones) + 1
}

/** `nineteen ninety-six`, `two thousand and four`: the year; null for other words. */
export function yearOfWords(words: string): number | null {
  const [first, ...rest] = words.toLowerCase().split(/[\s-]+/)
  if (first === 'two') return 2000 + (rest[1] ? (numberOfWord(rest.at(-1)!) ?? 0) : 0)
  const hundreds = first === 'nineteen' ? 1900 : 2000
  if (rest[0] === 'hundred') return hundreds
  if (rest[0] === 'oh') return hundreds + (numberOfWord(rest[1] ?? '') ?? 0)
  const low = rest.map((word) => numberOfWord(word))
  return low.some((one) => one === null) ? null : hundreds + low.reduce<number>((sum, one) => sum + one!, 0)
}

/** Feasts by the words that name their day. Where two match, the earlier row. */
export const feasts: readonly { readonly words: string; readonly feast: Feast }[] = [
  { words: 'Orthodox Christmas(?: Day)?', feast: 'orthodox-christmas' },
  { words: 'Orthodox Easter(?: Sunday)?', feast: 'orthodox-easter' },
  { words: 'Christmas Eve', feast: 'christmas-eve' },
  { words: 'Christmas Day', feast: 'christmas' },
  { words: "New Year[’']?s Eve", feast: 'new-years-eve' },
  { words: "New Year[’']?s Day", feast: 'new-year' },
  { words: "Valentine[’']?s Day", feast: 'valentine' },
  { words: "(?:International )?Women[’']s Day", feast: 'womens-day' },
  { words: 'Victory Day', feast: 'victory-day' },
  { words: 'Good Friday', feast: 'good-friday' },
  { words: 'Easter Monday', feast: 'easter-monday' },
  { words: 'Easter Sunday', feast: 'easter' },
  { words: 'Thanksgiving Day', feast: 'thanksgiving' },
  { words: 'Black Friday', feast: 'black-friday' },
  { words: 'Cyber Monday', feast: 'cyber-monday' },
  { words: 'Ash Wednesday', feast: 'ash-wednesday' },
  { words: 'Palm Sunday', feast: 'palm-sunday' },
  { words: '(?:Maundy|Holy) Thursday', feast: 'maundy-thursday' },
  { words: 'Holy Saturday', feast: 'holy-saturday' },
  { words: 'Whit Monday', feast: 'whit-monday' },
  { words: 'Pentecost', feast: 'pentecost' },
  { words: 'Boxing Day', feast: 'boxing-day' },
  { words: "(?:St\\.?|Saint) Patrick[’']?s Day", feast: 'saint-patrick' },
  { words: 'May Day', feast: 'may-day' },
  { words: 'Bastille Day', feast: 'bastille-day' },
  { words: '(?:Veterans|Armistice|Remembrance) Day', feast: 'armistice-day' },
  { words: 'Martin Luther King(?:,? Jr\\.?)? Day', feast: 'king-day' },
  { words: "Presidents[’']? Day", feast: 'presidents-day' },
]
/** `xmas eve` as the rows above write it: with its capitals. */
export const feastName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^xmas/, 'christmas')
    .replace(/^(easter|christmas|thanksgiving) (?:sunday)$/, '$1')
    .replace(/\b[a-z](?=[a-z])/g, (letter) => letter.toUpperCase())
    .replace(/[’']S\b/, (ending) => ending.toLowerCase())

const bareFeasts: Readonly<Record<string, Feast>> = {
  Christmas: 'christmas',
  Easter: 'easter',
  Thanksgiving: 'thanksgiving',
  Halloween: 'halloween',
}

export function feastMeaning(
  words: string,
  which: string | undefined,
  year: string | undefined,
): Meaning | null {
  const feast =
    bareFeasts[words] ?? feasts.find((row) => new RegExp(`^(?:${row.words})$`, 'u').test(words))?.feast
  return feast
    ? { kind: 'feast', feast, which: whichOf(which ?? ''), year: year ? Number(year) : null }
    : null
}

const shortUnits: Readonly<Record<string, string>> = { min: 'minute', hr: 'hour', sec: 'second', yr: 'year' }

export const unitOf = (words: string): Unit => {
  const unit = words
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/^(?:min|hr|sec|yr)$/, (short) => shortUnits[short]!)
  return (unit === 'fortnight' ? 'week' : unit) as Unit
}

/** Units back or ahead: `last` is -1, `this` 0, `next` 1. */
export const awayOf = (which: string): -1 | 0 | 1 =>
  /last|previous|past/i.test(which) ? -1 : /next|coming|following/i.test(which) ? 1 : 0

export const whichOf = (words: string): Which =>
  /last/i.test(words) ? 'last' : /next|coming/i.test(words) ? 'next' : /this/i.test(words) ? 'this' : 'bare'

export const edgeOf = (words: string): Edge =>
  /early|beginning|start/i.test(words) ? 'early' : /mid/i.test(words) ? 'mid' : 'late'

export function partOf(words: string): DayPart {
  if (/morning|early hours|small hours|dawn/i.test(words)) return 'MO'
  if (/lunch/i.test(words)) return 'MI'
  if (/afternoon/i.test(words)) return 'AF'
  return /evening|dusk/i.test(words) ? 'EV' : 'NI'
}

export function counted(count: string, unit: string, sign: 1 | -1, from: 'writing' | 'text'): Meaning | null {
  const many = countOf(count.replace(/\s+/gu, ' '))
  if (many !== null && !Number.isInteger(many) && unitOf(unit) === 'hour')
    return shift('minute', Math.round(sign * many * 60), from)
  if (many === null || !Number.isInteger(many)) return reference(sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const fortnights = /fortnight/i.test(unit) ? 2 : 1
  return shift(unitOf(unit), sign * many * fortnights, from)
}

const letters: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

export function durationValue(count: string, unit: string): string | null {
  const many = countOf(count.replace(/\s+/gu, ' '))
  const letter = letters[unit === 'night' ? 'night' : unitOf(unit)]
  if (!letter) return null
  const amount = many === null ? 'X' : String(many * (/fortnight/i.test(unit) ? 2 : 1))
  return letter.startsWith('T') ? `PT${amount}${letter[1]}` : `P${amount}${letter}`
}

export function duration(count: string, unit: string, ending: 'now' | 'start-now' | null): Meaning | null {
  const value = durationValue(count, unit)
  if (!value) return null
  const many = countOf(count.replace(/\s+/gu, ' '))
  const lengths: Readonly<Record<string, number>> = {
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    week: 7,
    month: 30.4,
    year: 365.25,
  }
  const length = lengths[unitOf(unit)]
  return {
    kind: 'duration',
    value,
    ending,
    days: many !== null && length !== undefined ? many * length : null,
  }
}

/** "Two upcoming weeks": a length that begins now. */
export function comingUnits(count: string, unit: string): Meaning | null {
  const length = duration(count, unit, 'start-now')
  const by = countOf(count.replace(/\s+/gu, ' '))
  if (length?.kind !== 'duration' || by === null || !Number.isInteger(by)) return length
  return { ...length, coming: { unit: unitOf(unit), by } }
}

export const seasonCode = (season: string): Season =>
  (({ spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' }) as const)[
    season.toLowerCase() as 'fall'
  ]

export function seasonMeaning(season: string, year: number | null, which: Which): Meaning {
  return { kind: 'season', season: seasonCode(season), year, which }
}

export function quarterMeaning(value: string, year: string | undefined): Meaning & { kind: 'quarter' } {
  return { kind: 'quarter', part: value as `Q${number}`, year: year ? Number(year) : null, yearsAway: null }
}

/** `thirty`, `oh three`, `15`: minutes as digits. */
export const minutesOfWords = (words: string): string =>
  String(
    countOf(
      words
        .toLowerCase()
        .replace(/^oh?[ -]/, '')
        .replace(' ', '-'),
    ) ?? '99',
  )
