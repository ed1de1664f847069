import { Link } from '@tanstack/react-router'
import { ToggleButton } from 'react-aria-components'
import { type FactKind, factKinds } from '../segments.ts'
import { useWords } from '../words/use-words.tsx'
import type { DocumentView } from './document-view.ts'

interface DocumentToolsProps {
  readonly view: DocumentView
  readonly onFact: (kind: FactKind) => void
}

/** Text or original page, and what is marked besides statements; both stand in the address. */
export function DocumentTools({ view, onFact }: DocumentToolsProps) {
  const { document: texts } = useWords()
  return (
    <div className="document-tools no-print">
      <nav aria-label={texts.view.label} className="view-choice">
        <ViewLink to="reading" view={view} label={texts.view.reading} />
        <ViewLink to="original" view={view} label={texts.view.original} />
      </nav>
      {view.original ? null : (
        <fieldset className="fact-choice">
          <legend>{texts.marks.label}</legend>
          {factKinds.map((kind) => (
            <ToggleButton
              key={kind}
              className="toggle"
              isSelected={view.facts.has(kind)}
              onChange={() => onFact(kind)}
            >
              <span className={`fact fact-${kind}`}>{texts.marks[kind]}</span>
            </ToggleButton>
          ))}
        </fieldset>
      )}
    </div>
  )
}

interface ViewLinkProps {
  readonly to: 'reading' | 'original'
  readonly view: DocumentView
  readonly label: string
}

function ViewLink({ to, view, label }: ViewLinkProps) {
  const isHere = view.original === (to === 'original')
  return (
    <Link
      from="/$dossier/documents/$id"
      to="."
      search={(before) => ({ ...before, view: to === 'original' ? ('original' as const) : undefined })}
      replace
      resetScroll={false}
      className={isHere ? 'view-link here' : 'view-link'}
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
    >
      {label}
    </Link>
  )
}
