import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, Form, Input, Label, Text, TextField } from 'react-aria-components'
import { addRequest } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import { useWords } from '../words/use-words.tsx'
import { type AddProps, addedDocument } from './add-props.ts'
import { ProblemOf } from './problem-of.tsx'

export function AddAddress({ onAdded }: AddProps) {
  const { add: texts } = useWords()
  const [url, setUrl] = useState('')
  const navigate = useNavigate()
  const adding = useMutation({
    mutationFn: () => addRequest(ownDossier, { url: url.trim() }),
    onSuccess: ({ items }) => {
      onAdded(items)
      const document = addedDocument(items)
      if (document)
        void navigate({ to: '/$dossier/documents/$id', params: { dossier: ownDossier, id: document } })
    },
  })
  const send = (event: React.FormEvent) => {
    event.preventDefault()
    if (!adding.isPending) adding.mutate()
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
      <div className="add-act">
        <Button type="submit" className="button primary" isPending={adding.isPending}>
          {adding.isPending ? texts.fetching : texts.fetch}
        </Button>
      </div>
      <ProblemOf error={adding.error} kept={texts.nothingKept} />
    </Form>
  )
}
