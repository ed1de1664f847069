import { Link } from '@tanstack/react-router'
import type { ClaimLine as Line } from '../../../src/serve/http/shapes.ts'
import { shortened } from '../letters.ts'
import { SpeakerSign } from '../parts/speaker-sign.tsx'
import { useWords } from '../words/use-words.tsx'
import { voiceOfLine } from './signs.ts'

interface ClaimLineProps {
  readonly line: Line
  readonly dossier: string
  /** Names of those who speak, by entity id. */
  readonly names: Readonly<Record<string, string>>
}

/** One claim behind a number: who says so, the exact words as a way to them, where and when, and in which report. */
export function ClaimLine({ line, dossier, names }: ClaimLineProps) {
  const words = useWords()
  const { claims, codes, say } = words
  const { claim, statement, document, places, times, said, part } = line
  const speaker = voiceOfLine(line, names, words)
  const here = places.filter(
    (place) => part === null || place.id === part || times.some(({ id }) => id === part),
  )
  const others = (place: (typeof places)[number]) =>
    place.latitude === null && place.candidates.length > 0
      ? claims.candidates(
          say.joined(
            place.candidates.slice(0, 4).map(({ name, admin1 }) => [name, admin1].filter(Boolean).join(', ')),
            words.format.or,
          ),
        )
      : null
  return (
    <article className="claim-line">
      <p className="claim-line-who">
        <SpeakerSign speaker={speaker} />
        <strong>{speaker.name}</strong>
        {statement.stance === 'asserts' ? null : <span>{codes.stance[statement.stance][0]}</span>}
      </p>
      <Link
        to="/$dossier/documents/$id"
        params={{ dossier, id: document.id }}
        hash={statement.id}
        className="quote"
        lang={document.language ?? undefined}
      >
        {line.words}
      </Link>
      <p className="claim-line-facts">
        <span>{say.event(claim)}</span>
        {claim.outcome === 'unknown' ? null : <span>{codes.outcome[claim.outcome]}</span>}
        {here.map((place) => (
          <span key={place.id}>
            {place.latitude === null && !place.withheld ? `“${place.text}”: ` : ''}
            {say.toponym(place)}
            {place.latitude === null ? '' : ` (${say.precision(place)})`}
            {others(place) === null ? '' : `; ${others(place)}`}
          </span>
        ))}
        {times.map((time) => (
          <span key={time.id}>
            {say.timex(time)} <q lang={document.language ?? undefined}>{time.text}</q>
          </span>
        ))}
        {said ? (
          <span>
            {claims.said}: {say.timex(said)}
          </span>
        ) : null}
      </p>
      <p className="path">
        {document.publisher ?? shortened(document.title ?? claims.noReport, 40)}
        {document.published ? `, ${claims.published(say.dateTime(document.published))}` : ''}
      </p>
    </article>
  )
}
