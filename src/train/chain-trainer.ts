import { allows, beginsOf, chainLabels } from '../attribute/learnt/chain.ts'
import type { WeightRows } from '../text/perceptron/weights.ts'

/** One sequence to learn from: features of each place, features of each step, and the right labels. */
export interface ChainExample {
  readonly features: Lists
  readonly steps: Lists
  readonly labels: Uint8Array
}

/** Lists of numbers, one a place, laid end to end. */
export class Lists {
  readonly #values: Int32Array
  readonly #ends: Int32Array

  constructor(lists: readonly Int32Array[]) {
    this.#ends = new Int32Array(lists.length)
    let end = 0
    for (const [place, list] of lists.entries()) this.#ends[place] = end += list.length
    this.#values = new Int32Array(end)
    for (const [place, list] of lists.entries()) this.#values.set(list, this.#ends[place]! - list.length)
  }

  at(place: number): Int32Array {
    return this.#values.subarray(place === 0 ? 0 : this.#ends[place - 1], this.#ends[place])
  }

  get all(): Int32Array {
    return this.#values
  }
}

export interface ChainSettings {
  readonly epochs: number
  readonly rarest: number
  readonly rate: number
  readonly drop: number
  /** Weights are kept in 1/`scale`, from `least` of these on. */
  readonly scale: number
  readonly least: number
}

/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) in training: stochastic gradient with the step sizes of AdaGrad
 *  (Duchi, Hazan and Singer 2011). Features seen fewer than `rarest` times are not learnt. */
export class ChainTrainer {
  readonly #labels: readonly string[]
  readonly #begins: Int32Array
  readonly #own: Table
  readonly #pair: Table
  readonly #rate: number

  /** `drop`: the share of features left out at each place, by chance, so that none is leant on alone (Srivastava et al. 2014). */
  constructor(
    labels: readonly string[],
    { rarest, rate, drop }: Pick<ChainSettings, 'rarest' | 'rate' | 'drop'>,
    random: () => number,
  ) {
    this.#labels = labels
    this.#begins = beginsOf(labels)
    this.#own = new Table(labels.length, rarest, drop, random)
    this.#pair = new Table(labels.length * labels.length, rarest, drop, random)
    this.#rate = rate
  }

  /** Count an example's features: call it for all examples before `learn`. */
  see(example: ChainExample): void {
    this.#own.see(example.features.all)
    this.#pair.see(example.steps.all)
  }

