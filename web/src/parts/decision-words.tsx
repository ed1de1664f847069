import { Link } from '@tanstack/react-router'
import type { DocumentDetail } from '../api.ts'
import { useDossierQuery } from '../dossier-query.ts'
import { shortened } from '../letters.ts'
import { useWords } from '../words/use-words.tsx'

interface DecisionWordsProps {
  readonly dossier: string
  readonly document: string
  /** Where each subject stands now. */
  readonly found: readonly (string | null)[]
}

/** Subjects shown in words; of the rest the number. */
const shown = 3
const longest = 160

/** The words that were decided on, as they stand now; the journal keeps none. */
export function DecisionWords({ dossier, document, found }: DecisionWordsProps) {
  const { shell } = useWords()
  const { data } = useDossierQuery<DocumentDetail>(dossier, `documents/${encodeURIComponent(document)}`)
  const statements = found.flatMap((id) => data?.statements.find((statement) => statement.id === id) ?? [])
  const rest = statements.length - shown
  return (
    <>
      {statements.slice(0, shown).map(({ id, content }) => (
        <p key={id}>
          <Link
            to="/$dossier/documents/$id"
            params={{ dossier, id: document }}
            hash={id}
            className="quote"
            lang={data?.document.language ?? undefined}
          >
            {shortened(content.map((span) => span.text).join(' … '), longest)}
          </Link>
        </p>
      ))}
      {rest > 0 ? <p className="note">{shell.more(rest)}</p> : null}
    </>
  )
}
