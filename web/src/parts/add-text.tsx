import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, FieldError, Form, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { type AddedItem, addRequest } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import { keepDraft, keptDraft } from '../draft.ts'
import { ProblemOf } from './problem-of.tsx'

export interface AddProps {
  readonly onAdded: (items: readonly AddedItem[]) => void
}

/** The draft is kept in this browser tab until the report is added, so a failure or a reload loses nothing. */
export function AddText({ onAdded }: AddProps) {
  const [text, setText] = useState(keptDraft)
  const [published, setPublished] = useState('')
  const navigate = useNavigate()
  const adding = useMutation({
    mutationFn: () => addRequest(ownDossier, published === '' ? { text } : { text, published }),
    onSuccess: ({ items }) => {
      onAdded(items)
      keepDraft('')
      const document = items[0]?.document
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
        <Label>The report, with its title, date and byline where it has them</Label>
        <TextArea rows={14} className="input report-input" />
        <FieldError />
      </TextField>
      <TextField className="field short" value={published} onChange={setPublished}>
        <Label>Published on</Label>
        <Input className="input" placeholder="2024-03-13" inputMode="numeric" />
        <Text slot="description" className="note">
          Only if the text itself has no date.
        </Text>
      </TextField>
      <div className="add-act">
        <Button type="submit" className="button primary" isPending={adding.isPending}>
          {adding.isPending ? 'Reading…' : 'Read and keep'}
        </Button>
      </div>
      <ProblemOf error={adding.error} kept="Your text is still here." />
    </Form>
  )
}
