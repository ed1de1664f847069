import type { DecisionEntry, GroupingEntry, JournalEntry } from '../journal-entry.ts'

/** Whether an entry says what a person decided. */
export function isDecision(entry: JournalEntry): entry is DecisionEntry {
  return entry.kind !== 'created' && entry.kind !== 'added' && entry.kind !== 'read'
}

export function isGrouping(entry: JournalEntry): entry is GroupingEntry {
  return entry.kind === 'merged' || entry.kind === 'split' || entry.kind === 'moved'
}

/** Which entry took each undone decision back, by the number of the decision. An entry that was undone itself undoes nothing, so the order
 *  of undoing and redoing does not matter: what is left are the decisions that no standing entry takes back. */
export function undoneBy(decisions: readonly DecisionEntry[]): ReadonlyMap<number, number> {
  const undone = new Map<number, number>()
  // From the last: what comes later cannot be undone by what came before.
  for (let at = decisions.length - 1; at >= 0; at--) {
    const entry = decisions[at]!
    const counts = entry.kind === 'undone' && !undone.has(entry.seq)
    if (counts && !undone.has(entry.decision)) undone.set(entry.decision, entry.seq)
  }
  return undone
}
