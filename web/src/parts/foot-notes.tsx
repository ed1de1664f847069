import { Button } from 'react-aria-components'
import type { Document } from '../../../src/model/index.ts'
import type { DocumentDetail } from '../api.ts'
import type { Span } from '../review/spans.ts'
import { useWords } from '../words/use-words.tsx'

interface FootNotesProps {
  readonly detail: DocumentDetail
  /** Marks words as a statement; what was missed is where to begin. */
  readonly onMark: (span: Span) => void
}

/** What was not understood, what was left out, what went wrong: shown, not hidden. */
export function FootNotes({ detail, onMark }: FootNotesProps) {
  const { missed, document } = detail
  const { codes, document: texts, review, say, shell } = useWords()
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
                  <span className="note">{say.missed(miss.reason)}</span>{' '}
                  <Button className="text-button no-print" onPress={() => onMark(around(document, miss))}>
                    {review.mark}
                  </Button>
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

/** The sentence that the cue stands in, as far as full stops tell; its ends can be moved. */
function around({ text, blocks }: Document, cue: Span): Span {
  const block = blocks.find(({ start, end }) => start <= cue.start && cue.start < end) ?? cue
  const before = text.slice(block.start, cue.start)
  const after = text.slice(cue.end, block.end)
  const start = block.start + (/^[\s\S]*[.!?]["”»]?\s+/.exec(before)?.[0].length ?? 0)
  const end = cue.end + (/[.!?]["”»]?(?=\s|$)/.exec(after)?.index ?? after.length)
  return { start, end }
}
