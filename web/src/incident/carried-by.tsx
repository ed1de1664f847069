import { Link } from '@tanstack/react-router'
import type { AccountSlot } from '../../../src/model/index.ts'
import type { IncidentIndex } from '../parts/incident-index.ts'
import { useWords } from '../words/use-words.tsx'

interface OutletsProps {
  readonly documents: readonly string[]
  readonly index: IncidentIndex
  readonly dossier: string
}

/** Documents with their outlets, and how much of each is a copy of which. */
export function Outlets({ documents, index, dossier }: OutletsProps) {
  const { incident, say } = useWords()
  return (
    <ul>
      {documents.map((id) => {
        const document = index.document(id)
        if (!document) return null
        const copies = index.detail.copies.filter((copy) => copy.document === id)
        return (
          <li key={id}>
            <Link to="/$dossier/documents/$id" params={{ dossier, id }}>
              {document.title ?? index.outlet(document)}
            </Link>{' '}
            <span className="note">
              {index.outlet(document)}
              {document.published ? `, ${say.dateTime(document.published)}` : ''}
            </span>
            {copies.map((copy) => {
              const of = index.document(copy.of)
              return of ? (
                <span className="note copy" key={copy.of}>
                  {incident.copyOf(`${Math.round(copy.share * 100)} %`, of.title ?? index.outlet(of))}
                </span>
              ) : null
            })}
          </li>
        )
      })}
    </ul>
  )
}

/** `1 origin, 3 outlets`, which opens who and where. Nothing where one outlet carries it alone. */
export function CarriedBy({
  entry,
  index,
  dossier,
}: { readonly entry: AccountSlot } & Pick<OutletsProps, 'index' | 'dossier'>) {
  const { incident, shell } = useWords()
  if (entry.outlets.length < 2) return null
  return (
    <details className="more carried">
      <summary>
        {incident.originCount(entry.origins.length)}, {shell.count.outlets(entry.outlets.length)}
      </summary>
      {entry.origins.length > 0 ? <p>{entry.origins.map((id) => index.name(id)).join(', ')}</p> : null}
      <Outlets documents={entry.outlets} index={index} dossier={dossier} />
    </details>
  )
}
