import { type Claim, type LossOwner, narrator, type Quantity, type Slot } from '../model/index.ts'
import { quantitySlot } from './slot-values.ts'
import type { Sources } from './sources.ts'
import { quantitiesOf } from './whole-figures.ts'

/** The party of an entity, or the entity itself where it speaks for none. */
export function sideKey(entity: string, { entities }: Pick<Sources, 'entities'>): string {
  return entities.get(entity)?.party ?? entity
}

/** Whether one of these speaks for this side. */
export function isOwn(
  side: string,
  speakers: readonly string[],
  sources: Pick<Sources, 'entities'>,
): boolean {
  return speakers.some((id) => sideKey(id, sources) === sideKey(side, sources))
}

/** Whose losses a figure tells, seen from who tells them. `enemy` only where the words say so, or where the incident shows the two sides at odds: an
 *  outsider who counts the dead of one side has no enemy, and the figure is `unknown` here. */
export function lossOwner(
  quantity: Quantity,
  speakers: readonly string[],
  sources: Pick<Sources, 'entities'>,
  opposed: OpposedSides,
): LossOwner {
  const { side, rule } = quantity
  if (side === null || speakers.length === 0 || speakers.includes(narrator)) return 'unknown'
  if (isOwn(side, speakers, sources)) return 'own'
  const isEnemy =
    /side\.(?:enemy|opponent)\b/.test(rule) ||
    speakers.some((id) => opposed.has(pairOf(sideKey(id, sources), sideKey(side, sources))))
  return isEnemy ? 'enemy' : 'unknown'
}

const harm: ReadonlySet<string> = new Set(['deaths', 'wounded', 'losses'])

/** Whether a slot is filled by losses, which are somebody's. */
export const isHarm = (slot: Slot | null): boolean => slot !== null && harm.has(slot)

/** Figures of what a claim says was lost by a side that is known, none of them nought; none for what is denied, meant or feared. */
export function lossesIn(claim: Claim, sources: Sources): (Quantity & { readonly side: string })[] {
  if (claim.polarity !== 'affirmed' || claim.modality !== 'actual') return []
  return quantitiesOf(claim, sources).flatMap((quantity) =>
    isHarm(quantitySlot(quantity)) && quantity.side !== null && quantity.high !== 0
      ? [{ ...quantity, side: quantity.side }]
      : [],
  )
}

/** Pairs of sides of which one acts against the other in a claim of an incident. */
export type OpposedSides = ReadonlySet<string>

export function opposedSides(claims: readonly Claim[], sources: Sources): OpposedSides {
  const pairs = new Set<string>()
  for (const claim of claims) {
    if (claim.polarity !== 'affirmed' || claim.modality !== 'actual') continue
    const against = [
      ...claim.target.filter((id) => sources.entities.get(id)?.kind !== 'people'),
      ...lossesIn(claim, sources).map(({ side }) => side),
    ].map((id) => sideKey(id, sources))
    for (const actor of claim.actor.map((id) => sideKey(id, sources)))
      for (const other of against) if (actor !== other) pairs.add(pairOf(actor, other))
  }
  return pairs
}

const pairOf = (a: string, b: string): string => [a, b].sort().join(' | ')
