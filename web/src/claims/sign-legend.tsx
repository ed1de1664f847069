import { ToggleButton } from 'react-aria-components'
import { SignMark } from './sign-mark.tsx'
import type { Sign } from './signs.ts'

export interface LegendEntry {
  readonly sign: Sign
  /** Below the name. */
  readonly note: string
}

interface SignLegendProps {
  readonly title: string
  readonly entries: readonly LegendEntry[]
  readonly isOn: (key: string) => boolean
  readonly onToggle: (key: string) => void
}

/** Signs with their names; pressing one narrows the view to it. */
export function SignLegend({ title, entries, isOn, onToggle }: SignLegendProps) {
  return (
    <section className="sign-legend">
      <h2>{title}</h2>
      <ul>
        {entries.map(({ sign, note }) => (
          <li key={sign.key}>
            <ToggleButton
              className="legend-item"
              isSelected={isOn(sign.key)}
              onChange={() => onToggle(sign.key)}
            >
              <SignMark sign={sign} />
              <span className="legend-name">{sign.name}</span>
              <span className="legend-note">{note}</span>
            </ToggleButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
