import type { Block } from '../model/index.ts'
import type { KeptPiece } from './sort-pieces.ts'

/** The text of an article and its blocks: pieces in order, a blank line between two. Every block slices to its own words. */
export function assembleText(kept: readonly KeptPiece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const piece of kept) {
    if (text !== '') text += '\n\n'
    blocks.push({
      start: text.length,
      end: text.length + piece.text.length,
      role: piece.role,
      selector: piece.selector,
    })
    text += piece.text
  }
  return { text, blocks }
}
