import type { IncidentIndex } from '../parts/incident-index.ts'
import type { Decisions } from '../review/use-decisions.ts'
import { AssessDialog } from './assess-dialog.tsx'
import { PartyDialog } from './party-dialog.tsx'
import { MergeDialog, MoveDialog, SplitDialog } from './regroup-dialog.tsx'
import type { IncidentAct } from './use-incident-acts.ts'

interface ActDialogProps {
  readonly act: IncidentAct | null
  readonly index: IncidentIndex
  readonly dossier: string
  readonly decisions: Decisions
  readonly onClose: () => void
}

/** The dialog of what is being decided. */
export function ActDialog({ act, ...rest }: ActDialogProps) {
  switch (act?.is) {
    case undefined:
      return null
    case 'assess':
      return <AssessDialog first={act.claim} {...rest} />
    case 'merge':
      return <MergeDialog {...rest} />
    case 'split':
      return <SplitDialog {...rest} />
    case 'move':
      return <MoveDialog {...rest} />
    case 'party':
      return <PartyDialog column={act.column} {...rest} />
  }
}
