import type { IncidentSheet } from '../../../src/serve/http/shapes.ts'
import { useWords } from '../words/use-words.tsx'
import { useSheetSpeakers } from './sheet-speakers.ts'

type SheetClaim = IncidentSheet['claims'][number]

/** Every claim in a line or two: its number, whose it is and of which report, the exact words, how they came, and what a person made of it. */
export function SheetClaims({ sheet }: { readonly sheet: IncidentSheet }) {
  const { incident } = useWords()
  const speakers = useSheetSpeakers()
  const number = new Map(sheet.documents.map(({ id }, at) => [id, at + 1]))
  const language = new Map(sheet.documents.map((one) => [one.id, one.language]))
  const factsOf = useFacts()
  return (
    <section>
      <h2>{incident.claims.title}</h2>
      <ol className="sheet-claims">
        {sheet.claims.map((claim, at) => (
          <li key={claim.claim}>
            {at + 1}. <strong>{speakers(claim.speakers)}</strong> [{number.get(claim.document)}]:{' '}
            <span className="quote" lang={language.get(claim.document) ?? undefined}>
              {claim.words}
            </span>{' '}
            <span className="note">{factsOf(claim).join('; ')}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function useFacts() {
  const { codes, incident, review: texts, say } = useWords()
  const { cell } = incident
  return ({ stance, kind, chain, speakers, said, marks, review }: SheetClaim): string[] => [
    ...(stance === 'asserts' ? [] : [codes.stance[stance][0]]),
    cell.wording[kind],
    ...(chain.length > speakers.length
      ? [cell.via(chain.slice(0, -speakers.length || undefined).join(' ← '))]
      : []),
    ...(said === null ? [] : [cell.saidOn(say.dateTime(said))]),
    ...marks.map((mark) => (mark === 'primary-not-captured' ? cell.noPrimary : cell.mark[mark][0])),
    review.status === 'proposed' || review.at === null
      ? texts.status[review.status]
      : texts.byWhom(texts.status[review.status], review.by ?? texts.nobody, say.dateOnly(review.at)),
    ...(review.reason === null ? [] : [review.reason]),
  ]
}
