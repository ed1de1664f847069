import { useEffect, useRef } from 'react'
import type { Statement } from '../../../src/model/index.ts'
import { useShortcuts } from '../keys/use-shortcuts.ts'
import { useWords } from '../words/use-words.tsx'

/** j and k anywhere on the screen, arrow keys while a statement's number has the focus, Escape to close. */
export function useStatementKeys(
  order: readonly Statement[],
  selected: string | null,
  select: (id: string | null) => void,
): void {
  const { document: texts, shell } = useWords()
  // The address follows a press a moment later; the next press counts from this one.
  const latest = useRef(selected)
  useEffect(() => {
    latest.current = selected
  }, [selected])
  const go = (step: 1 | -1) => (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : null
    const onAnchor = target?.classList.contains('anchor') === true
    if (event.key.startsWith('Arrow') && !onAnchor) return false
    const from = order.findIndex((one) => one.id === (latest.current ?? (onAnchor ? target.id : null)))
    const next = order[from < 0 ? (step > 0 ? 0 : order.length - 1) : from + step]
    if (!next) return false
    latest.current = next.id
    select(next.id)
    document.getElementById(next.id)?.focus({ preventScroll: true })
    return true
  }
  useShortcuts(shell.screen.documents, [
    { keys: 'j', words: texts.keys.next, run: go(1) },
    { keys: 'k', words: texts.keys.previous, run: go(-1) },
    ...['ArrowDown', 'ArrowRight'].map((keys) => ({ keys, words: null, run: go(1) })),
    ...['ArrowUp', 'ArrowLeft'].map((keys) => ({ keys, words: null, run: go(-1) })),
    {
      keys: 'Escape',
      words: texts.keys.leave,
      run: () => {
        if (latest.current === null) return false
        latest.current = null
        select(null)
        return true
      },
    },
  ])
}
