import { type Day, minutesOfDay } from './calendar.ts'
import type { Meaning, Unit } from './meaning.ts'
import { grainOf, type Period } from './shapes.ts'

/** What a text has spoken of so far, by index of the time expression: what "that day", "a week later" and a bare clock time look back to. */
export interface Reached {
  /** The last that is one day, and the last of those within a week of publication. */
  readonly day: number | null
  readonly nearDay: number | null
  readonly quarter: number | null
  /** The last date that was written out, and the last of those that is past. */
  readonly written: number | null
  readonly pastWritten: number | null
  /** The last stretch that was over on the day of publication. */
  readonly past: number | null
  /** The last of each calendar unit. */
  readonly ofGrain: ReadonlyMap<Unit, number>
}

export const nothingReached: Reached = {
  day: null,
  nearDay: null,
  quarter: null,
  written: null,
  pastWritten: null,
  past: null,
  ofGrain: new Map(),
}

/** Read one more expression. `ofGrain` is shared and changed in place: one text, one pass. */
export function readOn(
  before: Reached,
  index: number,
  meaning: Meaning,
  period: Period,
  published: Day | null,
): Reached {
  if (period.from === null || isSetBack(meaning)) return before
  const written = isWrittenDate(meaning)
  const begun = published === null || period.from < (published + 1) * minutesOfDay
  const over = begun && period.to !== null && (published === null || period.to <= published * minutesOfDay)
  const near = period.day !== null && published !== null && Math.abs(published - period.day) <= 7
  const grain = grainOf(period.value)
  const ofGrain = before === nothingReached ? new Map<Unit, number>() : (before.ofGrain as Map<Unit, number>)
  if (grain) ofGrain.set(grain, index)
  return {
    day: period.day !== null ? index : before.day,
    nearDay: near ? index : before.nearDay,
    quarter: grain === 'quarter' ? index : before.quarter,
    written: written ? index : before.written,
    pastWritten: written && begun ? index : before.pastWritten,
    past: over ? index : before.past,
    ofGrain,
  }
}

/** "A year earlier" tells what figures are set against, not where the text has got to. */
const isSetBack = (meaning: Meaning): boolean =>
  meaning.kind === 'shift' && meaning.from !== 'writing' && meaning.unit === 'year' && meaning.by < 0

/** The last expression that is no coarser than a unit: a year later counts from a day as well as from a year, a day later only from a day. */
export function lastWithin(reached: Reached, unit: Unit): number | null {
  const grains = grainsUpTo[unit] ?? ['day']
  const at = Math.max(-1, ...grains.map((grain) => reached.ofGrain.get(grain) ?? -1))
  return at < 0 ? reached.day : at
}

const grainsUpTo: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  month: ['day', 'month'],
  quarter: ['day', 'month', 'quarter'],
  year: ['day', 'month', 'quarter', 'year'],
  decade: ['day', 'month', 'quarter', 'year'],
  century: ['day', 'month', 'quarter', 'year'],
}

/** “12 March”, “at 3 p.m. on 12 March”: the calendar's words, whatever hangs on them; no “yesterday”. */
const isWrittenDate = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' ||
  (meaning.kind === 'range' && isWrittenDate(meaning.from)) ||
  ((meaning.kind === 'clock' || meaning.kind === 'part' || meaning.kind === 'edge') &&
    meaning.of !== null &&
    isWrittenDate(meaning.of))
