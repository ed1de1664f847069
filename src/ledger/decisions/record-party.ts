import { BadInput } from '../../model/problem.ts'
import type { PartyEntry } from '../journal-entry.ts'
import type { OpenFolder } from '../open-folder.ts'
import type { RequestOf } from './requests.ts'

/** What the journal keeps of a decision on a side. Throws BadInput for an entity that no report names, and for a withdrawal of nothing. */
export async function partyFacts(
  { index, decisions, folder }: OpenFolder,
  { kind, entity, decision, by, reason }: RequestOf<'party'>,
): Promise<Omit<PartyEntry, 'seq' | 'prev' | 'at' | 'hash'>> {
  const stands =
    decision.is === 'withdrawn'
      ? decisions.parties().has(entity)
      : (await index.placeOf(entity))?.is === 'entity'
  if (!stands) throw nobody(folder, entity, decision.is)
  return { kind, entity, decision, by, reason }
}

function nobody(folder: string, entity: string, is: string): BadInput {
  return new BadInput({
    code: 'ledger.no-such-entity',
    found: `the entity ${entity}`,
    where: folder,
    expected:
      is === 'withdrawn'
        ? 'one with a decision that still counts'
        : 'an entity that a report of the dossier names',
    remedy: '`sayso party` lists the decisions, `sayso party --everybody` the entities with their ids',
  })
}
