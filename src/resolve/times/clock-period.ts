import { clockText, type Day, isoDay, minutesOfDay } from './calendar.ts'
import type { Clock, DayPart } from './meaning.ts'
import type { Period } from './shapes.ts'

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
