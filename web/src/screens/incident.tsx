import { useLocation, useParams } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import type { IncidentDetail } from '../api.ts'
import { useDossierQuery } from '../dossier-query.ts'
import { capital, spaced } from '../letters.ts'
import { AccountsTable } from '../parts/accounts-table.tsx'
import { DisputeCard } from '../parts/dispute-card.tsx'
import { IncidentIndex } from '../parts/incident-index.ts'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { TallyRow } from '../parts/tally.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.tsx'

export function IncidentScreen() {
  const { dossier, id } = useParams({ from: '/$dossier/incidents/$id' })
  const { data, error } = useDossierQuery<IncidentDetail>(dossier, `incidents/${encodeURIComponent(id)}`)
  if (error) return <LoadProblem error={error} />
  if (!data) return <Loading />
  return <Incident key={id} dossier={dossier} detail={data} />
}

function Incident({ dossier, detail }: { readonly dossier: string; readonly detail: IncidentDetail }) {
  const { incident, disputes } = detail
  const words = useWords()
  const index = useMemo(() => new IncidentIndex(detail, words), [detail, words])
  const disputed = useMemo(() => new Set(disputes.map((dispute) => dispute.slot)), [disputes])
  useTitle(incident.title)
  useLinkedDispute()
  const places = placeNames(detail)
  return (
    <div className="page incident">
      <header className="incident-head">
        <p className="kicker">
          <strong>{capital(spaced(incident.type))}</strong>
          <span>{words.say.interval(incident.from, incident.to) ?? words.lists.timeUnknown}</span>
          <span>{places.length === 0 ? words.incident.placeUnknown : places.join(', ')}</span>
        </p>
        <h1 className="title">{incident.title}</h1>
        <TallyRow index={index} dossier={dossier} />
      </header>
      <section aria-labelledby="disputes-title">
        <h2 id="disputes-title">
          {disputes.length === 0 ? words.incident.noDisputes : words.shell.count.disputes(disputes.length)}
        </h2>
        {disputes.length === 0 ? <p className="quiet">{words.incident.notAgreement}</p> : null}
        <div className="disputes">
          {disputes.map((dispute) => (
            <DisputeCard key={dispute.id} dispute={dispute} index={index} dossier={dossier} />
          ))}
        </div>
      </section>
      <section aria-labelledby="accounts-title">
        <h2 id="accounts-title">{words.shell.count.accounts(incident.accounts.length)}</h2>
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
