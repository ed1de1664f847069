// Which statement of one side is which of the other: by their contents' words, one to one.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const words = fileURLToPath(new URL('../../tests/scoring/words.ts', import.meta.url))
export const { isSameName, overlapOfWords } = (await runnerImport(words)).module

/** Pairs whose contents overlap by half (F1 of words), those that overlap most first; sources that overlap help. Each side is a list of
 *  `{ each, content, source }`: what the pairs are made of, and its words. */
export function pairsOf(mine, theirs) {
  const rows = mine.flatMap((a) =>
    theirs.flatMap((b) => {
      const overlap = overlapOfWords(a.content, b.content)
      return overlap < 0.5 ? [] : [{ a, b, rank: overlap + 0.2 * overlapOfWords(a.source, b.source) }]
    }),
  )
  const used = new Set()
  const pairs = []
  for (const { a, b } of rows.sort((x, y) => y.rank - x.rank)) {
    if (used.has(a) || used.has(b)) continue
    used.add(a).add(b)
    pairs.push([a.each, b.each])
  }
  return pairs
}
