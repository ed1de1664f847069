import type { Claim, Review, Statement } from './reading.ts'

export function isRejected(item: { readonly review?: Review | undefined }): boolean {
  return item.review?.status === 'rejected'
}

/** What of statements and claims may enter incidents, accounts, disputes and sides: all but what a person rejected. A claim of a rejected
 *  statement goes with it, and a claim that is gone is denied by nobody. The very same arrays where nothing was rejected. */
export function withoutRejected(
  statements: readonly Statement[],
  claims: readonly Claim[],
): { readonly statements: readonly Statement[]; readonly claims: readonly Claim[] } {
  const gone = new Set<string>()
  for (const statement of statements) if (isRejected(statement)) gone.add(statement.id)
  const rejected = new Set<string>()
  for (const claim of claims) if (isRejected(claim) || gone.has(claim.statement)) rejected.add(claim.id)
  if (gone.size === 0 && rejected.size === 0) return { statements, claims }
  return {
    statements: statements.filter(({ id }) => !gone.has(id)),
    claims: claims
      .filter(({ id }) => !rejected.has(id))
      .map((claim) =>
        claim.denies?.some((id) => rejected.has(id))
          ? { ...claim, denies: claim.denies.filter((id) => !rejected.has(id)) }
          : claim,
      ),
  }
}
