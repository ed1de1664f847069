import type { Mask } from '../../export/index.ts'
import { type Entity, narrator, type Reading } from '../../model/index.ts'
import type { IncidentDetail } from './shapes.ts'

/** Names and free words as they may leave. */
export class MaskedWords {
  readonly #mask: Mask
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #persons: readonly Entity[]

  constructor({ entities }: IncidentDetail, readings: readonly Reading[], mask: Mask) {
    this.#mask = mask
    const all = [...readings.flatMap((reading) => reading.entities), ...entities]
    this.#entities = new Map(all.map((entity) => [entity.id, entity]))
    this.#persons = [...this.#entities.values()].filter(({ kind }) => kind === 'person')
  }

  name = (id: string): string => {
    const entity = this.#entities.get(id)
    return id === narrator || entity === undefined ? id : this.#mask.nameOf(entity)
  }

  words = (words: string): string => this.#mask.words(words, null, this.#persons)

  /** Words that begin at `start` in a document. */
  wordsAt = (document: string, { start, text }: { readonly start: number; readonly text: string }): string =>
    this.#mask.words(text, { document, start }, this.#persons)
}
