import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import type { Counted } from './counted.ts'

/** The candidates of a sentence that it corrects and so does not assert: of "seven villagers, not nine" and "not nine but seven" it is
 *  the nine, as of "семеро, а не девять" and "не дев’ятеро, а семеро". "Not 20 soldiers" alone corrects nothing: a second
 *  figure has to stand beside it. */
export function correctedOnes(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): ReadonlySet<Candidate> {
  return new Set(
    candidates.filter(
      (candidate, index) =>
        /^(?:not|не)$/.test(tokens[candidate.first - 1]?.lower ?? '') &&
        (isBeside(tokens, candidates[index - 1]?.end, candidate.first - 1) ||
          isBeside(tokens, candidate.end, candidates[index + 1]?.first)),
    ),
  )
}

/** Between the two stand no more than a comma, "but", "а", "and". */
function isBeside(tokens: readonly Token[], from: number | undefined, to: number | undefined): boolean {
  if (from === undefined || to === undefined || to - from > 3 || to < from) return false
  return tokens
    .slice(from, to)
    .every((token) => /^(?:[,(–—-]|and|but|rather|а|та|лише|только)$/.test(token.lower))
}

/** What a figure without a noun counts, where the figure it corrects says so: "семеро, а не девять шахтёров". */
export function nounsOfCorrected(
  candidates: readonly Candidate[],
  corrected: ReadonlySet<Candidate>,
): ReadonlyMap<Candidate, Counted> {
  const nouns = new Map<Candidate, Counted>()
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.noun !== null || corrected.has(candidate)) continue
    const beside = [candidates[index - 1], candidates[index + 1]].find(
      (other) => other && corrected.has(other),
    )
    if (beside?.noun) nouns.set(candidate, beside.noun)
  }
  return nouns
}
