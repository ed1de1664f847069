import { outerFirst } from '../model/index.ts'
import { daysInMonth, zoneOffsetMinutes } from './clock-zones.ts'
import { monthPattern, readMonth, readWeekday, weekdayPattern } from './date-words.ts'

/** A date with its words, as a line or a page's metadata writes it. */
export interface WrittenDate {
  /** Half-open UTF-16 offsets of all its words: label, weekday, day, time, zone. */
  readonly start: number
  readonly end: number
  /** `2024-03-13`, local `2024-03-13T04:15`, or with a stated zone the UTC instant `2024-03-13T02:15:00Z`; null without a year. */
  readonly value: string | null
  /** `Published`, `Updated` and the like before it; null without a label. */
  readonly label: 'published' | 'modified' | null
  /** Day and month could be the other way round, and no weekday settles it. */
  readonly ambiguous: boolean
}

/** Every date written out in one line, left to right, none overlapping. English, Russian and Ukrainian month names,
 *  ISO 8601, RFC 5322, and numeric forms: dots are day.month.year, slashes month/day/year unless that cannot be.
 *      Wed, 03/13/2024 – 04:15
 *      ^^^^^^^^^^^^^^^^^^^^^^^
 *  Empty for "in March" and for times without a day. Never throws. */
export function findWrittenDates(line: string): WrittenDate[] {
  const text = line.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
  const found: WrittenDate[] = []
  for (const form of dayForms.filter((one) => one.hint.test(text)))
    for (const match of text.matchAll(form.pattern)) {
      const date = readMatch(match, form)
      if (date !== null) found.push(date)
    }
  found.sort((a, b) => outerFirst(a, b) || Number(a.value === null) - Number(b.value === null))
  const kept: WrittenDate[] = []
  for (const date of found) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date)
  return kept
}

/** The value of a text that is a date and nothing else, as metadata holds it; null for anything else.
 *  An ISO midnight without a zone is a day: content systems print it where they know no hour. */
export function readDate(text: string): string | null {
  const whole = text.trim().replace(/\s+/g, ' ')
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/.exec(whole)
  const spread = compact === null ? whole : `${compact[1]}-${compact[2]}-${compact[3]}`
  if (/^1\d{9}(\d{3})?$/.test(whole)) return instant(Number(whole) * (whole.length === 10 ? 1000 : 1))
  const date = findWrittenDates(spread)[0]
  if (date === undefined || date.value === null || date.start !== 0) return null
  const rest = spread.slice(date.end).trim()
  if (rest !== '' && !/^(\([^)]*\)|\[[^\]]*\]|[.,;])$/.test(rest)) return null
  return date.value.replace(/T00:00$/, '')
}

interface DayForm {
  readonly id: string
  readonly pattern: RegExp
  /** Cheap and never wrong about absence: the whole pattern is some hundred times dearer. */
  readonly hint: RegExp
  /** Order of the three numbers in the match; `?` where slashes leave it open. */
  readonly order: 'ymd' | 'dmy' | 'mdy' | '?' | 'dm' | 'md'
}

const clock =
  '(?:(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?|1?\\d ?[ap]\\.?m\\.?)(?![\\d\\p{L}:])'
const clockIso = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?'
const zone =
  '(?:Z(?![\\p{L}])|(?:GMT|UTC|UT)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}|(?:E[DS]?T|C[DS]?T|M[DS]T|P[DS]?T|CES?T|EES?T|WES?T|MSK|BST|мск)(?![\\p{L}])|(?:moscow|kyiv|kiev|london) time|local time|по московскому времени|за київським часом)'
const label =
  '(?:(?:first |originally |last )?(?:published|posted|issued|released|created|updated|modified|edited|update|publication date|date published|date|upd\\.?|опубликовано|дата публикации|опубліковано|дата публікації|дата|обновлено|изменено|оновлено|змінено)(?: (?:on|at))?(?: ?[:—–|-])? ?)'

function form(id: string, hint: RegExp, day: string, order: DayForm['order'], isoTime = false): DayForm {
  const gap = '(?: ?[,|•·–—-] ?| )+(?:at |в |о |um |, ?)?'
  const before = `(?<before>${clock})(?: ?\\(?(?<zoneBefore>${zone})\\)?)?(?:,? on |[ ,|•·–—-]+)`
  const after = isoTime ? `(?:T|t|${gap})(?<after>${clockIso}|${clock})` : `${gap}(?<after>${clock})`
  const zoned = `(?: ?[,(]? ?(?<zone>${zone})\\)?)?`
  const source =
    `(?<![\\p{L}\\d.,/:-])(?<label>${label})?(?:${before})?(?:\\(?(?<weekday>${weekdayPattern})\\)?[.,]?(?: the)? +)?` +
    `${day}(?!\\d|[./-]\\d)(?: ?,? ?\\(?(?<weekdayAfter>${weekdayPattern})\\)?(?![\\p{L}]))?(?:${after}${zoned})?(?![\\p{L}\\d])`
  return { id, pattern: new RegExp(source, 'giu'), hint, order }
}

const monthHint = new RegExp(`\\d.{0,8}${monthPattern}|${monthPattern}.{0,3}\\d`, 'iu')

