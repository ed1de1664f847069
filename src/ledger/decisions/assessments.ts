import type { Reading } from '../../model/index.ts'
import type { IncidentView } from '../contract.ts'
import type { AssessedEntry } from '../journal-entry.ts'
import type { OpenFolder } from '../open-folder.ts'
import { claimFinder } from './grouping.ts'

/** A grade that a person gave, as it stands now. */
export interface AssessmentView
  extends Pick<
    AssessedEntry,
    'reliability' | 'credibility' | 'by' | 'at' | 'reason' | 'evidence' | 'supersedes' | 'despite'
  > {
  /** Number of its entry. */
  readonly decision: number
  /** What it is of, by the id that it has now. */
  readonly subject: AssessedEntry['subject']
  /** False where it was undone. */
  readonly standing: boolean
  /** It is the last that stands on its subject. */
  readonly counts: boolean
}

type Part = Pick<IncidentView, 'incident' | 'claims' | 'statements' | 'documents'>

/** Every grade of an incident, its claims, their statements and those who speak in them, the newest first, with those that were replaced
 *  or undone: a grade is history. */
export async function assessmentsOf(open: OpenFolder, part: Part): Promise<readonly AssessmentView[]> {
  const decisions = open.decisions.follow(open.journal.entries)
  const entries = decisions.all().filter((entry) => entry.kind === 'assessed')
  if (entries.length === 0) return []
  const digests = new Set(part.documents.map(({ sha256 }) => sha256))
  const readings = await readingsOf(
    open,
    entries.flatMap(({ digest }) => (digest !== null && digests.has(digest) ? [digest] : [])),
  )
  const now = subjectsIn(
    part,
    claimFinder((digest) => readings.get(digest)),
  )
  const undone = decisions.undoneBy()
  const decided = new Set<string>()
  return entries.toReversed().flatMap((entry) => {
    const subject = now(entry)
    if (subject === null) return []
    const { reliability, credibility, by, at, reason, evidence, supersedes, despite, seq } = entry
    const standing = !undone.has(seq)
    const key = `${subject.is} ${subject.id}`
    const counts = standing && !decided.has(key)
    if (counts) decided.add(key)
    const grade = { reliability, credibility, by, at, reason, evidence, supersedes, despite }
    return [{ decision: seq, subject, ...grade, standing, counts }]
  })
}

/** What a grade is of, if that is part of this incident. */
function subjectsIn({ incident, claims, statements }: Part, find: ReturnType<typeof claimFinder>) {
  const own = new Set([...claims, ...statements].map(({ id }) => id))
  const speakers = new Set(statements.flatMap((statement) => statement.speakers))
  return ({ subject, digest, text, anchors }: AssessedEntry): AssessedEntry['subject'] | null => {
    const { is, id } = subject
    if (is === 'source') return speakers.has(id) ? subject : null
    const [anchor] = anchors
    const found =
      digest === null || text === null || anchor === undefined ? null : find({ digest, text, claim: anchor })
    if (found === null || !own.has(found)) return is === 'incident' && id === incident.id ? subject : null
    return { is, id: is === 'incident' ? incident.id : found }
  }
}

async function readingsOf(
  { index, register, decisions }: OpenFolder,
  digests: readonly string[],
): Promise<ReadonlyMap<string, Reading>> {
  const readings = new Map<string, Reading>()
  for (const digest of new Set(digests)) {
    const document = register.get(digest)?.lastRead.document
    const machine = document === undefined ? null : await index.machineReading(document)
    if (machine !== null) readings.set(digest, decisions.reviewed(machine).reading)
  }
  return readings
}
