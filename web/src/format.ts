/** Times, figures and places in words. By hand and not by the browser's locale: the same reading looks the same everywhere. */
import type { Claim, Quantity, Timex, TitleParts, Toponym } from '../../src/model/index.ts'
import { spaced } from './letters.ts'
import { number } from './number.ts'
import type { Texts } from './words/en.ts'

type DayPart = keyof Texts['format']['dayParts']

type FormatTexts = Pick<Texts, 'format' | 'codes' | 'events' | 'eventTypes'>

/** The ways to say it in one language. Pure: the same facts give the same words. */
export function formatOf({ format, codes, events, eventTypes }: FormatTexts) {
  /** `13 May 2031, 03:00 UTC`, `13 May 2031, afternoon`; a local time bears no zone; what is not a calendar time is given back as it is. */
  function dateTime(iso: string): string {
    const parts =
      /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}|MO|MI|AF|EV|NI)(?::\d{2}(?:\.\d+)?)?(Z)?)?)?)?$/.exec(
        iso,
      )
    if (!parts) return iso
    const [, year, month, day, clock, zone] = parts
    const names = day === undefined ? format.monthsAlone : format.months
    const name = month === undefined ? '' : `${names[Number(month) - 1] ?? month} `
    const date = `${day === undefined ? '' : `${Number(day)} `}${name}${year}`
    if (clock === undefined) return date
    return `${date}, ${format.dayParts[clock as DayPart] ?? clock}${zone ? ' UTC' : ''}`
  }

  /** Day only: `13 May 2031`. */
  function dateOnly(iso: string): string {
    return dateTime(iso.slice(0, 10))
  }

  /** A half-open interval as a person says it; a whole day is one day. Null when both ends are unknown. */
  function interval(from: string | null, to: string | null): string | null {
    if (from === null) return to === null ? null : format.before(dateTime(to))
    if (to === null) return format.from(dateTime(from))
    if (isMidnight(from) && isMidnight(to)) {
      const last = dayBefore(to)
      return last === from.slice(0, 10) ? dateOnly(from) : format.fromTo(dateOnly(from), dateTime(last))
    }
    if (isMidnight(to)) return format.toEndOf(dateTime(from), dateTime(dayBefore(to)))
    return from === to ? dateTime(from) : format.fromTo(dateTime(from), dateTime(to))
  }

  /** A length (`P3D`) or what is only past or to come is said so: its own words stand beside it. */
  function timex(timex: Timex): string {
    const { value } = timex
    const when =
      interval(timex.from, timex.to) ??
      (value === null
        ? format.timeNotResolved
        : value.startsWith('P') && /\d|X/.test(value)
          ? format.lengthOfTime
          : (format.vagueTimes[value] ?? dateTime(value)))
    return `${when}${timex.zone ? ` (${timex.zone})` : ''}`
  }

  /** Where the words were anchored: stated in the text, or counted from something. */
  function timexKnown(timex: Timex): string {
    if (timex.known === 'stated') return format.stated
    return timex.anchor === 'publication' ? format.inferredFromPublication : format.inferred
  }

  function amount(low: number | null, high: number | null, bound: Quantity['bound']): string {
    const value = low ?? high
    if (value === null) return format.unknownNumber
    if (bound === 'at-least') return format.atLeast(number(low ?? value))
    if (bound === 'at-most') return format.atMost(number(high ?? value))
    const range =
      low !== null && high !== null && low !== high ? format.fromTo(number(low), number(high)) : number(value)
    return bound === 'about' ? format.about(range) : range
  }

  /** `at least 12 guards`, `300 000 000 USD`, `40 to 60`. */
  function quantity({ low, high, bound, unit, of }: Quantity): string {
    const what = [unit, of].filter((part) => part !== null).join(' ')
    return `${amount(low, high, bound)}${what ? ` ${what}` : ''}`
  }

  function quantityRole({ role, status }: Quantity): string {
    return status === 'unknown' ? codes.role[role] : `${codes.role[role]}, ${codes.status[status]}`
  }

  function toponym(toponym: Toponym): string {
    if (toponym.withheld) return format.withheld
    if (toponym.name === null || toponym.latitude === null) return format.notFound
    return [toponym.name, toponym.admin1, toponym.country].filter((part) => part !== null).join(', ')
  }

  function distance(meters: number): string {
    return meters < 1000
      ? `${number(Math.round(meters))}\u00a0${format.meters}`
      : `${number(Math.round(meters / 100) / 10)}\u00a0${format.kilometers}`
  }

  /** `a settlement, within 3 km`. */
  function precision({ precision, radiusMeters }: Pick<Toponym, 'precision' | 'radiusMeters'>): string {
    const words = codes.precision[precision]
    return radiusMeters === null ? words : format.within(words, distance(radiusMeters))
  }

  /** `A`, `A and B`, `A, B and C`. */
  function joined(names: readonly string[], by: string = format.and): string {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${by} ${names.at(-1)}`
  }

  /** `Drone attack`; codes that no list of ours has are shown as they are. */
  function eventType(type: string, subtype: string | null = null): string {
    const known =
      (subtype === null ? undefined : events[`${type}.${subtype}`]) ?? events[type] ?? eventTypes[type]
    return known ?? (subtype === null ? spaced(type) : `${type}: ${subtype}`)
  }

  function event({ event }: Pick<Claim, 'event'>): string {
    return eventType(event.type, event.subtype)
  }

  /** `Ground attack: Tyotkino, 12 March 2024`; a title of another making is shown as it is. */
  function incidentTitle(title: string, parts: TitleParts | null | undefined): string {
    const kind = parts ? (events[parts.event] ?? eventTypes[parts.event]) : undefined
    if (!parts || kind === undefined) return title
    const { where, from, to } = parts
    const when =
      from === null ? null : to === null ? dateTime(from) : format.fromTo(dateTime(from), dateTime(to))
    const rest = [where, when].filter((part) => part !== null)
    return rest.length === 0 ? kind : `${kind}: ${rest.join(', ')}`
  }

  /** The reason why a passage was left out; a code without words of its own is shown with spaces. */
  function dropped(reason: string): string {
    return codes.dropped[reason] ?? spaced(reason)
  }

  function missed(reason: string): string {
    return codes.missed[reason] ?? reason
  }

  return {
    dateTime,
    dateOnly,
    interval,
    timex,
    timexKnown,
    number,
    quantity,
    quantityRole,
    toponym,
    precision,
    distance,
    joined,
    event,
    eventType,
    incidentTitle,
    dropped,
    missed,
  }
}

function isMidnight(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(T00:00(:00(\.0+)?)?Z?)?$/.test(iso)
}

function dayBefore(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10)
}
