import { useShortcuts } from '../keys/use-shortcuts.ts'
import type { FactKind } from '../segments.ts'
import { useWords } from '../words/use-words.tsx'

/** Keys for what of a document is shown: places, times, figures, the original page. */
export function useDocumentKeys(onFact: (kind: FactKind) => void, onOriginal: () => void): void {
  const { document: texts } = useWords()
  useShortcuts(texts.view.label, [
    { keys: 'p', words: texts.keys.places, run: () => onFact('places') },
    { keys: 't', words: texts.keys.times, run: () => onFact('times') },
    { keys: 'q', words: texts.keys.quantities, run: () => onFact('quantities') },
    { keys: 'o', words: texts.keys.original, run: onOriginal },
  ])
}
