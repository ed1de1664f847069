/** Order of UTF-16 code units, for `sort`: the same on every platform, unlike a locale's. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** As a text has them, for `sort`; of those that begin together, the shorter first. */
export function byPlace(a: Stretch, b: Stretch): number {
  return a.start - b.start || a.end - b.end
}

/** As a text has them, for `sort`; of those that begin together, the longer first, so that what holds another stands before it. */
export function outerFirst(a: Stretch, b: Stretch): number {
  return a.start - b.start || b.end - a.end
}
