import { catchUp } from './catch-up.ts'
import { decide } from './decisions/decide.ts'
import type { PartyEntry } from './journal-entry.ts'
import type { OpenFolder } from './open-folder.ts'

export type PartyDecision = Omit<PartyEntry, 'kind' | 'seq' | 'prev' | 'at' | 'hash'>

/** Write a person's decision on a side into the journal and join the readings anew under it; see `decide`. */
export async function decideParty(open: OpenFolder, decision: PartyDecision): Promise<PartyEntry> {
  const { decision: made } = await decide(open, { kind: 'party', ...decision })
  return open.journal.entries[made.seq - 1] as PartyEntry
}

/** Every decision on a side in the journal, in order. */
export async function partyDecisions(open: OpenFolder): Promise<readonly PartyEntry[]> {
  await open.lock.hold(() => catchUp(open))
  return open.journal.entries.filter((entry) => entry.kind === 'party')
}
