import type { Claim } from '../model/index.ts'

/** Claims of one report, one happening. */
type Group = readonly { readonly claim: Pick<Claim, 'start' | 'id'>; readonly family: string }[]

/** What a report says first it is about: a claim in its title or first lines weighs three times one further down. */
const openingLength = 700

const weightOf = (group: Group): number =>
  group.reduce((sum, { claim }) => sum + (claim.start < openingLength ? 3 : 1), 0)

/** The family of happening that weighs most in these groups, the first by name where two weigh the same; null for none. */
export function mainFamily(groups: readonly Group[]): string | null {
  const weights = new Map<string, number>()
  for (const group of groups)
    weights.set(group[0]!.family, (weights.get(group[0]!.family) ?? 0) + weightOf(group))
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

/** The heaviest of a report's groups, the earliest of two; null for none. */
export function mainGroup<T>(groups: readonly T[], claimsOf: (group: T) => Group): T | null {
  const weighed = groups.map((group) => {
    const claims = claimsOf(group)
    return { group, weight: weightOf(claims), start: Math.min(...claims.map(({ claim }) => claim.start)) }
  })
  return weighed.sort((a, b) => b.weight - a.weight || a.start - b.start)[0]?.group ?? null
}
