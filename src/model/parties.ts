import type { Entity, Statement } from './reading.ts'

/** The sides that a person decided, by entity id; null: of no side, whatever the reader proposes. */
export type Parties = ReadonlyMap<string, string | null>

export const noParties: Parties = new Map()

/** Entities with the sides they speak for: what a person decided, else what the reader proposed (a state's own ministry, army or
 *  government), else, for somebody who speaks in every statement for organisations of one side, that side. */
export function withParties(
  entities: readonly Entity[],
  statements: readonly Statement[],
  decided: Parties,
): Entity[] {
  const ids = new Set(entities.map((entity) => entity.id))
  const own = new Map(
    entities.map((entity) => [entity.id, decided.has(entity.id) ? decided.get(entity.id)! : entity.party]),
  )
  const lent = new Map<string, Set<string | null>>()
  for (const { speakers, onBehalfOf } of statements) {
    const [speaker, ...others] = speakers
    if (!speaker || others.length > 0 || !ids.has(speaker)) continue
    const side = onBehalfOf ? (own.get(onBehalfOf) ?? null) : null
    lent.set(speaker, (lent.get(speaker) ?? new Set()).add(side))
  }
  return entities.map((entity) => {
    const sides = [...(lent.get(entity.id) ?? [])]
    const ofOrganisation = sides.length === 1 ? sides[0]! : null
    const party = decided.has(entity.id) ? decided.get(entity.id)! : (own.get(entity.id) ?? ofOrganisation)
    return party === entity.party ? entity : { ...entity, party }
  })
}
