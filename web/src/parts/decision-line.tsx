import type { Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'
import { ProblemLine, problemOf } from './problem.tsx'

/** Says what was just decided, and how to take it back. */
export function DecisionLine({ decisions }: { readonly decisions: Decisions }) {
  const { review } = useWords()
  const { done, error } = decisions
  return (
    <div className="decision-line no-print" role="status">
      {error ? <ProblemLine problem={problemOf(error)} /> : null}
      {!error && done === 'nothing' ? <p>{review.nothingToUndo}</p> : null}
      {!error && done !== null && done !== 'nothing' ? (
        <p>
          {review.done[done]} {done === 'undone' ? null : <span className="note">{review.undoHint}</span>}
        </p>
      ) : null}
    </div>
  )
}
