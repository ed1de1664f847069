import { useId, useState } from 'react'
import type { PartiesAnswer } from '../../../src/serve/http/decision-shapes.ts'
import { useDossierQuery } from '../dossier-query.ts'
import { Choice, optionsOf } from '../parts/choice.tsx'
import { useWords } from '../words/use-words.tsx'
import type { Column } from './accounts-grid.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import type { RegroupProps } from './regroup-dialog.tsx'

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
  const named = { side: act.to, none: act.none, withdrawn: act.asIs }
  const [entity, setEntity] = useState(account.speakers[0] ?? '')
  const [is, setIs] = useState<keyof typeof named>('side')
  const [party, setParty] = useState(account.party ?? '')
  const list = useId()
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
      <Choice
        label={act.who}
        value={entity}
        options={account.speakers.map((id) => [id, index.name(id)] as const)}
        onChange={setEntity}
      />
      <Choice label={act.whose} value={is} options={optionsOf(named)} onChange={setIs} />
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
