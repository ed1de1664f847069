/** The statements and claims that decisions are about, and how they are found again in another reading of the document. */
import type { Claim, Document, Reading, Statement } from '../../model/index.ts'
import { anchorOf, type Ground, locateAll, type Range } from './anchors.ts'
import type { Subject } from './shapes.ts'

export function statementSubject(document: Document, statement: Statement): Subject {
  return {
    is: 'statement',
    id: statement.id,
    at: spansOf(statement).map((span) => anchorOf(document, span)),
    cue: cueOf(statement).map((span) => anchorOf(document, span)),
  }
}

export function claimSubject(document: Document, claim: Claim, statement: Statement | undefined): Subject {
  return {
    is: 'claim',
    id: claim.id,
    at: [anchorOf(document, claim)],
    cue: cueOf(statement).map((span) => anchorOf(document, span)),
  }
}

/** The id that a subject has in the reading, null where it stands on nothing now. */
export type FindSubject = (ground: Ground, subject: Subject) => string | null

/** Look-ups over the statements and claims of one document.
 *  A subject is the one with exactly the same spans; of several, the one of the same id. Failing that, the one whose spans overlap and
 *  whose cue is the same words: content that ends elsewhere is the same statement still, a statement around it is another. */
export function subjectFinder(reading: Pick<Reading, 'statements' | 'claims'>): FindSubject {
  const statements = new Map(reading.statements.map((each) => [each.id, each]))
  const kinds = {
    statement: shelf(reading.statements, spansOf, cueOf),
    claim: shelf(
      reading.claims,
      (claim) => [claim],
      (claim) => cueOf(statements.get(claim.statement)),
    ),
  }
  return (ground, subject) => {
    const at = locateAll(ground, subject.at)
    if (at === null) return null
    const { bySpans, byCue } = kinds[subject.is]
    const same = bySpans.get(keyOf(at))
    if (same !== undefined) return chosen(same, subject.id)
    const cue = locateAll(ground, subject.cue)
    if (cue === null || cue.length === 0) return null
    const over = (byCue.get(keyOf(cue)) ?? []).filter((each) => overlap(each.spans, at))
    return chosen(over, subject.id)
  }
}

interface Shelved {
  readonly id: string
  readonly spans: readonly Range[]
}

function shelf<T extends { readonly id: string }>(
  items: readonly T[],
  spans: (item: T) => readonly Range[],
  cue: (item: T) => readonly Range[],
) {
  const [bySpans, byCue] = [new Map<string, Shelved[]>(), new Map<string, Shelved[]>()]
  const put = (map: Map<string, Shelved[]>, key: string, item: Shelved) => {
    const there = map.get(key)
    if (there) there.push(item)
    else map.set(key, [item])
  }
  for (const item of items) {
    const shelved = { id: item.id, spans: spans(item) }
    put(bySpans, keyOf(shelved.spans), shelved)
    put(byCue, keyOf(cue(item)), shelved)
  }
  return { bySpans, byCue }
}

function chosen(found: readonly Shelved[], id: string): string | null {
  if (found.length === 1) return found[0]!.id
  return found.find((each) => each.id === id)?.id ?? null
}

/** What it says; where nothing is said (“declined to comment”), its other words. */
function spansOf({ content, cue, source }: Statement): readonly Range[] {
  return content.length > 0 ? content : [...cue, ...source]
}

function cueOf(statement: Statement | undefined): readonly Range[] {
  if (statement === undefined) return []
  return statement.cue.length > 0 ? statement.cue : statement.source
}

function keyOf(ranges: readonly Range[]): string {
  return ranges.map(({ start, end }) => `${start}-${end}`).join()
}

function overlap(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end))
}
