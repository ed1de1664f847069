/** How many reports are grouped together at most, and how alike a pair must be for its reports to stay together where there are more. */
export interface PoolBounds {
  readonly most: number
  /** From the least alike that counts; each step takes fewer pairs. */
  readonly levels: readonly number[]
}

/** The most that alike pairs connect in 3,081 reports of local news is 98. */
export const poolBounds: PoolBounds = { most: 128, levels: [-1, 0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14] }

/** Cut reports into pools, each grouped by itself: what alike pairs connect; where that is more than `most`, what those pairs of it connect
 *  that reach the next level, and so on; beyond the last level each report is alone. So where everything resembles everything, what one
 *  more report moves is bounded all the same: the pools that its pairs touch. Nothing depends on order. `pairs` as positions below `count`. */
export function poolsOf(
  count: number,
  pairs: readonly { readonly a: number; readonly b: number; readonly score: number }[],
  { most, levels }: PoolBounds = poolBounds,
): number[][] {
  const pools: number[][] = []
  let [left, among] = [Array.from({ length: count }, (_, at) => at), pairs]
  for (const level of levels) {
    if (left.length === 0) return pools
    among = among.filter(({ score }) => score >= level)
    const large = new Set<number>()
    for (const pool of connected(left, among)) {
      if (pool.length <= most) pools.push(pool)
      else for (const at of pool) large.add(at)
    }
    left = left.filter((at) => large.has(at))
    among = among.filter(({ a }) => large.has(a))
  }
  return [...pools, ...left.map((at) => [at])]
}

function connected(
  members: readonly number[],
  pairs: readonly { readonly a: number; readonly b: number }[],
): number[][] {
  const parent = new Map(members.map((at) => [at, at]))
  const root = (at: number): number => {
    let top = at
    while (parent.get(top) !== top) top = parent.get(top)!
    for (let next = at; next !== top; ) {
      const above = parent.get(next)!
      parent.set(next, top)
      next = above
    }
    return top
  }
  for (const { a, b } of pairs) {
    const [x, y] = [root(a), root(b)]
    parent.set(Math.max(x, y), Math.min(x, y))
  }
  const sets = new Map<number, number[]>()
  for (const at of members) {
    const top = root(at)
    const set = sets.get(top)
    if (set) set.push(at)
    else sets.set(top, [at])
  }
  return [...sets.values()]
}
