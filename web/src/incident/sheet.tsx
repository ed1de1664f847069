import type { DecisionAnswer, DecisionsAnswer } from '../../../src/serve/http/decision-shapes.ts'
import { useDossierQuery } from '../dossier-query.ts'
import type { IncidentIndex } from '../parts/incident-index.ts'
import { useWords } from '../words/use-words.tsx'

interface SheetProps {
  readonly index: IncidentIndex
  readonly dossier: string
}

/** What stands on paper before anything else: that names are not masked. */
export function SheetWarning() {
  const { sheet } = useWords().incident
  return (
    <p className="sheet-only problem">
      {sheet.unmasked} {sheet.printed(window.location.href)}
    </p>
  )
}

/** The reports by the numbers of the claims, each with the hash that its capture is known by; on paper also what was decided. */
export function SheetDocuments({ index }: Pick<SheetProps, 'index'>) {
  const { incident, lists, say } = useWords()
  return (
    <table className="sheet-documents">
      <tbody>
        {index.detail.documents.map((document, at) => (
          <tr key={document.id}>
            <th scope="row">[{at + 1}]</th>
            <td>
              <p>
                {document.title ?? document.fileName ?? lists.untitled},{' '}
                {document.publisher ?? lists.publisherUnknown},{' '}
                {document.published ? say.dateTime(document.published) : lists.undated}
              </p>
              {document.url ? <p className="address">{document.url}</p> : null}
              <p className="note">
                {incident.sheet.hash}: <code className="hash">{document.sha256}</code>
              </p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What people decided on the incident as a whole and still stands. */
export function SheetDecisions({ index, dossier }: SheetProps) {
  const { incident, review, say } = useWords()
  const { id } = index.detail.incident
  const { data } = useDossierQuery<DecisionsAnswer>(
    dossier,
    `decisions?subject=${encodeURIComponent(id)}&standing=true&limit=100`,
  )
  const decisions = data?.decisions ?? []
  if (decisions.length === 0) return <p className="quiet">{incident.sheet.noDecisions}</p>
  return (
    <ol className="sheet-decisions">
      {decisions.map((decision) => (
        <li key={decision.seq}>
          {decision.seq}. {review.list.kind[decision.kind]}
          {gradeIn(decision)}; {decision.by ?? review.nobody}, {say.dateTime(decision.at)}
          {decision.reason ? (
            <>
              : <span className="quote">{decision.reason}</span>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function gradeIn(decision: DecisionAnswer): string {
  return decision.kind === 'assessed' ? ` ${decision.reliability}${decision.credibility}` : ''
}