const dayForms: readonly DayForm[] = [
  form('iso', /\d{4}-\d/, '(?<a>\\d{4})-(?<b>\\d{1,2})-(?<c>\\d{1,2})', 'ymd', true),
  form('year-first', /\d{4}[/.]\d/, '(?<a>\\d{4})[/.](?<b>\\d{1,2})[/.](?<c>\\d{1,2})', 'ymd'),
  form('dots', /\d\.\d{1,2}\.\d/, '(?<a>\\d{1,2})\\.(?<b>\\d{1,2})\\.(?<c>\\d{4}|\\d{2})', 'dmy'),
  form('dashes', /\d-\d{1,2}-\d{4}/, '(?<a>\\d{1,2})-(?<b>\\d{1,2})-(?<c>\\d{4})', 'dmy'),
  form('slashes', /\d\/\d{1,2}\/\d/, '(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<c>\\d{4}|\\d{2})', '?'),
  form(
    'day-month-year',
    monthHint,
    `(?<a>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .-]+(?<b>${monthPattern})\\.?,?[ -](?<c>\\d{4})(?: ?(?:года|года?|г|року|р)\\.?(?![\\p{L}]))?`,
    'dmy',
  ),
  form(
    'month-day-year',
    monthHint,
    `(?<a>${monthPattern})\\.? (?<b>\\d{1,2})(?:st|nd|rd|th)?,? (?<c>\\d{4})`,
    'mdy',
  ),
  form(
    'day-month',
    monthHint,
    `(?<a>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<b>${monthPattern})(?![\\p{L}])\\.?(?!,? \\d{4})`,
    'dm',
  ),
  form(
    'month-day',
    monthHint,
    `(?<a>${monthPattern})\\.? (?<b>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,? \\d{4})`,
    'md',
  ),
]

function readMatch(match: RegExpMatchArray, { order }: DayForm): WrittenDate | null {
  const groups = match.groups ?? {}
  const [a, b, c] = [groups.a ?? '', groups.b ?? '', groups.c ?? '']
  const weekday = readWeekday(groups.weekday ?? groups.weekdayAfter ?? '')
  const start = match.index ?? 0
  const labelled = readLabel(groups.label)
  const span = { start, end: start + match[0].length, label: labelled }
  if (order === 'dm' || order === 'md') {
    const day = Number(order === 'dm' ? a : b)
    return day >= 1 && day <= 31 ? { ...span, value: null, ambiguous: false } : null
  }
  const day = placeNumbers(a, b, c, order, weekday)
  if (day === null) return null
  const clockTime = readClock(groups.after ?? groups.before)
  if (clockTime === null) return { ...span, value: day.iso, ambiguous: day.ambiguous }
  const local = `${day.iso}T${two(clockTime.hour)}:${two(clockTime.minute)}`
  const offset = zoneOffsetMinutes(groups.zone ?? groups.zoneBefore ?? '', local)
  if (offset === null) return { ...span, value: local, ambiguous: day.ambiguous }
  const [year = 0, month = 1, date = 1] = day.iso.split('-').map(Number)
  const utc =
    Date.UTC(year, month - 1, date, clockTime.hour, clockTime.minute, clockTime.second) - offset * 60_000
  return { ...span, value: instant(utc), ambiguous: day.ambiguous }
}

/** Year, month and day from three numbers. Slashes: what can be only one way is read that way, a stated weekday settles
 *  the rest, and what is left is read as in the United States, where slashes are at home, and marked ambiguous. */
function placeNumbers(
  a: string,
  b: string,
  c: string,
  order: DayForm['order'],
  weekday: number | null,
): { iso: string; ambiguous: boolean } | null {
  if (order === 'ymd') return oneDay(a, b, c)
  if (order === 'dmy') return oneDay(c, b, a) ?? (/^\d+$/.test(b) && a.length <= 2 ? oneDay(c, a, b) : null)
  if (order === 'mdy') return oneDay(c, a, b)
  const american = oneDay(c, a, b)
  const european = oneDay(c, b, a)
  if (american === null || european === null || american.iso === european.iso) return american ?? european
  if (weekday !== null && weekdayOf(european.iso) === weekday) return european
  return { ...american, ambiguous: weekday === null || weekdayOf(american.iso) !== weekday }
}

function oneDay(
  yearText: string,
  monthText: string,
  dayText: string,
): { iso: string; ambiguous: boolean } | null {
  const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0)
  const month = /^\d+$/.test(monthText) ? Number(monthText) : readMonth(monthText)
  const day = Number(dayText)
  if (month === null || month < 1 || month > 12 || year < 1900 || year > 2199) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return { iso: `${year}-${two(month)}-${two(day)}`, ambiguous: false }
}

function readClock(text: string | undefined): { hour: number; minute: number; second: number } | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?[^ap]*(?:([ap])\.?m)?/i.exec(text ?? '')
  if (match === null) return null
  const half = match[4]?.toLowerCase()
  const written = Number(match[1])
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0)
  return { hour, minute: Number(match[2] ?? 0), second: Number(match[3] ?? 0) }
}

function readLabel(words: string | undefined): WrittenDate['label'] {
  if (words === undefined) return null
  return /updat|modif|edited|upd|обновлено|изменено|оновлено|змінено/i.test(words) ? 'modified' : 'published'
}

function weekdayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

function instant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
