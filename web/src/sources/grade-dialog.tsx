import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import {
  Button,
  Dialog,
  DialogTrigger,
  Form,
  Heading,
  Input,
  Label,
  Popover,
  Radio,
  RadioGroup,
  TextField,
} from 'react-aria-components'
import type { Source } from '../../../src/serve/http/shapes.ts'
import { send } from '../api.ts'
import { useDossierChanged } from '../dossier-query.ts'
import { ProblemLine, problemOf } from '../parts/problem.tsx'
import { reviewer } from '../review/reviewer.ts'
import { useWords } from '../words/use-words.tsx'
import { type Reliability, reliabilities, type SourceGrade } from './grades.ts'
import { nameOfKey } from './source-name.ts'

interface GradeDialogProps {
  readonly dossier: string
  readonly source: Source
  readonly grade: SourceGrade | undefined
}

/** What a person thinks of a source, with the reason; without one it stands at F, cannot be judged. */
export function GradeDialog({ dossier, source, grade }: GradeDialogProps) {
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
  const name = nameOfKey(source, words)
  return (
    <DialogTrigger>
      <Button className="button grade-button">
        <span className="unseen">{sources.gradeOf(name)} </span>
        <strong>{grade?.reliability ?? 'F'}</strong> {sources.reliability[grade?.reliability ?? 'F']}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="grade-dialog">
          {({ close }) => (
            <Form
              onSubmit={(event) => {
                event.preventDefault()
                grading.mutate(undefined, { onSuccess: close })
              }}
            >
              <Heading slot="title">{name}</Heading>
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
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
