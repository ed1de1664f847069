import type { GumWord } from './gum-discourse.ts'

/** The word's head, that one's head, and so on up to the root. */
export function above(words: readonly GumWord[], word: number): number[] {
  const path: number[] = []
  for (let at = words[word]!.head; at >= 0 && !path.includes(at); at = words[at]!.head) path.push(at)
  return path
}

/** The words from `word` up to the one that hangs from `top`; empty for `top` itself, null where it is not below it. */
export function below(words: readonly GumWord[], word: number, top: number): number[] | null {
  const path = [word, ...above(words, word)]
  const at = path.indexOf(top)
  return at < 0 ? null : path.slice(0, at)
}

/** Indexes as ranges, first and last included. */
export function runsOf(indexes: Iterable<number>): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = []
  for (const at of [...indexes].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && at <= last[1] + 1) last[1] = at
    else runs.push([at, at])
  }
  return runs
}
