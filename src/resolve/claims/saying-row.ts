import type { Slot } from '../../model/index.ts'

/** Words by which a claim fills a slot of its account that no figure, place, time or outcome fills. */
export interface SayingRow {
  readonly id: string
  readonly slot: Slot
  /** One of the values that `src/compare/incompatible.ts` sets against each other. */
  readonly value: string
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}
