import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../words/use-words.tsx'

interface LongListProps<Row> {
  readonly rows: readonly Row[]
  /** How many there are in all, those not yet here among them. */
  readonly total: number
  readonly keyOf: (row: Row) => string
  readonly draw: (row: Row) => React.ReactNode
  /** Height of a row before it is measured, in pixels. */
  readonly rowHeight: number
  /** Asks for more rows; called when the last ones come near. */
  readonly onNearEnd: () => void
}

/** A list of any length of which only the rows in sight are in the page. */
export function LongList<Row>({ rows, total, keyOf, draw, rowHeight, onNearEnd }: LongListProps<Row>) {
  const { lists } = useWords()
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 4,
    scrollMargin: top,
    getItemKey: (at) => keyOf(rows[at] as Row),
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  const isAll = rows.length >= total
  useEffect(() => {
    if (!isAll && last >= rows.length - 40) onNearEnd()
  }, [last, rows.length, isAll, onNearEnd])
  return (
    <div className={isAll ? 'long-list-frame' : 'long-list-frame has-more'}>
      <ul ref={list} className="long-list" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <Drawn row={rows[index] as Row} draw={draw as (row: unknown) => React.ReactNode} />
          </li>
        ))}
      </ul>
      {isAll ? null : (
        <p className="note" role="status" style={{ transform: `translateY(${virtual.getTotalSize()}px)` }}>
          {lists.moreLoading}
        </p>
      )}
    </div>
  )
}

/** A row stays as it was drawn while the list is scrolled. */
const Drawn = memo(
  ({ row, draw }: { readonly row: unknown; readonly draw: (row: unknown) => React.ReactNode }) => draw(row),
)
