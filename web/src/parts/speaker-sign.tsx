import type { Speaker } from '../speakers.ts'

/** The number and the line of a speaker, as they stand in the text. */
export function SpeakerSign({ speaker }: { readonly speaker: Speaker }) {
  return (
    <span className={`sign speaker-${speaker.colour}`} aria-hidden="true">
      <span className="sign-number">{speaker.sign}</span>
      <span className={`sign-line line-${speaker.line}`} />
    </span>
  )
}
