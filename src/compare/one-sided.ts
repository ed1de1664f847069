import { type Account, type Claim, type Incident, narrator, type Quantity } from '../model/index.ts'
import { objectScope } from './figures.ts'
import { isHarm } from './loss-owner.ts'
import { quantitySlot } from './slot-values.ts'
import { type Sources, wordsOf } from './sources.ts'
import { quantitiesOf } from './whole-figures.ts'

/** Mark claims of loss and harm that only one account of the incident makes: “killed 60 soldiers”, said by those who killed them, and “intense shelling of
 *  civilian structures”, of which nobody else speaks.
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
    const hits = incident.claims
      .map((id) => sources.claims.get(id)!)
      .filter((claim) => tellsOfHit(claim, sources))
    if (hits.length > 0 && new Set(hits.map((claim) => speakerOf(claim, sources))).size === 1)
      for (const { id, statement } of hits)
        if (!sources.statements.get(statement)!.speakers.includes(narrator)) oneSided.add(id)
  }
  return claims.map((claim) => {
    const marked = oneSided.has(claim.id)
    return marked === claim.oneSided ? claim : { ...claim, oneSided: marked }
  })
}

/** A deed against civilians or what is theirs, told as done and with no figure. */
function tellsOfHit(claim: Claim, sources: Sources): boolean {
  return (
    claim.polarity === 'affirmed' && claim.modality === 'actual' && onCivilians.test(wordsOf(claim, sources))
  )
}

const onCivilians =
  /\b(?:shell(?:ing|ed)|bomb(?:ing|ed|ardment)|strik(?:es?|ing)|struck|attack(?:s|ed|ing)?|hit|targeted|targeting|fired (?:on|at))\b[^.;,]{0,25}\b(?:civilians?|residential|homes|houses|hospitals?|schools?)\b|(?<!\p{L})(?:обстрел|обстріл|удар|атак|бомб)\p{L}* [^.;,]{0,25}(?:гражданск|мирн|жил(?:ых|ые|ого)|цивільн|житлов|больниц|лікарн|школ)\p{L}*/iu

/** Those who are the origin of a claim, as one key; who is not known is nobody else. */
function speakerOf(claim: Claim, sources: Sources): string {
  return sources.statements.get(claim.statement)!.speakers.join(' ')
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
