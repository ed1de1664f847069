import { useState } from 'react'
import type { IncidentIndex } from '../parts/incident-index.ts'
import type { Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'
import { ClaimChoice } from './claim-choice.tsx'
import { DecisionDialog } from './decision-dialog.tsx'
import { IncidentChoice } from './incident-choice.tsx'

export interface RegroupProps {
  readonly index: IncidentIndex
  readonly dossier: string
  readonly decisions: Decisions
  readonly onClose: () => void
}

export function MergeDialog({ index, dossier, decisions, onClose }: RegroupProps) {
  const { act } = useWords().incident
  const { id } = index.detail.incident
  const [other, setOther] = useState<string | null>(null)
  return (
    <DecisionDialog
      title={act.mergeTitle}
      lead={act.mergeLead}
      save={act.merge}
      decisions={decisions}
      onClose={onClose}
      bodyOf={(reason) => (other === null ? null : { kind: 'merged', incidents: [id, other], reason })}
    >
      <IncidentChoice dossier={dossier} except={id} onChoose={setOther} />
    </DecisionDialog>
  )
}

export function SplitDialog({ index, decisions, onClose }: RegroupProps) {
  const { act } = useWords().incident
  const { id } = index.detail.incident
  const [claims, setClaims] = useState<string[]>([])
  return (
    <DecisionDialog
      title={act.splitTitle}
      lead={act.splitLead}
      save={act.split}
      decisions={decisions}
      onClose={onClose}
      bodyOf={(reason) => (claims.length === 0 ? null : { kind: 'split', incident: id, claims, reason })}
    >
      <ClaimChoice index={index} chosen={claims} onChange={setClaims} />
    </DecisionDialog>
  )
}

export function MoveDialog({ index, dossier, decisions, onClose }: RegroupProps) {
  const { act } = useWords().incident
  const [claims, setClaims] = useState<string[]>([])
  const [to, setTo] = useState<string | null>(null)
  return (
    <DecisionDialog
      title={act.moveTitle}
      lead={act.moveLead}
      save={act.move}
      decisions={decisions}
      onClose={onClose}
      bodyOf={(reason) => (claims.length === 0 || to === null ? null : { kind: 'moved', claims, to, reason })}
    >
      <IncidentChoice dossier={dossier} except={index.detail.incident.id} onChoose={setTo} />
      <ClaimChoice index={index} chosen={claims} onChange={setClaims} />
    </DecisionDialog>
  )
}
