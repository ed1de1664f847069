/** Times, figures and places in words. By hand and not by the browser's locale: the same reading looks the same everywhere. */
import type { Claim, Quantity, Timex, Toponym } from '../../src/model/index.ts'
import { precisionWords, quantityRole } from './words.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** TIMEX3 parts of a day. */
const dayParts: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
}

/** `13 May 2031, 03:00 UTC`, `13 May 2031, afternoon`; a local time bears no zone; what is not a calendar time is given back as it is. */
export function dateTime(iso: string): string {
  const parts =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}|MO|MI|AF|EV|NI)(?::\d{2}(?:\.\d+)?)?(Z)?)?)?)?$/.exec(iso)
  if (!parts) return iso
  const [, year, month, day, clock, zone] = parts
  const name = month === undefined ? '' : `${months[Number(month) - 1] ?? month} `
  const date = `${day === undefined ? '' : `${Number(day)} `}${name}${year}`
  return clock === undefined ? date : `${date}, ${dayParts[clock] ?? clock}${zone ? ' UTC' : ''}`
}

/** Day only: `13 May 2031`. */
export function dateOnly(iso: string): string {
  return dateTime(iso.slice(0, 10))
}

/** A half-open interval as a person says it; a whole day is one day. Null when both ends are unknown. */
export function interval(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `before ${dateTime(to)}`
  if (to === null) return `from ${dateTime(from)}`
  if (isMidnight(from) && isMidnight(to)) {
    const last = dayBefore(to)
    return last === from.slice(0, 10) ? dateOnly(from) : `${dateOnly(from)} to ${dateTime(last)}`
  }
  if (isMidnight(to)) return `${dateTime(from)} to the end of ${dateTime(dayBefore(to))}`
  return from === to ? dateTime(from) : `${dateTime(from)} to ${dateTime(to)}`
}

export function timexWords(timex: Timex): string {
  const when =
    interval(timex.from, timex.to) ?? (timex.value === null ? 'not resolved' : dateTime(timex.value))
  return `${when}${timex.zone ? ` (${timex.zone})` : ''}`
}

/** Where the words were anchored: stated in the text, or counted from something. */
export function timexKnown(timex: Timex): string {
  if (timex.known === 'stated') return 'stated'
  return timex.anchor === 'publication' ? 'inferred from the publication date' : 'inferred'
}

export function number(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  if (!/^-?\d+$/.test(whole)) return String(value)
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** `at least 12 guards`, `300 000 000 USD`, `40 to 60`. */
export function quantityWords({ low, high, bound, unit, of }: Quantity): string {
  const what = [unit, of].filter((part) => part !== null).join(' ')
  return `${amountWords(low, high, bound)}${what ? ` ${what}` : ''}`
}

export function quantityRoleWords(quantity: Quantity): string {
  const status = quantity.status === 'unknown' ? '' : `, ${quantity.status}`
  return `${quantityRole(quantity.role)}${status}`
}

export function toponymWords(toponym: Toponym): string {
  if (toponym.withheld) return 'withheld by the speaker'
  if (toponym.name === null || toponym.latitude === null) return 'not found in the gazetteer'
  return [toponym.name, toponym.admin1, toponym.country].filter((part) => part !== null).join(', ')
}

/** `a settlement, within 3 km`. */
export function toponymPrecision(toponym: Toponym): string {
  const radius = toponym.radiusMeters
  return radius === null
    ? precisionWords[toponym.precision]
    : `${precisionWords[toponym.precision]}, within ${distance(radius)}`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** Cut between words, so that no half word stands there. */
export function shortened(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, length + 1).replace(/\s+\S*$/, '')}…`
}

/** `battle: armed clash`. */
export function eventWords({ event }: Claim): string {
  return event.subtype === null ? event.type : `${event.type}: ${event.subtype}`
}

function amountWords(low: number | null, high: number | null, bound: Quantity['bound']): string {
  const value = low ?? high
  if (value === null) return 'an unknown number of'
  if (bound === 'at-least') return `at least ${number(low ?? value)}`
  if (bound === 'at-most') return `at most ${number(high ?? value)}`
  const range =
    low !== null && high !== null && low !== high ? `${number(low)} to ${number(high)}` : number(value)
  return bound === 'about' ? `about ${range}` : range
}

function distance(meters: number): string {
  return meters < 1000 ? `${number(Math.round(meters))} m` : `${number(Math.round(meters / 100) / 10)} km`
}

function isMidnight(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(T00:00(:00(\.0+)?)?Z?)?$/.test(iso)
}

function dayBefore(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10)
}
