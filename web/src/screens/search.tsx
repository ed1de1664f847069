import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { ClaimRows, FacetsAnswer, ClaimLine as Line, Voice } from '../../../src/serve/http/shapes.ts'
import { getOf } from '../api.ts'
import { ClaimLine } from '../claims/claim-line.tsx'
import { EmptyClaims } from '../claims/empty-claims.tsx'
import { speakerOfVoice } from '../claims/signs.ts'
import { useNextPage } from '../dossier-query.ts'
import { ChosenParts } from '../find/chosen-parts.tsx'
import { ExportDialog } from '../find/export-dialog.tsx'
import { FacetList } from '../find/facet-list.tsx'
import { FindBar } from '../find/find-bar.tsx'
import { type FindPart, type FindSearch, findQuery, narrowing } from '../find/find-search.ts'
import { nameOfValue } from '../find/values.ts'
import { LongList } from '../parts/long-list.tsx'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { SpeakerSign } from '../parts/speaker-sign.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.tsx'
import '../styles/claims.css'
import '../styles/find.css'

const pageSize = 50
const facetParts = [
  'stance',
  'type',
  'outcome',
  'placeName',
  'dispute',
  'review',
  'publisher',
  'language',
] as const
const facetOf = { placeName: 'place' } as const

/** Every claim of a dossier, narrowed by one bar and by facets with counts; what is shown can be saved just so. */
export function SearchScreen() {
  const { dossier } = useParams({ from: '/$dossier/search' })
  const search: FindSearch = useSearch({ from: '/$dossier/search' })
  const words = useWords()
  const { claims, find, shell } = words
  const navigate = useNavigate({ from: '/$dossier/search' })
  useTitle(shell.screen.search)
  const query = findQuery(search)
  const facets = useQuery({
    queryKey: ['dossier', dossier, 'claim-facets', query],
    queryFn: () => getOf<FacetsAnswer>(dossier, `claim-facets?${query}`),
    placeholderData: keepPreviousData,
  })
  const rows = useInfiniteQuery({
    queryKey: ['dossier', dossier, 'claim-rows', 'search', query],
    queryFn: ({ pageParam }) =>
      getOf<ClaimRows>(dossier, `claim-rows?${query}&offset=${pageParam}&limit=${pageSize}`),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const had = pages.reduce((sum, page) => sum + page.rows.length, 0)
      return had < last.total && last.rows.length > 0 ? had : null
    },
    placeholderData: keepPreviousData,
  })
  const more = useNextPage(rows.fetchNextPage)
  const pages = rows.data?.pages
  const names = useMemo(() => Object.assign({}, ...(pages ?? []).map((page) => page.names)), [pages])
  const draw = useCallback(
    (line: Line) => <ClaimLine line={line} dossier={dossier} names={names} />,
    [dossier, names],
  )
  const error = facets.error ?? rows.error
  if (error) return <LoadProblem error={error} />
  if (!facets.data || !rows.data) return <Loading />
  const { total } = facets.data
  if (total === 0 && narrowing(search).length === 0) return <EmptyClaims title={shell.screen.search} />
  const choose = (part: FindPart, value: string | undefined) =>
    void navigate({ search: (all: FindSearch) => ({ ...all, [part]: value }), resetScroll: false })
  const shown = rows.data.pages.flatMap((page) => page.rows)
  const proposed = facets.data.facets.review.find(({ value }) => value === 'proposed')?.claims ?? 0
  const isProposedChosen = search.review !== undefined && search.review !== 'proposed'
  return (
    <div className="find-screen">
      <h1 className="unseen">{shell.screen.search}</h1>
      <div className="find-head">
        <FindBar key={search.words ?? ''} search={search} facets={facets.data} onChoose={choose} />
        <ExportDialog
          dossier={dossier}
          query={query}
          total={total}
          proposed={isProposedChosen ? 0 : proposed}
        />
      </div>
      <ChosenParts
        search={search}
        voices={facets.data.voices}
        onDrop={(part) => choose(part, undefined)}
        onClear={() => void navigate({ search: {} })}
      />
      <div className="find-body">
        <aside className="facets" aria-label={find.facets}>
          <FacetList
            part="voice"
            values={facets.data.voices.map((voice) => facetOfVoice(voice, words))}
            chosen={(search.voice ?? '').split(',')}
            onToggle={(key) => choose('voice', search.voice === key ? undefined : key)}
          />
          {facetParts.map((part) => (
            <FacetList
              key={part}
              part={part}
              values={facets.data.facets[part === 'placeName' ? facetOf[part] : part].map(
                ({ value, claims: count }) => ({
                  value,
                  name: nameOfValue(part, value, words, []),
                  claims: count,
                }),
              )}
              chosen={search[part] === undefined ? [] : [search[part]]}
              onToggle={(value) => choose(part, search[part] === value ? undefined : value)}
            />
          ))}
        </aside>
        <section className="find-rows" aria-label={find.results}>
          <p className="note" role="status">
            {total === 0 ? claims.noRows : claims.rows(total)}
          </p>
          <LongList
            rows={shown}
            total={rows.data.pages[0]?.total ?? 0}
            keyOf={({ claim }) => claim.id}
            draw={draw}
            rowHeight={128}
            onNearEnd={more}
          />
        </section>
      </div>
    </div>
  )
}

function facetOfVoice(voice: Voice, words: ReturnType<typeof useWords>) {
  const speaker = speakerOfVoice(voice, words)
  return {
    value: voice.key,
    name: speaker.name,
    claims: voice.claims,
    sign: <SpeakerSign speaker={speaker} />,
  }
}
