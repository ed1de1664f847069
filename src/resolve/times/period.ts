import {
  clockText,
  type Day,
  dateOf,
  dayOf,
  isoDay,
  isoMinutes,
  type LocalMinutes,
  minutesOfDay,
  pad,
  weekdayOf,
} from './calendar.ts'
import { feastDays } from './feasts.ts'
import type { CalendarMeaning, Clock, DayPart, Edge, Meaning } from './meaning.ts'
import {
  type Direction,
  dateNear,
  dayInMonth,
  feastNear,
  monthNear,
  quarterNear,
  seasonNear,
  weekdayNear,
} from './near.ts'
import {
  grainOf,
  monthOf,
  nothing,
  type Period,
  quarterOf,
  seasonOf,
  span,
  stated,
  unitAt,
  weekOf,
  wholeDay,
  yearOf,
  yearsFrom,
} from './shapes.ts'
import type { Zone } from './zones.ts'

/** What a relative time counts from. */
export interface Origin {
  readonly day: Day | null
  /** `publication`, `statement` or a timex id. */
  readonly anchor: string
  readonly how: string
  /** The minute of writing and its zone, where a publication states them: what “two hours ago” counts from. */
  readonly minute?: LocalMinutes | null
  readonly zone?: Zone | null
  /** Resolves what hangs on the text before it: a clock time without a day, "that day", "a day earlier". */
  readonly inText?: (meaning: Meaning) => Period
}

/** Resolve a meaning against what it counts from. A bare weekday is the last one on or before the origin, a yearless date the
 *  last or the nearest such date, unless the words look ahead (`near.ts`). Where the origin is unknown the value keeps what is
 *  stated (`XXXX-WXX-2`, `XXXX-05-22`) and the interval is null. Never throws. */
