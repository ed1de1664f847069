import {
  clockText,
  type Day,
  dateOf,
  dayOf,
  firstOfMonth,
  isoDay,
  isoMonth,
  isoWeek,
  type LocalMinutes,
  minutesOfDay,
  mondayOf,
  pad,
  weekdayOf,
} from './calendar.ts'
import type { CalendarMeaning, Clock, DayPart, Edge, Meaning, Season, Which } from './meaning.ts'
import type { Zone } from './zones.ts'

/** What a relative time counts from. */
export interface Origin {
  readonly day: Day | null
  /** `publication`, `statement` or a timex id. */
  readonly anchor: string
  readonly how: string
}

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

/** Resolve a meaning against what it counts from. A bare weekday is the last one on or before the origin, a yearless date the
 *  last such date, unless the words look ahead. Where the origin is unknown the value keeps what is stated (`XXXX-WXX-2`,
 *  `XXXX-05-22`) and the interval is null. Clock times and parts of the day without a day are not resolved here. Never throws. */
export function periodOf(meaning: Meaning, origin: Origin, ahead: boolean): Period {
  switch (meaning.kind) {
    case 'calendar':
      return calendarPeriod(meaning, origin, ahead)
    case 'weekday':
      return relative(
        origin,
        (day) => wholeDay(weekdayNear(meaning, day, ahead)),
        `XXXX-WXX-${meaning.weekday}`,
      )
    case 'shift':
      return relative(origin, (day) => shifted(meaning, day), null)
    case 'month':
      return relative(origin, (day) => monthNear(meaning, day, ahead), `XXXX-${pad(meaning.month)}`)
    case 'season':
      if (meaning.year !== null) return stated(seasonOf(meaning.year, meaning.season))
      return relative(
        origin,
        (day) => seasonNear(meaning.season, meaning.which, day, ahead),
        `XXXX-${meaning.season}`,
      )
    case 'quarter':
      if (meaning.year !== null) return stated(quarterOf(meaning.year, meaning.part))
      return relative(origin, (day) => quarterNear(meaning.part, day, ahead), `XXXX-${meaning.part}`)
    case 'years':
      return stated(yearsFrom(meaning.value, meaning.from, meaning.to))
    case 'clock': {
      const whole = meaning.of ? periodOf(meaning.of, origin, ahead) : nothing
      return { ...whole, ...atClock(meaning.clock, whole.day) }
    }
    case 'part': {
      const whole = meaning.of ? periodOf(meaning.of, origin, ahead) : nothing
      return {
        ...whole,
        ...(whole.day === null
          ? { value: partValue(whole.value, meaning.part) }
          : partOfDay(whole.day, meaning.part)),
      }
    }
    case 'night-into': {
      const morning = meaning.of ? periodOf(meaning.of, origin, ahead) : relative(origin, wholeDay, null)
      return morning.day === null
        ? { ...morning, value: null }
        : { ...morning, ...partOfDay(morning.day - 1, 'NI') }
    }
    case 'edge':
      return meaning.of ? narrowed(periodOf(meaning.of, origin, ahead), meaning.edge) : nothing
    case 'range':
      return rangePeriod(meaning.from, meaning.to, origin, ahead)
    case 'duration':
      return durationPeriod(meaning, origin)
    case 'set':
    case 'reference':
      return { ...nothing, value: meaning.value, known: 'stated' }
    case 'that':
      return nothing
  }
}

/** A whole day, or nothing for null. */
export function wholeDay(day: Day | null): Period {
  if (day === null) return nothing
  return { ...nothing, value: isoDay(day), from: day * minutesOfDay, to: (day + 1) * minutesOfDay, day }
}

/** A clock time on a day: a blur of an hour where it is "around" or only the hour was said, else the minute.
 *  Without a day the value is `T03:00` and the interval null. */
export function atClock(
  clock: Clock,
  day: Day | null,
): Pick<Period, 'value' | 'from' | 'to' | 'day' | 'zone'> {
  const value = `${day === null ? '' : isoDay(day)}T${clockText(clock.hour, clock.minute ?? 0)}`
  if (day === null) return { value, from: null, to: null, day, zone: clock.zone }
  const at = day * minutesOfDay + clock.hour * 60 + (clock.minute ?? 0)
  const blur = clock.about || clock.minute === null
  return { value, from: blur ? at - 30 : at, to: blur ? at + 30 : at + 1, day, zone: clock.zone }
}

/** Hours a part of the day is taken to span, counted from its midnight. Wide rather than narrow: reports call 2 a.m. "Tuesday
 *  morning" as well as 9 a.m., and an interval that leaves out the hour meant would make a false contradiction. */
const partHours: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [0, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
}

