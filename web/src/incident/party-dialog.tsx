import { useId, useState } from 'react'
import type { PartiesAnswer } from '../../../src/serve/http/decision-shapes.ts'
import { useDossierQuery } from '../dossier-query.ts'
import { useWords } from '../words/use-words.tsx'
import type { Column } from './accounts-grid.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import type { RegroupProps } from './regroup-dialog.tsx'

const choices = ['side', 'none', 'withdrawn'] as const

/** Whose side a speaker is: a person's decision with a reason, taken back the same way. */
export function PartyDialog({
  column,
  index,
  dossier,
  decisions,
  onClose,
}: RegroupProps & { readonly column: Column }) {
  const { act } = useWords().incident
  const { account } = column
  const { data } = useDossierQuery<PartiesAnswer>(dossier, 'parties')
  const [entity, setEntity] = useState(account.speakers[0] ?? '')
  const [is, setIs] = useState<(typeof choices)[number]>('side')
  const [party, setParty] = useState(account.party ?? '')
  const list = useId()
  const named = { side: act.to, none: act.none, withdrawn: act.asIs }
  return (
    <DecisionDialog
      title={act.partyTitle}
      lead={act.partyLead}
      save={act.save}
      decisions={decisions}
      onClose={onClose}
      bodyOf={(reason) => {
        const name = party.trim()
        if (is === 'side' && name === '') return null
        return { kind: 'party', entity, decision: is === 'side' ? { is, party: name } : { is }, reason }
      }}
    >
      <label className="field">
        <span>{act.who}</span>
        <select className="input" value={entity} onChange={(event) => setEntity(event.target.value)}>
          {account.speakers.map((id) => (
            <option key={id} value={id}>
              {index.name(id)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{act.whose}</span>
        <select
          className="input"
          value={is}
          onChange={(event) => setIs(event.target.value as (typeof choices)[number])}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {named[choice]}
            </option>
          ))}
        </select>
      </label>
      {is === 'side' ? (
        <label className="field">
          <span>{act.partyName}</span>
          <input
            className="input"
            list={list}
            maxLength={200}
            value={party}
            onChange={(event) => setParty(event.target.value)}
          />
          <datalist id={list}>
            {data?.parties.map((one) => (
              <option key={one.party} value={one.party} />
            ))}
          </datalist>
        </label>
      ) : null}
    </DecisionDialog>
  )
}
