import { type Claim, overlaps, placeScope, type Scope, type Toponym, whenOf } from '../model/index.ts'
import type { Sources } from './sources.ts'

/** Whether two claims speak of the same place. A claim over all of its kind covers every place of the incident.
 *  `different` only where every place of the one lies apart from every place of the other. */
export function placesScope(a: Claim, b: Claim, sources: Sources): Scope {
  if (a.universal || b.universal) return 'same'
  const scopes = placesOf(a, sources).flatMap((x) => placesOf(b, sources).map((y) => placeScope(x, y)))
  if (scopes.includes('same')) return 'same'
  return scopes.length > 0 && scopes.every((scope) => scope === 'different') ? 'different' : 'unstated'
}

/** Whether two claims speak of the same time: only times that both state can be the same or different. */
export function timesScope(a: Claim, b: Claim, sources: Sources): Scope {
  const [x, y] = [a, b].map((claim) =>
    whenOf(claim, sources.statements.get(claim.statement), sources.documents.get(claim.document)!),
  )
  if (!x?.stated || !y?.stated) return 'unstated'
  return overlaps(x, y) ? 'same' : 'different'
}

function placesOf(claim: Claim, sources: Sources): Toponym[] {
  const document = sources.documents.get(claim.document)!
  return claim.places.flatMap((id) => document.toponyms.find((place) => place.id === id) ?? [])
}
