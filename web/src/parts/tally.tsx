import { Link } from '@tanstack/react-router'
import { Button, Disclosure, DisclosureGroup, DisclosurePanel, Heading } from 'react-aria-components'
import { useWords } from '../words/use-words.tsx'
import type { IncidentIndex } from './incident-index.ts'
import { WordsLink } from './words-link.tsx'

interface TallyProps {
  readonly index: IncidentIndex
  readonly dossier: string
}

/** Origins and outlets counted apart; every number opens its words. */
export function TallyRow({ index, dossier }: TallyProps) {
  const { tally, claims } = index.detail
  const { incident, say, shell } = useWords()
  const claimsOf = (origin: string) =>
    claims.filter((claim) => claim.origin === origin).map((claim) => claim.id)
  return (
    <DisclosureGroup className="tally" aria-label={incident.whereFrom}>
      {tally.origins.length === 0 ? (
        <span className="quiet">{incident.noOrigin}</span>
      ) : (
        <Opening label={shell.count.origins(tally.origins.length)}>
          <ul>
            {tally.origins.map((origin) => (
              <li key={origin}>
                <strong>{index.name(origin)}</strong>
                <ClaimWords ids={claimsOf(origin)} index={index} dossier={dossier} />
              </li>
            ))}
          </ul>
        </Opening>
      )}
      <Opening label={shell.count.outlets(tally.outlets.length)}>
        <ul>
          {tally.outlets.map((id) => {
            const document = index.document(id)
            return document ? (
              <li key={id}>
                <Link to="/$dossier/documents/$id" params={{ dossier, id }}>
                  {document.title ?? index.outlet(document)}
                </Link>{' '}
                <span className="note">
                  {index.outlet(document)}
                  {document.published ? `, ${say.dateTime(document.published)}` : ''}
                </span>
              </li>
            ) : null
          })}
        </ul>
      </Opening>
      {tally.unknown.length > 0 ? (
        <Opening label={incident.unknownOrigin(shell.count.claims(tally.unknown.length))}>
          <ClaimWords ids={tally.unknown} index={index} dossier={dossier} />
        </Opening>
      ) : null}
      {tally.ownVoice.length > 0 ? (
        <Opening label={incident.ownVoice(shell.count.claims(tally.ownVoice.length))}>
          <ClaimWords ids={tally.ownVoice} index={index} dossier={dossier} />
        </Opening>
      ) : null}
    </DisclosureGroup>
  )
}

function Opening({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <Disclosure className="disclosure">
      <Heading level={2} className="disclosure-heading">
        <Button slot="trigger" className="text-button">
          {label}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
    </Disclosure>
  )
}

function ClaimWords({ ids, index, dossier }: TallyProps & { readonly ids: readonly string[] }) {
  return (
    <ul className="claim-words-list">
      {ids.map((id) => {
        const words = index.wordsOfClaim(id)
        return words ? (
          <li key={id}>
            <WordsLink dossier={dossier} index={index} words={words} />
          </li>
        ) : null
      })}
    </ul>
  )
}
