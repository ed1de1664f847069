import { byCodeUnit, type Claim, type Placed, type Toponym, type When } from '../model/index.ts'

/** A claim with what it can be linked by. Plain JSON. */
export interface Located {
  readonly claim: Pick<Claim, 'id' | 'document' | 'start'>
  readonly family: string
  /** What an attack was made with: `drone`, `shelling`; absent where that is not said or it is none. */
  readonly means?: string
  readonly when: When | null
  readonly places: readonly LocatedPlace[]
  /** Entity ids: who acts, who is acted on, who speaks. */
  readonly actors: readonly string[]
  /** What is counted up to a day, of a brief report. */
  readonly tallies?: readonly Tally[]
  /** Beside what a report is about, and in no incident of its own: nothing it says can be disputed by itself. It names no time or kind of the happening. */
  readonly aside?: true
}

/** “4,120 Russian tanks as of 9 May”: all that was counted of a kind up to a day, and no single happening. */
export interface Tally {
  /** Days since 1970. */
  readonly day: number
  /** The last word of what is counted, singular, lower case. */
  readonly noun: string
  /** Words with a capital in front of it: whose they are. */
  readonly of: readonly string[]
}

export type LocatedPlace = Placed & Pick<Toponym, 'id' | 'geonameId'>

/** From the first to the last time of its claims; null where none has a time. */
export function spanOf(group: readonly Located[]): { from: number; to: number } | null {
  const whens = group.flatMap((each) => each.when ?? [])
  if (whens.length === 0) return null
  return { from: Math.min(...whens.map((when) => when.from)), to: Math.max(...whens.map((when) => when.to)) }
}

/** A day or so apart at most: “2023” meets every day of that year, and yet is another happening than one day of it. */
export function isNear(a: Located, b: Located): boolean {
  return isLong(a.when) === isLong(b.when)
}

/** A stretch of more than eight days is a month or a year. */
export function isLong(when: When | null): boolean {
  return when !== null && when.to - when.from > 8 * 86_400_000
}

/** By report, in the order of its text. */
export function inTextOrder({ claim: a }: Located, { claim: b }: Located): number {
  return a.document === b.document
    ? a.start - b.start || byCodeUnit(a.id, b.id)
    : byCodeUnit(a.document, b.document)
}
