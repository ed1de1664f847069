import type { Claim, Document, Statement, Timex } from './reading.ts'

/** A stretch of time in milliseconds since 1970, half-open, and whether words of the claim say so. */
export interface When {
  readonly from: number
  readonly to: number
  readonly stated: boolean
}

const day = 86_400_000

/** When a claim's event is said to have been: by its own timexes; else by the day of the speaking; else by the last day the text named
 *  before it; else by the days before publication. Null where the report itself has no date.
 *  Local times without an offset are read as UTC: half a day of slack in `overlaps` covers every zone. */
export function whenOf(claim: Claim, statement: Statement | undefined, document: Document): When | null {
  const own = claim.times.flatMap((id) => interval(document.timexes.find((timex) => timex.id === id)))
  if (own.length > 0) return { ...widest(own), stated: true }
  const said = interval(document.timexes.find((timex) => timex.id === statement?.said))
  if (said.length > 0) return { ...said[0]!, stated: false }
  const published = instant(document.published)
  const before = document.timexes
    .filter((timex) => timex.start < claim.start && timex.type !== 'DURATION' && timex.type !== 'SET')
    .flatMap((timex) => interval(timex))
    .filter(
      (each) =>
        each.to - each.from <= 2 * day &&
        (published === null || (each.from <= published && published - each.from < 8 * day)),
    )
  const nearest = before.at(-1)
  if (nearest) return { ...nearest, stated: false }
  return published === null ? null : { from: published - 2 * day, to: published + day, stated: false }
}

export function overlaps(a: When, b: When): boolean {
  const slack = day / 2
  return a.from < b.to + slack && b.from < a.to + slack
}

function interval(timex: Timex | undefined): { from: number; to: number }[] {
  if (!timex || timex.from === null || timex.to === null) return []
  const from = instant(timex.from)
  const to = instant(timex.to)
  return from === null || to === null || to <= from ? [] : [{ from, to }]
}

/** The narrowest of them with what lies beside it: “on Monday and Tuesday”. A year around a day adds nothing to the day. */
function widest(all: readonly { from: number; to: number }[]): { from: number; to: number } {
  const narrow = [...all].sort((a, b) => a.to - a.from - (b.to - b.from))[0]!
  const near = all.filter(
    (each) =>
      each === narrow ||
      (each.from < narrow.to + day &&
        narrow.from < each.to + day &&
        (each.to - each.from <= 2 * day || each.from > narrow.from || each.to < narrow.to)),
  )
  return { from: Math.min(...near.map((each) => each.from)), to: Math.max(...near.map((each) => each.to)) }
}

/** ISO 8601 to milliseconds; without an offset it is read as UTC. Null for what is no date. */
export function instant(iso: string | null): number | null {
  if (iso === null) return null
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(iso) || /^\d{4}(?:-\d\d){0,2}$/.test(iso) ? iso : `${iso}Z`
  const milliseconds = Date.parse(zoned)
  return Number.isNaN(milliseconds) ? null : milliseconds
}
