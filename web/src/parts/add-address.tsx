import { useState } from 'react'
import { Button, Form, Input, Label, Text, TextField } from 'react-aria-components'
import { useWords } from '../words/use-words.tsx'
import type { AddProps } from './add-props.ts'
import { ProblemOf } from './problem-of.tsx'
import { PublishedField } from './published-field.tsx'
import { useAddRequest } from './use-add-request.ts'

export function AddAddress(props: AddProps) {
  const { add: texts } = useWords()
  const [url, setUrl] = useState('')
  const [published, setPublished] = useState('')
  const adding = useAddRequest(props)
  const send = (event: React.FormEvent) => {
    event.preventDefault()
    if (!adding.isPending) adding.mutate({ url: url.trim(), ...(published ? { published } : {}) })
  }
  return (
    <Form className="add-form" onSubmit={send}>
      <TextField className="field" value={url} onChange={setUrl} type="text" inputMode="url">
        <Label>{texts.addressOfPage}</Label>
        <Input className="input" placeholder="https://" autoComplete="off" spellCheck={false} />
        <Text slot="description" className="note">
          {texts.addressNote}
        </Text>
      </TextField>
      <PublishedField value={published} onChange={setPublished} />
      <div className="add-act">
        <Button type="submit" className="button primary" isPending={adding.isPending}>
          {adding.isPending ? texts.fetching : texts.fetch}
        </Button>
      </div>
      <ProblemOf error={adding.error} kept={texts.nothingKept} />
    </Form>
  )
}
