import { Link } from '@tanstack/react-router'
import type { IncidentSummary } from '../api.ts'
import { useWords } from '../words/use-words.tsx'

interface IncidentItemProps {
  readonly dossier: string
  readonly incident: IncidentSummary
}

/** An incident in a list: what, where and when, who tells of it, and whether they part. */
export function IncidentItem({ dossier, incident }: IncidentItemProps) {
  const { lists, say, shell } = useWords()
  return (
    <article className={incident.disputes > 0 ? 'item disputed' : 'item'}>
      <Link to="/$dossier/incidents/$id" params={{ dossier, id: incident.id }} className="item-title">
        {say.incidentTitle(incident.title, incident.titleParts)}
      </Link>
      <p className="item-facts">
        <span>{say.eventType(incident.type)}</span>
        <span>{say.interval(incident.from, incident.to) ?? lists.timeUnknown}</span>
        <span>
          {lists.accountsIn(
            shell.count.accounts(incident.accounts),
            shell.count.documents(incident.documents),
          )}
        </span>
        {incident.disputes > 0 ? (
          <span className="item-disputes">{shell.count.disputes(incident.disputes)}</span>
        ) : null}
      </p>
    </article>
  )
}
