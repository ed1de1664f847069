import {
  type Day,
  dateOf,
  firstOfMonth,
  isoDay,
  isoMonth,
  isoWeek,
  type LocalMinutes,
  minutesOfDay,
  mondayOf,
  pad,
} from './calendar.ts'
import type { Season, Unit } from './meaning.ts'
import type { Zone } from './zones.ts'

/** A time resolved: TIMEX3 value and local half-open interval; `day` where it is one day. */
export interface Period {
  readonly value: string | null
  readonly from: LocalMinutes | null
  readonly to: LocalMinutes | null
  readonly day: Day | null
  readonly zone: Zone | null
  readonly anchor: string | null
  readonly known: 'stated' | 'inferred'
  readonly how: string | null
}

export const nothing: Period = {
  value: null,
  from: null,
  to: null,
  day: null,
  zone: null,
  anchor: null,
  known: 'inferred',
  how: null,
}

export const stated = (period: Period): Period => ({ ...period, known: 'stated' })

/** From one day to before another. */
export const span = (value: string, from: Day, to: Day): Period => ({
  ...nothing,
  value,
  from: from * minutesOfDay,
  to: to * minutesOfDay,
})

/** A whole day, or nothing for null. */
export function wholeDay(day: Day | null): Period {
  if (day === null) return nothing
  return { ...nothing, value: isoDay(day), from: day * minutesOfDay, to: (day + 1) * minutesOfDay, day }
}

/** The week, from Monday, that a day lies in. */
export const weekOf = (day: Day): Period => span(isoWeek(day), mondayOf(day), mondayOf(day) + 7)

/** The Saturday and Sunday of the week that a day lies in: `2024-W11-WE`. */
const weekendOf = (day: Day): Period => span(`${isoWeek(day)}-WE`, mondayOf(day) + 5, mondayOf(day) + 7)

export const monthOf = (year: number, month: number): Period =>
  span(
    year > 0 ? isoMonth(year, month) : `${yearText(year)}-${pad(month)}`,
    firstOfMonth(year, month),
    firstOfMonth(year, month + 1),
  )

/** Years from 1 January of one to before 1 January of another. */
export const yearsFrom = (value: string, from: number, to: number): Period =>
  span(value, firstOfMonth(from, 1), firstOfMonth(to, 1))

export const yearOf = (year: number): Period => yearsFrom(yearText(year), year, year + 1)

/** TIMEX3 writes the year before 1 as BC0001; the calendar here counts it as 0. */
const yearText = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`)

const seasonMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Meteorological seasons of the northern half; a winter bears the year of its December. */
export function seasonOf(year: number, season: Season): Period {
  const month = seasonMonth[season]
  return span(`${yearText(year)}-${season}`, firstOfMonth(year, month), firstOfMonth(year, month + 3))
}

/** `Q1` to `Q4`, `H1`, `H2` of a calendar year. */
export function quarterOf(year: number, part: string): Period {
  const months = part.startsWith('H') ? 6 : 3
  const first = (Number(part.slice(1)) - 1) * months + 1
  return span(`${pad(year, 4)}-${part}`, firstOfMonth(year, first), firstOfMonth(year, first + months))
}

/** The calendar unit that a value names whole: `2024-03` a month, `2024-Q1` a quarter; null for clock times, ranges, references. */
export function grainOf(value: string | null): Unit | null {
  return grains.find(([pattern]) => value !== null && pattern.test(value))?.[1] ?? null
}

const grains: readonly (readonly [RegExp, Unit])[] = [
  [/^\d{4}-\d\d-\d\d(?:T(?:MO|MI|AF|EV|NI))?$/u, 'day'],
  [/^\d{4}-W\d\d$/u, 'week'],
  [/^\d{4}-\d\d$/u, 'month'],
  [/^\d{4}-Q\d$/u, 'quarter'],
  [/^\d{4}$/u, 'year'],
]

/** The unit that a day lies in, moved by a count of units: the month before, the week after next. Not for hours and less. */
export function unitAt(unit: Unit, day: Day, by: number): Period {
  const { year, month } = dateOf(day)
  switch (unit) {
    case 'week':
      return weekOf(day + by * 7)
    case 'weekend':
      return weekendOf(day + by * 7)
    case 'month': {
      const at = dateOf(firstOfMonth(year, month + by))
      return monthOf(at.year, at.month)
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + by
      return quarterOf(Math.floor(index / 4), `Q${(((index % 4) + 4) % 4) + 1}`)
    }
    case 'year':
      return yearOf(year + by)
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + by * 10
      return yearsFrom(pad(first / 10, 3), first, first + 10)
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100 + by * 100
      return yearsFrom(pad(first / 100), first, first + 100)
    }
    default:
      return wholeDay(day + by)
  }
}
