import { Link } from '@tanstack/react-router'
import type { DocumentSummary } from '../api.ts'
import { useWords } from '../words/use-words.tsx'

interface DocumentItemProps {
  readonly dossier: string
  readonly document: DocumentSummary
}

/** A document in a list: its title, and what is known of it and was found in it. */
export function DocumentItem({ dossier, document }: DocumentItemProps) {
  const { lists, say, shell } = useWords()
  return (
    <article className="item">
      <Link
        to="/$dossier/documents/$id"
        params={{ dossier, id: document.id }}
        className="item-title"
        lang={document.language ?? undefined}
      >
        {document.title ?? document.fileName ?? lists.untitled}
      </Link>
      <p className="item-facts">
        <span>{document.publisher ?? lists.publisherUnknown}</span>
        <span>{document.published ? say.dateTime(document.published) : lists.undated}</span>
        <span>
          {shell.count.statements(document.statements)}, {shell.count.claims(document.claims)}
        </span>
        {document.incidents > 0 ? <span>{lists.inIncidents(document.incidents)}</span> : null}
        {document.missed > 0 ? <span>{lists.notUnderstood(document.missed)}</span> : null}
      </p>
    </article>
  )
}
