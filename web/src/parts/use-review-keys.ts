import { useShortcuts } from '../keys/use-shortcuts.ts'
import type { Span } from '../review/spans.ts'
import { useWords } from '../words/use-words.tsx'

interface ReviewActs {
  readonly accept: () => unknown
  readonly edit: () => unknown
  readonly reject: () => unknown
  readonly editClaim: () => unknown
  readonly mark: () => unknown
  readonly save: () => unknown
  readonly cancel: () => unknown
  /** False where nothing holds the reader at this statement. */
  readonly stay: () => unknown
  readonly undo: () => unknown
  readonly redo: () => unknown
  readonly moveEnd: (end: keyof Span, step: 1 | -1) => unknown
}

/** The keys of proposals; each does nothing where there is nothing to do it to. */
export function useReviewKeys(acts: ReviewActs): void {
  const { review } = useWords()
  const { keys } = review
  useShortcuts(keys.title, [
    { keys: 'a', words: keys.accept, run: acts.accept },
    { keys: 'e', words: keys.edit, run: acts.edit },
    { keys: 'x', words: keys.reject, run: acts.reject },
    { keys: 'c', words: keys.claim, run: acts.editClaim },
    { keys: 'm', words: keys.mark, run: acts.mark },
    { keys: 'z', words: keys.undo, run: acts.undo },
    { keys: 'Z', words: keys.redo, run: acts.redo },
    {
      keys: 'Enter',
      words: keys.save,
      run: ({ target }) =>
        target instanceof Element && target.closest('button, a:not(.anchor)') ? false : acts.save(),
    },
    { keys: 'Escape', words: null, run: acts.cancel },
    // The next statement waits until this one is saved or left.
    { keys: 'j', words: null, run: acts.stay },
    { keys: 'k', words: null, run: acts.stay },
    { keys: 'Shift+ArrowRight', words: keys.endLater, run: () => acts.moveEnd('end', 1) },
    { keys: 'Shift+ArrowLeft', words: keys.endEarlier, run: () => acts.moveEnd('end', -1) },
    { keys: 'Alt+ArrowRight', words: keys.startLater, run: () => acts.moveEnd('start', 1) },
    { keys: 'Alt+ArrowLeft', words: keys.startEarlier, run: () => acts.moveEnd('start', -1) },
  ])
}
