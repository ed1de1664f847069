/** A cell while it is being put together with its neighbours. */
export interface Gathered {
  readonly keys: readonly string[]
  readonly claims: number
  /** Web Mercator units, of its middle. */
  readonly x: number
  readonly y: number
  /** The one place of all of them, null where there are several. */
  readonly only: { readonly x: number; readonly y: number; readonly reach: number } | null
}

/** A grid cuts through a town that lies on one of its lines: cells whose middles are nearer than `distance` become one, the
 *  largest first. Deterministic; quadratic in the cells, of which a screen holds a few hundred. */
export function mergeNear(cells: readonly Gathered[], distance: number): Gathered[] {
  const order = cells.toSorted((a, b) => b.claims - a.claims || a.x - b.x || a.y - b.y)
  const merged: Gathered[] = []
  for (const cell of order) {
    const at = merged.findIndex((other) => Math.hypot(other.x - cell.x, other.y - cell.y) < distance)
    if (at < 0) merged.push(cell)
    else merged[at] = joined(merged[at]!, cell)
  }
  return merged
}

function joined(a: Gathered, b: Gathered): Gathered {
  return { ...a, keys: [...a.keys, ...b.keys], claims: a.claims + b.claims, only: null }
}
