import type { Claim } from '../model/index.ts'
import type { Sources } from './sources.ts'

/** The same function, worked out once a claim for as long as a comparison lasts: every claim of an incident is set against every other. */
export function perClaim<T>(
  make: (claim: Claim, sources: Sources) => T,
): (claim: Claim, sources: Sources) => T {
  const all = new WeakMap<Sources, Map<string, T>>()
  return (claim, sources) => {
    const held = all.get(sources) ?? new Map<string, T>()
    all.set(sources, held)
    if (!held.has(claim.id)) held.set(claim.id, make(claim, sources))
    return held.get(claim.id)!
  }
}