/** A part of a day, `2024-03-12TNI`; a night runs on to the next morning. */
export function partOfDay(day: Day | null, part: DayPart): Pick<Period, 'value' | 'from' | 'to' | 'day'> {
  if (day === null) return { value: `T${part}`, from: null, to: null, day }
  const [from, to] = partHours[part]
  return {
    value: `${isoDay(day)}T${part}`,
    from: day * minutesOfDay + from * 60,
    to: day * minutesOfDay + to * 60,
    day,
  }
}

const nothing: Period = {
  value: null,
  from: null,
  to: null,
  day: null,
  zone: null,
  anchor: null,
  known: 'inferred',
  how: null,
}

const partValue = (value: string | null, part: DayPart): string => `${value ?? ''}T${part}`

const stated = (period: Period): Period => ({ ...period, known: 'stated' })

function relative(origin: Origin, resolve: (day: Day) => Period, unresolved: string | null): Period {
  if (origin.day === null)
    return { ...nothing, value: unresolved, anchor: origin.anchor, how: 'origin-unknown' }
  return { ...resolve(origin.day), anchor: origin.anchor, known: 'inferred', how: origin.how }
}

function calendarPeriod(meaning: CalendarMeaning, origin: Origin, ahead: boolean): Period {
  const { year, month, day, weekday } = meaning
  if (year !== null) {
    if (month === null) return stated(yearsFrom(pad(year, 4), year, year + 1))
    if (day === null) return stated(monthOf(year, month))
    return stated(wholeDay(dayOf(year, month, day)))
  }
  if (month === null || day === null) return nothing
  return relative(
    origin,
    (near) => wholeDay(dateNear(month, day, weekday, near, ahead)),
    `XXXX-${pad(month)}-${pad(day)}`,
  )
}

/** The year of a date that states none: the one in which the weekday beside it fits, else the last one not after the origin. */
function dateNear(
  month: number,
  day: number,
  weekday: number | undefined,
  origin: Day,
  ahead: boolean,
): Day | null {
  const { year } = dateOf(origin)
  const days = [1, 0, -1, -2, -3, -4, -5, -6, -7, -8].flatMap((away) => dayOf(year + away, month, day) ?? [])
  if (weekday !== undefined) {
    const fitting = days.filter((one) => weekdayOf(one) === weekday)
    if (fitting.length > 0)
      return fitting.reduce((a, b) => (Math.abs(a - origin) <= Math.abs(b - origin) ? a : b))
  }
  return (
    (ahead ? days.findLast((one) => one >= origin) : days.find((one) => one <= origin)) ?? days[0] ?? null
  )
}

function weekdayNear(meaning: Meaning & { kind: 'weekday' }, origin: Day, ahead: boolean): Day {
  if (meaning.week !== null) return mondayOf(origin) + meaning.week * 7 + meaning.weekday - 1
  if (meaning.which === 'this' && !ahead) {
    const inWeek = mondayOf(origin) + meaning.weekday - 1
    return inWeek
  }
  const back = (weekdayOf(origin) - meaning.weekday + 7) % 7
  if (meaning.which === 'last') return origin - (back === 0 ? 7 : back)
  if (meaning.which === 'next') return origin + 7 - back
  return ahead && back > 0 ? origin + 7 - back : origin - back
}

function shifted({ unit, by }: Meaning & { kind: 'shift' }, origin: Day): Period {
  const { year, month } = dateOf(origin)
  switch (unit) {
    case 'day':
      return wholeDay(origin + by)
    case 'week':
      return span(isoWeek(origin + by * 7), mondayOf(origin) + by * 7, mondayOf(origin) + by * 7 + 7)
    case 'weekend': {
      // "The weekend" on a Sunday is the one that is running; on a weekday the one that is over.
      const saturday = mondayOf(origin) + 5 + (weekdayOf(origin) >= 6 ? by + (by < 0 ? 1 : 0) : by) * 7
      return span(`${isoWeek(saturday)}-WE`, saturday, saturday + 2)
    }
    case 'month': {
      const first = firstOfMonth(year, month + by)
      const at = dateOf(first)
      return monthOf(at.year, at.month)
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + by
      return quarterOf(Math.floor(index / 4), `Q${(((index % 4) + 4) % 4) + 1}`)
    }
    case 'year':
      return yearsFrom(pad(year + by, 4), year + by, year + by + 1)
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + by * 10
      return yearsFrom(pad(first / 10, 3), first, first + 10)
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100 + by * 100
      return yearsFrom(pad(first / 100), first, first + 100)
    }
    case 'hour':
    case 'minute': {
      // The hour of writing is not known: anywhere in its day, moved.
      const minutes = by * (unit === 'hour' ? 60 : 1)
      const whole = wholeDay(origin)
      return { ...whole, from: whole.from! + minutes, to: whole.to! + minutes, day: null }
    }
  }
}

