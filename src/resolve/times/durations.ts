import { isoDay, isoMinutes, minutesOfDay } from './calendar.ts'
import type { Meaning } from './meaning.ts'
import type { Origin } from './origin.ts'
import { nothing, type Period } from './shapes.ts'

/** So many days, or parts of one, from where it begins. */
export function lasting(start: Period, days: number): Period {
  if (start.value === null || start.from === null || start.day === null) return start
  const clock = /T(\d\d):(\d\d)$/u.exec(start.value)
  const from = start.day * minutesOfDay + (clock ? Number(clock[1]) * 60 + Number(clock[2]) : 0)
  const to = from + Math.round(days * minutesOfDay)
  const end = clock ? isoMinutes(to) : isoDay(Math.ceil(to / minutesOfDay) - 1)
  return { ...start, value: `${start.value}/${end}`, from, to }
}

/** “For three days”: a TIMEX3 length without an interval, but where it ends or begins now (“the last three days”), counted in whole days of the
 *  writing, or from its minute where that is known and the length is less than a day. */
export function durationPeriod(meaning: Meaning & { kind: 'duration' }, origin: Origin): Period {
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
