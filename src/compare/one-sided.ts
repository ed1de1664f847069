import { type Account, type Claim, type Incident, narrator, type Quantity } from '../model/index.ts'
import { objectScope, quantitiesOf } from './figures.ts'
import { isHarm } from './loss-owner.ts'
import { quantitySlot } from './slot-values.ts'
import type { Sources } from './sources.ts'

/** Mark claims of loss and harm that only one account of the incident makes: “killed 60 soldiers”, said by those who killed them.
 *  What another account counts too, with whatever figure, or the narrator tells as a fact, is not one-sided; civilians counted by a
 *  mayor do not confirm soldiers counted by an army. */
export function markOneSided(
  claims: readonly Claim[],
  incidents: readonly Incident[],
  sources: Sources,
): Claim[] {
  const oneSided = new Set<string>()
  for (const incident of incidents) {
    const told = incident.accounts.map((account) => harmIn(account, sources))
    for (const [at, own] of told.entries()) {
      if (incident.accounts[at]!.speakers.includes(narrator)) continue
      const others = told.filter((_, other) => other !== at).flat()
      for (const { claim, quantity } of own)
        if (!others.some((other) => isAlike(quantity, other.quantity, sources))) oneSided.add(claim)
    }
  }
  return claims.map((claim) => {
    const marked = oneSided.has(claim.id)
    return marked === claim.oneSided ? claim : { ...claim, oneSided: marked }
  })
}

function harmIn(account: Account, sources: Sources): { claim: string; quantity: Quantity }[] {
  const claims = new Set(account.slots.filter((slot) => isHarm(slot.slot)).flatMap((slot) => slot.claims))
  return [...claims].flatMap((claim) =>
    quantitiesOf(sources.claims.get(claim)!, sources)
      .filter((quantity) => isHarm(quantitySlot(quantity)))
      .map((quantity) => ({ claim, quantity })),
  )
}

function isAlike(a: Quantity, b: Quantity, sources: Sources): boolean {
  return quantitySlot(a) === quantitySlot(b) && objectScope(a, b, sources) !== 'different'
}
