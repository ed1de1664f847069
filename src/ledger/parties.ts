import { BadInput } from '../model/problem.ts'
import { assembleIfBehind, catchUp, followJournal } from './catch-up.ts'
import { partiesOf } from './decided-parties.ts'
import type { JournalEntry, PartyEntry } from './journal-entry.ts'
import type { OpenFolder } from './open-folder.ts'

export type PartyDecision = Omit<
  Extract<JournalEntry, { kind: 'party' }>,
  'kind' | 'seq' | 'prev' | 'at' | 'hash'
>

/** Write a person's decision on a side into the journal and join the readings anew under it. It is undone by another one
 *  (`withdrawn`), never by taking a line away. Throws BadInput for an entity that no report names, and for a withdrawal of nothing. */
export async function decideParty(open: OpenFolder, decision: PartyDecision): Promise<PartyEntry> {
  return await open.lock.hold(async () => {
    await catchUp(open)
    const { entity } = decision
    const known = (await open.index.entities()).some((each) => each.id === entity)
    const stands = partiesOf(open.journal.entries).has(entity)
    if (decision.decision.is === 'withdrawn' ? !stands : !known)
      throw new BadInput(nobody(open.folder, decision))
    const entry = await open.journal.append({ kind: 'party', ...decision }, open.now())
    await followJournal(open)
    await assembleIfBehind(open)
    return entry as PartyEntry
  })
}

/** Every decision in the journal, in order. */
export async function partyDecisions(open: OpenFolder): Promise<readonly PartyEntry[]> {
  await open.lock.hold(() => catchUp(open))
  return open.journal.entries.filter((entry) => entry.kind === 'party')
}

function nobody(folder: string, { entity, decision }: PartyDecision) {
  return {
    code: 'ledger.no-such-entity',
    found: `the entity ${entity}`,
    where: folder,
    expected:
      decision.is === 'withdrawn'
        ? 'one with a decision that still counts'
        : 'an entity that a report of the dossier names',
    remedy: '`sayso party` lists the decisions, `sayso party --everybody` the entities with their ids',
  }
}
