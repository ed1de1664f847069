import { useState } from 'react'
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { ApiProblem } from '../api.ts'
import { ProblemOf } from '../parts/problem-of.tsx'
import type { Body, DecisionKind, Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'

interface DecisionDialogProps {
  readonly title: string
  readonly lead: string
  readonly save: string
  readonly decisions: Decisions
  readonly onClose: () => void
  /** What would be decided for this reason; null where something is still to be chosen. */
  readonly bodyOf: (reason: string) => Body<DecisionKind> | null
  readonly children: React.ReactNode
}

/** A decision with its reason. An objection of the tool is shown with the way to decide so all the same. */
export function DecisionDialog({
  title,
  lead,
  save,
  decisions,
  onClose,
  bodyOf,
  children,
}: DecisionDialogProps) {
  const { incident, review } = useWords()
  const [reason, setReason] = useState('')
  const close = () => {
    decisions.reset()
    onClose()
  }
  const body = reason.trim() === '' ? null : bodyOf(reason.trim())
  const decide = (despite: boolean) => {
    if (body === null || decisions.isPending) return
    const sent = despite && body.kind === 'assessed' ? { ...body, despite } : body
    decisions.decide(sent, { onSuccess: onClose })
  }
  const objects =
    decisions.error instanceof ApiProblem && decisions.error.problem.code === 'decide.single-origin'
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => (open ? null : close())}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          <p className="note">{lead}</p>
          <Form
            className="add-form"
            onSubmit={(event) => {
              event.preventDefault()
              decide(false)
            }}
          >
            {children}
            <label className="field">
              <span>{incident.act.reason}</span>
              <textarea
                className="input"
                rows={2}
                maxLength={4000}
                required
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
            <div className="editor-acts">
              <Button
                type="submit"
                className="button primary"
                isDisabled={body === null || decisions.isPending}
              >
                {decisions.isPending ? review.saving : save}
              </Button>
              <Button className="button" onPress={close}>
                {incident.act.cancel} <kbd>Esc</kbd>
              </Button>
            </div>
            {objects ? (
              <div className="objection" role="alert">
                <p className="problem">{incident.grade.objection}</p>
                <Button className="button" isDisabled={body === null} onPress={() => decide(true)}>
                  {incident.grade.keep}
                </Button>
              </div>
            ) : (
              <ProblemOf error={decisions.error} kept="" />
            )}
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
