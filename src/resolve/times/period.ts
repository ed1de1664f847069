import { dayOf, isoMinutes, minutesOfDay, pad, weekdayOf } from './calendar.ts'
import { atClock, partOfDay } from './clock-period.ts'
import { durationPeriod, lasting } from './durations.ts'
import { feastDays } from './feasts.ts'
import type { CalendarMeaning, Meaning } from './meaning.ts'
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
import { type Origin, relative } from './origin.ts'
import { awayFrom, narrowed, nthOf, within } from './parts-of-period.ts'
import { rangePeriod } from './ranges.ts'
import {
  monthOf,
  nothing,
  type Period,
  quarterOf,
  seasonOf,
  stated,
  unitAt,
  weekOf,
  wholeDay,
  yearOf,
  yearsFrom,
} from './shapes.ts'

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
      return rangePeriod(meaning.from, meaning.to, whole)
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
