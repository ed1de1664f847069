import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, Form, Label, TextArea, TextField } from 'react-aria-components'
import { addRequest } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import { keepDraft, keptDraft } from '../draft.ts'
import { useWords } from '../words/use-words.tsx'
import { type AddProps, addedDocument } from './add-props.ts'
import { ProblemOf } from './problem-of.tsx'

/** The draft is kept in this browser tab until the report is added, so a failure or a reload loses nothing. */
export function AddText({ onAdded }: AddProps) {
  const { add: texts } = useWords()
  const [text, setText] = useState(keptDraft)
  const navigate = useNavigate()
  const adding = useMutation({
    mutationFn: () => addRequest(ownDossier, { text }),
    onSuccess: ({ items }) => {
      onAdded(items)
      keepDraft('')
      const document = addedDocument(items)
      if (document)
        void navigate({ to: '/$dossier/documents/$id', params: { dossier: ownDossier, id: document } })
    },
  })
  const write = (next: string) => {
    setText(next)
    keepDraft(next)
  }
  const send = (event: React.FormEvent) => {
    event.preventDefault()
    if (!adding.isPending) adding.mutate()
  }
  return (
    <Form className="add-form" onSubmit={send}>
      <TextField className="field" value={text} onChange={write}>
        <Label>{texts.report}</Label>
        <TextArea rows={14} className="input report-input" />
      </TextField>
      <div className="add-act">
        <Button type="submit" className="button primary" isPending={adding.isPending}>
          {adding.isPending ? texts.reading : texts.read}
        </Button>
      </div>
      <ProblemOf error={adding.error} kept={texts.textKept} />
    </Form>
  )
}
