import { useCallback, useState } from 'react'
import type { Statement } from '../../../src/model/index.ts'
import type { DocumentDetail } from '../api.ts'
import {
  type Draft,
  draftOf,
  draftOfSpan,
  editOf,
  speakersOfDraft,
  withSameSpeaker,
  withSpanEnd,
} from '../review/draft.ts'
import { movedByWord, type Span, wholeWords, wordEnd, wordStart } from '../review/spans.ts'
import { useDecisions } from '../review/use-decisions.ts'
import { selectedSpan } from './offset-at.ts'
import { useReviewKeys } from './use-review-keys.ts'

/** Deciding on one document: the correction that is being made, the keys, and what was done last. */
export function useReview(
  dossier: string,
  detail: DocumentDetail,
  order: readonly Statement[],
  selected: Statement | undefined,
) {
  const decisions = useDecisions(dossier)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [takesFocus, setTakesFocus] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  // A correction that was begun is left with its statement.
  const claim =
    detail.claims.find(({ id, statement }) => id === opened && statement === selected?.id)?.id ?? null
  const { text } = detail.document
  const open = (next: Draft | null) => {
    decisions.reset()
    setTakesFocus(next !== null)
    setDraft(next)
  }
  const editClaim = (next: string | null) => {
    decisions.reset()
    setOpened(next)
    if (next === null && selected) document.getElementById(selected.id)?.focus({ preventScroll: true })
    return true
  }
  /** The focus goes back to where it was: to the number of the statement. */
  const close = () => {
    open(null)
    if (selected) document.getElementById(selected.id)?.focus({ preventScroll: true })
  }
  const decide = (status: 'accepted' | 'rejected') => {
    if (!selected || draft || claim) return false
    if (selected.review?.status !== status)
      decisions.decide({ kind: 'reviewed', subjects: [selected.id], status })
    return true
  }
  const mark = () => {
    const span = selectedSpan()
    const words = span && wholeWords(text, span)
    if (!words) return false
    window.getSelection()?.removeAllRanges()
    open(draftOfSpan(words))
    return true
  }
  const save = () => {
    if (!draft) return
    const reason = draft.reason.trim() || null
    const done = { onSuccess: close }
    if (draft.statement === null) {
      const { content, stance, kind, opinion } = draft
      const speakers = [...speakersOfDraft(draft)]
      const statement = { content: [...content], speakers, kind, stance, opinion }
      decisions.decide({ kind: 'marked', document: detail.document.id, statement, reason }, done)
      return
    }
    const edit = editOf(draft)
    if (!edit) return
    const { speakers, ...rest } = edit
    const alike =
      draft.everywhere && speakers !== undefined ? withSameSpeaker(draft.statement, order) : [draft.statement]
    const everywhere = alike.map(({ id }) => id)
    if (everywhere.length === 1 || Object.keys(rest).length === 0) {
      decisions.decide({ kind: 'reviewed', subjects: everywhere, status: 'edited', edit, reason }, done)
      return
    }
    // What belongs to this statement alone is corrected in it alone.
    decisions.decide(
      { kind: 'reviewed', subjects: everywhere, status: 'edited', edit: { speakers } as typeof edit, reason },
      {
        onSuccess: () =>
          decisions.decide(
            { kind: 'reviewed', subjects: [draft.statement?.id ?? ''], status: 'edited', edit: rest, reason },
            done,
          ),
      },
    )
  }
  const within = useCallback(
    (span: Span): Span =>
      detail.document.blocks.find((block) => block.start <= span.start && span.start < block.end) ?? span,
    [detail],
  )
  const moveEnd = (end: keyof Span, step: 1 | -1) => {
    const now = draft ?? (selected ? draftOf(selected) : null)
    const first = now?.content[0]
    const last = now?.content.at(-1)
    if (!now || !first || !last) return false
    const span = end === 'start' ? first : last
    if (!draft) setTakesFocus(false)
    const moved = movedByWord(text, span, end, step, within(span))
    setDraft(withSpanEnd(now, end, moved[end]))
    return true
  }
  const drag = (end: keyof Span, offset: number) => {
    if (!draft) return
    const span = (end === 'start' ? draft.content[0] : draft.content.at(-1)) ?? { start: 0, end: 0 }
    const block = within(span)
    const at = end === 'start' ? wordStart(text, offset) : wordEnd(text, offset)
    if (at >= block.start && at <= block.end) setDraft(withSpanEnd(draft, end, at))
  }
  useReviewKeys({
    accept: () => decide('accepted'),
    reject: () => decide('rejected'),
    edit: () => (selected && !draft && !claim ? open(draftOf(selected)) : false),
    editClaim: () => {
      const first = detail.claims.find(({ statement }) => statement === selected?.id)
      return first && !draft && !claim ? editClaim(first.id) : false
    },
    save: () => (draft ? save() : false),
    cancel: () => (claim ? editClaim(null) : draft ? close() : false),
    stay: () => draft !== null || claim !== null,
    mark,
    undo: decisions.undo,
    redo: decisions.redo,
    moveEnd,
  })
  return {
    decisions,
    claim,
    editClaim,
    takesFocus,
    draft,
    setDraft,
    edit: () => selected && open(draftOf(selected)),
    markSpan: (span: Span) => open(draftOfSpan(span)),
    mark,
    save,
    cancel: close,
    moveEnd,
    drag,
  }
}

export type Review = ReturnType<typeof useReview>
