import type { Primary } from '../../../src/model/index.ts'
import type { IncidentIndex } from '../parts/incident-index.ts'
import { WordsLink } from '../parts/words-link.tsx'
import { useWords } from '../words/use-words.tsx'

interface PrimariesProps {
  readonly index: IncidentIndex
  readonly dossier: string
}

/** What to look for: first sources that reports pass on and that nobody here holds, with the claims that rest on each. */
export function Primaries({ index, dossier }: PrimariesProps) {
  const { primary: texts } = useWords().incident
  const { shell } = useWords()
  const primaries = index.detail.incident.primaries ?? []
  if (primaries.length === 0) return <p className="quiet">{texts.none}</p>
  return (
    <ul className="questions primaries">
      {primaries.map((primary) => (
        <li key={`${primary.origin} ${primary.medium} ${primary.on}`}>
          <PrimaryLine primary={primary} index={index} />
          <details className="more no-print">
            <summary>{shell.count.claims(primary.claims.length)}</summary>
            {primary.claims.map((claim) => {
              const words = index.wordsOfClaim(claim)
              return words ? <WordsLink key={claim} dossier={dossier} index={index} words={words} /> : null
            })}
          </details>
        </li>
      ))}
    </ul>
  )
}

/** Who said it where and when, as far as reports tell; where they do not tell where, through whom it is known. */
function PrimaryLine({ primary, index }: Pick<PrimariesProps, 'index'> & { readonly primary: Primary }) {
  const { incident, say } = useWords()
  const { primary: texts } = incident
  const { origin, medium, on, claims } = primary
  const [first] = claims.flatMap((claim) => index.wordsOfClaim(claim) ?? [])
  const where = medium === null ? null : texts.where(medium)
  const day = on === null ? null : say.dateTime(on)
  const through = first ? texts.through(index.path(first)) : null
  const facts = [where ?? through, day].filter((part) => part !== null)
  return (
    <>
      <strong>{index.name(origin)}</strong>: {facts.join(', ')};{' '}
      {where === null ? texts.findWhere : texts.findIt}
    </>
  )
}
