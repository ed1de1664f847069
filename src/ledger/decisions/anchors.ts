/** How a decision keeps hold of words: exactly, or not at all. */
import type { Document } from '../../model/index.ts'
import { sha256Hex } from '../canonical.ts'
import type { Anchor, Pointer } from './shapes.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

/** SHA-256 of a document's text: two readings with one hash have the same offsets. */
export function textHash(document: Pick<Document, 'text'>): string {
  return sha256Hex(document.text)
}

export function anchorOf(document: Document, { start, end }: Range): Anchor {
  const block = blockAround(document, start)
  return {
    start,
    end,
    block: block?.selector ?? null,
    from: block ? start - block.start : 0,
    words: sha256Hex(document.text.slice(start, end)),
  }
}

export function pointerOf(document: Document, item: Range & { readonly id: string }): Pointer {
  return { id: item.id, at: [anchorOf(document, item)] }
}

/** The block that an offset lies in, by bisection; undefined between blocks. */
function blockAround({ blocks }: Document, offset: number): (Range & { selector: string }) | undefined {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const block = blocks[low]
  return block !== undefined && block.start <= offset ? block : undefined
}

/** A document as a decision looks for its words in it. */
export interface Ground {
  readonly document: Document
  /** Its text is the one that the decision was made on. */
  readonly sameText: boolean
}

export function groundOf(document: Document, text: string): Ground {
  return { document, sameText: textHash(document) === text }
}

/** Where the words stand now: at their offsets in the same text; in another at the same place of the block with the same selector, or of
 *  the one block that has them there. Null where they do not: nothing is found by likeness. */
export function locate({ document, sameText }: Ground, anchor: Anchor): Range | null {
  const { start, end, block, from, words } = anchor
  if (sameText) return end <= document.text.length ? { start, end } : null
  const length = end - start
  const inBlock = (each: Range): Range[] => {
    const at = { start: each.start + from, end: each.start + from + length }
    return at.end <= each.end && sha256Hex(document.text.slice(at.start, at.end)) === words ? [at] : []
  }
  const named = document.blocks.filter((each) => each.selector === block).flatMap(inBlock)
  const found = named.length > 0 ? named : document.blocks.flatMap(inBlock)
  return found.length === 1 ? found[0]! : null
}

/** All of the anchors, or null where one has no place. */
export function locateAll(ground: Ground, anchors: readonly Anchor[]): Range[] | null {
  const ranges = anchors.flatMap((anchor) => locate(ground, anchor) ?? [])
  return ranges.length === anchors.length ? ranges : null
}

/** A reading's place, time or quantity with exactly these words; the one of the same id where several have them; null for none. */
export function findItem<T extends Range & { readonly id: string }>(
  ground: Ground,
  items: readonly T[],
  pointer: Pointer,
): T | null {
  const [at] = locateAll(ground, pointer.at) ?? []
  if (at === undefined) return null
  const same = items.filter((item) => item.start === at.start && item.end === at.end)
  return same.find((item) => item.id === pointer.id) ?? (same.length === 1 ? same[0]! : null)
}
