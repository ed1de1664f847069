import { Link } from '@tanstack/react-router'
import type { Source } from '../../../src/serve/http/shapes.ts'
import { useWords } from '../words/use-words.tsx'
import { GradeDialog } from './grade-dialog.tsx'
import type { SourceGrade } from './grades.ts'
import { nameOfKey } from './source-name.ts'

interface SourceItemProps {
  readonly dossier: string
  readonly source: Source
  readonly grade: SourceGrade | undefined
}

/** A voice and what is its own: each number opens its claims. No share of anything is told, and nobody is set above another. */
export function SourceItem({ dossier, source, grade }: SourceItemProps) {
  const words = useWords()
  const { codes, shell, sources } = words
  const { key, made, relayed, corrected, disputed } = source
  const counts = [
    ['made', made, { origin: key }],
    ['relayed', relayed, { relay: key }],
    ['corrected', corrected, { origin: key, corrects: 'true' }],
    ['disputed', disputed, { origin: key, dispute: 'any' }],
  ] as const
  return (
    <article className="item source-item">
      <div>
        <h2 className="item-title">{nameOfKey(source, words)}</h2>
        <p className="item-facts">
          {source.kind === null ? null : <span>{codes.entity[source.kind]}</span>}
          {source.party === null ? null : <span>{sources.party(source.party)}</span>}
          <span>{shell.count.documents(source.documents)}</span>
        </p>
      </div>
      <dl className="source-counts">
        {counts.map(([name, count, search]) => (
          <div key={name}>
            <dt>{sources.counted[name]}</dt>
            <dd>
              {count === 0 ? (
                0
              ) : (
                <Link to="/$dossier/search" params={{ dossier }} search={search}>
                  {count}
                </Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {key === 'unresolved' ? null : <GradeDialog dossier={dossier} source={source} grade={grade} />}
    </article>
  )
}
