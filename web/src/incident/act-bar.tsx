import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { Claim } from '../../../src/model/index.ts'
import { ExportDialog } from '../find/export-dialog.tsx'
import type { IncidentIndex } from '../parts/incident-index.ts'
import { useWords } from '../words/use-words.tsx'
import type { IncidentAct } from './use-incident-acts.ts'

interface ActBarProps {
  readonly dossier: string
  readonly index: IncidentIndex
  readonly onAct: (act: IncidentAct) => void
}

/** What can be done with the incident as a whole. */
export function ActBar({ dossier, index, onAct }: ActBarProps) {
  const { act } = useWords().incident
  const { incident, claims, statements } = index.detail
  const reviewed = new Set(statements.filter(isReviewed).map(({ id }) => id))
  const proposed = claims.filter((claim) => !isReviewed(claim) && !reviewed.has(claim.statement)).length
  return (
    <div className="act-bar no-print">
      <Button className="button small" onPress={() => onAct({ is: 'assess', claim: null })}>
        {act.assess} <kbd>a</kbd>
      </Button>
      <Button className="button small" onPress={() => onAct({ is: 'merge' })}>
        {act.merge} <kbd>m</kbd>
      </Button>
      <Button className="button small" onPress={() => onAct({ is: 'split' })}>
        {act.split} <kbd>s</kbd>
      </Button>
      <Button className="button small" onPress={() => onAct({ is: 'move' })}>
        {act.move} <kbd>v</kbd>
      </Button>
      <Link to="/$dossier/incidents/$id/sheet" params={{ dossier, id: incident.id }} className="button small">
        {act.sheet} <kbd>p</kbd>
      </Link>
      <ExportDialog
        dossier={dossier}
        query={`incident=${encodeURIComponent(incident.id)}`}
        total={claims.length}
        proposed={proposed}
        className="button small"
      />
      <Link to="/$dossier/decisions" params={{ dossier }} className="act-link">
        {act.decisions}
      </Link>
    </div>
  )
}

/** Somebody looked at it; rejected ones stand in no incident. */
function isReviewed({ review }: Pick<Claim, 'review'>): boolean {
  return review !== undefined && review.status !== 'proposed'
}