function monthNear(
  { month, which, yearsAway }: Meaning & { kind: 'month' },
  origin: Day,
  ahead: boolean,
): Period {
  const now = dateOf(origin)
  if (yearsAway !== null) return monthOf(now.year + yearsAway, month)
  if (which === 'this') return monthOf(now.year, month)
  if (which === 'last') return monthOf(month < now.month ? now.year : now.year - 1, month)
  if (which === 'next' || ahead) {
    const later = which === 'next' ? month > now.month : month >= now.month
    return monthOf(later ? now.year : now.year + 1, month)
  }
  return monthOf(month <= now.month ? now.year : now.year - 1, month)
}

const seasonMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Meteorological seasons of the northern half; a winter bears the year of its December. */
function seasonOf(year: number, season: Season): Period {
  const month = seasonMonth[season]
  return span(`${pad(year, 4)}-${season}`, firstOfMonth(year, month), firstOfMonth(year, month + 3))
}

function seasonNear(season: Season, which: Which, origin: Day, ahead: boolean): Period {
  const { year } = dateOf(origin)
  const from = origin * minutesOfDay
  const seasons = [1, 0, -1, -2].map((away) => seasonOf(year + away, season))
  if (which === 'next' || ahead)
    return seasons.findLast((one) => one.to! > from && (which !== 'next' || one.from! > from))!
  if (which === 'last') return seasons.find((one) => one.to! <= from)!
  if (which === 'this')
    return seasons.find((one) => one.from! <= from && from < one.to!) ?? seasonOf(year, season)
  return seasons.find((one) => one.from! <= from)!
}

function quarterOf(year: number, part: string): Period {
  const months = part.startsWith('H') ? 6 : 3
  const first = (Number(part.slice(1)) - 1) * months + 1
  return span(`${pad(year, 4)}-${part}`, firstOfMonth(year, first), firstOfMonth(year, first + months))
}

function quarterNear(part: string, origin: Day, ahead: boolean): Period {
  const { year } = dateOf(origin)
  const own = quarterOf(year, part)
  return !ahead && own.from! > origin * minutesOfDay ? quarterOf(year - 1, part) : own
}

function rangePeriod(from: Meaning, to: Meaning, origin: Origin, ahead: boolean): Period {
  const yearless =
    from.kind === 'calendar' && from.year === null && to.kind === 'calendar' && to.year !== null
  const start = periodOf(yearless ? { ...from, year: to.year } : from, origin, ahead)
  const end = periodOf(laterThan(start, to), origin, ahead)
  const after =
    to.kind === 'weekday' && start.day !== null
      ? wholeDay(start.day + ((to.weekday - weekdayOf(start.day) + 7) % 7))
      : end
  if (start.value === null || after.value === null)
    return { ...start, value: null, from: null, to: null, day: null }
  return { ...start, value: `${start.value}/${after.value}`, to: after.to, day: null }
}

/** The end of a range takes the year of its start, or the next where it stands earlier in the year. */
function laterThan(start: Period, to: Meaning): Meaning {
  if (
    to.kind !== 'calendar' ||
    to.year !== null ||
    start.day === null ||
    to.month === null ||
    to.day === null
  )
    return to
  const from = dateOf(start.day)
  const wraps = to.month < from.month || (to.month === from.month && to.day < from.day)
  return { ...to, year: from.year + (wraps ? 1 : 0) }
}

function durationPeriod(meaning: Meaning & { kind: 'duration' }, origin: Origin): Period {
  const plain: Period = { ...nothing, value: meaning.value, known: 'stated' }
  if (meaning.ending === null || meaning.days === null || origin.day === null) return plain
  const length = Math.round(meaning.days * minutesOfDay)
  const now = origin.day * minutesOfDay
  const [from, to] =
    meaning.ending === 'now' ? [now - length, now + minutesOfDay] : [now, now + minutesOfDay + length]
  return { ...plain, from, to, anchor: origin.anchor, known: 'inferred', how: origin.how }
}

/** "Late" and "early": of a day its evening and its morning, of anything longer its last and first third. */
function narrowed(period: Period, edge: Edge): Period {
  if (period.from === null || period.to === null) return period
  if (period.day !== null && edge !== 'mid')
    return { ...period, ...partOfDay(period.day, edge === 'late' ? 'EV' : 'MO') }
  const third = Math.round((period.to - period.from) / 3)
  const from = edge === 'late' ? period.to - third : edge === 'mid' ? period.from + third : period.from
  const to = edge === 'early' ? period.from + third : edge === 'mid' ? period.to - third : period.to
  return { ...period, from, to }
}

const span = (value: string, from: Day, to: Day): Period => ({
  ...nothing,
  value,
  from: from * minutesOfDay,
  to: to * minutesOfDay,
})

const monthOf = (year: number, month: number): Period =>
  span(isoMonth(year, month), firstOfMonth(year, month), firstOfMonth(year, month + 1))

const yearsFrom = (value: string, from: number, to: number): Period =>
  span(value, firstOfMonth(from, 1), firstOfMonth(to, 1))
