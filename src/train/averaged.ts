import type { WeightRows } from '../text/perceptron/weights.ts'

/** An averaged perceptron in training (Freund and Schapire 1999; Collins 2002): every update moves the right label's weights up
 *  by one and the guessed label's down; what is kept is the mean of each weight over all steps. */
export class AveragedPerceptron {
  private readonly first = new Map<number, number>()
  private next = new Int32Array(1 << 16)
  private label = new Uint8Array(1 << 16)
  private weight = new Int32Array(1 << 16)
  private moved = new Float64Array(1 << 16)
  private cells = 1
  private readonly counts: FeatureCounts
  private readonly rarest: number
  private steps = 1

  /** Only features that `counts` has seen `rarest` times or more are learnt. */
  constructor(counts: FeatureCounts, rarest: number) {
    this.counts = counts
    this.rarest = rarest
  }

  add(feature: number, scores: Int32Array): void {
    for (let cell = this.first.get(feature) ?? 0; cell !== 0; cell = this.next[cell]!)
      scores[this.label[cell]!]! += this.weight[cell]!
  }

  step(): void {
    this.steps++
  }

  update(feature: number, label: number, by: number): void {
    if (this.counts.of(feature) < this.rarest) return
    let cell = this.first.get(feature) ?? 0
    const head = cell
    while (cell !== 0 && this.label[cell] !== label) cell = this.next[cell]!
    if (cell === 0) {
      cell = this.cells++
      if (cell === this.next.length) this.grow()
      this.next[cell] = head
      this.label[cell] = label
      this.first.set(feature, cell)
    }
    this.weight[cell]! += by
    this.moved[cell]! += by * this.steps
  }

  /** The averaged weights in 1/`scale`, rounded to -127..127; rows keep only cells of at least `least` after scaling. */
  rows(scale: number, least: number): WeightRows['rows'] {
    const rows = new Map<number, [number, number][]>()
    for (const [feature, head] of this.first) {
      const kept: [number, number][] = []
      for (let cell = head; cell !== 0; cell = this.next[cell]!) {
        const mean = this.weight[cell]! - this.moved[cell]! / this.steps
        const weight = Math.max(-127, Math.min(127, Math.round(mean * scale)))
        if (Math.abs(weight) >= least) kept.push([this.label[cell]!, weight])
      }
      if (kept.length > 0)
        rows.set(
          feature,
          kept.sort(([a], [b]) => a - b),
        )
    }
    return rows
  }

  private grow(): void {
    const size = this.next.length * 2
    const wider = <T extends Int32Array | Uint8Array | Float64Array>(old: T, fresh: T): T => {
      fresh.set(old)
      return fresh
    }
    this.next = wider(this.next, new Int32Array(size))
    this.label = wider(this.label, new Uint8Array(size))
    this.weight = wider(this.weight, new Int32Array(size))
    this.moved = wider(this.moved, new Float64Array(size))
  }
}

/** Roughly how often features occur, up to 255: counts of features that fall into the same of 2^24 cells are added up. */
export class FeatureCounts {
  private readonly cells = new Uint8Array(1 << 24)

  see(feature: number): void {
    const cell = place(feature)
    if (this.cells[cell]! < 255) this.cells[cell]!++
  }

  of(feature: number): number {
    return this.cells[place(feature)]!
  }
}

const place = (feature: number): number => (feature ^ (feature >>> 13)) & 0xffffff
