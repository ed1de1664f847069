import { useRef } from 'react'
import type { Span } from '../review/spans.ts'
import { useWords } from '../words/use-words.tsx'
import { offsetAt } from './offset-at.ts'

interface SpanHandleProps {
  readonly end: keyof Span
  /** Where in the document's text the pointer is now. */
  readonly onDrag: (offset: number) => void
  readonly onStep: (step: 1 | -1) => void
}

/** An end of a statement, to be dragged; with the focus on it, arrow keys move it by a word. */
export function SpanHandle({ end, onDrag, onStep }: SpanHandleProps) {
  const { review } = useWords()
  const dragging = useRef(false)
  return (
    <button
      type="button"
      className={`handle handle-${end}`}
      aria-label={end === 'start' ? review.dragStart : review.dragEnd}
      onPointerDown={(event) => {
        dragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        event.preventDefault()
      }}
      onPointerMove={(event) => {
        if (!dragging.current) return
        const offset = offsetAt(event.clientX, event.clientY)
        if (offset !== null) onDrag(offset)
      }}
      onPointerUp={() => {
        dragging.current = false
      }}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null
        if (step === null || event.shiftKey || event.altKey) return
        event.preventDefault()
        event.stopPropagation()
        onStep(step)
      }}
    />
  )
}
