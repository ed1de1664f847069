import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { QuoteLinks, Source } from '../../../src/serve/http/shapes.ts'
import { useDossierPages, useDossierQuery } from '../dossier-query.ts'
import { EmptyDossier } from '../parts/empty-dossier.tsx'
import { LongList } from '../parts/long-list.tsx'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useSourceGrades } from '../sources/grades.ts'
import { QuoteMap } from '../sources/quote-map.tsx'
import { SourceItem } from '../sources/source-item.tsx'
import type { SourcesSearch } from '../sources/sources-search.ts'
import { useWords } from '../words/use-words.tsx'
import '../styles/claims.css'
import '../styles/sources.css'

/** Who speaks in a dossier: each with its claims, and who quotes whom. */
export function SourcesScreen() {
  const { dossier } = useParams({ from: '/$dossier/sources' })
  const { view }: SourcesSearch = useSearch({ from: '/$dossier/sources' })
  const { shell, sources } = useWords()
  const navigate = useNavigate({ from: '/$dossier/sources' })
  useTitle(shell.screen.sources)
  return (
    <div className="page sources-screen">
      <h1 className="page-title">{shell.screen.sources}</h1>
      <p className="note">{sources.lead}</p>
      <RadioGroup
        className="segments"
        orientation="horizontal"
        aria-label={sources.view}
        value={view ?? 'list'}
        onChange={(one) => void navigate({ search: one === 'quotes' ? { view: 'quotes' } : {} })}
      >
        <Radio value="list" className="segment">
          {sources.asList}
        </Radio>
        <Radio value="quotes" className="segment">
          {sources.asQuotes}
        </Radio>
      </RadioGroup>
      {view === 'quotes' ? <Quotes dossier={dossier} /> : <Sources dossier={dossier} />}
    </div>
  )
}

function Sources({ dossier }: { readonly dossier: string }) {
  const grades = useSourceGrades(dossier)
  const { rows, total, error, isPending, fetchNextPage } = useDossierPages<Source>(dossier, 'sources')
  const draw = useCallback(
    (source: Source) => <SourceItem dossier={dossier} source={source} grade={grades.get(source.key)} />,
    [dossier, grades],
  )
  if (error) return <LoadProblem error={error} />
  if (isPending) return <Loading />
  if (total === 0) return <EmptyDossier dossier={dossier} />
  return (
    <LongList
      rows={rows}
      total={total}
      keyOf={({ key }) => key}
      draw={draw}
      rowHeight={88}
      onNearEnd={fetchNextPage}
    />
  )
}

function Quotes({ dossier }: { readonly dossier: string }) {
  const { data, error } = useDossierQuery<QuoteLinks>(dossier, 'quote-links?limit=400')
  if (error) return <LoadProblem error={error} />
  if (!data) return <Loading />
  return data.links.length === 0 ? <EmptyDossier dossier={dossier} /> : <QuoteMap links={data} />
}
