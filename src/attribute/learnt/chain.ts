import type { Weights } from '../../text/perceptron/weights.ts'

/** A linear chain over BIO labels: what each token is, and what may follow what. Labels of its weights: first the chain's own, then all
 *  pairs of them, row by row: `from * labels + to`. */
export interface ChainModel {
  readonly weights: Weights
  readonly labels: number
  /** For each label the one it may only stand behind (I-x behind B-x and itself): index of its B, -1 where free. */
  readonly begins: Int32Array
}

/** Features of a place of the chain: writes them and says how many. */
export type Features = (at: number, out: Int32Array) => number

/** Names of the labels and of all pairs of them, as the model holds them. */
export function chainLabels(labels: readonly string[]): string[] {
  return [...labels, ...labels.flatMap((_, from) => labels.map((_, to) => `${from}>${to}`))]
}

export function beginsOf(labels: readonly string[]): Int32Array {
  return Int32Array.from(labels, (label) =>
    label.startsWith('I-') ? labels.indexOf(`B-${label.slice(2)}`) : -1,
  )
}

/** Whether a label may stand behind another; `from` is -1 at the start. */
export function allows(begins: Int32Array, from: number, to: number): boolean {
  const begin = begins[to]!
  return begin < 0 || from === begin || from === to
}

/** Room for one chain's features and scores, used again from call to call. */
export class ChainDecoder {
  readonly #model: ChainModel
  readonly #found: Int32Array
  readonly #scores: Int32Array

  constructor(model: ChainModel, most: number) {
    this.#model = model
    this.#found = new Int32Array(most)
    this.#scores = new Int32Array(model.labels + model.labels * model.labels)
  }

  /** The labels with the highest score of all sequences (Viterbi; ties to the earlier label), and for each place by how much its label leads
   *  the best other label there, all else free. `bias` is added to a label wherever it stands. */
  decode(from: number, to: number, features: Features, steps: Features, bias: Int32Array): Decoded {
    const { labels, begins, weights } = this.#model
    const size = to - from
    const own = new Int32Array(size * labels)
    const pairs = new Int32Array(size * labels * labels)
    for (let place = 0; place < size; place++) {
      const scores = this.#scores.fill(0)
      for (let next = features(from + place, this.#found) - 1; next >= 0; next--)
        weights.add(this.#found[next]!, scores)
      for (let next = steps(from + place, this.#found) - 1; next >= 0; next--)
        weights.add(this.#found[next]!, scores)
      for (let label = 0; label < labels; label++) own[place * labels + label] = scores[label]! + bias[label]!
      pairs.set(scores.subarray(labels), place * labels * labels)
    }
    return viterbi(own, pairs, size, labels, begins)
  }
}

export interface Decoded {
  readonly labels: Uint8Array
  /** Score of the whole sequence, and the best score of a sequence with another label at the place. */
  readonly best: number
  /** For each place and label the score of the best sequence through it. */
  readonly through: Int32Array
}

const never = -(2 ** 29)

function viterbi(
  own: Int32Array,
  pairs: Int32Array,
  size: number,
  count: number,
  begins: Int32Array,
): Decoded {
  const labels = new Uint8Array(size)
  const through = new Int32Array(size * count)
  if (size === 0) return { labels, best: 0, through }
  const ahead = new Int32Array(size * count)
  const back = new Int8Array(size * count)
  for (let label = 0; label < count; label++) ahead[label] = begins[label]! < 0 ? own[label]! : never
  for (let place = 1; place < size; place++) {
    for (let to = 0; to < count; to++) {
      let best = never
      let which = 0
      for (let from = 0; from < count; from++) {
        if (!allows(begins, from, to)) continue
        const score = ahead[(place - 1) * count + from]! + pairs[place * count * count + from * count + to]!
        if (score > best) {
          best = score
          which = from
        }
      }
      ahead[place * count + to] = Math.max(never, best + own[place * count + to]!)
      back[place * count + to] = which
    }
  }
  const behind = new Int32Array(count)
  let last = 0
  for (let label = 1; label < count; label++)
    if (ahead[(size - 1) * count + label]! > ahead[(size - 1) * count + last]!) last = label
  const best = ahead[(size - 1) * count + last]!
  for (let place = size - 1; place >= 0; place--) {
    labels[place] = last
    for (let label = 0; label < count; label++)
      through[place * count + label] = Math.max(never, ahead[place * count + label]! + behind[label]!)
    last = back[place * count + last]!
    if (place === 0) break
    const next = new Int32Array(count).fill(never)
    for (let from = 0; from < count; from++)
      for (let to = 0; to < count; to++) {
        if (!allows(begins, from, to)) continue
        const score =
          pairs[place * count * count + from * count + to]! + own[place * count + to]! + behind[to]!
        if (score > next[from]!) next[from] = score
      }
    behind.set(next)
  }
  return { labels, best, through }
}
