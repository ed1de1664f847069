import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { getIncident, type IncidentDetail } from '../api.ts'
import { interval, plural } from '../format.ts'
import { AccountsTable } from '../parts/accounts-table.tsx'
import { DisputeCard } from '../parts/dispute-card.tsx'
import { IncidentIndex } from '../parts/incident-index.ts'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { TallyRow } from '../parts/tally.tsx'
import { useTitle } from '../parts/use-title.ts'
import { capital, spaced } from '../words.ts'

export function IncidentScreen() {
  const { dossier, id } = useParams({ from: '/$dossier/incidents/$id' })
  const { data, error } = useQuery({
    queryKey: ['incident', dossier, id],
    queryFn: () => getIncident(dossier, id),
  })
  if (error) return <LoadProblem error={error} />
  if (!data) return <Loading />
  return <Incident key={id} dossier={dossier} detail={data} />
}

function Incident({ dossier, detail }: { readonly dossier: string; readonly detail: IncidentDetail }) {
  const { incident, disputes } = detail
  const index = useMemo(() => new IncidentIndex(detail), [detail])
  const disputed = useMemo(() => new Set(disputes.map((dispute) => dispute.slot)), [disputes])
  useTitle(incident.title)
  useLinkedDispute()
  const places = placeNames(detail)
  return (
    <div className="page incident">
      <header className="incident-head">
        <p className="kicker">
          <strong>{capital(spaced(incident.type))}</strong>
          <span>{interval(incident.from, incident.to) ?? 'time not stated'}</span>
          <span>{places.length === 0 ? 'place not stated' : places.join(', ')}</span>
        </p>
        <h1 className="title">{incident.title}</h1>
        <TallyRow index={index} dossier={dossier} />
      </header>
      <section aria-labelledby="disputes-title">
        <h2 id="disputes-title">
          {disputes.length === 0 ? 'No disputes found' : plural(disputes.length, 'dispute')}
        </h2>
        {disputes.length === 0 ? (
          <p className="quiet">
            No two accounts were found to conflict on one point. That is not agreement: see who is silent.
          </p>
        ) : null}
        <div className="disputes">
          {disputes.map((dispute) => (
            <DisputeCard key={dispute.id} dispute={dispute} index={index} dossier={dossier} />
          ))}
        </div>
      </section>
      <section aria-labelledby="accounts-title">
        <h2 id="accounts-title">
          {plural(incident.accounts.length, 'account')}
          {incident.accounts.length > 1 ? ' side by side' : ''}
        </h2>
        <AccountsTable accounts={incident.accounts} disputed={disputed} index={index} dossier={dossier} />
      </section>
    </div>
  )
}

/** A link to `…#dispute` opens at that dispute, also when the words had to be loaded first. */
function useLinkedDispute() {
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    if (hash) window.document.getElementById(hash)?.scrollIntoView({ block: 'start' })
  }, [hash])
}

/** A place that was withheld has no name; its cell in the table says so. */
function placeNames({ incident, toponyms }: IncidentDetail): string[] {
  const here = toponyms.filter((toponym) => incident.places.includes(toponym.id) && !toponym.withheld)
  return [...new Set(here.map((toponym) => toponym.name ?? toponym.text))]
}
