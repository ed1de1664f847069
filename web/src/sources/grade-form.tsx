import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Form, Heading, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import type { Source } from '../../../src/serve/http/shapes.ts'
import { send } from '../api.ts'
import { useDossierChanged } from '../dossier-query.ts'
import { ProblemLine, problemOf } from '../parts/problem.tsx'
import { reviewer } from '../review/reviewer.ts'
import { useWords } from '../words/use-words.tsx'
import { type Reliability, reliabilities, type SourceGrade } from './grades.ts'
import { nameOfKey } from './source-name.ts'

interface GradeFormProps {
  readonly dossier: string
  readonly source: Source
  readonly grade: SourceGrade | undefined
  readonly close: () => void
}

/** What a person thinks of a source, with the reason. */
export function GradeForm({ dossier, source, grade, close }: GradeFormProps) {
  const words = useWords()
  const { review, say, shell, sources } = words
  const changed = useDossierChanged()
  const [reliability, setReliability] = useState<Reliability>(grade?.reliability ?? 'F')
  const [reason, setReason] = useState('')
  const grading = useMutation({
    mutationFn: async () =>
      send(dossier, 'decisions', {
        kind: 'assessed',
        subject: { is: 'source', id: source.key },
        reliability,
        reason: reason.trim(),
        by: await reviewer(),
      }),
    onSuccess: () => changed(dossier),
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        grading.mutate(undefined, { onSuccess: close })
      }}
    >
      <Heading slot="title">{nameOfKey(source, words)}</Heading>
      {grade ? (
        <p className="note">
          {review.byWhom(grade.reliability, grade.by ?? review.nobody, say.dateTime(grade.at))}:{' '}
          {grade.reason}
        </p>
      ) : null}
      <RadioGroup
        className="grades"
        value={reliability}
        onChange={(one) => setReliability(one as Reliability)}
      >
        <Label>{sources.grade}</Label>
        {reliabilities.map((one) => (
          <Radio key={one} value={one} className="grade">
            <strong>{one}</strong> {sources.reliability[one]}
          </Radio>
        ))}
      </RadioGroup>
      <TextField className="field" value={reason} onChange={setReason} isRequired>
        <Label>{sources.why}</Label>
        <Input className="input" />
      </TextField>
      {grading.error ? <ProblemLine problem={problemOf(grading.error)} /> : null}
      <Button
        type="submit"
        className="button primary"
        isDisabled={reason.trim() === ''}
        isPending={grading.isPending}
      >
        {review.save}
      </Button>
      <Button className="button" onPress={close}>
        {shell.close}
      </Button>
    </Form>
  )
}
