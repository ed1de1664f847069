import { type GroupingDecision, incidentNameOf, type Reading } from '../../model/index.ts'
import type { GroupingEntry } from '../journal-entry.ts'
import { type Ground, groundOf } from './anchors.ts'
import type { ClaimPointer } from './shapes.ts'
import { type FindSubject, subjectFinder } from './subjects.ts'

/** The one-document reading, as people reviewed it, of a capture; undefined for one that has none. */
export type ReadingOfCapture = (digest: string) => Reading | undefined

/** What people decided about incidents, in the ids that claims have now: a claim that this reader does not find any more is left out, and
 *  so is a decision that is then about nothing. `entries` are those that stand, in order. */
export function groupingOf(
  entries: readonly GroupingEntry[],
  readingOf: ReadingOfCapture,
): GroupingDecision[] {
  const claimNow = claimFinder(readingOf)
  const nameOf = (pointer: ClaimPointer): string[] => {
    const id = claimNow(pointer)
    return id === null ? [] : [incidentNameOf(id)]
  }
  return entries.flatMap((entry): GroupingDecision[] => {
    if (entry.kind === 'merged') {
      const incidents = entry.incidents.flatMap(({ holds }) => nameOf(holds))
      return incidents.length < 2 ? [] : [{ kind: 'merge', incidents }]
    }
    const claims = entry.claims.flatMap((pointer) => claimNow(pointer) ?? [])
    const [incident] = nameOf(entry.kind === 'split' ? entry.incident.holds : entry.to.holds)
    if (incident === undefined || claims.length === 0) return []
    return [
      entry.kind === 'split' ? { kind: 'split', incident, claims } : { kind: 'move', claims, to: incident },
    ]
  })
}

/** The id that a claim has now, null for one that is not found. Each reading is looked through once. */
export function claimFinder(readingOf: ReadingOfCapture): (pointer: ClaimPointer) => string | null {
  const finders = new Map<string, FindSubject | null>()
  const grounds = new Map<string, Ground>()
  return ({ digest, text, claim }) => {
    const reading = readingOf(digest)
    if (reading === undefined) return null
    const find = finders.get(digest) ?? subjectFinder(reading)
    finders.set(digest, find)
    const key = `${digest} ${text}`
    const ground = grounds.get(key) ?? groundOf(reading.documents[0]!, text)
    grounds.set(key, ground)
    return find(ground, claim)
  }
}

/** Captures that a grouping names. */
export function capturesNamedBy(entry: GroupingEntry): string[] {
  const incidents =
    entry.kind === 'merged' ? entry.incidents : [entry.kind === 'split' ? entry.incident : entry.to]
  const claims = entry.kind === 'merged' ? [] : entry.claims
  return [...new Set([...incidents.map(({ holds }) => holds), ...claims].map(({ digest }) => digest))]
}
