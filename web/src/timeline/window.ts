/** The stretch of time that the timeline shows: minutes since 1970, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Nobody reads a stretch narrower than this many minutes. */
const narrowest = 60

/** `2031-05-13T03:00Z` to minutes; null for what is none. */
export function minutesOf(iso: string | undefined): number | null {
  if (iso === undefined) return null
  const at = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(iso) || iso.length <= 10 ? iso : `${iso}Z`)
  return Number.isNaN(at) ? null : Math.floor(at / 60_000)
}

export function isoOf(minutes: number): string {
  return `${new Date(minutes * 60_000).toISOString().slice(0, 16)}Z`
}

const day = 1440

/** To whole days where days are what is seen, to whole hours where hours are. */
function tidied({ from, to }: Stretch): Stretch {
  const unit = to - from > 20 * day ? day : to - from > day ? 60 : 1
  return { from: Math.floor(from / unit) * unit, to: Math.ceil(to / unit) * unit }
}

/** All that is dated, with a little room at both ends. */
export function wholeStretch({ middleFrom, middleTo }: { middleFrom: number; middleTo: number }): Stretch {
  const room = Math.max(narrowest / 2, Math.round((middleTo - middleFrom) * 0.03))
  return tidied({ from: middleFrom - room, to: middleTo + room })
}

/** Where three quarters of the claims lie, if that is a small part of the whole; else null. One report on last year need not
 *  squeeze the week that all others tell of. */
export function busiestStretch(bins: readonly number[], { from, to }: Stretch): Stretch | null {
  const total = bins.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let best: readonly [number, number] | null = null
  let sum = 0
  let low = 0
  for (const [high, count] of bins.entries()) {
    sum += count
    while (sum - (bins[low] ?? 0) >= total * 0.75) sum -= bins[low++] ?? 0
    if (sum >= total * 0.75 && (best === null || high - low < best[1] - best[0])) best = [low, high]
  }
  if (best === null || best[1] - best[0] + 1 > bins.length / 5) return null
  const width = (to - from) / bins.length
  return tidied({ from: from + (best[0] - 0.5) * width, to: from + (best[1] + 1.5) * width })
}

/** Nearer or farther by a factor, about a point. */
export function zoomed({ from, to }: Stretch, factor: number, about = (from + to) / 2): Stretch {
  const span = Math.max(narrowest, (to - from) * factor)
  const begin = about - span * ((about - from) / (to - from))
  return tidied({ from: begin, to: begin + span })
}

/** Moved by a share of itself. */
export function moved({ from, to }: Stretch, share: number): Stretch {
  const by = Math.round((to - from) * share)
  return { from: from + by, to: to + by }
}

/** Two points in any order. */
export function between(a: number, b: number): Stretch {
  const [from, to] = a <= b ? [a, b] : [b, a]
  return tidied({ from, to: Math.max(to, from + narrowest) })
}
