import { type Day, dateOf, dayOf, minutesOfDay, mondayOf, weekdayOf } from './calendar.ts'
import { feastDays } from './feasts.ts'
import type { Feast, Meaning, Season, Which } from './meaning.ts'
import { monthOf, type Period, quarterOf, seasonOf } from './shapes.ts'

/** Which way a time looks that states less than its year or week: its clause tells what is over, what is to come, or neither; `coming`
 *  in a programme or a note, where nothing is over, so that a Tuesday named on a Tuesday is the next one. */
export type Direction = 'back' | 'open' | 'ahead' | 'coming'

const isAhead = (direction: Direction): boolean => direction === 'ahead' || direction === 'coming'

/** Where neither is told, a date not further ahead than this is taken for the coming one if that is nearer: a report of 2 November
 *  that says “the deadline is 21 November” means this month. Further ahead, reports name the year or say “next”. */
const nearDays = 92
/** So near a date is the coming one even where a past verb stands before it: “they gave no reason for 14 January”, written on the 5th. */
const soonDays = 14
/** A date this short a while ago is meant even by words that look ahead, when the coming one is most of a year away. */
const justOver = 45

/** The year of a date that states none: the one in which the weekday beside it fits, else the last such date or the coming one. */
export function dateNear(
  month: number,
  day: number,
  weekday: number | undefined,
  origin: Day,
  direction: Direction,
): Day | null {
  const { year } = dateOf(origin)
  const days = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5, -6, -7, -8].flatMap(
    (away) => dayOf(year + away, month, day) ?? [],
  )
  if (weekday !== undefined) {
    const fitting = days.filter((one) => weekdayOf(one) === weekday && Math.abs(one - origin) < 9 * 366)
    if (fitting.length > 0)
      return fitting.reduce((a, b) => (Math.abs(a - origin) <= Math.abs(b - origin) ? a : b))
  }
  const last = days.find((one) => one <= origin)
  const coming = days.findLast((one) => one >= origin)
  if (last === undefined || coming === undefined) return last ?? coming ?? null
  return isComing(origin - last, coming - origin, direction) ? coming : last
}

/** The month of a day of the month that names none: "on the 20th". */
export function dayInMonth(
  day: number,
  weekday: number | undefined,
  origin: Day,
  direction: Direction,
): Day | null {
  const now = dateOf(origin)
  const near = [2, 1, 0, -1, -2].flatMap((away) => {
    const month = now.month + away
    const year = now.year + Math.floor((month - 1) / 12)
    return dayOf(year, ((((month - 1) % 12) + 12) % 12) + 1, day) ?? []
  })
  const named = weekday === undefined ? [] : near.filter((one) => weekdayOf(one) === weekday)
  if (named.length > 0) return named.reduce((a, b) => (Math.abs(a - origin) <= Math.abs(b - origin) ? a : b))
  const fitting = isAhead(direction) ? near.filter((one) => one >= origin).at(-1) : undefined
  return fitting ?? near.find((one) => one <= origin) ?? null
}

export function feastNear(feast: Feast, which: Which, origin: Day, direction: Direction): Day {
  const { year } = dateOf(origin)
  const days = [1, 0, -1].map((away) => feastDays[feast](year + away))
  const last = days.find((one) => (which === 'last' ? one < origin : one <= origin))!
  const coming = days.findLast((one) => (which === 'next' ? one > origin : one >= origin))!
  if (which === 'this') return feastDays[feast](year)
  if (which !== 'bare') return which === 'last' ? last : coming
  return isComing(origin - last, coming - origin, direction) ? coming : last
}

function isComing(since: number, until: number, direction: Direction): boolean {
  if (direction === 'coming') return true
  if (direction === 'back') return until <= soonDays && since > 300
  if (direction === 'ahead') return since > justOver || until <= 300
  return until <= nearDays && until < since
}

export function weekdayNear(meaning: Meaning & { kind: 'weekday' }, origin: Day, direction: Direction): Day {
  const inWeek = mondayOf(origin) + meaning.weekday - 1
  if (meaning.week !== null) return inWeek + meaning.week * 7
  if (meaning.which === 'this' && !isAhead(direction)) return inWeek
  const back = (weekdayOf(origin) - meaning.weekday + 7) % 7
  if (meaning.which === 'last') return origin - (back === 0 ? 7 : back)
  if (meaning.which === 'next')
    return origin + 7 - back + (back === 6 && meaning.beyondTomorrow === true ? 7 : 0)
  return direction === 'coming' || (direction === 'ahead' && back > 0) ? origin + 7 - back : origin - back
}

export function monthNear(
  { month, which, yearsAway }: Meaning & { kind: 'month' },
  origin: Day,
  direction: Direction,
): Period {
  const now = dateOf(origin)
  if (yearsAway !== null) return monthOf(now.year + yearsAway, month)
  if (which === 'this') return monthOf(now.year, month)
  if (which === 'last') return monthOf(month < now.month ? now.year : now.year - 1, month)
  if (which === 'next') return monthOf(month > now.month ? now.year : now.year + 1, month)
  const until = (month - now.month + 12) % 12
  if (until === 0) return monthOf(now.year, month)
  const coming = isComing((12 - until) * 30, until * 30 + (direction === 'open' ? 30 : 0), direction)
  return monthOf(now.year + (month < now.month ? 1 : 0) - (coming ? 0 : 1), month)
}

export function seasonNear(season: Season, which: Which, origin: Day, direction: Direction): Period {
  const { year } = dateOf(origin)
  const from = origin * minutesOfDay
  const seasons = [1, 0, -1, -2].map((away) => seasonOf(year + away, season))
  if (which === 'last') return seasons.find((one) => one.to! <= from)!
  if (which === 'next' || isAhead(direction))
    return seasons.findLast((one) => one.to! > from && (which !== 'next' || one.from! > from))!
  if (which === 'this')
    return seasons.find((one) => one.from! <= from && from < one.to!) ?? seasonOf(year, season)
  return seasons.find((one) => one.from! <= from)!
}

export function quarterNear(
  part: string,
  yearsAway: number | null,
  origin: Day,
  direction: Direction,
): Period {
  const { year } = dateOf(origin)
  if (yearsAway !== null) return quarterOf(year + yearsAway, part)
  const own = quarterOf(year, part)
  return !isAhead(direction) && own.from! > origin * minutesOfDay ? quarterOf(year - 1, part) : own
}
