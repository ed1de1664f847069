import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'
import { ProblemOf } from './problem-of.tsx'

interface EditFormProps {
  /** Selector of the field that takes the focus when the form opens, and whenever it is another; null for none. */
  readonly focus: string | null
  readonly reason: string
  readonly onReason: (reason: string) => void
  /** Whether anything was changed that can be sent. */
  readonly canSave: boolean
  readonly decisions: Decisions
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly children: React.ReactNode
}

/** A correction with its reason: Enter saves, Escape leaves everything as it was. */
export function EditForm({
  focus,
  reason,
  onReason,
  canSave,
  decisions,
  onSave,
  onCancel,
  children,
}: EditFormProps) {
  const { review } = useWords()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (focus !== null) form.current?.querySelector<HTMLElement>(focus)?.focus()
  }, [focus])
  return (
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
      {children}
      <label className="field">
        <span>{review.reason}</span>
        <input
          className="input"
          value={reason}
          maxLength={4000}
          onChange={(event) => onReason(event.target.value)}
        />
      </label>
      <div className="editor-acts">
        <Button
          type="submit"
          className="button primary"
          isPending={decisions.isPending}
          isDisabled={!canSave}
        >
          {decisions.isPending ? review.saving : review.save} <kbd>Enter</kbd>
        </Button>
        <Button className="button" onPress={onCancel}>
          {review.cancel} <kbd>Esc</kbd>
        </Button>
      </div>
      <ProblemOf error={decisions.error} kept="" />
    </form>
  )
}
