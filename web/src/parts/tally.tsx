import { Button, Disclosure, DisclosureGroup, DisclosurePanel, Heading } from 'react-aria-components'
import { Outlets } from '../incident/carried-by.tsx'
import { useWords } from '../words/use-words.tsx'
import type { IncidentIndex } from './incident-index.ts'
import { WordsLink } from './words-link.tsx'

interface TallyProps {
  readonly index: IncidentIndex
  readonly dossier: string
}

/** Origins and outlets counted apart; the numbers open who said it first, in which words, and who carried or copied it. */
export function TallyRow({ index, dossier }: TallyProps) {
  const { tally, claims } = index.detail
  const { incident, say, shell } = useWords()
  const claimsOf = (origin: string) =>
    claims.filter((claim) => claim.origin === origin).map((claim) => claim.id)
  return (
    <DisclosureGroup className="tally" aria-label={incident.whereFrom}>
      <Opening
        label={`${
          tally.origins.length === 0 ? incident.noOrigin : shell.count.origins(tally.origins.length)
        }, ${shell.count.outlets(tally.outlets.length)}`}
      >
        <ul>
          {tally.origins.map((origin) => (
            <li key={origin}>
              <strong>{index.name(origin)}</strong>
              <ClaimWords ids={claimsOf(origin)} index={index} dossier={dossier} />
            </li>
          ))}
        </ul>
        {tally.sides.map(({ party, origins }) => (
          <p className="note" key={party}>
            {incident.oneSide(say.joined(origins.map((id) => index.name(id))), party)}
          </p>
        ))}
        <Outlets documents={tally.outlets} index={index} dossier={dossier} />
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
  const { incident } = useWords()
  const repeatNotes = (id: string): string[] =>
    index.detail.repeats
      .filter((repeat) => repeat.claim === id)
      .flatMap(({ of, relation }) => {
        const first = index.wordsOfClaim(of)
        return first ? [incident.repeats[relation](index.outlet(first.document))] : []
      })
  return (
    <ul className="claim-words-list">
      {ids.map((id) => {
        const words = index.wordsOfClaim(id)
        return words ? (
          <li key={id}>
            <WordsLink dossier={dossier} index={index} words={words} notes={repeatNotes(id)} />
          </li>
        ) : null
      })}
    </ul>
  )
}
