import { Button } from 'react-aria-components'
import type { IncidentIndex } from '../parts/incident-index.ts'
import { WordsLink } from '../parts/words-link.tsx'
import { useWords } from '../words/use-words.tsx'

interface ClaimsListProps {
  readonly index: IncidentIndex
  readonly dossier: string
  readonly onAssess: (claim: string) => void
}

/** Every claim with its words, whose they are, the report they stand in and what people decided on it; each has an address. */
export function ClaimsList({ index, dossier, onAssess }: ClaimsListProps) {
  const { incident, review: texts, say, shell } = useWords()
  const { claims, documents, assessments } = index.detail
  const number = new Map(documents.map(({ id }, at) => [id, at + 1]))
  return (
    <ol className="incident-claims">
      {claims.map((claim) => {
        const words = index.wordsOfClaim(claim.id)
        if (!words) return null
        const review = claim.review ?? words.statement.review
        const grade = assessments.find(({ subject, counts }) => counts && subject.id === claim.id)
        return (
          <li key={claim.id} id={claim.id}>
            <p className="claim-who">
              {index.speakers(words.statement.speakers)}{' '}
              <span className="note">[{number.get(words.document.id)}]</span>
            </p>
            <div>
              <WordsLink
                dossier={dossier}
                index={index}
                words={words}
                notes={
                  words.document.published
                    ? [incident.claims.published(say.dateTime(words.document.published))]
                    : []
                }
              />
              <p className="note">
                {review && review.status !== 'proposed'
                  ? texts.byWhom(
                      texts.status[review.status],
                      review.by ?? texts.nobody,
                      say.dateTime(review.at),
                    )
                  : texts.status.proposed}
                {review?.reason ? <q className="quote"> {review.reason}</q> : null}
                {grade ? (
                  <span className="chip">
                    {grade.reliability}
                    {grade.credibility}
                  </span>
                ) : null}
              </p>
            </div>
            <Button
              className="text-button no-print"
              aria-label={`${incident.act.assess}: ${incident.grade.claim(words.text)}`}
              onPress={() => onAssess(claim.id)}
            >
              {incident.act.assess}
            </Button>
          </li>
        )
      })}
      {claims.length === 0 ? <li>{shell.count.claims(0)}</li> : null}
    </ol>
  )
}
