import { Link } from '@tanstack/react-router'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { type FindSearch, findSearch } from '../find/find-search.ts'
import { Choice } from '../parts/choice.tsx'
import { useWords } from '../words/use-words.tsx'
import { type ClaimSearch, type Grouping, groupings } from './claim-search.ts'
import { outcomesInOrder } from './signs.ts'

interface FilterBarProps {
  readonly dossier: string
  readonly search: ClaimSearch
  readonly onChange: (change: Partial<ClaimSearch>) => void
  /** Groupings that this screen offers. */
  readonly offered: readonly Grouping[]
  /** Ways from here to elsewhere. */
  readonly children?: React.ReactNode
}

const nothing = {
  voice: undefined,
  outcome: undefined,
  type: undefined,
  incident: undefined,
  document: undefined,
}

/** What colours stand for, and what the view is narrowed to, each with a way back. */
export function FilterBar({ dossier, search, onChange, offered, children }: FilterBarProps) {
  const { claims, codes, say } = useWords()
  const { outcome, type, incident, document, from, to } = search
  const narrowed = [
    type === undefined ? null : claims.ofType(type),
    incident === undefined ? null : claims.ofIncident,
    document === undefined ? null : claims.ofDocument,
  ].filter((one) => one !== null)
  const stretch = say.interval(from ?? null, to ?? null)
  return (
    <div className="filter-bar">
      <RadioGroup
        className="segments"
        orientation="horizontal"
        value={search.by ?? 'speaker'}
        onChange={(by) => onChange({ by: by === 'speaker' ? undefined : (by as Grouping), voice: undefined })}
      >
        <Label>{claims.by}</Label>
        {groupings
          .filter((one) => offered.includes(one))
          .map((one) => (
            <Radio key={one} value={one} className="segment">
              {claims.grouping[one]}
            </Radio>
          ))}
      </RadioGroup>
      <Choice<string>
        className="pick"
        label={claims.outcome}
        value={outcome ?? ''}
        options={[
          ['', claims.allOutcomes],
          ...outcomesInOrder.map((one) => [one, codes.outcome[one]] as const),
        ]}
        onChange={(one) => onChange({ outcome: one || undefined })}
      />
      {narrowed.length > 0 || search.voice !== undefined || outcome !== undefined || stretch !== null ? (
        <p className="narrowed">
          {narrowed.length > 0 ? `${claims.filtered}: ${narrowed.join('; ')} ` : ''}
          {stretch === null ? '' : `${claims.during(stretch)} `}
          <Button
            className="text-button"
            onPress={() => onChange({ ...nothing, from: undefined, to: undefined })}
          >
            {claims.clear}
          </Button>
        </p>
      ) : null}
      {children}
      <Link to="/$dossier/search" params={{ dossier }} search={asFound(search)} className="button">
        {claims.inSearch}
      </Link>
    </div>
  )
}

/** The same filter where it can be saved: as the address of the search, which groups nobody by outcome. */
function asFound({ open: _, by, ...filter }: ClaimSearch): FindSearch {
  return { ...findSearch({ ...filter }), ...(by === 'party' ? { by } : {}) }
}
