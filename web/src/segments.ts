/** Cuts a block where statements begin and end, so that overlapping and nested spans can be drawn as plain text runs.
 *  Every character of the block is in exactly one segment; a segment knows all marks that cover it, outermost first. */
import type { Document, Missed, Statement } from '../../src/model/index.ts'

export type MarkKind = 'content' | 'source' | 'cue' | 'missed' | 'draft' | FactKind

/** What is marked on demand: where, when and how many. */
export const factKinds = ['places', 'times', 'quantities'] as const
export type FactKind = (typeof factKinds)[number]

export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
  /** Null for a miss and for a fact. */
  readonly statement: Statement | null
  /** Id of a toponym, timex or quantity; null for everything else. */
  readonly fact: string | null
  /** 0 for a statement of its own, 1 for one inside another, … */
  readonly depth: number
}

export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly marks: readonly Mark[]
  /** Statements whose content begins here, outermost first. */
  readonly begins: readonly Statement[]
}

/** Segments of `text.slice(block.start, block.end)`. A block without marks is one segment; an empty block has none. */
export function segmentsOf(
  text: string,
  block: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
): Segment[] {
  const here = marks.filter(
    (mark) => mark.start < block.end && mark.end > block.start && mark.end > mark.start,
  )
  const cuts = new Set([block.start, block.end])
  for (const mark of here) {
    cuts.add(Math.max(mark.start, block.start))
    cuts.add(Math.min(mark.end, block.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] as number
    const covering = here.filter((mark) => mark.start <= start && mark.end >= end)
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: covering.sort(outermostFirst),
      begins: covering.filter((mark) => mark.start === start && beginsStatement(mark)).map(statementOf),
    }
  })
}

/** Marks of a document, with the depth of each statement under its parents. */
export function marksOf(statements: readonly Statement[], missed: readonly Missed[]): Mark[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const spoken = statements.flatMap((statement) => {
    const depth = depthOf(statement, byId)
    const kinds = ['content', 'source', 'cue'] as const
    return kinds.flatMap((kind) =>
      statement[kind].map(({ start, end }): Mark => ({ start, end, kind, statement, fact: null, depth })),
    )
  })
  return [
    ...spoken,
    ...missed.map(
      ({ start, end }): Mark => ({ start, end, kind: 'missed', statement: null, fact: null, depth: 0 }),
    ),
  ]
}

/** Marks of the facts that are asked for. */
export function factMarks(document: Document, kinds: ReadonlySet<FactKind>): Mark[] {
  const facts = { places: document.toponyms, times: document.timexes, quantities: document.quantities }
  return factKinds.flatMap((kind) =>
    kinds.has(kind)
      ? facts[kind].map(
          ({ id, start, end }): Mark => ({ start, end, kind, statement: null, fact: id, depth: 9 }),
        )
      : [],
  )
}

/** Words that a person is marking or moving the ends of. */
export function draftMarks(spans: readonly { readonly start: number; readonly end: number }[]): Mark[] {
  return spans.map(
    ({ start, end }): Mark => ({ start, end, kind: 'draft', statement: null, fact: null, depth: 10 }),
  )
}

/** Statements as a reader meets them: by where their content begins, an outer one before the one inside it. */
export function inReadingOrder(statements: readonly Statement[]): Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const place = (statement: Statement) =>
    statement.content[0]?.start ?? statement.cue[0]?.start ?? statement.source[0]?.start ?? 0
  return [...statements].sort((a, b) => place(a) - place(b) || depthOf(a, byId) - depthOf(b, byId))
}

function beginsStatement(mark: Mark): boolean {
  return mark.kind === 'content' && mark.statement?.content[0]?.start === mark.start
}

function statementOf(mark: Mark): Statement {
  return mark.statement as Statement
}

function depthOf(statement: Statement, byId: ReadonlyMap<string, Statement>): number {
  const seen = new Set([statement.id])
  let parent = statement.parent === null ? undefined : byId.get(statement.parent)
  while (parent && !seen.has(parent.id)) {
    seen.add(parent.id)
    parent = parent.parent === null ? undefined : byId.get(parent.parent)
  }
  return seen.size - 1
}

function outermostFirst(a: Mark, b: Mark): number {
  return a.depth - b.depth || b.end - b.start - (a.end - a.start) || a.start - b.start
}
