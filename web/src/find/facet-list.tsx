import { useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { useWords } from '../words/use-words.tsx'
import type { FindPart } from './find-search.ts'

export interface FacetValue {
  readonly value: string
  readonly name: string
  readonly claims: number
  readonly sign?: React.ReactNode
}

interface FacetListProps {
  readonly part: FindPart
  readonly values: readonly FacetValue[]
  /** Chosen values. */
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

const few = 6

/** The values of one facet with how many claims each would leave; nothing where there is no choice to make. */
export function FacetList({ part, values, chosen, onToggle }: FacetListProps) {
  const { find, shell } = useWords()
  const [all, setAll] = useState(false)
  if (values.length === 0 || (values.length === 1 && chosen.length === 0 && part !== 'voice')) return null
  const shown = all ? values : values.slice(0, few)
  return (
    <section className="facet" aria-labelledby={`facet-${part}`}>
      <h2 id={`facet-${part}`}>{find.part[part]}</h2>
      <ul>
        {shown.map(({ value, name, claims, sign }) => (
          <li key={value}>
            <ToggleButton
              className="facet-value"
              isSelected={chosen.includes(value)}
              onChange={() => onToggle(value)}
            >
              {sign}
              <span className="facet-name">{name}</span>
              <span className="facet-count">{claims}</span>
            </ToggleButton>
          </li>
        ))}
      </ul>
      {values.length > few ? (
        <Button className="text-button" onPress={() => setAll(!all)}>
          {all ? find.fewer : shell.more(values.length - few)}
        </Button>
      ) : null}
    </section>
  )
}
