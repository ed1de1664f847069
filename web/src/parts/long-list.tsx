import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
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
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (at) => keyOf(rows[at] as Row),
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (rows.length < total && last >= rows.length - 40) onNearEnd()
  }, [last, rows.length, total, onNearEnd])
  return (
    <>
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
            {draw(rows[index] as Row)}
          </li>
        ))}
      </ul>
      {rows.length < total ? (
        <p className="note" role="status">
          {lists.moreLoading}
        </p>
      ) : null}
    </>
  )
}
