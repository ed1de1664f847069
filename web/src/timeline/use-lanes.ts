import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Lanes } from '../../../src/serve/http/shapes.ts'
import { getOf } from '../api.ts'
import type { Stretch } from './window.ts'

export type Lane = Lanes['lanes'][number]

/** Lanes that one answer brings. */
const pageSize = 20

/** The lanes between two numbers, those that are there; asked for a page at a time. */
export function useLanes(
  dossier: string,
  filter: string,
  { from, to }: Stretch,
  step: number,
  shown: { readonly first: number; readonly last: number },
): ReadonlyMap<number, Lane> {
  const pages: number[] = []
  for (let page = Math.floor(shown.first / pageSize); page * pageSize <= shown.last; page++) pages.push(page)
  const window = `windowFrom=${from}&windowTo=${to}&step=${step}`
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['dossier', dossier, 'timeline/lanes', filter, window, page],
      queryFn: () =>
        getOf<Lanes>(
          dossier,
          `timeline/lanes?${filter}&${window}&offset=${page * pageSize}&limit=${pageSize}`,
        ),
      placeholderData: keepPreviousData,
    })),
    combine: lanesOfAnswers,
  })
  const [firstPage = 0] = pages
  // The same answers give the same map, so that nothing is painted again for a pointer that moves.
  return useMemo(
    () =>
      new Map(
        answers.flatMap((page, nth) =>
          page.map((lane, at): [number, Lane] => [(firstPage + nth) * pageSize + at, lane]),
        ),
      ),
    [answers, firstPage],
  )
}

function lanesOfAnswers(
  answers: readonly { readonly data: Lanes | undefined }[],
): readonly (readonly Lane[])[] {
  return answers.map(({ data }) => data?.lanes ?? [])
}
