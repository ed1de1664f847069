import { firstFrom } from './bisect.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Spans of a text, asked whether one of them holds or meets a stretch. They may overlap and come in any order.
 *  Each answer takes the logarithm of their number: the furthest end among all that start before an offset is kept. */
export class Coverage {
  readonly #spans: readonly Stretch[]
  readonly #furthest: readonly number[]

  constructor(spans: readonly Stretch[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start)
    let furthest = 0
    this.#furthest = this.#spans.map((span) => {
      furthest = Math.max(furthest, span.end)
      return furthest
    })
  }

  /** Whether one span has all of the stretch. */
  holds({ start, end }: Stretch): boolean {
    return this.#furthestFrom(start + 1) >= end
  }

  /** Whether one span has a character in common with the stretch. */
  meets({ start, end }: Stretch): boolean {
    return this.#furthestFrom(end) > start
  }

  /** The furthest end of the spans that start before the offset. */
  #furthestFrom(offset: number): number {
    return this.#furthest[firstFrom(this.#spans, offset) - 1] ?? -1
  }
}
