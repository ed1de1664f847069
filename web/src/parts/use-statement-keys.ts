import { useEffect } from 'react'
import type { Statement } from '../../../src/model/index.ts'

const steps: Readonly<Record<string, number>> = {
  j: 1,
  k: -1,
  ArrowDown: 1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowLeft: -1,
}

/** j and k anywhere on the screen, arrow keys while a statement's number has the focus, Escape to close. */
export function useStatementKeys(
  order: readonly Statement[],
  selected: string | null,
  select: (id: string | null) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target as HTMLElement
      if (target.closest('input, textarea, select, [contenteditable]')) return
      if (event.key === 'Escape' && selected !== null) return select(null)
      const step = steps[event.key]
      if (step === undefined) return
      const onAnchor = target.classList.contains('anchor')
      if (event.key.startsWith('Arrow') && !onAnchor) return
      const from = order.findIndex((one) => one.id === (selected ?? (onAnchor ? target.id : null)))
      const next = order[from < 0 ? (step > 0 ? 0 : order.length - 1) : from + step]
      if (!next) return
      event.preventDefault()
      select(next.id)
      document.getElementById(next.id)?.focus({ preventScroll: true })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [order, selected, select])
}
