import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Source } from '../../../src/serve/http/shapes.ts'
import { useWords } from '../words/use-words.tsx'
import { GradeForm } from './grade-form.tsx'
import type { SourceGrade } from './grades.ts'
import { nameOfKey } from './source-name.ts'
import '../styles/export.css'

interface GradeDialogProps {
  readonly dossier: string
  readonly source: Source
  readonly grade: SourceGrade | undefined
}

/** The grade a person gave a source; without one it stands at F, cannot be judged. Pressing it opens the form to give one. */
export function GradeDialog({ dossier, source, grade }: GradeDialogProps) {
  const words = useWords()
  const { sources } = words
  const given = grade?.reliability ?? 'F'
  return (
    <DialogTrigger>
      <Button className="button grade-button">
        <span className="unseen">{sources.gradeOf(nameOfKey(source, words))} </span>
        <strong>{given}</strong> {sources.reliability[given]}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="grade-dialog">
          {({ close }) => <GradeForm dossier={dossier} source={source} grade={grade} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
