import type { DocumentDetail } from '../api.ts'
import { useWords } from '../words/use-words.tsx'

/** What was not understood, what was left out, what went wrong: shown, not hidden. */
export function FootNotes({ detail }: { readonly detail: DocumentDetail }) {
  const { missed, document } = detail
  const { codes, document: texts, say, shell } = useWords()
  const { foot } = texts
  return (
    <div className="foot-notes">
      <section aria-labelledby="missed-title">
        <h2 id="missed-title">{foot.missed}</h2>
        {missed.length === 0 ? (
          <p className="quiet">{foot.nothingMissed}</p>
        ) : (
          <>
            <p className="quiet">{foot.missedNote(shell.count.cues(missed.length))}</p>
            <ul className="notes-list">
              {missed.map((miss) => (
                <li key={`${miss.start} ${miss.end}`}>
                  <q className="missed">{miss.text}</q>{' '}
                  <span className="note">{say.missed(miss.reason)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="dropped-title">
        <h2 id="dropped-title">{foot.dropped}</h2>
        {document.dropped.length === 0 ? (
          <p className="quiet">{foot.nothingDropped}</p>
        ) : (
          <ul className="notes-list">
            {document.dropped.map((part) => (
              <li key={`${part.selector} ${part.text}`}>
                <span className="dropped-text">{part.text}</span>{' '}
                <span className="note">
                  {say.dropped(part.reason)} ({part.selector})
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {document.diagnostics.length > 0 ? (
        <section aria-labelledby="diagnostics-title">
          <h2 id="diagnostics-title">{foot.problems}</h2>
          <ul className="notes-list">
            {document.diagnostics.map((diagnostic) => (
              <li key={`${diagnostic.code} ${diagnostic.start} ${diagnostic.message}`}>
                <span lang="en">{diagnostic.message}</span>{' '}
                <span className="note">
                  {codes.severity[diagnostic.severity]}, {codes.stage[diagnostic.stage]}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
