import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import { useWords } from '../words/use-words.tsx'
import type { IncidentAct } from './use-incident-acts.ts'

interface ActBarProps {
  readonly dossier: string
  readonly incident: string
  readonly onAct: (act: IncidentAct) => void
}

/** What can be done with the incident as a whole. */
export function ActBar({ dossier, incident, onAct }: ActBarProps) {
  const { act } = useWords().incident
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
      <Link to="/$dossier/incidents/$id/sheet" params={{ dossier, id: incident }} className="button small">
        {act.sheet} <kbd>p</kbd>
      </Link>
      <Link to="/$dossier/decisions" params={{ dossier }} className="act-link">
        {act.decisions}
      </Link>
    </div>
  )
}
