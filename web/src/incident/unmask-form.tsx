import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Checkbox, Form, Input, Label, TextField } from 'react-aria-components'
import type { IncidentSheet } from '../../../src/serve/http/shapes.ts'
import { send } from '../api.ts'
import { ProblemOf } from '../parts/problem-of.tsx'
import { reviewer } from '../review/reviewer.ts'
import { useWords } from '../words/use-words.tsx'
import '../styles/claims.css'
import '../styles/export.css'

interface UnmaskFormProps {
  readonly dossier: string
  /** Of the sheet, below the dossier. */
  readonly path: string
  readonly onUnmasked: (sheet: IncidentSheet) => void
}

/** Asks for the names of private persons: with a reason, which the journal keeps. */
export function UnmaskForm({ dossier, path, onUnmasked }: UnmaskFormProps) {
  const { exporting } = useWords().find
  const { sheet } = useWords().incident
  const [wanted, setWanted] = useState(false)
  const [reason, setReason] = useState('')
  const asked = useMutation({
    mutationFn: async (given: string) =>
      send<IncidentSheet>(dossier, path, { reason: given, by: await reviewer() }),
    onSuccess: onUnmasked,
  })
  const given = reason.trim()
  return (
    <Form
      className="unmask-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '' && !asked.isPending) asked.mutate(given)
      }}
    >
      <Checkbox className="check" isSelected={wanted} onChange={setWanted}>
        <span className="check-box" aria-hidden="true" />
        {exporting.unmask}
      </Checkbox>
      {wanted ? (
        <>
          <TextField className="field" value={reason} onChange={setReason} maxLength={4000} isRequired>
            <Label>{exporting.reason}</Label>
            <Input className="input" />
          </TextField>
          <Button type="submit" className="button" isDisabled={given === '' || asked.isPending}>
            {sheet.showNames}
          </Button>
        </>
      ) : (
        <p className="note">{exporting.masked}</p>
      )}
      <ProblemOf error={asked.error} kept="" />
    </Form>
  )
}
