import { ToggleButton } from 'react-aria-components'
import { plural } from '../format.ts'
import type { Speaker } from '../speakers.ts'
import { entityWords } from '../words.ts'
import { SpeakerSign } from './speaker-sign.tsx'

interface LegendProps {
  readonly speakers: readonly Speaker[]
  /** Key of the speaker whose statements stand out, null for all. */
  readonly lit: string | null
  readonly onLight: (key: string | null) => void
}

/** Who speaks here, with number, colour and line; pressing one lets only its statements stand out. */
export function Legend({ speakers, lit, onLight }: LegendProps) {
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">Who speaks</h2>
      <ul>
        {speakers.map((speaker) => (
          <li key={speaker.key}>
            <ToggleButton
              className="legend-item"
              isSelected={lit === speaker.key}
              onChange={(on) => onLight(on ? speaker.key : null)}
            >
              <SpeakerSign speaker={speaker} />
              <span className="legend-name">{speaker.name}</span>
              <span className="legend-note">
                {speaker.kind === null ? '' : `${entityWords[speaker.kind as keyof typeof entityWords]} · `}
                {plural(speaker.statements.length, 'statement')}
              </span>
            </ToggleButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
