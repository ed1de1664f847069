import { bareStatement, type Reading, type Statement } from '../../model/index.ts'
import type { DocumentDecision, MarkedEntry } from '../journal-entry.ts'
import { type Ground, locateAll } from './anchors.ts'
import { statementChanges } from './edit-statement.ts'
import { subjectFinder } from './subjects.ts'

/** Rule of a statement that a person marked. */
export const markedRule = 'person.marked'

/** What a mark says of the statement it now is. */
export interface Mark {
  readonly id: string
  readonly act: Pick<MarkedEntry, 'by' | 'at' | 'reason' | 'seq'> & { readonly status: 'accepted' | 'edited' }
  /** What it replaces; nothing where no machine found the statement. */
  readonly changes: Partial<Statement>
}

export interface WithMarked {
  readonly reading: Reading
  readonly marks: readonly Mark[]
  /** Where each mark stands now, by the number of its entry. */
  readonly found: Map<number, readonly (string | null)[]>
}

/** The reading with the statements that people marked in it, each after the one it follows in the text. One whose words have no place here
 *  any more stands on nothing. Where this reader finds a statement with the very same content, the person's says how it is to be read, and
 *  there are not two. */
export function withMarked(
  machine: Reading,
  decisions: readonly DocumentDecision[],
  groundFor: (entry: DocumentDecision) => Ground,
): WithMarked {
  const found = new Map<number, readonly (string | null)[]>()
  const entries = decisions.filter((entry) => entry.kind === 'marked')
  if (entries.length === 0) return { reading: machine, marks: [], found }
  const added: Statement[] = []
  const marks: Mark[] = []
  for (const entry of entries) {
    const ground = groundFor(entry)
    const content = locateAll(ground, entry.statement.content)
    if (content === null) {
      found.set(entry.seq, [null])
      continue
    }
    const find = subjectFinder({ statements: [...machine.statements, ...added], claims: [] })
    const changes = statementChanges(entry.statement, ground, find)
    const same = machine.statements.find((each) => hasContent(each, content))
    if (!same) added.push(markedStatement(entry, ground.document.id, changes))
    const id = same?.id ?? entry.id
    marks.push({
      id,
      act: { ...entry, status: same ? 'edited' : 'accepted' },
      changes: same ? changes : {},
    })
    found.set(entry.seq, [id])
  }
  return { reading: { ...machine, statements: inOrder(machine.statements, added) }, marks, found }
}

/** Statements as they were read, in their order, each of the others before the first that begins behind it. */
function inOrder(read: readonly Statement[], added: readonly Statement[]): Statement[] {
  const waiting = [...added].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
  const merged: Statement[] = []
  let next = 0
  for (const own of read) {
    while (next < waiting.length && startOf(waiting[next]!) < startOf(own)) merged.push(waiting[next++]!)
    merged.push(own)
  }
  return [...merged, ...waiting.slice(next)]
}

export function hasContent(
  { content }: Statement,
  ranges: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return (
    content.length === ranges.length &&
    content.every((span, index) => span.start === ranges[index]!.start && span.end === ranges[index]!.end)
  )
}

function startOf({ source, cue, content }: Statement): number {
  return Math.min(...[...source, ...cue, ...content].map((span) => span.start))
}

function markedStatement({ id }: MarkedEntry, document: string, changes: Partial<Statement>): Statement {
  // Its chain comes with the chains of the others.
  return bareStatement({ ...changes, id, document, rule: markedRule, confidence: 1 })
}
