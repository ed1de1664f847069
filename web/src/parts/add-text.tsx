import { useState } from 'react'
import { Button, Form, Label, TextArea, TextField } from 'react-aria-components'
import { keepDraft, keptDraft } from '../draft.ts'
import { useWords } from '../words/use-words.tsx'
import type { AddProps } from './add-props.ts'
import { ProblemOf } from './problem-of.tsx'
import { PublishedField } from './published-field.tsx'
import { useAddRequest } from './use-add-request.ts'

/** The draft is kept in this browser tab until the report is added, so a failure or a reload loses nothing. */
export function AddText(props: AddProps) {
  const { add: texts } = useWords()
  const [text, setText] = useState(keptDraft)
  const [published, setPublished] = useState('')
  const adding = useAddRequest(props, () => keepDraft(''))
  const write = (next: string) => {
    setText(next)
    keepDraft(next)
  }
  const send = (event: React.FormEvent) => {
    event.preventDefault()
    if (!adding.isPending) adding.mutate({ text, ...(published ? { published } : {}) })
  }
  return (
    <Form className="add-form" onSubmit={send}>
      <TextField className="field" value={text} onChange={write}>
        <Label>{texts.report}</Label>
        <TextArea rows={14} className="input report-input" />
      </TextField>
      <PublishedField value={published} onChange={setPublished} />
      <div className="add-act">
        <Button type="submit" className="button primary" isPending={adding.isPending}>
          {adding.isPending ? texts.reading : texts.read}
        </Button>
      </div>
      <ProblemOf error={adding.error} kept={texts.textKept} />
    </Form>
  )
}
