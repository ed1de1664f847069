import { useParams } from '@tanstack/react-router'
import type { DocumentSummary } from '../api.ts'
import { useDossierPages } from '../dossier-query.ts'
import { DocumentItem } from '../parts/document-item.tsx'
import { EmptyDossier } from '../parts/empty-dossier.tsx'
import { LongList } from '../parts/long-list.tsx'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.tsx'

/** All documents of a dossier, latest publication first. */
export function DocumentsScreen() {
  const { dossier } = useParams({ from: '/$dossier/documents' })
  const { shell } = useWords()
  const { rows, total, error, isPending, fetchNextPage } = useDossierPages<DocumentSummary>(
    dossier,
    'documents',
  )
  useTitle(shell.screen.documents)
  if (error) return <LoadProblem error={error} />
  if (isPending) return <Loading />
  if (total === 0) return <EmptyDossier dossier={dossier} />
  return (
    <div className="page">
      <h1 className="page-title">{shell.count.documents(total)}</h1>
      <LongList
        rows={rows}
        total={total}
        keyOf={(row) => row.id}
        draw={(row) => <DocumentItem dossier={dossier} document={row} />}
        rowHeight={72}
        onNearEnd={fetchNextPage}
      />
    </div>
  )
}
