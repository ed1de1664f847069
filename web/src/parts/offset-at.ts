/** Where in the document's text a place of the page is: the runs of the report know where they begin. Null outside of them. */
export function offsetAt(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (caret) return offsetOf(caret.offsetNode, caret.offset)
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? offsetOf(range.startContainer, range.startOffset) : null
}

/** The words that are selected in the report; null where nothing of it is. */
export function selectedSpan(): { start: number; end: number } | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = offsetOf(startContainer, startOffset)
  const end = offsetOf(endContainer, endOffset)
  return start === null || end === null || start >= end ? null : { start, end }
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const run = element?.closest<HTMLElement>('.run[data-start]')
  if (run) return Number(run.dataset.start) + (node instanceof Element ? 0 : offset)
  // Between two runs: where the block's next run begins, or where the block ends.
  const after = node instanceof Element ? node.childNodes[offset] : null
  const next = after instanceof Element ? (after.matches('.run') ? after : after.querySelector('.run')) : null
  if (next instanceof HTMLElement) return Number(next.dataset.start)
  const block = element?.closest<HTMLElement>('.report [data-end]')
  return block ? Number(block.dataset.end) : null
}
