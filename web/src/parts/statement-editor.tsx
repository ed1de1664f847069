import { Button } from 'react-aria-components'
import type { Statement } from '../../../src/model/index.ts'
import type { DocumentDetail } from '../api.ts'
import { type Draft, editOf, speakersOfDraft, withSameSpeaker } from '../review/draft.ts'
import type { Span } from '../review/spans.ts'
import type { Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'
import { Choice, optionsOf } from './choice.tsx'
import { EditForm } from './edit-form.tsx'
import { Keys } from './keyboard-help.tsx'
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
      <EditForm
        focus={takesFocus ? 'input[role="combobox"]' : null}
        reason={draft.reason}
        onReason={(reason) => change({ reason })}
        canSave={canSave}
        decisions={decisions}
        onSave={onSave}
        onCancel={onCancel}
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
        <Choice
          label={texts.stance}
          value={draft.stance}
          options={optionsOf(codes.stance).map(([code, [name]]) => [code, name] as const)}
          onChange={(stance) => change({ stance })}
        />
        <Choice
          label={texts.form}
          value={draft.kind}
          options={optionsOf(codes.kind)}
          onChange={(kind) => change({ kind })}
        />
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
      </EditForm>
    </section>
  )
}
