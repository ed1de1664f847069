import type { Zone } from './zones.ts'

/** What the words of a time expression mean before anyone says what they count from. */
export type Meaning =
  | CalendarMeaning
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly which: Which
      readonly week: number | null
    }
  | {
      /** `last week`, `two days ago`, `tomorrow`: `by` units away. */
      readonly kind: 'shift'
      readonly unit: Unit
      readonly by: number
      /** `text`: counts from the day the text has reached ("a day earlier"), not from the day of writing. */
      readonly from: 'writing' | 'text'
    }
  | {
      /** `in January`, `last May`, `in May of last year`. */
      readonly kind: 'month'
      readonly month: number
      readonly which: Which
      readonly yearsAway: number | null
    }
  | { readonly kind: 'season'; readonly season: Season; readonly year: number | null; readonly which: Which }
  | { readonly kind: 'quarter'; readonly part: `Q${number}` | `H${number}`; readonly year: number | null }
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
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** `at that time`, `that day`: what the text last spoke of. */
  | { readonly kind: 'that'; readonly grain: 'time' | 'day' | 'month' | 'year' }

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
  /** `around`, `about`, `shortly before`. */
  readonly about: boolean
  readonly zone: Zone | null
  /** `local time`: a zone is meant and not named. */
  readonly local: boolean
}

export type Which = 'bare' | 'last' | 'this' | 'next'
export type Unit =
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
export type Edge = 'early' | 'mid' | 'late'

/** A time expression as it stands in a block, not yet resolved. Offsets are within the block until `findTimexes` moves them. */
export interface TimeMention {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly meaning: Meaning
}
