/** When each claim is said to have happened, and when it was said, ready for a timeline. */
import { instant, type Reading, type Timex } from '../../model/index.ts'
import { type ClaimMark, markedClaims, partsOf } from './claim-marks.ts'
import { columnsOfMark, type Table } from './tables.ts'

/** `dated` has an interval; `unresolved` was said and none was found (an hour without a day, a length of time, “recently”);
 *  `unsaid` is a claim without a time, which has one row that says so. */
export const timeStandings = ['dated', 'unresolved', 'unsaid'] as const
export type TimeStanding = (typeof timeStandings)[number]

/** The unit a time was said in. `about` is a clock time with a blur (“around 3”, or an hour without its minutes); `part` a
 *  part of a day, whose edges nobody can say; `span` from one time to another. */
export const timeGrains = ['minute', 'about', 'part', 'day', 'week', 'month', 'year', 'span'] as const
export type TimeGrain = (typeof timeGrains)[number]

export interface ClaimTimeRow extends ClaimMark {
  /** `happened` or `said`: when the words were spoken is not when what they tell took place. */
  role: string
  standing: string
  timex: string | null
  grain: string | null
  /** 1 where the interval is of instants; 0 where the report gave no zone, and its clock is read as if it were UTC. */
  zoned: number
  /** The zone that was stated, null where none was. */
  zone: string | null
  /** Minutes since 1970, half-open; null where that end is open or the time has no interval. */
  begins: number | null
  ends: number | null
}

export const claimTimesTable: Table = {
  name: 'claim_times',
  columns: [
    ...columnsOfMark,
    ['role', 'text'],
    ['standing', 'text'],
    ['timex', 'text', 'null'],
    ['grain', 'text', 'null'],
    ['zoned', 'integer'],
    ['begins', 'integer', 'null'],
    ['ends', 'integer', 'null'],
  ],
  key: ['claim', 'position'],
  lookups: [
    ['standing', 'speaker', 'role', 'begins', 'ends', 'grain', 'zoned'],
    ['standing', 'role', 'begins', 'ends', 'claim'],
  ],
}

/** Came later: the zone, and an index that holds with it all that the lanes ask for. */
export const lanesLookup: readonly string[] = [
  'standing', 'speaker', 'role', 'begins', 'ends', 'grain', 'zoned', 'zone',
] // biome-ignore format: a table

/** One row a claim and time, the time of its speaking last; one `unsaid` for a claim that tells no time of what happened. */
export function claimTimeRows(whole: Reading): ClaimTimeRow[] {
  const timexOf = partsOf(whole, (document) => document.timexes)
  const rows: ClaimTimeRow[] = []
  for (const { claim, statement, mark } of markedClaims(whole)) {
    const times = [...new Set(claim.times)].flatMap((id) => timexOf(claim.document, id) ?? [])
    const said = statement?.said == null ? undefined : timexOf(claim.document, statement.said)
    const happened = times.map((timex) => ({ role: 'happened', ...timeOf(timex) }))
    const unsaid = {
      role: 'happened',
      standing: 'unsaid',
      timex: null,
      grain: null,
      zoned: 0,
      zone: null,
      ...never,
    }
    const all = [
      ...(happened.length > 0 ? happened : [unsaid]),
      ...(said ? [{ role: 'said', ...timeOf(said) }] : []),
    ]
    for (const [position, time] of all.entries()) rows.push({ ...mark, position, ...time })
  }
  return rows
}

const never = { begins: null, ends: null } as const

function timeOf(timex: Timex): Omit<ClaimTimeRow, keyof ClaimMark | 'role'> {
  const begins = minute(timex.from)
  const ends = minute(timex.to)
  const zoned = [timex.from, timex.to].some((iso) => iso?.endsWith('Z')) ? 1 : 0
  const dated = (begins !== null || ends !== null) && (begins === null || ends === null || begins < ends)
  return dated
    ? {
        standing: 'dated',
        timex: timex.id,
        grain: grainOf(timex.value, begins, ends),
        zoned,
        zone: timex.zone,
        begins,
        ends,
      }
    : { standing: 'unresolved', timex: timex.id, grain: null, zoned: 0, zone: null, ...never }
}

function minute(iso: string | null): number | null {
  const at = instant(iso)
  return at === null ? null : Math.floor(at / 60_000)
}

const grains: readonly (readonly [RegExp, TimeGrain])[] = [
  [/\//, 'span'],
  [/T\d\d/, 'minute'],
  [/T(?:MO|MI|AF|EV|NI)$/, 'part'],
  [/^\d{4}-\d\d-\d\d$/, 'day'],
  [/^\d{4}-W\d\d$/, 'week'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}$/, 'year'],
]

/** From the TIMEX3 value; a clock time whose interval is wider than its minute was said with a blur. */
export function grainOf(value: string | null, begins: number | null, ends: number | null): TimeGrain {
  const grain = grains.find(([pattern]) => pattern.test(value ?? ''))?.[1] ?? 'span'
  const blurred = begins !== null && ends !== null && ends - begins > 1
  return grain === 'minute' && blurred ? 'about' : grain
}
