import type { Parties } from '../model/index.ts'
import type { JournalEntry } from './journal-entry.ts'

/** What counts of all decisions: the last one on each entity. */
export function partiesOf(entries: readonly JournalEntry[]): Parties {
  const parties = new Map<string, string | null>()
  for (const entry of entries) {
    if (entry.kind !== 'party') continue
    const { entity, decision } = entry
    if (decision.is === 'withdrawn') parties.delete(entity)
    else parties.set(entity, decision.is === 'side' ? decision.party : null)
  }
  return parties
}
