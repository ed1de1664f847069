/** Over how much ground an incident is told: one village, or a night's drones over nine regions. */
import type { Claim, Incident } from '../model/index.ts'
import type { Sources } from './sources.ts'

const regions = new WeakMap<Incident, number>()

/** In how many regions the places of a claim's incident lie, each counted once; 0 where none is known, or the claim is in no incident. */
export function regionsAround(claim: Claim, sources: Sources): number {
  const incident = sources.incidentOf.get(claim.id)
  if (!incident) return 0
  const known = regions.get(incident)
  if (known !== undefined) return known
  const placed = new Set(incident.places)
  const documents = incident.documents.flatMap((id) => sources.documents.get(id) ?? [])
  const found = new Set(
    documents.flatMap(({ toponyms }) =>
      toponyms.flatMap(({ id, country, admin1, precision }) =>
        placed.has(id) && admin1 !== null && precision !== 'country' ? [`${country} ${admin1}`] : [],
      ),
    ),
  )
  regions.set(incident, found.size)
  return found.size
}
