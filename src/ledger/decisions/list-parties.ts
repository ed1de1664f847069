import type { EntityName } from '../contract.ts'
import type { OpenFolder } from '../open-folder.ts'

/** Those who speak for one side. */
export interface PartyView {
  readonly party: string
  readonly entities: readonly (Pick<EntityName, 'id' | 'name' | 'kind'> & {
    /** A person said so; otherwise it follows from what the organisation is. */
    readonly decided: boolean
  })[]
}

/** Every side that an entity of the dossier is of, by name. */
export async function listParties({ index, decisions, journal }: OpenFolder): Promise<readonly PartyView[]> {
  const decided = decisions.follow(journal.entries).parties()
  const sides = new Map<string, PartyView['entities'][number][]>()
  for (const { id, name, kind, party } of await index.entitiesOfParties()) {
    if (party === null) continue
    const entity = { id, name, kind, decided: decided.get(id) === party }
    const side = sides.get(party)
    if (side) side.push(entity)
    else sides.set(party, [entity])
  }
  return [...sides]
    .map(([party, entities]) => ({ party, entities }))
    .sort((a, b) => (a.party < b.party ? -1 : 1))
}
