import type { Day, LocalMinutes } from './calendar.ts'
import type { Meaning } from './meaning.ts'
import { nothing, type Period } from './shapes.ts'
import type { Zone } from './zones.ts'

/** What a relative time counts from. */
export interface Origin {
  readonly day: Day | null
  /** `publication`, `statement` or a timex id. */
  readonly anchor: string
  readonly how: string
  /** The minute of writing and its zone, where a publication states them: what “two hours ago” counts from. */
  readonly minute?: LocalMinutes | null
  readonly zone?: Zone | null
  /** Resolves what hangs on the text before it: a clock time without a day, "that day", "a day earlier". */
  readonly inText?: (meaning: Meaning) => Period
}

/** What a day resolves to, with what it counts from; `unresolved` and no interval where that day is unknown. */
export function relative(origin: Origin, resolve: (day: Day) => Period, unresolved: string | null): Period {
  if (origin.day === null)
    return { ...nothing, value: unresolved, anchor: origin.anchor, how: 'origin-unknown' }
  return { ...resolve(origin.day), anchor: origin.anchor, known: 'inferred', how: origin.how }
}
