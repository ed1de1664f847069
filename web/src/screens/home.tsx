import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import {
  type DocumentSummary,
  type DossierSummary,
  getDocuments,
  getDossiers,
  getIncidents,
  type IncidentSummary,
} from '../api.ts'
import { keepDossier } from '../dossier.ts'
import { dateTime, interval, plural } from '../format.ts'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { useTitle } from '../parts/use-title.ts'
import { spaced } from '../words.ts'

export function HomeScreen() {
  const { dossier } = useParams({ from: '/$dossier' })
  const dossiers = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  const incidents = useQuery({ queryKey: ['incidents', dossier], queryFn: () => getIncidents(dossier) })
  const documents = useQuery({ queryKey: ['documents', dossier], queryFn: () => getDocuments(dossier) })
  const summary = dossiers.data?.dossiers.find((one) => one.name === dossier)
  useTitle(summary ? `${summary.title} dossier` : null)
  useEffect(() => {
    if (summary) keepDossier(dossier)
  }, [summary, dossier])
  const error = incidents.error ?? documents.error
  if (error) return <LoadProblem error={error} />
  if (!incidents.data || !documents.data) return <Loading />
  if (documents.data.documents.length === 0) {
    const others = dossiers.data?.dossiers.filter((one) => one.documents > 0) ?? []
    return <EmptyDossier title={summary?.title ?? dossier} other={others[0]} />
  }
  return (
    <div className="page home">
      <h1 className="page-title">
        {summary?.title ?? dossier}
        {summary?.readOnly ? <span className="chip">read only</span> : null}
      </h1>
      <section aria-labelledby="home-incidents">
        <h2 id="home-incidents">{plural(incidents.data.incidents.length, 'incident')}</h2>
        <ul className="list">
          {incidents.data.incidents.map((incident) => (
            <IncidentItem key={incident.id} dossier={dossier} incident={incident} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="home-documents">
        <h2 id="home-documents">{plural(documents.data.documents.length, 'document')}</h2>
        <ul className="list">
          {documents.data.documents.map((document) => (
            <DocumentItem key={document.id} dossier={dossier} document={document} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function IncidentItem({
  dossier,
  incident,
}: {
  readonly dossier: string
  readonly incident: IncidentSummary
}) {
  return (
    <li className={incident.disputes > 0 ? 'item disputed' : 'item'}>
      <Link to="/$dossier/incidents/$id" params={{ dossier, id: incident.id }} className="item-title">
        {incident.title}
      </Link>
      <p className="item-facts">
        <span>{spaced(incident.type)}</span>
        <span>{interval(incident.from, incident.to) ?? 'time not stated'}</span>
        <span>
          {plural(incident.accounts, 'account')} in {plural(incident.documents, 'document')}
        </span>
        {incident.disputes > 0 ? (
          <span className="item-disputes">{plural(incident.disputes, 'dispute')}</span>
        ) : null}
      </p>
    </li>
  )
}

function DocumentItem({
  dossier,
  document,
}: {
  readonly dossier: string
  readonly document: DocumentSummary
}) {
  return (
    <li className="item">
      <Link to="/$dossier/documents/$id" params={{ dossier, id: document.id }} className="item-title">
        {document.title ?? document.fileName ?? 'A report without a title'}
      </Link>
      <p className="item-facts">
        <span>{document.publisher ?? 'publisher unknown'}</span>
        <span>{document.published ? dateTime(document.published) : 'undated'}</span>
        <span>
          {plural(document.statements, 'statement')}, {plural(document.claims, 'claim')}
        </span>
        {document.incidents > 0 ? <span>in {plural(document.incidents, 'incident')}</span> : null}
        {document.missed > 0 ? <span>{plural(document.missed, 'cue')} not understood</span> : null}
      </p>
    </li>
  )
}

interface EmptyDossierProps {
  readonly title: string
  /** A dossier that holds something to look at. */
  readonly other: DossierSummary | undefined
}

function EmptyDossier({ title, other }: EmptyDossierProps) {
  return (
    <div className="page empty">
      <h1 className="page-title">{title}</h1>
      <p>
        Nothing is kept here yet. Add a report, and Sayso underlines who says what in it; add a second one on
        the same event, and it lays their accounts side by side.
      </p>
      <p>
        <Link to="/add" className="button primary">
          Add a report
        </Link>{' '}
        {other ? (
          <Link to="/$dossier" params={{ dossier: other.name }} className="button">
            Look at “{other.title}” first
          </Link>
        ) : null}
      </p>
    </div>
  )
}
