import { useParams } from '@tanstack/react-router'
import type { IncidentSummary } from '../api.ts'
import { useDossierPages } from '../dossier-query.ts'
import { IncidentItem } from '../parts/incident-item.tsx'
import { LongList } from '../parts/long-list.tsx'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.tsx'

/** All incidents of a dossier, disputed ones first. */
export function IncidentsScreen() {
  const { dossier } = useParams({ from: '/$dossier/incidents' })
  const { lists, shell } = useWords()
  const { rows, total, error, isPending, fetchNextPage } = useDossierPages<IncidentSummary>(
    dossier,
    'incidents',
  )
  useTitle(shell.screen.incidents)
  if (error) return <LoadProblem error={error} />
  if (isPending) return <Loading />
  return (
    <div className="page">
      <h1 className="page-title">{shell.count.incidents(total)}</h1>
      {total === 0 ? <p className="quiet">{lists.noIncidents}</p> : null}
      <LongList
        rows={rows}
        total={total}
        keyOf={(row) => row.id}
        draw={(row) => <IncidentItem dossier={dossier} incident={row} />}
        rowHeight={72}
        onNearEnd={fetchNextPage}
      />
    </div>
  )
}
