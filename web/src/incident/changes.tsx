import type { IncidentDetail } from '../api.ts'
import type { IncidentIndex } from '../parts/incident-index.ts'
import { WordsLink } from '../parts/words-link.tsx'
import { useWords } from '../words/use-words.tsx'

/** What a speaker gave anew of the same thing: the words before beside the words since. History, no dispute. */
export function Changes({ index, dossier }: { readonly index: IncidentIndex; readonly dossier: string }) {
  const { changes, claims } = useWords().incident
  const { say } = useWords()
  const changed = replacements(index.detail).flatMap(([earlier, later]) => {
    const since = index.wordsOfClaim(later)
    const before = index.wordsOfClaim(earlier)
    return since && before ? [{ id: `${earlier} ${later}`, since, before }] : []
  })
  if (changed.length === 0) return <p className="quiet">{changes.none}</p>
  return (
    <ol className="changes">
      {changed.map(({ id, since, before }) => (
        <li key={id}>
          <p className="side-speaker">{index.speakers(since.statement.speakers)}</p>
          <div className="sides">
            {(
              [
                [changes.before, before],
                [changes.since, since],
              ] as const
            ).map(([name, words]) => (
              <div className="side" key={name}>
                <p className="side-value">
                  {name}
                  {words.document.published
                    ? `; ${claims.published(say.dateTime(words.document.published))}`
                    : ''}
                </p>
                <WordsLink dossier={dossier} index={index} words={words} />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Earlier and later claim of each change, once: of whole claims, and of single values that their speaker gave anew. */
function replacements({ incident, claims }: Pick<IncidentDetail, 'incident' | 'claims'>) {
  const pairs = [
    ...claims.flatMap(({ id, supersedes }) => (supersedes === null ? [] : [[supersedes, id] as const])),
    ...incident.accounts
      .flatMap(({ slots }) => slots)
      .flatMap(({ claims: earlier, replacedBy }) =>
        replacedBy === undefined ? [] : earlier.map((id) => [id, replacedBy] as const),
      ),
  ]
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()]
}
