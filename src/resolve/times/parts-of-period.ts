import { isoDay, minutesOfDay, weekdayOf } from './calendar.ts'
import { partOfDay } from './clock-period.ts'
import type { Edge, Meaning } from './meaning.ts'
import type { Origin } from './origin.ts'
import { grainOf, type Period, span, unitAt, weekOf, wholeDay } from './shapes.ts'

/** Only what a period spans, to be laid over another's anchor. */
export const within = ({ value, from, to, day }: Period): Pick<Period, 'value' | 'from' | 'to' | 'day'> => ({
  value,
  from,
  to,
  day,
})

/** Counted from a day that the words name; an hour or a minute away from a day stays open. */
export function awayFrom(from: Period, { unit, by }: Meaning & { kind: 'away' }): Period {
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
export function nthOf(
  whole: Period,
  { nth, unit, weekday }: Meaning & { kind: 'nth' },
  planned: boolean,
): Period {
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

/** "Late" and "early": of a day its evening and its morning, of anything longer its last and first third; "the rest" begins today. */
export function narrowed(period: Period, edge: Edge, origin: Origin): Period {
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
