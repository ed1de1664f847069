import { type Claim, type Incident, narrator } from '../model/index.ts'
import { quantitySlot } from './slot-values.ts'
import type { Sources } from './sources.ts'

/** Mark claims of loss and harm that only one account of the incident makes: “killed 60 soldiers”, said by those who killed them.
 *  What is told by two accounts, or by the narrator as a fact, is not one-sided. */
export function markOneSided(
  claims: readonly Claim[],
  incidents: readonly Incident[],
  sources: Sources,
): Claim[] {
  const oneSided = new Set<string>()
  for (const incident of incidents) {
    for (const account of incident.accounts) {
      if (account.speakers.includes(narrator)) continue
      for (const slot of account.slots) {
        if (!harm.has(slot.slot)) continue
        const told = incident.accounts.some(
          (other) => other !== account && other.slots.some((each) => each.slot === slot.slot),
        )
        if (!told) for (const id of slot.claims) oneSided.add(id)
      }
    }
  }
  return claims.map((claim) => {
    const counted = claim.quantities.some((id) => {
      const quantity = sources.documents.get(claim.document)!.quantities.find((each) => each.id === id)
      const slot = quantity && quantitySlot(quantity)
      return slot ? harm.has(slot) : false
    })
    const marked = oneSided.has(claim.id) && counted
    return marked === claim.oneSided ? claim : { ...claim, oneSided: marked }
  })
}

const harm: ReadonlySet<string> = new Set(['deaths', 'wounded', 'losses'])
