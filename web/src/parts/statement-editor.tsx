import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { Stance, Statement, StatementKind } from '../../../src/model/index.ts'
import type { DocumentDetail } from '../api.ts'
import { type Draft, editOf, speakersOfDraft, withSameSpeaker } from '../review/draft.ts'
import type { Span } from '../review/spans.ts'
import type { Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'
import { Keys } from './keyboard-help.tsx'
import { ProblemOf } from './problem-of.tsx'
import { SpeakerChoice } from './speaker-choice.tsx'

interface StatementEditorProps {
  readonly draft: Draft
  readonly detail: DocumentDetail
  readonly order: readonly Statement[]
  readonly decisions: Decisions
  readonly onDraft: (draft: Draft) => void
  /** Moves an end of the words by one word. */
  readonly onStep: (end: keyof Span, step: 1 | -1) => unknown
  /** The first field takes the focus: not while the ends are moved by keys. */
  readonly takesFocus: boolean
  readonly onSave: () => void
  readonly onCancel: () => void
}

const spanEnds = [
  ['start', 'Alt+ArrowLeft', 'Alt+ArrowRight'],
  ['end', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
] as const

/** Corrects a statement, or marks one that was missed. Only what is changed is sent. */
export function StatementEditor({
  draft,
  detail,
  order,
  decisions,
  onDraft,
  onStep,
  takesFocus,
  onSave,
  onCancel,
}: StatementEditorProps) {
  const { codes, review: texts } = useWords()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLInputElement>('input[role="combobox"]')?.focus()
  }, [takesFocus])
  const change = (part: Partial<Draft>) => onDraft({ ...draft, ...part })
  const alike = draft.statement ? withSameSpeaker(draft.statement, order) : []
  const speakerChanged = draft.statement !== null && editOf(draft)?.speakers !== undefined
  const canSave = draft.statement === null ? speakersOfDraft(draft).length > 0 : editOf(draft) !== null
  return (
    <section className="panel" aria-labelledby="editor-title">
      <h2 id="editor-title" className="panel-title">
        {draft.statement === null ? texts.marking : texts.editing}
      </h2>
      <blockquote className="panel-words" lang={detail.document.language ?? undefined}>
        {draft.content.map(({ start, end }) => detail.document.text.slice(start, end)).join(' … ')}
      </blockquote>
      <form
        ref={form}
        className="add-form editor"
        onSubmit={(event) => {
          event.preventDefault()
          if (canSave && !decisions.isPending) onSave()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return
          event.stopPropagation()
          onCancel()
        }}
      >
        <SpeakerChoice
          speaker={draft.speaker}
          entities={detail.entities}
          onChange={(speaker) => change({ speaker, ...(speaker === 'narrator' ? {} : { opinion: false }) })}
        />
        {speakerChanged && alike.length > 1 ? (
          <label className="check">
            <input
              type="checkbox"
              checked={draft.everywhere}
              onChange={(event) => change({ everywhere: event.target.checked })}
            />
            {texts.all(alike.length)}
          </label>
        ) : null}
        <label className="field">
          <span>{texts.stance}</span>
          <select
            className="input"
            value={draft.stance}
            onChange={(event) => change({ stance: event.target.value as Stance })}
          >
            {Object.entries(codes.stance).map(([code, [name]]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{texts.form}</span>
          <select
            className="input"
            value={draft.kind}
            onChange={(event) => change({ kind: event.target.value as StatementKind })}
          >
            {Object.entries(codes.kind).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {draft.speaker === 'narrator' || draft.opinion ? (
          <label className="check">
            <input
              type="checkbox"
              checked={draft.opinion}
              onChange={(event) => change({ opinion: event.target.checked })}
            />
            {texts.opinion}
          </label>
        ) : null}
        <div className="span-hint">
          <p className="note">{texts.spanHint}</p>
          {spanEnds.map(([end, back, on]) => (
            <div key={end} className="span-steps">
              <span>{texts[end]}</span>
              <Button className="icon-button" aria-label={`${texts[end]} ←`} onPress={() => onStep(end, -1)}>
                ←
              </Button>
              <Button className="icon-button" aria-label={`${texts[end]} →`} onPress={() => onStep(end, 1)}>
                →
              </Button>
              <Keys keys={`${back} ${on}`} then="" />
            </div>
          ))}
        </div>
        <label className="field">
          <span>{texts.reason}</span>
          <input
            className="input"
            value={draft.reason}
            maxLength={4000}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </label>
        <div className="editor-acts">
          <Button
            type="submit"
            className="button primary"
            isPending={decisions.isPending}
            isDisabled={!canSave}
          >
            {decisions.isPending ? texts.saving : texts.save} <kbd>Enter</kbd>
          </Button>
          <Button className="button" onPress={onCancel}>
            {texts.cancel} <kbd>Esc</kbd>
          </Button>
        </div>
        <ProblemOf error={decisions.error} kept="" />
      </form>
    </section>
  )
}
