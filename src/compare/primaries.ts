import type { Claim, Entity, Incident, Primary } from '../model/index.ts'
import { isSameOutlet, outletKey } from '../text/index.ts'
import { saidOf } from './said.ts'
import type { Sources } from './sources.ts'

/** The statements behind an incident that reports pass on and that no document of it is: what an analyst has to find, “the regiment's Telegram post of 12 March”.
 *
 *  One for each origin, medium and day of saying (null where none is told), in the order of the claims. An origin is captured where a document of the incident is published
 *  under a name of its own, or by the outlet that it spoke to; “Russia” is not Russia Today. Chains that end in nobody name nothing to look for. Linear in claims and documents. */
export function primariesOf(incident: Incident, claims: readonly Claim[], sources: Sources): Primary[] {
  const publishers = new Set(incident.documents.flatMap((id) => sources.documents.get(id)?.publisher ?? []))
  const keys = new Set([...publishers].map(outletKey))
  const isOutlet = (name: string) => [...publishers].some((publisher) => isSameOutlet(name, publisher))
  const captured = new Map<string, boolean>()
  const isCaptured = (name: string, isMedia: boolean): boolean => {
    const known = captured.get(`${isMedia} ${name}`) ?? (isMedia ? isOutlet(name) : keys.has(outletKey(name)))
    captured.set(`${isMedia} ${name}`, known)
    return known
  }
  const found = new Map<string, Primary & { claims: string[] }>()
  for (const claim of claims) {
    const { origin } = claim
    if (origin === null) continue
    const { medium, on: day } = saidOf(claim, sources)
    // “now says”: no day by which to find it.
    const on = day?.endsWith('_REF') ? null : day
    const entity = sources.entities.get(origin)
    const isMedia = entity?.kind === 'media'
    if (medium !== null && isCaptured(medium, true)) continue
    if (namesOf(entity).some((name) => isCaptured(name, isMedia))) continue
    const key = `${origin}\u0000${medium}\u0000${on}`
    const primary = found.get(key) ?? { origin, medium, on, claims: [] }
    primary.claims.push(claim.id)
    found.set(key, primary)
  }
  return [...found.values()]
}

const namesOf = (entity: Entity | undefined): readonly string[] =>
  entity ? [entity.name, ...entity.aliases] : []
