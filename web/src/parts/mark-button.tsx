import { useEffect, useState } from 'react'
import { useWords } from '../words/use-words.tsx'
import { selectedSpan } from './offset-at.ts'

/** Stands beside words that were selected in the report: they may be a statement that was missed. */
export function MarkButton({ onMark }: { readonly onMark: () => void }) {
  const { review } = useWords()
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null)
  useEffect(() => {
    const look = () => {
      const range = selectedSpan() ? window.getSelection()?.getRangeAt(0) : null
      const box = range?.getBoundingClientRect()
      setPlace(box ? { x: box.left + window.scrollX, y: box.bottom + window.scrollY } : null)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  if (!place) return null
  return (
    <button
      type="button"
      className="button small mark-button no-print"
      style={{ left: place.x, top: place.y + 6 }}
      // The selection would be gone before the press is.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onMark}
    >
      {review.mark} <kbd>m</kbd>
    </button>
  )
}
