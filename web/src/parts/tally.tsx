import { Link } from '@tanstack/react-router'
import { Button, Disclosure, DisclosureGroup, DisclosurePanel, Heading } from 'react-aria-components'
import { dateTime, plural } from '../format.ts'
import { type IncidentIndex, outletName } from './incident-index.ts'
import { WordsLink } from './words-link.tsx'

interface TallyProps {
  readonly index: IncidentIndex
  readonly dossier: string
}

/** Origins and outlets counted apart; every number opens its words. */
export function TallyRow({ index, dossier }: TallyProps) {
  const { tally, claims } = index.detail
  const claimsOf = (origin: string) =>
    claims.filter((claim) => claim.origin === origin).map((claim) => claim.id)
  return (
    <DisclosureGroup className="tally" aria-label="Where it comes from">
      {tally.origins.length === 0 ? (
        <span className="quiet">No named origin</span>
      ) : (
        <Opening label={plural(tally.origins.length, 'named origin')}>
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
      <Opening label={plural(tally.outlets.length, 'outlet')}>
        <ul>
          {tally.outlets.map((id) => {
            const document = index.document(id)
            return document ? (
              <li key={id}>
                <Link to="/$dossier/documents/$id" params={{ dossier, id }}>
                  {document.title ?? outletName(document)}
                </Link>{' '}
                <span className="note">
                  {outletName(document)}
                  {document.published ? `, ${dateTime(document.published)}` : ''}
                </span>
              </li>
            ) : null
          })}
        </ul>
      </Opening>
      {tally.unknown.length > 0 ? (
        <Opening label={`${plural(tally.unknown.length, 'claim')} of unknown origin`}>
          <ClaimWords ids={tally.unknown} index={index} dossier={dossier} />
        </Opening>
      ) : null}
      {tally.ownVoice.length > 0 ? (
        <Opening label={`${plural(tally.ownVoice.length, 'claim')} in a report’s own voice`}>
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
