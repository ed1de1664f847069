import { Link } from '@tanstack/react-router'
import { useWords } from '../words/use-words.tsx'
import type { IncidentIndex, Words } from './incident-index.ts'

interface WordsLinkProps {
  readonly dossier: string
  readonly index: IncidentIndex
  readonly words: Words
  /** Exact words to show; the statement's or claim's own unless given. */
  readonly text?: string
}

/** Exact words that open their document at the statement, with the stance to them unless they are simply asserted (words that
 *  are denied look like words that are said), whose wording they are and the way they came. No quotation marks are put around
 *  them: what a report retells are not its source's own words. */
export function WordsLink({ dossier, index, words, text = words.text }: WordsLinkProps) {
  const { codes } = useWords()
  const { stance, kind } = words.statement
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
      <span className="path">
        {stance === 'asserts' ? null : <strong>{codes.stance[stance][0]}, </strong>}
        {codes.kind[kind]}, {index.path(words)}
      </span>
    </span>
  )
}
