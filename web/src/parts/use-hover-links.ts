import { type RefObject, useEffect } from 'react'

/** Pointing at a statement's words lights its entry beside the text, and the other way round. Done to the page itself: a move of the mouse
 *  draws nothing anew. */
export function useHoverLinks(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = within.current
    if (!root) return
    let hot: string | null = null
    const light = (statement: string | null) => {
      if (statement === hot) return
      for (const part of root.querySelectorAll('.hot')) part.classList.remove('hot')
      hot = statement
      if (statement === null) return
      for (const part of root.querySelectorAll(`[data-of="${CSS.escape(statement)}"]`))
        part.classList.add('hot')
    }
    const onOver = (event: Event) =>
      light((event.target as Element).closest<HTMLElement>('[data-statement]')?.dataset.statement ?? null)
    const onLeave = () => light(null)
    root.addEventListener('pointerover', onOver)
    root.addEventListener('pointerleave', onLeave)
    return () => {
      root.removeEventListener('pointerover', onOver)
      root.removeEventListener('pointerleave', onLeave)
    }
  }, [within])
}
