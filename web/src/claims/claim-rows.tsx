import { useInfiniteQuery } from '@tanstack/react-query'
import { type CSSProperties, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { ClaimRows as Rows } from '../../../src/serve/http/shapes.ts'
import { getOf } from '../api.ts'
import { ProblemLine, problemOf } from '../parts/problem.tsx'
import { useWords } from '../words/use-words.tsx'
import { ClaimLine } from './claim-line.tsx'

interface ClaimRowsProps {
  readonly dossier: string
  /** What was opened, in words. */
  readonly title: string
  /** Query of `claim-rows`: the filter and what was picked. */
  readonly query: string
  /** How many there are, where that is known before they are here: the pane is as high as they ask for, and stays so. */
  readonly expected?: number | undefined
  readonly onClose: () => void
}

const pageSize = 30
/** Height of a row, about, and of what stands above the rows. */
const rowRem = 8
const headRem = 5

/** The claims behind a number, a page at a time, in a pane that scrolls by itself: what stands below does not move when they come. Takes the
 *  focus when it opens, so that whoever listens is told. */
export function ClaimRows({ dossier, title, query, expected = pageSize, onClose }: ClaimRowsProps) {
  const { claims, shell } = useWords()
  const rows = useInfiniteQuery({
    queryKey: ['dossier', dossier, 'claim-rows', query],
    queryFn: ({ pageParam }) =>
      getOf<Rows>(dossier, `claim-rows?${query}&offset=${pageParam}&limit=${pageSize}`),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const had = pages.reduce((sum, page) => sum + page.rows.length, 0)
      return had < last.total && last.rows.length > 0 ? had : null
    },
  })
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pick is another list
  useEffect(() => heading.current?.focus({ preventScroll: true }), [query])
  const room = useRef({ query, expected })
  if (room.current.query !== query) room.current = { query, expected }
  const total = rows.data?.pages[0]?.total ?? 0
  const shown = rows.data?.pages.flatMap((page) => page.rows) ?? []
  const names = Object.assign({}, ...(rows.data?.pages.map((page) => page.names) ?? []))
  return (
    <section
      className="claim-rows"
      aria-labelledby="claim-rows-title"
      style={
        { '--room': `${headRem + Math.min(room.current.expected, pageSize) * rowRem}rem` } as CSSProperties
      }
    >
      <div className="claim-rows-head">
        <h2 id="claim-rows-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button className="button" onPress={onClose}>
          {claims.closeRows}
        </Button>
      </div>
      {rows.error ? <ProblemLine problem={problemOf(rows.error)} /> : null}
      <p className="note" role="status">
        {rows.isPending ? shell.loading : total === 0 ? claims.noRows : claims.rows(total)}
      </p>
      <div className="claim-rows-list">
        <ul>
          {shown.map((line) => (
            <li key={`${line.claim.id} ${line.part}`}>
              <ClaimLine line={line} dossier={dossier} names={names} />
            </li>
          ))}
        </ul>
        {rows.hasNextPage ? (
          <Button className="button" isPending={rows.isFetchingNextPage} onPress={() => rows.fetchNextPage()}>
            {claims.moreRows(Math.min(pageSize, total - shown.length))}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
