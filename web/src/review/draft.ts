/** A correction while it is made: what would be sent, field by field, only what differs from the statement as it stands. */
import type { Document, EntityKind, Stance, Statement, StatementKind } from '../../../src/model/index.ts'
import { speakerKey } from '../speakers.ts'
import type { Span } from './spans.ts'

/** Entity id, `narrator`, or somebody new in the person's words; null for nobody. */
export type Who = string | { readonly name: string; readonly kind: EntityKind } | null

export interface Draft {
  /** Null for a statement that no machine found. */
  readonly statement: Statement | null
  readonly speaker: Who | readonly string[]
  readonly stance: Stance
  readonly kind: StatementKind
  readonly opinion: boolean
  readonly content: readonly Span[]
  /** The speaker is corrected in all statements that have the same one. */
  readonly everywhere: boolean
  readonly reason: string
}

export function draftOf(statement: Statement): Draft {
  return {
    statement,
    speaker: statement.speakers,
    stance: statement.stance,
    kind: statement.kind,
    opinion: statement.opinion,
    content: statement.content.map(({ start, end }) => ({ start, end })),
    everywhere: false,
    reason: '',
  }
}

export function draftOfSpan(span: Span): Draft {
  return {
    statement: null,
    speaker: null,
    stance: 'asserts',
    kind: 'indirect',
    opinion: false,
    content: [span],
    everywhere: false,
    reason: '',
  }
}

/** The statement as the draft would have it, for the text to show. */
export function draftedStatement(draft: Draft, document: Document): Statement | null {
  if (draft.statement === null) return null
  const content = draft.content.map(({ start, end }) => ({
    start,
    end,
    text: document.text.slice(start, end),
  }))
  return { ...draft.statement, content }
}

/** Fields that differ, as the server takes them; null where none does. */
export function editOf(draft: Draft): Record<string, unknown> | null {
  const { statement } = draft
  if (statement === null) return null
  const speakers = speakersOfDraft(draft)
  const edit = {
    ...(sameSpeakers(speakers, statement.speakers) ? {} : { speakers }),
    ...(draft.stance === statement.stance ? {} : { stance: draft.stance }),
    ...(draft.kind === statement.kind ? {} : { kind: draft.kind }),
    ...(draft.opinion === statement.opinion ? {} : { opinion: draft.opinion }),
    ...(sameSpans(draft.content, statement.content) ? {} : { content: draft.content }),
  }
  return Object.keys(edit).length === 0 ? null : edit
}

export function speakersOfDraft({ speaker }: Draft): readonly Exclude<Who, null>[] {
  if (speaker === null) return []
  return Array.isArray(speaker) ? speaker : [speaker as Exclude<Who, null>]
}

/** Statements that have the same speaker as this one, itself among them. */
export function withSameSpeaker(statement: Statement, all: readonly Statement[]): readonly Statement[] {
  const key = speakerKey(statement.speakers)
  return all.filter((one) => speakerKey(one.speakers) === key && one.review?.status !== 'rejected')
}

/** The span of the draft, first word to last, with one end elsewhere. */
export function withSpanEnd(draft: Draft, end: keyof Span, at: number): Draft {
  const content = draft.content.map((span, nth) => {
    const isThere = end === 'start' ? nth === 0 : nth === draft.content.length - 1
    return isThere ? { ...span, [end]: at } : span
  })
  return content.every((span) => span.start < span.end) ? { ...draft, content } : draft
}

function sameSpeakers(a: readonly Exclude<Who, null>[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((who, at) => who === b[at])
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at]?.end)
  )
}
