import { Link } from '@tanstack/react-router'
import { ownDossier } from '../dossier.ts'
import { useWords } from '../words/use-words.tsx'
import type { ListedRow } from './added-row.ts'
import { LongList } from './long-list.tsx'
import { ProblemLine } from './problem.tsx'

/** Each item with where it stands, and above them, said aloud, how many are done. */
export function AddedList({ rows }: { readonly rows: readonly ListedRow[] }) {
  const { add, say } = useWords()
  const count = (state: ListedRow['state']) => rows.filter((row) => row.state === state).length
  const [added, known, failed] = [count('added'), count('known'), count('failed')]
  const done = added + known + failed
  const outcome = add.outcome(added, known, failed)
  const progress = add.progress(say.number(done), say.number(rows.length))
  return (
    <section className="added" aria-label={add.what}>
      <p className="added-count" role="status">
        {rows.length === 0 ? '' : done < rows.length ? `${progress}: ${outcome}` : outcome}
      </p>
      {rows.length > 0 && done < rows.length ? (
        <progress className="added-progress" max={rows.length} value={done} aria-label={progress} />
      ) : null}
      {rows.length > 0 ? (
        <LongList
          rows={rows}
          total={rows.length}
          keyOf={(row) => String(row.key)}
          draw={(row) => <AddedRow row={row} />}
          rowHeight={64}
          onNearEnd={nothing}
        />
      ) : null}
    </section>
  )
}

function nothing() {
  // All rows are here.
}

function AddedRow({ row }: { readonly row: ListedRow }) {
  const { add } = useWords()
  const { name, state, document, problem } = row
  const isDone = state === 'added' || state === 'known' || state === 'failed'
  return (
    <article className={`item added-${state}`}>
      {document === null ? (
        <span className="item-title">{name}</span>
      ) : (
        <Link
          to="/$dossier/documents/$id"
          params={{ dossier: ownDossier, id: document }}
          className="item-title"
        >
          {name}
        </Link>
      )}
      <p className="item-facts">
        <span>{isDone ? add.status[state] : add.steps[state]}</span>
      </p>
      {problem ? <ProblemLine problem={problem} /> : null}
    </article>
  )
}
