import type { Zone } from './zones.ts'

/** What the words of a time expression mean before anyone says what they count from. */
export type Meaning =
  | CalendarMeaning
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly which: Which
      readonly week: number | null
      /** English "next Wednesday" on a Tuesday is no other word for tomorrow. */
      readonly beyondTomorrow?: boolean
    }
  | {
      /** `last week`, `two days ago`, `tomorrow`: `by` units away. */
      readonly kind: 'shift'
      readonly unit: Unit
      readonly by: number
      /** `text`: counts from what the text has reached ("a day earlier"), not from the day of writing; `compared`: figures are set
       *  against those of the same quarter ("from $10 million a year ago"), so from the quarter named last, else from writing;
       *  `quarter`: from that quarter in any case ("the year-ago quarter"). */
      readonly from: 'writing' | 'text' | 'compared' | 'quarter'
    }
  | {
      /** `in January`, `last May`, `in May of last year`. */
      readonly kind: 'month'
      readonly month: number
      readonly which: Which
      readonly yearsAway: number | null
    }
  | { readonly kind: 'season'; readonly season: Season; readonly year: number | null; readonly which: Which }
  | {
      /** `the third quarter`, `the first half of last year`. */
      readonly kind: 'quarter'
      readonly part: `Q${number}` | `H${number}`
      readonly year: number | null
      readonly yearsAway: number | null
    }
  | { readonly kind: 'feast'; readonly feast: Feast; readonly year: number | null; readonly which: Which }
  | {
      /** `the first Monday of October`, `the last day of May`; counted from the end where negative. `weekday` where that is counted. */
      readonly kind: 'nth'
      readonly nth: number
      readonly unit: 'day' | 'week' | 'weekend'
      readonly weekday: number | null
      readonly of: Meaning | null
    }
  /** `two days after 12 March`: units away from a day that the words name. */
  | { readonly kind: 'away'; readonly unit: Unit; readonly by: number; readonly of: Meaning | null }
  | { readonly kind: 'week-of'; readonly of: Meaning | null }
  /** `from 18 December for 10 days`. */
  | { readonly kind: 'lasting'; readonly of: Meaning; readonly days: number }
  | { readonly kind: 'years'; readonly value: string; readonly from: number; readonly to: number }
  | { readonly kind: 'clock'; readonly clock: Clock; readonly of: Meaning | null }
  | { readonly kind: 'part'; readonly part: DayPart; readonly of: Meaning | null }
  /** The night that ends in the morning of `of`: `overnight into Tuesday`, `в ночь на вторник`. */
  | { readonly kind: 'night-into'; readonly of: Meaning | null }
  | { readonly kind: 'edge'; readonly edge: Edge; readonly of: Meaning | null }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }
  | {
      readonly kind: 'duration'
      readonly value: string
      readonly ending: 'now' | 'start-now' | null
      readonly days: number | null
      /** "Two upcoming weeks": to a planner the second coming week, to a report a length of time. */
      readonly coming?: { readonly unit: Unit; readonly by: number }
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** `at that time`, `that day`: what the text last spoke of. */
  | { readonly kind: 'that'; readonly grain: 'time' | 'day' | 'month' | 'year' }
  /** `in the quarter`, `the latest quarter`: the one named last, in `year` where that is said; without one the last that is over. */
  | { readonly kind: 'that-quarter'; readonly latest: boolean; readonly year: number | null }

/** A feast of a fixed date, or of one that is computed for each year. */
export type Feast = keyof typeof import('./feasts.ts')['feastDays']

export interface CalendarMeaning {
  readonly kind: 'calendar'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** Monday is 1: written beside the date ("Tuesday, 12 March"); tells the year where none is written. */
  readonly weekday?: number
}

export interface Clock {
  readonly hour: number
  /** Null where only the hour was said. */
  readonly minute: number | null
  /** Morning or afternoon was said, or the hour is above twelve: it reads one way. */
  readonly sure: boolean
  /** `around`, `about`, `shortly before`. */
  readonly about: boolean
  readonly zone: Zone | null
  /** `local time`: a zone is meant and not named. */
  readonly local: boolean
}

export type Which = 'bare' | 'last' | 'this' | 'next'
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** TIMEX3: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
export type Edge = 'early' | 'mid' | 'late' | 'rest'

/** A time expression as it stands in a block, not yet resolved. Offsets are within the block until `findTimexes` moves them. */
export interface TimeMention {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly meaning: Meaning
}

/** The meanings that another is built of: the day of a clock time, the two ends of a range. */
export function partsOf(meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === 'range') return [meaning.from, meaning.to]
  return 'of' in meaning && meaning.of ? [meaning.of] : []
}

/** The same meaning with each of the meanings that it is built of changed. */
export function withParts(meaning: Meaning, change: (part: Meaning) => Meaning): Meaning {
  if (meaning.kind === 'range') return { ...meaning, from: change(meaning.from), to: change(meaning.to) }
  return 'of' in meaning && meaning.of ? { ...meaning, of: change(meaning.of) } : meaning
}
