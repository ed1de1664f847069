import { codesOf, type Event, eventType } from '../../model/index.ts'

/** Words that tell of a kind of event. */
export interface EventRow {
  readonly id: string
  readonly event: Event
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}

/** A row before its codes are looked up: its id begins with the type. */
export type EventRowFacts = readonly [
  id: string,
  subtype: string | null,
  words: RegExp,
  example: string,
  counterExample: string,
]

export const eventRowsOf = (rows: readonly EventRowFacts[]): readonly EventRow[] =>
  rows.map(([id, subtype, words, example, counterExample]) => ({
    id: `event.${id}`,
    event: codesOf(eventType(id.split(/[.-]/, 1)[0]!, subtype)!),
    words,
    example,
    counterExample,
  }))
