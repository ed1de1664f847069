import { Link } from '@tanstack/react-router'
import type { IncidentIndex, Words } from './incident-index.ts'

interface WordsLinkProps {
  readonly dossier: string
  readonly index: IncidentIndex
  readonly words: Words
  /** Exact words to show; the statement's or claim's own unless given. */
  readonly text?: string
}

/** Exact words that open their document at the statement, with the way they came. */
export function WordsLink({ dossier, index, words, text = words.text }: WordsLinkProps) {
  return (
    <span className="words-link">
      <Link
        to="/$dossier/documents/$id"
        params={{ dossier, id: words.document.id }}
        hash={words.statement.id}
        className="quote"
        lang={words.document.language ?? undefined}
      >
        {text}
      </Link>
      <span className="path">{index.path(words)}</span>
    </span>
  )
}
