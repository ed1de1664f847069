import type { DocumentDetail } from '../api.ts'
import { plural } from '../format.ts'
import { droppedReason } from '../words.ts'

/** What was not understood, what was left out, what went wrong: shown, not hidden. */
export function FootNotes({ detail }: { readonly detail: DocumentDetail }) {
  const { missed, document } = detail
  return (
    <div className="foot-notes">
      <section aria-labelledby="missed-title">
        <h2 id="missed-title">Not understood</h2>
        {missed.length === 0 ? (
          <p className="quiet">Every reporting cue that was found led to a statement.</p>
        ) : (
          <>
            <p className="quiet">
              {plural(missed.length, 'reporting cue')} led to no statement; dotted in the text.
            </p>
            <ul className="notes-list">
              {missed.map((miss) => (
                <li key={`${miss.start} ${miss.end}`}>
                  <q className="missed">{miss.text}</q> <span className="note">{miss.reason}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="dropped-title">
        <h2 id="dropped-title">What was left out</h2>
        {document.dropped.length === 0 ? (
          <p className="quiet">Nothing: the whole text was read.</p>
        ) : (
          <ul className="notes-list">
            {document.dropped.map((part) => (
              <li key={`${part.selector} ${part.text}`}>
                <span className="dropped-text">{part.text}</span>{' '}
                <span className="note">
                  {droppedReason(part.reason)} ({part.selector})
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {document.diagnostics.length > 0 ? (
        <section aria-labelledby="diagnostics-title">
          <h2 id="diagnostics-title">Problems found while reading</h2>
          <ul className="notes-list">
            {document.diagnostics.map((diagnostic) => (
              <li key={`${diagnostic.code} ${diagnostic.start} ${diagnostic.message}`}>
                {diagnostic.message}{' '}
                <span className="note">
                  {diagnostic.severity}, {diagnostic.stage}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
