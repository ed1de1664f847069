import { ToggleButton } from 'react-aria-components'
import type { Speaker } from '../speakers.ts'
import { useWords } from '../words/use-words.tsx'
import { SpeakerSign } from './speaker-sign.tsx'

interface LegendProps {
  readonly speakers: readonly Speaker[]
  /** Key of the speaker whose statements stand out, null for all. */
  readonly lit: string | null
  readonly onLight: (key: string | null) => void
}

/** Who speaks here, with number, colour and line; pressing one lets only its statements stand out. */
export function Legend({ speakers, lit, onLight }: LegendProps) {
  const { codes, document, shell } = useWords()
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{document.whoSpeaks}</h2>
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
                {speaker.kind === null ? '' : `${codes.entity[speaker.kind]} · `}
                {shell.count.statements(speaker.statements.length)}
              </span>
            </ToggleButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
