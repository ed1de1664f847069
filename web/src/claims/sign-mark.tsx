import { SpeakerSign } from '../parts/speaker-sign.tsx'
import { type Sign, strokedShapes } from './signs.ts'

/** The sign of a voice or of an outcome, as it stands on the map and in the list beside it. */
export function SignMark({ sign }: { readonly sign: Sign }) {
  if (sign.shape === null) {
    const speaker = { ...sign, sign: sign.text ?? '', kind: null, statements: [] }
    return <SpeakerSign speaker={speaker} />
  }
  return (
    <svg className={`shape speaker-${sign.colour}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={sign.shape} className={strokedShapes.has(sign.key) ? 'stroked' : 'filled'} />
    </svg>
  )
}
