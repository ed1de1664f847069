import type { GroupingDecision, Parties, Reading } from '../../model/index.ts'
import type { BordersEntry, DecisionEntry, DocumentDecision, JournalEntry } from '../journal-entry.ts'
import { applyReviews, type Reviewed } from './apply-reviews.ts'
import { groupingOf, type ReadingOfCapture } from './grouping.ts'
import { isDecision, isGrouping, undoneBy } from './standing.ts'

/** What people decided, by the journal, kept up as entries come. */
export class DecisionRegister {
  readonly #all: DecisionEntry[] = []
  readonly #bySeq = new Map<number, DecisionEntry>()
  #seen = 0
  #undone: ReadonlyMap<number, number> | null = null
  #byCapture: ReadonlyMap<string, readonly DocumentDecision[]> | null = null

  /** Take in what the journal has beyond the last call. */
  follow(entries: readonly JournalEntry[]): this {
    for (; this.#seen < entries.length; this.#seen++) {
      const entry = entries[this.#seen]!
      if (!isDecision(entry)) continue
      this.#all.push(entry)
      this.#bySeq.set(entry.seq, entry)
      this.#undone = this.#byCapture = null
    }
    return this
  }

  /** In order, those undone too. */
  all(): readonly DecisionEntry[] {
    return this.#all
  }

  get(seq: number): DecisionEntry | undefined {
    return this.#bySeq.get(seq)
  }

  /** The entry that took each undone decision back, by the number of the decision. */
  undoneBy(): ReadonlyMap<number, number> {
    this.#undone ??= undoneBy(this.#all)
    return this.#undone
  }

  /** In order. */
  standing(): readonly DecisionEntry[] {
    const undone = this.undoneBy()
    return this.#all.filter(({ seq }) => !undone.has(seq))
  }

  /** Sides that stand, by entity: the last decision on each. */
  parties(): Parties {
    const parties = new Map<string, string | null>()
    for (const entry of this.standing()) {
      if (entry.kind !== 'party') continue
      const { entity, decision } = entry
      if (decision.is === 'withdrawn') parties.delete(entity)
      else parties.set(entity, decision.is === 'side' ? decision.party : null)
    }
    return parties
  }

  /** The choice of a view of disputed borders that stands, null for none. */
  borders(): BordersEntry | null {
    return this.standing().findLast((entry) => entry.kind === 'borders') ?? null
  }

  /** Standing decisions on the reading of one capture, in order. */
  ofCapture(digest: string): readonly DocumentDecision[] {
    this.#byCapture ??= byCapture(this.standing())
    return this.#byCapture.get(digest) ?? []
  }

  /** A one-document reading under what stands on it; see `applyReviews`. */
  reviewed(machine: Reading): Reviewed {
    return applyReviews(machine, this.ofCapture(machine.documents[0]?.sha256 ?? ''))
  }

  /** Decisions on incidents that stand, in the ids of these readings, given by capture and reviewed; see `groupingOf`. */
  grouping(readingOf: ReadingOfCapture): readonly GroupingDecision[] {
    return groupingOf(
      this.standing().filter((entry) => isGrouping(entry)),
      readingOf,
    )
  }

  /** The decision that an entry is about in the end: an undoing is about what it undoes, or does again. */
  about(entry: DecisionEntry): DecisionEntry {
    let at: DecisionEntry | undefined = entry
    while (at?.kind === 'undone') at = this.get(at.decision)
    return at ?? entry
  }
}

function byCapture(standing: readonly DecisionEntry[]): ReadonlyMap<string, readonly DocumentDecision[]> {
  const groups = new Map<string, DocumentDecision[]>()
  for (const entry of standing) {
    if (entry.kind !== 'reviewed' && entry.kind !== 'marked') continue
    const group = groups.get(entry.digest)
    if (group) group.push(entry)
    else groups.set(entry.digest, [entry])
  }
  return groups
}
