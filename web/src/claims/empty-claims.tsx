import { Link } from '@tanstack/react-router'
import { useWords } from '../words/use-words.tsx'

/** What a map or a timeline would show, where there is nothing yet. */
export function EmptyClaims({ title }: { readonly title: string }) {
  const { claims, shell } = useWords()
  return (
    <div className="page empty">
      <h1 className="page-title">{title}</h1>
      <p>
        <strong>{claims.emptyTitle}.</strong> {claims.empty}
      </p>
      <p>
        <Link to="/add" className="button primary">
          {shell.addReport}
        </Link>
      </p>
    </div>
  )
}
