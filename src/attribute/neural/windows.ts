import type { Range } from '../../text/index.ts'

/** What is encoded at once, and the part of it that is answered for; the rest is context. Half-open ranges of words. */
export interface Window extends Range {
  readonly core: Range
}

/** What windows are cut by. Parallel, one a word. */
export interface WindowWords {
  readonly texts: readonly string[]
  readonly paragraphs: readonly number[]
  /** Pieces the word takes, at least one. */
  readonly sizes: readonly number[]
}

/** Pieces of one window without its two end pieces: what was learnt from, and the bound on time and memory of one pass. */
export const windowLimit = 254
const coreLimit = 176
/** Context before the core; what is then left of the limit is context after it. */
const leftLimit = 44

/** Cut words into windows: each word is in exactly one core, in order.
 *
 *  A core ends with a paragraph where that leaves it more than a quarter of its limit, or else after a mark (. ! ? or a closing
 *  quotation mark) in its latter half, or else where it is full. Linear: a core is as good as never under a quarter full. */
export function* windowsOf(words: WindowWords): Generator<Window> {
  for (let start = 0; start < words.texts.length; ) {
    const end = coreEnd(words, start)
    yield withContext(words, { start, end })
    start = end
  }
}

const stops = new Set(['.', '!', '?', '”', '"', '»'])

function coreEnd({ texts, paragraphs, sizes }: WindowWords, start: number): number {
  let cost = 0
  let whole = 0
  let mark = 0
  let end = start
  for (; end < texts.length; end++) {
    if (cost * 4 > coreLimit && paragraphs[end] !== paragraphs[end - 1]) whole = end
    if (cost + sizes[end]! > coreLimit) return whole || mark || end
    cost += sizes[end]!
    if (cost * 2 > coreLimit && stops.has(texts[end]!)) mark = end + 1
  }
  return end
}

function withContext({ sizes }: WindowWords, core: Range): Window {
  let cost = 0
  for (let at = core.start; at < core.end; at++) cost += sizes[at]!
  let start = core.start
  for (let left = leftLimit; start > 0 && sizes[start - 1]! <= left; left -= sizes[start]!) {
    start--
    cost += sizes[start]!
  }
  let end = core.end
  for (; end < sizes.length && cost + sizes[end]! <= windowLimit; end++) cost += sizes[end]!
  return { start, end, core }
}
