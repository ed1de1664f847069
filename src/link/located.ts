import type { Claim, Toponym, When } from '../model/index.ts'

/** A claim with what it can be linked by. */
export interface Located {
  readonly claim: Claim
  readonly family: string
  readonly when: When | null
  readonly places: readonly Toponym[]
  readonly actors: ReadonlySet<string>
}

/** From the first to the last time of its claims; null where none has a time. */
export function spanOf(group: readonly Located[]): { from: number; to: number } | null {
  const whens = group.flatMap((each) => each.when ?? [])
  if (whens.length === 0) return null
  return { from: Math.min(...whens.map((when) => when.from)), to: Math.max(...whens.map((when) => when.to)) }
}

/** A day or so apart at most: “2023” meets every day of that year, and yet is another happening than one day of it. */
export function isNear(a: Located, b: Located): boolean {
  const length = (when: When | null) => (when ? when.to - when.from : 0)
  const [shorter, longer] = [length(a.when), length(b.when)].sort((x, y) => x - y) as [number, number]
  return longer <= 8 * 86_400_000 || shorter > 8 * 86_400_000
}
