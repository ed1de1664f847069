import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, Form, Input, Label, Text, TextField } from 'react-aria-components'
import { addRequest } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import { type AddProps, addedDocument } from './add-props.ts'
import { ProblemOf } from './problem-of.tsx'

export function AddAddress({ onAdded }: AddProps) {
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
        <Label>Address of the page</Label>
        <Input className="input" placeholder="https://" autoComplete="off" spellCheck={false} />
        <Text slot="description" className="note">
          One request is made to that address, without cookies; its pictures and scripts are not loaded.
        </Text>
      </TextField>
      <div className="add-act">
        <Button type="submit" className="button primary" isPending={adding.isPending}>
          {adding.isPending ? 'Fetching…' : 'Fetch, read and keep'}
        </Button>
      </div>
      <ProblemOf error={adding.error} kept="Nothing was kept." />
    </Form>
  )
}
