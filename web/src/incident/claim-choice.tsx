import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import type { IncidentIndex } from '../parts/incident-index.ts'
import { useWords } from '../words/use-words.tsx'

interface ClaimChoiceProps {
  readonly index: IncidentIndex
  readonly chosen: readonly string[]
  readonly onChange: (claims: string[]) => void
}

/** Claims of the incident, each with its words and who says them. */
export function ClaimChoice({ index, chosen, onChange }: ClaimChoiceProps) {
  const { act } = useWords().incident
  return (
    <CheckboxGroup className="field claim-choice" value={[...chosen]} onChange={onChange}>
      <Label>{act.claims}</Label>
      <div className="claim-options">
        {index.detail.claims.map(({ id }) => {
          const words = index.wordsOfClaim(id)
          return (
            <Checkbox key={id} value={id} className="claim-option">
              <span className="box" aria-hidden="true" />
              <span>
                <span className="quote" lang={words?.document.language ?? undefined}>
                  {words?.text ?? id}
                </span>{' '}
                {words ? <span className="note">{index.speakers(words.statement.speakers)}</span> : null}
              </span>
            </Checkbox>
          )
        })}
      </div>
    </CheckboxGroup>
  )
}
