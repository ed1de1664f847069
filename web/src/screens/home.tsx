import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { type DocumentSummary, getDossiers, type IncidentSummary } from '../api.ts'
import { keepDossier } from '../dossier.ts'
import { useDossierPages } from '../dossier-query.ts'
import { DocumentItem } from '../parts/document-item.tsx'
import { EmptyDossier } from '../parts/empty-dossier.tsx'
import { IncidentItem } from '../parts/incident-item.tsx'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.tsx'

/** Rows of each list; the rest is one press away. */
const shown = 12

/** What a dossier holds at a glance: disputed incidents first, then the latest documents. */
export function HomeScreen() {
  const { dossier } = useParams({ from: '/$dossier' })
  const { lists, shell } = useWords()
  const dossiers = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  const incidents = useDossierPages<IncidentSummary>(dossier, 'incidents', '', shown)
  const documents = useDossierPages<DocumentSummary>(dossier, 'documents', '', shown)
  const summary = dossiers.data?.dossiers.find((one) => one.name === dossier)
  useTitle(summary ? lists.dossierTitle(summary.title) : null)
  useEffect(() => {
    if (summary) keepDossier(dossier)
  }, [summary, dossier])
  const error = incidents.error ?? documents.error
  if (error) return <LoadProblem error={error} />
  if (incidents.isPending || documents.isPending) return <Loading />
  if (documents.total === 0) return <EmptyDossier dossier={dossier} />
  return (
    <div className="page home">
      <h1 className="page-title">
        {summary?.title ?? dossier}
        {summary?.readOnly ? <span className="chip">{lists.readOnly}</span> : null}
      </h1>
      {summary?.readOnly ? (
        <p className="lead">
          {lists.exampleLead}{' '}
          <Link to="/add" className="no-print">
            {shell.addReport}
          </Link>
        </p>
      ) : null}
      <section aria-labelledby="home-incidents">
        <h2 id="home-incidents">{shell.count.incidents(incidents.total)}</h2>
        {incidents.total === 0 ? <p className="quiet">{lists.noIncidents}</p> : null}
        <ul className="list">
          {incidents.rows.slice(0, shown).map((incident) => (
            <li key={incident.id}>
              <IncidentItem dossier={dossier} incident={incident} />
            </li>
          ))}
        </ul>
        {incidents.total > shown ? (
          <p className="all-link">
            <Link to="/$dossier/incidents" params={{ dossier }}>
              {lists.allIncidents}
            </Link>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="home-documents">
        <h2 id="home-documents">{shell.count.documents(documents.total)}</h2>
        <ul className="list">
          {documents.rows.slice(0, shown).map((document) => (
            <li key={document.id}>
              <DocumentItem dossier={dossier} document={document} />
            </li>
          ))}
        </ul>
        {documents.total > shown ? (
          <p className="all-link">
            <Link to="/$dossier/documents" params={{ dossier }}>
              {lists.allDocuments}
            </Link>
          </p>
        ) : null}
      </section>
    </div>
  )
}
