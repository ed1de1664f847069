import { useState } from 'react'
import { useShortcuts } from '../keys/use-shortcuts.ts'
import type { Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'
import type { Column } from './accounts-grid.ts'

/** What is being decided: the dialog that is open. */
export type IncidentAct =
  | { readonly is: 'assess'; readonly claim: string | null }
  | { readonly is: 'merge' | 'split' | 'move' }
  | { readonly is: 'party'; readonly column: Column }

/** The dialog that is open and the keys that open it. */
export function useIncidentActs(decisions: Decisions, onSheet: () => void) {
  const { act: texts, keys } = useWords().incident
  const [act, setAct] = useState<IncidentAct | null>(null)
  const open = (next: IncidentAct) => {
    if (act !== null) return false
    decisions.reset()
    setAct(next)
    return true
  }
  const step = (take: () => void) => {
    if (act !== null) return false
    take()
    return true
  }
  useShortcuts(texts.title, [
    { keys: 'a', words: keys.assess, run: () => open({ is: 'assess', claim: null }) },
    { keys: 'm', words: keys.merge, run: () => open({ is: 'merge' }) },
    { keys: 's', words: keys.split, run: () => open({ is: 'split' }) },
    { keys: 'v', words: keys.move, run: () => open({ is: 'move' }) },
    { keys: 'p', words: keys.sheet, run: () => step(onSheet) },
    { keys: 'z', words: keys.undo, run: () => step(decisions.undo) },
    { keys: 'Z', words: keys.redo, run: () => step(decisions.redo) },
  ])
  return { act, open, close: () => setAct(null) }
}
