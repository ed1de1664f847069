import { Link } from '@tanstack/react-router'
import type { ClaimMark } from '../../../src/model/index.ts'
import { languageName } from '../incident/language-name.ts'
import { useWords } from '../words/use-words.tsx'
import type { IncidentIndex, Words } from './incident-index.ts'

/** Marks that are shown beside words; that no capture is of the speaker's own channel stands in the path. */
export const everyMark = ['told-by-adversary', 'against-own-interest'] as const

interface WordsLinkProps {
  readonly dossier: string
  readonly index: IncidentIndex
  readonly words: Words
  /** Exact words to show; the statement's or claim's own unless given. */
  readonly text?: string
  /** What else is known of these words, in a few words each. */
  readonly notes?: readonly string[]
  /** Which marks of the claim stand with its words here. */
  readonly marks?: readonly (typeof everyMark)[number][]
}

/** Exact words that open their document at the statement, with the stance to them unless they are simply asserted (words that
 *  are denied look like words that are said), whose wording they are, the way they came, and when they were said. No quotation marks are
 *  put around them: what a report retells are not its source's own words. */
export function WordsLink({
  dossier,
  index,
  words,
  text = words.text,
  notes = [],
  marks = everyMark,
}: WordsLinkProps) {
  const { codes, incident, language } = useWords()
  const { stance, kind } = words.statement
  const { cell } = incident
  const written = words.document.language
  const isMarked = (mark: ClaimMark) => words.claim !== undefined && index.isMarked(words.claim.id, mark)
  const said = index.said(words.statement)
  const facts = [
    cell.wording[kind],
    ...(written === null || written === language ? [] : [cell.inLanguage(languageName(written, language))]),
    cell.via(index.path(words)),
    ...(isMarked('primary-not-captured') ? [cell.noPrimary] : []),
    ...(words.statement.medium === null ? [] : [cell.saidThrough(words.statement.medium)]),
    ...(said === null ? [] : [cell.saidOn(said)]),
    ...notes,
  ]
  return (
    <span className="words-link">
      <Link
        to="/$dossier/documents/$id"
        params={{ dossier, id: words.document.id }}
        hash={words.statement.id}
        className="quote"
        lang={written ?? undefined}
      >
        {text}
      </Link>
      <span className="path">
        {stance === 'asserts' ? null : <strong>{codes.stance[stance][0]}, </strong>}
        {facts.join('; ')}
      </span>
      {marks.filter(isMarked).map((mark) => (
        <span key={mark} className="chip strong claim-mark" title={cell.mark[mark][1]}>
          {cell.mark[mark][0]}
        </span>
      ))}
    </span>
  )
}