  /** One step along the gradient; the example's negative log-likelihood before it. */
  learn(example: ChainExample): number {
    const count = this.#labels.length
    const size = example.labels.length
    const begins = this.#begins
    const own = new Float64Array(size * count)
    const pair = new Float64Array(size * count * count)
    const ownRows: Int32Array[] = []
    const pairRows: Int32Array[] = []
    for (let place = 0; place < size; place++) {
      ownRows.push(this.#own.sum(example.features.at(place), own, place * count))
      pairRows.push(this.#pair.sum(example.steps.at(place), pair, place * count * count))
    }
    const ahead = new Float64Array(size * count)
    for (let label = 0; label < count; label++) ahead[label] = begins[label]! < 0 ? own[label]! : -Infinity
    const terms = new Float64Array(count)
    for (let place = 1; place < size; place++)
      for (let to = 0; to < count; to++) {
        for (let from = 0; from < count; from++)
          terms[from] = allows(begins, from, to)
            ? ahead[(place - 1) * count + from]! + pair[place * count * count + from * count + to]!
            : -Infinity
        ahead[place * count + to] = sumOfLogs(terms) + own[place * count + to]!
      }
    const behind = new Float64Array(size * count)
    for (let place = size - 2; place >= 0; place--)
      for (let from = 0; from < count; from++) {
        for (let to = 0; to < count; to++)
          terms[to] = allows(begins, from, to)
            ? pair[(place + 1) * count * count + from * count + to]! +
              own[(place + 1) * count + to]! +
              behind[(place + 1) * count + to]!
            : -Infinity
        behind[place * count + from] = sumOfLogs(terms)
      }
    const total = sumOfLogs(ahead.subarray((size - 1) * count))
    let right = 0
    const slope = new Float64Array(count)
    const slopes = new Float64Array(count * count)
    for (let place = 0; place < size; place++) {
      const gold = example.labels[place]!
      right += own[place * count + gold]!
      for (let label = 0; label < count; label++)
        slope[label] =
          (label === gold ? 1 : 0) -
          Math.exp(ahead[place * count + label]! + behind[place * count + label]! - total)
      this.#own.move(ownRows[place]!, slope, this.#rate)
      if (place === 0) continue
      const before = example.labels[place - 1]!
      right += pair[place * count * count + before * count + gold]!
      for (let from = 0; from < count; from++)
        for (let to = 0; to < count; to++) {
          const cell = from * count + to
          const chance = allows(begins, from, to)
            ? Math.exp(
                ahead[(place - 1) * count + from]! +
                  pair[place * count * count + cell]! +
                  own[place * count + to]! +
                  behind[place * count + to]! -
                  total,
              )
            : 0
          slopes[cell] = (from === before && to === gold ? 1 : 0) - chance
        }
      this.#pair.move(pairRows[place]!, slopes, this.#rate)
    }
    return total - right
  }

  /** The weights in 1/`scale`, rounded to -127..127; rows keep only cells of at least `least` after scaling. */
  rows(scale: number, least: number): WeightRows {
    const rows = new Map<number, [number, number][]>()
    this.#own.collect(rows, scale, least, 0)
    this.#pair.collect(rows, scale, least, this.#labels.length)
    return { labels: chainLabels(this.#labels), fixed: new Map(), rows }
  }
}

function sumOfLogs(terms: Float64Array): number {
  let most = -Infinity
  for (const term of terms) if (term > most) most = term
  if (most === -Infinity) return most
  let sum = 0
  for (const term of terms) sum += Math.exp(term - most)
  return most + Math.log(sum)
}

/** Weights and squared slopes of features, dense in the labels, found by the feature's hash (open addressing). */
export class Table {
  #keys = new Int32Array(1 << 16)
  #row = new Int32Array(1 << 16)
  #used = 0
  #counts = new Int32Array(1 << 15)
  #weights: Float32Array | null = null
  #squares = new Float32Array(0)
  readonly #width: number
  readonly #rarest: number
  readonly #drop: number
  readonly #random: () => number

  constructor(width: number, rarest: number, drop: number, random: () => number) {
    this.#width = width
    this.#rarest = rarest
    this.#drop = drop
    this.#random = random
  }

  see(features: Int32Array): void {
    for (const feature of features) {
      const row = this.#find(feature, true)
      this.#counts[row]!++
    }
  }

  /** Add the weights of the features to `scores` from `first` on; the rows they have, for `move`. */
  sum(features: Int32Array, scores: Float64Array, first: number): Int32Array {
    const weights = this.#ready()
    const rows = new Int32Array(features.length)
    let count = 0
    for (const feature of features) {
      if (this.#random() < this.#drop) continue
      const row = this.#find(feature, false)
      if (row < 0 || this.#counts[row]! < this.#rarest) continue
      rows[count++] = row
      const at = row * this.#width
      for (let label = 0; label < this.#width; label++) scores[first + label]! += weights[at + label]!
    }
    return rows.subarray(0, count)
  }

  move(rows: Int32Array, slope: Float64Array, rate: number): void {
    const weights = this.#ready()
    const squares = this.#squares
    for (let label = 0; label < this.#width; label++) {
      const by = slope[label]!
      if (by < 1e-4 && by > -1e-4) continue
      const square = by * by
      for (const row of rows) {
        const at = row * this.#width + label
        squares[at]! += square
        weights[at]! += (rate * by) / Math.sqrt(squares[at]! + 1e-2)
      }
    }
  }

  collect(into: Map<number, [number, number][]>, scale: number, least: number, first: number): void {
    const weights = this.#ready()
    for (let slot = 0; slot < this.#row.length; slot++) {
      const row = this.#row[slot]! - 1
      if (row < 0 || this.#counts[row]! < this.#rarest) continue
      const cells = into.get(this.#keys[slot]!) ?? []
      for (let label = 0; label < this.#width; label++) {
        const weight = Math.max(-127, Math.min(127, Math.round(weights[row * this.#width + label]! * scale)))
        if (Math.abs(weight) >= least) cells.push([first + label, weight])
      }
      if (cells.length > 0) into.set(this.#keys[slot]!, cells)
    }
  }

  #ready(): Float32Array {
    if (!this.#weights) {
      this.#weights = new Float32Array(this.#used * this.#width)
      this.#squares = new Float32Array(this.#used * this.#width)
    }
    return this.#weights
  }

  #find(feature: number, add: boolean): number {
    const mask = this.#keys.length - 1
    let slot = (feature ^ (feature >>> 15)) & mask
    while (this.#row[slot] !== 0) {
      if (this.#keys[slot] === feature) return this.#row[slot]! - 1
      slot = (slot + 1) & mask
    }
    if (!add) return -1
    if (this.#used * 2 >= this.#keys.length) {
      this.#grow()
      return this.#find(feature, true)
    }
    this.#keys[slot] = feature
    this.#row[slot] = ++this.#used
    if (this.#used > this.#counts.length) {
      const counts = new Int32Array(this.#counts.length * 2)
      counts.set(this.#counts)
      this.#counts = counts
    }
    return this.#used - 1
  }

  #grow(): void {
    const [keys, row] = [this.#keys, this.#row]
    this.#keys = new Int32Array(keys.length * 2)
    this.#row = new Int32Array(keys.length * 2)
    const mask = this.#keys.length - 1
    for (let old = 0; old < keys.length; old++) {
      if (row[old] === 0) continue
      let slot = (keys[old]! ^ (keys[old]! >>> 15)) & mask
      while (this.#row[slot] !== 0) slot = (slot + 1) & mask
      this.#keys[slot] = keys[old]!
      this.#row[slot] = row[old]!
    }
  }
}
