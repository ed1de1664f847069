import type { CopyWords } from './copy-words.ts'
import type { SharedRun } from './shared-runs.ts'
import { leastAtOnce } from './taken-at-once.ts'

/** How much of the shorter of two texts stands in the longer, word for word. Words of furniture count for nothing. */
export interface Likeness {
  /** Words of the shorter text that count. */
  readonly words: number
  /** Words that stand in runs, by the least length of a run. */
  readonly inRuns: number
  readonly inRunsOf4: number
  readonly inRunsOf8: number
  /** Share of the words of each text that the runs take up, the shorter first. */
  readonly shorter: number
  readonly longer: number
}

/** A text of fewer words is a post or a caption: edited, it keeps no long runs. */
export const shortText = 60

export function likenessOf(shorter: CopyWords, longer: CopyWords, runs: readonly SharedRun[]): Likeness {
  const inRuns = sum(shorter, runs, 1)
  return {
    words: shorter.count,
    inRuns,
    inRunsOf4: sum(shorter, runs, 4),
    inRunsOf8: sum(shorter, runs, 8),
    shorter: shorter.count === 0 ? 0 : inRuns / shorter.count,
    // Only asked where much is shared; marking a long text for three words would be most of the work.
    longer: 4 * inRuns < shorter.count ? 0 : taken(longer, runs) / longer.count,
  }
}

/** Whether the words show that one text was made from the other or both from a third, and are not merely of one happening.
 *
 *  Short texts: seven words of ten in runs of three or more. Others: three words of four in runs of four, or on average over runs of four and of eight words half of the
 *  shorter text; independent reports of one happening share many runs of four words and few of eight, an edited copy has both.
 *  Both were chosen on the building half of `fixtures/copies`, in the middle between copies and no copies. Under eight words
 *  a text is a copy only of one that has little else, or that was taken over at once (`taken-at-once.ts`). */
export function isCopied(likeness: Likeness, atOnce: boolean): boolean {
  const { words, inRuns, inRunsOf4, inRunsOf8, shorter, longer } = likeness
  if (inRuns < leastAtOnce) return false
  if (inRuns < 8 && !atOnce && (shorter < 0.75 || longer < 0.75)) return false
  if (words < shortText) return shorter >= 0.7
  return inRunsOf4 >= 0.75 * words || (inRunsOf4 + inRunsOf8) / 2 >= 0.5 * words
}

function sum({ weights }: CopyWords, runs: readonly SharedRun[], atLeast: number): number {
  let words = 0
  for (const { at, length } of runs)
    if (length >= atLeast) for (let next = at; next < at + length; next++) words += weights[next]!
  return words
}

/** How many words of the longer text stand in runs; those that two runs share count once. */
function taken({ weights }: CopyWords, runs: readonly SharedRun[]): number {
  const marked = new Uint8Array(weights.length)
  for (const run of runs) marked.fill(1, run.ofAt, run.ofAt + run.length)
  return marked.reduce((words, mark, at) => words + mark * weights[at]!, 0)
}
