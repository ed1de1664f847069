/** Days and minutes as plain numbers, on the proleptic Gregorian calendar. Nothing here asks what zone the machine is in. */

/** Whole days since 1970-01-01. */
export type Day = number
/** Minutes since 1970-01-01T00:00 on the wall clock of a place that is named elsewhere. */
export type LocalMinutes = number

export const minutesOfDay = 1440

/** The day of a date as written, or null where the calendar has no such day (31 June). Months count from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return exists ? Math.round(at.getTime() / 86_400_000) : null
}

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function dateOf(day: Day): CalendarDate {
  const at = new Date(day * 86_400_000)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** First day of a month; months beyond 1 to 12 run on into the neighbouring years. */
export function firstOfMonth(year: number, month: number): Day {
  const index = year * 12 + (month - 1)
  return dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)!
}

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

export const isoDay = (day: Day): string => {
  const { year, month, day: dayOfMonth } = dateOf(day)
  // ISO 8601 writes years before 0 with a sign and six digits.
  const written = year < 0 ? `-${pad(-year, 6)}` : pad(year, 4)
  return `${written}-${pad(month)}-${pad(dayOfMonth)}`
}

export const isoMonth = (year: number, month: number): string => isoDay(firstOfMonth(year, month)).slice(0, 7)

/** ISO 8601 week, `2024-W10`: the week belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3
  const { year } = dateOf(thursday)
  const week = Math.floor((thursday - firstOfMonth(year, 1)) / 7) + 1
  return `${pad(year, 4)}-W${pad(week)}`
}

/** `2024-03-12T03:00`, without offset. */
export function isoMinutes(at: LocalMinutes): string {
  const day = Math.floor(at / minutesOfDay)
  const left = at - day * minutesOfDay
  return `${isoDay(day)}T${pad(Math.floor(left / 60))}:${pad(left % 60)}`
}

export const clockText = (hour: number, minute: number): string => `${pad(hour)}:${pad(minute)}`

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** When a text was written, in its own local time. */
export interface WrittenTime {
  readonly day: Day
  /** Null where only the day is stated. */
  readonly minute: LocalMinutes | null
  /** Minutes east of UTC, null where no offset is stated. */
  readonly offset: number | null
}

/** The calendar day and minute an ISO 8601 date or time was written with, whatever its offset; null when it is no date. */
export function writtenTime(iso: string | null): WrittenTime | null {
  const found =
    iso === null
      ? null
      : /^(\d{4})-(\d{2})-(\d{2})(?!\d)(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?/.exec(
          iso,
        )
  const day = found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null
  if (!found || day === null) return null
  const minute = found[4] === undefined ? null : day * minutesOfDay + Number(found[4]) * 60 + Number(found[5])
  const east = Number(found[8]) * 60 + Number(found[9])
  return { day, minute, offset: found[6] ? 0 : found[7] ? (found[7] === '-' ? -east : east) : null }
}

/** The calendar day alone. */
export const writtenDay = (iso: string | null): Day | null => writtenTime(iso)?.day ?? null
