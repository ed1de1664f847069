import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getDossiers } from '../api.ts'
import { useWords } from '../words/use-words.tsx'

/** What to do with a dossier that holds nothing, and where there is something to look at. */
export function EmptyDossier({ dossier }: { readonly dossier: string }) {
  const { lists, shell } = useWords()
  const { data } = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  const title = data?.dossiers.find((one) => one.name === dossier)?.title ?? dossier
  const other = data?.dossiers.find((one) => one.documents > 0)
  return (
    <div className="page empty">
      <h1 className="page-title">{title}</h1>
      <p>{lists.empty}</p>
      <p>
        <Link to="/add" className="button primary">
          {shell.addReport}
        </Link>{' '}
        {other ? (
          <Link to="/$dossier" params={{ dossier: other.name }} className="button">
            {lists.lookAt(other.title)}
          </Link>
        ) : null}
      </p>
    </div>
  )
}
