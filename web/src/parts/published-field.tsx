import { Input, Label, Text, TextField } from 'react-aria-components'
import { useWords } from '../words/use-words.tsx'

interface PublishedFieldProps {
  /** `2024-03-13`, empty where none is given. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The day of publication, for reports that do not say it. */
export function PublishedField({ value, onChange }: PublishedFieldProps) {
  const { add } = useWords()
  return (
    <TextField className="field published-field" value={value} onChange={onChange} type="date">
      <Label>{add.published}</Label>
      <Input className="input" />
      <Text slot="description" className="note">
        {add.publishedNote}
      </Text>
    </TextField>
  )
}
