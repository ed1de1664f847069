import type { CalendarMeaning, DayPart, Meaning, Unit } from './meaning.ts'

/** A date with what the words leave out as null; `month` counts from 1. */
export function calendar(
  year: string | undefined,
  month: number | null,
  day: number | null,
): CalendarMeaning {
  return { kind: 'calendar', year: year === undefined ? null : Number(year), month, day }
}

/** So many units before (less than 0) or after the writing, or the time the text stands at. */
export function shift(
  unit: Unit,
  by: number,
  from: (Meaning & { kind: 'shift' })['from'] = 'writing',
): Meaning {
  return { kind: 'shift', unit, by, from }
}

/** A part of a day: of the one the text stands at where none is given. */
export function part(of: DayPart, day: Meaning | null = null): Meaning {
  return { kind: 'part', part: of, of: day }
}

/** "Now", "formerly", "in the future": TIMEX3's values for times that no calendar holds. */
export function reference(value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Meaning {
  return { kind: 'reference', value }
}
