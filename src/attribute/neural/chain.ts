/** A linear chain over BIO labels (Lafferty et al. 2001): what the first label scores, and each label after each (`step[from * size + to]`).
 *  What BIO forbids scores so low that it is never chosen; a chain may begin inside a span, for a window may. */
export interface Chain {
  readonly labels: readonly string[]
  readonly start: Float32Array
  readonly step: Float32Array
}

/** The best labelling of `scores` (rows of one score a label), Viterbi. A tie goes to the earlier label. */
export function bestPath({ labels, start, step }: Chain, scores: Float32Array): Uint8Array {
  const size = labels.length
  const length = scores.length / size
  const path = new Uint8Array(length)
  if (length === 0) return path
  const back = new Uint8Array(length * size)
  let best = Float64Array.from(start, (value, label) => value + scores[label]!)
  for (let at = 1; at < length; at++) {
    const next = new Float64Array(size)
    for (let to = 0; to < size; to++) {
      let from = 0
      let highest = best[0]! + step[to]!
      for (let each = 1; each < size; each++) {
        const score = best[each]! + step[each * size + to]!
        if (score > highest) {
          highest = score
          from = each
        }
      }
      back[at * size + to] = from
      next[to] = highest + scores[at * size + to]!
    }
    best = next
  }
  let label = best.indexOf(Math.max(...best))
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label
    label = back[at * size + label]!
  }
  return path
}

/** How probable the chain holds one labelling among all, as a logarithm: 0 is certain. */
export function logProbability(chain: Chain, scores: Float32Array, path: Uint8Array): number {
  const { labels, start, step } = chain
  const size = labels.length
  if (path.length === 0) return 0
  let own = start[path[0]!]! + scores[path[0]!]!
  let all = Float64Array.from(start, (value, label) => value + scores[label]!)
  for (let at = 1; at < path.length; at++) {
    own += step[path[at - 1]! * size + path[at]!]! + scores[at * size + path[at]!]!
    const next = new Float64Array(size)
    for (let to = 0; to < size; to++)
      next[to] = logSum(all.map((value, from) => value + step[from * size + to]!)) + scores[at * size + to]!
    all = next
  }
  return Math.min(0, own - logSum(all))
}

function logSum(values: Float64Array): number {
  const highest = Math.max(...values)
  let sum = 0
  for (const value of values) sum += Math.exp(value - highest)
  return highest + Math.log(sum)
}
