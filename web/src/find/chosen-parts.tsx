import { Button } from 'react-aria-components'
import type { Voice } from '../../../src/serve/http/shapes.ts'
import { useWords } from '../words/use-words.tsx'
import { type FindPart, type FindSearch, narrowing } from './find-search.ts'
import { nameOfValue } from './values.ts'

interface ChosenPartsProps {
  readonly search: FindSearch
  readonly voices: readonly Voice[]
  readonly onDrop: (part: FindPart) => void
  readonly onClear: () => void
}

/** What the list is narrowed to, each with a way back. */
export function ChosenParts({ search, voices, onDrop, onClear }: ChosenPartsProps) {
  const words = useWords()
  const { find } = words
  const parts = narrowing(search)
  if (parts.length === 0) return null
  return (
    <ul className="chosen-parts" aria-label={find.chosen}>
      {parts.map(([part, value]) => (
        <li key={part}>
          <Button className="chip" onPress={() => onDrop(part)}>
            <span className="unseen">{find.drop} </span>
            {find.part[part]}: <strong>{nameOfValue(part, value, words, voices)}</strong>{' '}
            <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
      <li>
        <Button className="text-button" onPress={onClear}>
          {words.claims.clear}
        </Button>
      </li>
    </ul>
  )
}
