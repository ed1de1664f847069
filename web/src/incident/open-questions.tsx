import { Link } from '@tanstack/react-router'
import type { IncidentIndex } from '../parts/incident-index.ts'
import { useWords } from '../words/use-words.tsx'

interface Question {
  readonly key: string
  readonly words: string
  /** Where in the dossier it is asked: a statement in its document; null for the incident as a whole. */
  readonly at: { readonly document: string; readonly statement: string } | null
}

/** What is not settled or not held: disputes, first sources to be found, places not found, proposals nobody looked at. */
export function OpenQuestions({
  index,
  dossier,
}: {
  readonly index: IncidentIndex
  readonly dossier: string
}) {
  const { incident } = useWords()
  const questions = useQuestions(index)
  if (questions.length === 0) return <p className="quiet">{incident.open.none}</p>
  return (
    <ul className="questions">
      {questions.map(({ key, words, at }) => (
        <li key={key}>
          {at === null ? (
            words
          ) : (
            <Link to="/$dossier/documents/$id" params={{ dossier, id: at.document }} hash={at.statement}>
              {words}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

function useQuestions(index: IncidentIndex): Question[] {
  const { codes, incident, shell } = useWords()
  const { open } = incident
  const { claims, disputes, statements, tally, toponyms } = index.detail
  const unread = claims.filter(({ review }) => review === undefined || review.status === 'proposed').length
  const voiced = statements.filter(({ speakers }) => speakers.length > 0 && !speakers.includes('narrator'))
  return distinct([
    ...disputes.map(({ id, slot, sides }) => ({
      key: id,
      words: `${codes.slot[slot]}: ${sides.map((side) => `${index.speakers(side.speakers)} (${side.text})`).join(open.against)}`,
      at: null,
    })),
    ...voiced.flatMap((statement): Question[] => {
      const { id, document, medium, speakers } = statement
      const between = index.between({ statement })
      const who = index.speakers(speakers)
      const at = { document, statement: id }
      if (medium !== null) return [{ key: `${who} ${medium}`, words: open.primary(who, medium), at }]
      if (between.length === 0) return []
      return [{ key: `${who} ${between}`, words: open.through(who, between.join(' ← ')), at }]
    }),
    ...(tally.unknown.length === 0
      ? []
      : [{ key: 'unknown', words: open.noOrigin(shell.count.claims(tally.unknown.length)), at: null }]),
    ...toponyms
      .filter((place) => place.latitude === null && !place.withheld)
      .map((place) => ({ key: place.text, words: open.place(place.text), at: null })),
    ...(unread === 0
      ? []
      : [
          {
            key: 'unread',
            words: open.unread(shell.count.claims(unread), String(claims.length)),
            at: null,
          },
        ]),
  ])
}

function distinct(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((question) => [question.key, question])).values()]
}
