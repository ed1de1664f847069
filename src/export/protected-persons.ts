import type { Entity, Reading } from '../model/index.ts'
import { type Capacity, capacityRows } from './persons-words.ts'

/** Who is masked where a dossier's rows leave it: every person but those who hold an office where they are named or speak for a body, and of
 *  these too whoever is told of as a minor, detained or wounded. Doubt protects: a person of whom nothing is said is private.
 *
 *  Feed it the reading of every document that is to leave, then ask. The answer does not depend on their order. */
export class ProtectedPersons {
  readonly #capacities = new Map<string, Set<Capacity>>()

  /** Take account of a reading: one document or many. Each mention is looked at with 80 characters on both sides of it. */
  note({ documents, entities, statements }: Pick<Reading, 'documents' | 'entities' | 'statements'>): void {
    const texts = new Map(documents.map(({ id, text }) => [id, text]))
    for (const { id, kind, mentions } of entities) {
      if (kind !== 'person') continue
      for (const { document, start, end } of mentions) {
        const text = texts.get(document)
        if (text !== undefined) for (const found of capacitiesAt(text, start, end)) this.#add(id, found)
      }
    }
    for (const { speakers, onBehalfOf } of statements)
      if (onBehalfOf !== null) for (const speaker of speakers) this.#add(speaker, 'office')
  }

  isProtected({ id, kind }: Pick<Entity, 'id' | 'kind'>): boolean {
    if (kind !== 'person') return false
    const found = this.#capacities.get(id)
    return found === undefined || !found.has('office') || found.size > 1
  }

  #add(person: string, capacity: Capacity): void {
    const found = this.#capacities.get(person)
    if (found) found.add(capacity)
    else this.#capacities.set(person, new Set([capacity]))
  }
}

const reach = 80

/** In which capacities a person is spoken of where a mention stands; empty where neither it nor the words beside it say anything. */
export function capacitiesAt(text: string, start: number, end: number): Capacity[] {
  const before = afterSentenceEnd(text.slice(Math.max(0, start - reach), start))
  const mention = text.slice(start, end)
  const behind = text.slice(end, end + reach)
  const matching = capacityRows.filter(
    (row) =>
      (row.itself?.test(mention) ?? true) &&
      (row.before?.test(before) ?? true) &&
      (row.behind?.test(behind) ?? true),
  )
  return [...new Set(matching.map((row) => row.capacity))]
}

/** What is left of some words behind the last end of a sentence in them; a title's dot ends none. */
function afterSentenceEnd(words: string): string {
  const ends = [...words.matchAll(/(?<=\p{Ll}{3})[.!?]["”»]?\s|\n/gu)]
  const last = ends.at(-1)
  return last === undefined ? words : words.slice(last.index + last[0].length)
}
