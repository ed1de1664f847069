import { dateOf, minutesOfDay, weekdayOf } from './calendar.ts'
import { atClock } from './clock-period.ts'
import type { Meaning } from './meaning.ts'
import { grainOf, type Period, wholeDay } from './shapes.ts'

/** From the start of one meaning to the end of another: value `start/end`, a slash between. Nothing but the anchor where either end is open.
 *  `resolve` gives the period of an end by itself. */
export function rangePeriod(from: Meaning, to: Meaning, resolve: (meaning: Meaning) => Period): Period {
  if (from.kind === 'clock' && to.kind === 'clock') return clockRangePeriod(from, to, resolve)
  const yearless =
    from.kind === 'calendar' && from.year === null && to.kind === 'calendar' && to.year !== null
  const start = resolve(yearless ? { ...from, year: to.year } : from)
  const end = resolve(laterThan(start, to))
  const after =
    to.kind === 'weekday' && start.day !== null
      ? wholeDay(start.day + ((to.weekday - weekdayOf(start.day) + 7) % 7))
      : end
  if (start.value === null || after.value === null)
    return { ...start, value: null, from: null, to: null, day: null }
  return { ...start, value: `${start.value}/${after.value}`, to: after.to, day: null }
}

/** "Between 9:30 and 11:00 on Thursday": the words between two clock times, both ends without a blur; past midnight the next day. */
function clockRangePeriod(
  from: Meaning & { kind: 'clock' },
  to: Meaning & { kind: 'clock' },
  resolve: (meaning: Meaning) => Period,
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
  const start = resolve(exact(from))
  if (start.from === null || start.day === null) {
    const end = atClock(to.clock, null)
    return { ...start, value: start.value === null ? null : `${start.value}/${end.value}` }
  }
  const clock = { ...to.clock, about: false, minute: to.clock.minute ?? 0 }
  if (to.of && JSON.stringify(to.of) !== JSON.stringify(from.of)) {
    const end = resolve(exact(to))
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
