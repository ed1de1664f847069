import type { IncidentIndex } from '../parts/incident-index.ts'
import { useWords } from '../words/use-words.tsx'

interface Question {
  readonly key: string
  readonly words: string
  /** The part of the incident's page that it is about. */
  readonly at: string
}

/** What is not settled: disputes, claims without an origin, places not found, proposals nobody looked at. */
export function OpenQuestions({ index }: { readonly index: IncidentIndex }) {
  const { incident } = useWords()
  const questions = useQuestions(index)
  if (questions.length === 0) return <p className="quiet">{incident.open.none}</p>
  return (
    <ul className="questions">
      {questions.map(({ key, words, at }) => (
        <li key={key}>
          <a href={`#${at}`}>{words}</a>
        </li>
      ))}
    </ul>
  )
}

function useQuestions(index: IncidentIndex): Question[] {
  const { codes, incident, shell } = useWords()
  const { open } = incident
  const { claims, disputes, tally, toponyms } = index.detail
  const unread = claims.filter(({ review }) => review === undefined || review.status === 'proposed').length
  const claimAt = (place: string) => claims.find(({ places }) => places.includes(place))?.id
  return distinct([
    ...disputes.map(({ id, slot, sides }) => ({
      key: id,
      words: `${codes.slot[slot]}: ${sides.map((side) => `${index.speakers(side.speakers)} (${side.text})`).join(open.against)}`,
      at: id,
    })),
    ...(tally.unknown.length === 0
      ? []
      : [
          {
            key: 'unknown',
            words: open.noOrigin(shell.count.claims(tally.unknown.length)),
            at: tally.unknown[0] ?? 'claims-title',
          },
        ]),
    ...toponyms
      .filter((place) => place.latitude === null && !place.withheld)
      .map(({ id, text }) => ({ key: text, words: open.place(text), at: claimAt(id) ?? 'accounts-title' })),
    ...(unread === 0
      ? []
      : [
          {
            key: 'unread',
            words: open.unread(shell.count.claims(unread), String(claims.length)),
            at: 'claims-title',
          },
        ]),
  ])
}

function distinct(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((question) => [question.key, question])).values()]
}
