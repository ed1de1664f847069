import { saysSomething } from '../../model/index.ts'
import type { IncidentSummary, Listed } from '../contract.ts'
import type { OpenFolder } from '../open-folder.ts'

/** Incidents whose last standing grade says something, by the ids that they have now. One look-up for each incident that was ever graded. */
export async function gradedIncidents({
  journal,
  decisions,
  index,
}: OpenFolder): Promise<ReadonlySet<string>> {
  const grades = decisions
    .follow(journal.entries)
    .standing()
    .filter((entry) => entry.kind === 'assessed' && entry.subject.is === 'incident')
  const decided = new Set<string>()
  const graded = new Set<string>()
  for (const entry of grades.toReversed()) {
    if (entry.kind !== 'assessed' || decided.has(entry.subject.id)) continue
    decided.add(entry.subject.id)
    const now = (await index.incidentOnceCalled(entry.subject.id)) ?? entry.subject.id
    if (decided.has(`now ${now}`)) continue
    decided.add(`now ${now}`)
    if (saysSomething(entry)) graded.add(now)
  }
  return graded
}

/** Lines of a list with the label of those that a person graded: `assessed`. */
export function withGrades(
  { rows, total }: Listed<IncidentSummary>,
  graded: ReadonlySet<string>,
): Listed<IncidentSummary> {
  return { rows: rows.map((row) => (graded.has(row.id) ? { ...row, label: 'assessed' } : row)), total }
}
