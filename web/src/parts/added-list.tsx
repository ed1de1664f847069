import { Link } from '@tanstack/react-router'
import type { AddedItem } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import { useWords } from '../words/use-words.tsx'
import { ProblemLine } from './problem.tsx'

/** An item with its place in the order of adding: the same name may come twice. */
export interface ListedItem {
  readonly key: number
  readonly item: AddedItem
}

/** What became of each item, newest first. */
export function AddedList({ items }: { readonly items: readonly ListedItem[] }) {
  const { add } = useWords()
  return (
    <section className="added" aria-live="polite" aria-label={add.what}>
      {items.length > 0 ? (
        <ul className="list">
          {items.map(({ key, item }) => (
            <li key={key} className={`item added-${item.status}`}>
              {item.document === null ? (
                <span className="item-title">{item.name}</span>
              ) : (
                <Link
                  to="/$dossier/documents/$id"
                  params={{ dossier: ownDossier, id: item.document }}
                  className="item-title"
                >
                  {item.name}
                </Link>
              )}
              <p className="item-facts">
                <span>{add.status[item.status]}</span>
              </p>
              {item.problem ? <ProblemLine problem={item.problem} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
