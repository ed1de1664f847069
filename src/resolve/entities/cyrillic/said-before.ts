import { blockAt, type TextLayers } from '../../../text/index.ts'
import type { Draft } from '../draft.ts'
import type { Gender } from './attribution-form.ts'

/** Somebody who spoke alone: where the words for the speaker stand, and the gender the cue shows. */
export interface Said {
  readonly draft: Draft
  readonly at: number
  readonly end: number
  readonly block: number
  readonly gender: Gender
}

/** Who spoke so far in a document, in text order. */
export class SaidBefore {
  readonly #layers: TextLayers
  readonly #said: Said[] = []

  constructor(layers: TextLayers) {
    this.#layers = layers
  }

  add(said: Said): void {
    this.#said.push(said)
  }

  /** Who spoke before, the last first, in the block and so many blocks before it. */
  last(at: number, blocks: number): Said[] {
    const block = blockAt(this.#layers, at)
    return this.#said
      .slice(-mostLookedBack)
      .filter((said) => said.at < at && said.block >= block - blocks)
      .reverse()
  }
}

/** So many statements back a pronoun is looked for at the most. */
const mostLookedBack = 20