export function periodOf(meaning: Meaning, origin: Origin, direction: Direction): Period {
  const whole = (of: Meaning | null): Period => (of ? periodOf(of, origin, direction) : nothing)
  switch (meaning.kind) {
    case 'calendar':
      return calendarPeriod(meaning, origin, direction)
    case 'weekday':
      return relative(
        origin,
        (day) => wholeDay(weekdayNear(meaning, day, direction)),
        `XXXX-WXX-${meaning.weekday}`,
      )
    case 'shift':
      if (meaning.from !== 'writing' && origin.inText) return origin.inText(meaning)
      return shifted(meaning, origin)
    case 'month':
      return relative(origin, (day) => monthNear(meaning, day, direction), `XXXX-${pad(meaning.month)}`)
    case 'season':
      if (meaning.year !== null) return stated(seasonOf(meaning.year, meaning.season))
      return relative(
        origin,
        (day) => seasonNear(meaning.season, meaning.which, day, direction),
        `XXXX-${meaning.season}`,
      )
    case 'quarter':
      if (meaning.year !== null) return stated(quarterOf(meaning.year, meaning.part))
      return relative(
        origin,
        (day) => quarterNear(meaning.part, meaning.yearsAway, day, direction),
        `XXXX-${meaning.part}`,
      )
    case 'feast': {
      const { feast, year } = meaning
      if (year !== null) return stated(wholeDay(feastDays[feast](year)))
      return relative(origin, (day) => wholeDay(feastNear(feast, meaning.which, day, direction)), null)
    }
    case 'years':
      return stated(yearsFrom(meaning.value, meaning.from, meaning.to))
    case 'nth':
      return nthOf(whole(meaning.of), meaning, direction === 'coming')
    case 'away':
      return awayFrom(whole(meaning.of), meaning)
    case 'week-of': {
      const inside = whole(meaning.of)
      return inside.day === null ? nothing : { ...inside, ...within(weekOf(inside.day)) }
    }
    case 'lasting':
      return lasting(whole(meaning.of), meaning.days)
    case 'clock': {
      if (!meaning.of && origin.inText) return origin.inText(meaning)
      const on = whole(meaning.of)
      return { ...on, ...atClock(meaning.clock, on.day) }
    }
    case 'part': {
      if (!meaning.of && origin.inText) return origin.inText(meaning)
      const on = whole(meaning.of)
      return {
        ...on,
        ...(on.day === null
          ? { value: `${on.value ?? ''}T${meaning.part}` }
          : partOfDay(on.day, meaning.part)),
      }
    }
    case 'night-into': {
      const morning = meaning.of ? whole(meaning.of) : relative(origin, wholeDay, null)
      return morning.day === null
        ? { ...morning, value: null }
        : { ...morning, ...partOfDay(morning.day - 1, 'NI') }
    }
    case 'edge':
      return narrowed(whole(meaning.of), meaning.edge, origin)
    case 'range':
      return rangePeriod(meaning.from, meaning.to, origin, direction)
    case 'duration':
      if (meaning.coming && direction === 'coming')
        return shifted({ kind: 'shift', from: 'writing', ...meaning.coming }, origin)
      return durationPeriod(meaning, origin)
    case 'set':
    case 'reference':
      return { ...nothing, value: meaning.value, known: 'stated' }
    case 'that':
    case 'that-quarter':
      return origin.inText?.(meaning) ?? nothing
  }
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

function relative(origin: Origin, resolve: (day: Day) => Period, unresolved: string | null): Period {
  if (origin.day === null)
    return { ...nothing, value: unresolved, anchor: origin.anchor, how: 'origin-unknown' }
  return { ...resolve(origin.day), anchor: origin.anchor, known: 'inferred', how: origin.how }
}

/** Only what a period spans, to be laid over another's anchor. */
const within = ({ value, from, to, day }: Period): Pick<Period, 'value' | 'from' | 'to' | 'day'> => ({
  value,
  from,
  to,
  day,
})

function calendarPeriod(meaning: CalendarMeaning, origin: Origin, direction: Direction): Period {
  const { year, month, day, weekday } = meaning
  if (year !== null) {
    if (month === null) return stated(yearOf(year))
    if (day === null) return stated(monthOf(year, month))
    return stated(wholeDay(dayOf(year, month, day)))
  }
  if (day === null) return nothing
  // "On the 20th": a day of the month that the text or the writing stands in.
  if (month === null)
    return relative(
      origin,
      (near) => wholeDay(dayInMonth(day, weekday, near, direction)),
      `XXXX-XX-${pad(day)}`,
    )
  return relative(
    origin,
    (near) => wholeDay(dateNear(month, day, weekday, near, direction)),
    `XXXX-${pad(month)}-${pad(day)}`,
  )
}

/** "Two hours ago" is a minute of the clock where the minute of writing is known, else anywhere in its day, moved. */
function shifted({ unit, by }: Meaning & { kind: 'shift' }, origin: Origin): Period {
  if (unit !== 'hour' && unit !== 'minute' && unit !== 'second') {
    // "The weekend" on a Sunday is the one that is running; on a weekday the one that is over.
    return relative(
      origin,
      (day) => unitAt(unit, day, unit === 'weekend' && by < 0 && weekdayOf(day) >= 6 ? by + 1 : by),
      null,
    )
  }
  const minutes = unit === 'second' ? 0 : by * (unit === 'hour' ? 60 : 1)
  return relative(
    origin,
    (day) => {
      if (origin.minute == null) {
        const whole = wholeDay(day)
        return { ...whole, from: whole.from! + minutes, to: whole.to! + minutes, day: null }
      }
      const at = origin.minute + minutes
      const blur = unit === 'hour' ? 30 : 0
      return {
        ...nothing,
        value: isoMinutes(at),
        from: at - blur,
        to: at + Math.max(1, blur),
        day: Math.floor(at / minutesOfDay),
        zone: origin.zone ?? null,
      }
    },
    null,
  )
}

/** Counted from a day that the words name; an hour or a minute away from a day stays open. */
function awayFrom(from: Period, { unit, by }: Meaning & { kind: 'away' }): Period {
  if (unit === 'month' && from.from !== null && grainOf(from.value) === 'month')
    return { ...from, ...within(unitAt('month', Math.floor(from.from / minutesOfDay), by)) }
  if (from.day === null || unit === 'hour' || unit === 'minute' || unit === 'second')
    return { ...from, value: null, from: null, to: null, day: null }
  if (unit === 'day') return { ...from, ...within(wholeDay(from.day + by)) }
  if (unit === 'week') return { ...from, ...within(wholeDay(from.day + 7 * by)) }
  return { ...from, ...within(unitAt(unit, from.day, by)) }
}

/** "The first week" of a month is its first seven days: which of two calendar weeks is meant nobody said. A planner's is the first of the
 *  calendar's that lies in it whole. */
function nthOf(whole: Period, { nth, unit, weekday }: Meaning & { kind: 'nth' }, planned: boolean): Period {
  if (whole.from === null || whole.to === null) return { ...whole, value: null }
  const first = Math.floor(whole.from / minutesOfDay)
  const last = Math.floor((whole.to - 1) / minutesOfDay)
  const step = unit === 'day' && weekday === null ? 1 : 7
  if (unit === 'week' && planned) {
    const monday =
      nth > 0
        ? first + ((8 - weekdayOf(first)) % 7) + (nth - 1) * step
        : last - (weekdayOf(last) % 7) - 6 + (nth + 1) * step
    return monday < first || monday + 6 > last
      ? { ...whole, value: null, from: null, to: null, day: null }
      : { ...whole, ...within(weekOf(monday)) }
  }
  const wanted = weekday ?? (unit === 'weekend' ? 6 : null)
  const ahead = wanted === null ? 0 : (wanted - weekdayOf(first) + 7) % 7
  const behind = wanted === null ? 0 : (weekdayOf(last) - wanted + 7) % 7
  const lastStart = unit === 'week' ? last - 6 : last - behind
  const start = nth > 0 ? first + ahead + (nth - 1) * step : lastStart + (nth + 1) * step
  if (start < first || start > last) return { ...whole, value: null, from: null, to: null, day: null }
  if (unit === 'weekend') return { ...whole, ...within(unitAt('weekend', start, 0)) }
  if (unit === 'week')
    return { ...whole, ...within(span(`${isoDay(start)}/${isoDay(start + 6)}`, start, start + 7)) }
  return { ...whole, ...within(wholeDay(start)) }
}

function rangePeriod(from: Meaning, to: Meaning, origin: Origin, direction: Direction): Period {
  if (from.kind === 'clock' && to.kind === 'clock') return clockRange(from, to, origin, direction)
  const yearless =
    from.kind === 'calendar' && from.year === null && to.kind === 'calendar' && to.year !== null
  const start = periodOf(yearless ? { ...from, year: to.year } : from, origin, direction)
  const end = periodOf(laterThan(start, to), origin, direction)
  const after =
    to.kind === 'weekday' && start.day !== null
      ? wholeDay(start.day + ((to.weekday - weekdayOf(start.day) + 7) % 7))
      : end
  if (start.value === null || after.value === null)
    return { ...start, value: null, from: null, to: null, day: null }
  return { ...start, value: `${start.value}/${after.value}`, to: after.to, day: null }
}

/** "Between 9:30 and 11:00 on Thursday": the words between two clock times, both ends without a blur; past midnight the next day. */
function clockRange(
  from: Meaning & { kind: 'clock' },
  to: Meaning & { kind: 'clock' },
  origin: Origin,
  direction: Direction,
): Period {
  const exact = (meaning: Meaning & { kind: 'clock' }): Meaning => ({
    ...meaning,
    clock: {
      ...meaning.clock,
      about: false,
      minute: meaning.clock.minute ?? 0,
      zone: meaning.clock.zone ?? to.clock.zone,
    },
  })
  const start = periodOf(exact(from), origin, direction)
  if (start.from === null || start.day === null) {
    const end = atClock(to.clock, null)
    return { ...start, value: start.value === null ? null : `${start.value}/${end.value}` }
  }
  const clock = { ...to.clock, about: false, minute: to.clock.minute ?? 0 }
  if (to.of && JSON.stringify(to.of) !== JSON.stringify(from.of)) {
    const end = periodOf(exact(to), origin, direction)
    return {
      ...start,
      value: end.value === null ? null : `${start.value}/${end.value}`,
      to: end.from,
      day: null,
    }
  }
  const sameDay = atClock(clock, start.day)
  const end = sameDay.from! > start.from ? sameDay : atClock(clock, start.day + 1)
  return { ...start, value: `${start.value}/${end.value}`, to: end.from, day: start.day }
}

/** So many days, or parts of one, from where it begins. */
function lasting(start: Period, days: number): Period {
  if (start.value === null || start.from === null || start.day === null) return start
  const clock = /T(\d\d):(\d\d)$/u.exec(start.value)
  const from = start.day * minutesOfDay + (clock ? Number(clock[1]) * 60 + Number(clock[2]) : 0)
  const to = from + Math.round(days * minutesOfDay)
  const end = clock ? isoMinutes(to) : isoDay(Math.ceil(to / minutesOfDay) - 1)
  return { ...start, value: `${start.value}/${end}`, from, to }
}

/** The end of a range takes the year of its start, or the next where it stands earlier in the year. */
function laterThan(start: Period, to: Meaning): Meaning {
  const began = grainOf(start.value) === 'month' ? Math.floor(start.from! / minutesOfDay) : start.day
  if (began === null) return to
  const from = dateOf(began)
  if (to.kind === 'month' && to.yearsAway === null && to.which === 'bare')
    return { kind: 'calendar', year: from.year + (to.month < from.month ? 1 : 0), month: to.month, day: null }
  if (to.kind !== 'calendar' || to.year !== null || to.month === null || to.day === null) return to
  const wraps = to.month < from.month || (to.month === from.month && to.day < from.day)
  return { ...to, year: from.year + (wraps ? 1 : 0) }
}

function durationPeriod(meaning: Meaning & { kind: 'duration' }, origin: Origin): Period {
  const plain: Period = { ...nothing, value: meaning.value, known: 'stated' }
  if (meaning.ending === null || meaning.days === null || origin.day === null) return plain
  const length = Math.round(meaning.days * minutesOfDay)
  if (origin.minute != null && length < minutesOfDay) {
    const [from, to] =
      meaning.ending === 'now'
        ? [origin.minute - length, origin.minute]
        : [origin.minute, origin.minute + length]
    return {
      ...plain,
      from,
      to,
      anchor: origin.anchor,
      zone: origin.zone ?? null,
      known: 'inferred',
      how: origin.how,
    }
  }
  const now = origin.day * minutesOfDay
  const [from, to] =
    meaning.ending === 'now' ? [now - length, now + minutesOfDay] : [now, now + minutesOfDay + length]
  return { ...plain, from, to, anchor: origin.anchor, known: 'inferred', how: origin.how }
}

/** "Late" and "early": of a day its evening and its morning, of anything longer its last and first third; "the rest" begins today. */
function narrowed(period: Period, edge: Edge, origin: Origin): Period {
  if (period.from === null || period.to === null) return period
  if (edge === 'rest')
    return {
      ...period,
      from: Math.max(period.from, Math.min(period.to - 1, (origin.day ?? 0) * minutesOfDay)),
    }
  if (period.day !== null && edge !== 'mid')
    return { ...period, ...partOfDay(period.day, edge === 'late' ? 'EV' : 'MO') }
  const third = Math.round((period.to - period.from) / 3)
  const from = edge === 'late' ? period.to - third : edge === 'mid' ? period.from + third : period.from
  const to = edge === 'early' ? period.from + third : edge === 'mid' ? period.to - third : period.to
  return { ...period, from, to }
}
