/** What a dossier holds, asked for by the path below it. Everything asked here is asked again when the dossier changes. */
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { getOf } from './api.ts'

/** Rows a page of a long list brings. */
const longPage = 200

/** `useDossierQuery<DocumentDetail>(dossier, 'documents/d-1')`. Null as a path asks nothing yet. */
export function useDossierQuery<T>(dossier: string, path: string | null) {
  return useQuery({
    queryKey: ['dossier', dossier, path],
    queryFn: () => getOf<T>(dossier, path as string),
    enabled: path !== null,
  })
}

/** One page of a long list: its rows under the name of the list, and how many there are in all where the server says so. */
export interface DossierPage<Row> {
  readonly rows: readonly Row[]
  readonly total: number | null
}

/** `useDossierPages<DocumentSummary>(dossier, 'documents')`: rows so far, and the way to more. An answer without
 *  a `total` holds all rows. `search` narrows the list, as the address would: `q=dam&stance=denies`. */
export function useDossierPages<Row>(dossier: string, list: string, search = '', pageRows = longPage) {
  const query = useInfiniteQuery({
    queryKey: ['dossier', dossier, list, 'pages', search, pageRows],
    queryFn: async ({ pageParam }): Promise<DossierPage<Row>> => {
      const asked = `${list}?limit=${pageRows}&offset=${pageParam}${search ? `&${search}` : ''}`
      const answer = await getOf<Record<string, unknown>>(dossier, asked)
      return { rows: answer[list] as Row[], total: typeof answer.total === 'number' ? answer.total : null }
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const had = pages.reduce((sum, page) => sum + page.rows.length, 0)
      return last.total !== null && had < last.total && last.rows.length > 0 ? had : null
    },
    placeholderData: keepPreviousData,
  })
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const total = query.data?.pages[0]?.total ?? rows.length
  return { ...query, rows, total, fetchNextPage: useNextPage(query.fetchNextPage) }
}

/** Asks for the next page; while one is on its way it is waited for, however often a list that is scrolled asks. */
export function useNextPage(
  fetchNextPage: (options: { cancelRefetch: boolean }) => Promise<unknown>,
): () => void {
  return useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage])
}

/** To be called after a change: everything of the dossier is asked again where it is shown. */
export function useDossierChanged(): (dossier: string) => void {
  const queries = useQueryClient()
  return useCallback(
    (dossier) => {
      void queries.invalidateQueries({ queryKey: ['dossiers'] })
      void queries.invalidateQueries({ queryKey: ['dossier', dossier] })
    },
    [queries],
  )
}
