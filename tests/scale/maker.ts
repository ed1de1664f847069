/** What made readings are put together with; the words are others' to choose. */
import { createHash } from 'node:crypto'
import {
  bareStatement,
  type Claim,
  type Document,
  type Entity,
  emptyReading,
  type Reading,
  type Statement,
  type Timex,
  type Toponym,
} from '../../src/model/index.ts'

export interface Place {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly admin1: string
  readonly geonameId: number
}

export interface Told {
  readonly speaker: string
  readonly said: string
  readonly kind: { readonly type: string; readonly subtype: string | null }
  /** Stands in what is said; null for none, as below. */
  readonly place: Place | null
  /** A day, `2031-05-02`. */
  readonly when: string | null
  /** Stands before “people”. */
  readonly toll: number | null
  readonly denied: boolean
  /** Another name of the speaker, and the side, where this is the first that they say here. */
  readonly office: string | null
  readonly party: string | null
}

export const dayLength = 86_400_000
export const start = Date.parse('2031-01-01')

/** The days since the beginning of the made world as a date. */
export const dateOf = (day: number): string => new Date(start + day * dayLength).toISOString().slice(0, 10)

/** Puts a reading together line by line, as if its text had been read. */
export class Maker {
  readonly #id: string
  readonly #language: string
  #text = ''
  #title = ''
  readonly #blocks: Document['blocks'][number][] = []
  readonly #toponyms: Toponym[] = []
  readonly #timexes: Timex[] = []
  readonly #quantities: Document['quantities'][number][] = []
  readonly #entities = new Map<string, Entity & { mentions: Entity['mentions'][number][] }>()
  readonly #statements: Statement[] = []
  readonly #claims: Claim[] = []

  constructor(id: string, language: string) {
    this.#id = id
    this.#language = language
  }

  title(words: string): void {
    this.#title = words
    this.line(words, 'heading')
  }

  line(words: string, role: 'heading' | 'paragraph' = 'paragraph'): number {
    if (this.#text !== '') this.#text += '\n\n'
    const from = this.#text.length
    this.#text += words
    this.#blocks.push({
      start: from,
      end: this.#text.length,
      role,
      selector: `line=${this.#blocks.length + 1}`,
    })
    return from
  }

  /** One statement with one claim; what else is told must stand in the words. */
  tell(told: Told): void {
    const { speaker, said, kind, place, when, toll } = told
    const from = this.line(`${speaker} said that ${said}.`)
    const at = from + speaker.length + ' said that '.length
    const number = this.#claims.length
    const id = (letter: string) => `${this.#id}.${letter}${number}`
    const span = (words: string, start: number) => ({ start, end: start + words.length, text: words })
    const entity = `e${createHash('sha256').update(speaker).digest('hex').slice(0, 15)}`
    const known = this.#entities.get(entity)
    const mention = { document: this.#id, start: from, end: from + speaker.length }
    if (known) known.mentions.push(mention)
    else {
      this.#entities.set(entity, {
        id: entity,
        name: speaker,
        kind: 'person',
        aliases: told.office === null ? [] : [told.office],
        mentions: [mention],
        party: told.party,
      })
    }
    if (place !== null) {
      const named = this.#text.indexOf(place.name, at)
      this.#toponyms.push({
        id: id('p'),
        ...span(place.name, named),
        ...place,
        radiusMeters: 3000,
        country: 'XA',
        precision: 'settlement',
        withheld: false,
        candidates: [],
        rule: 'made',
      })
    }
    if (when !== null)
      this.#timexes.push({
        id: id('t'),
        ...span(when, this.#text.indexOf(when, at)),
        value: when,
        type: 'DATE',
        from: `${when}T00:00`,
        to: new Date(Date.parse(when) + dayLength).toISOString().slice(0, 16),
        zone: null,
        anchor: null,
        known: 'stated',
        rule: 'made',
      })
    if (toll !== null) {
      const digits = String(toll)
      this.#quantities.push({
        id: id('q'),
        ...span(digits, this.#text.indexOf(`${digits} people`, at)),
        low: toll,
        high: toll,
        bound: 'exact',
        unit: null,
        of: 'people',
        role: 'killed',
        side: null,
        status: 'unknown',
        partOf: null,
        rule: 'made',
      })
    }
    this.#statements.push(
      bareStatement({
        id: id('s'),
        document: this.#id,
        source: [span(speaker, from)],
        cue: [span('said', from + speaker.length + 1)],
        content: [span(said, at)],
        speakers: [entity],
        chain: [entity],
        rule: 'made',
        confidence: 0.9,
      }),
    )
    this.#claims.push({
      id: id('c'),
      statement: id('s'),
      document: this.#id,
      start: at,
      end: at + said.length,
      event: { type: kind.type, subtype: kind.subtype, acled: null, plover: null },
      outcome: 'unknown',
      control: null,
      polarity: told.denied ? 'denied' : 'affirmed',
      modality: 'actual',
      universal: false,
      actor: [],
      target: [],
      means: null,
      places: place === null ? [] : [id('p')],
      times: when === null ? [] : [id('t')],
      quantities: toll === null ? [] : [id('q')],
      origin: entity,
      oneSided: false,
      supersedes: null,
      rule: 'made',
      confidence: 0.9,
    })
  }

  reading(publisher: string, published: string | null, n: number): Reading {
    const document: Document = {
      id: this.#id,
      sha256: createHash('sha256').update(String(n)).digest('hex'),
      url: null,
      title: this.#title,
      byline: null,
      publisher,
      published,
      modified: null,
      language: this.#language,
      license: null,
      issuer: null,
      via: [],
      text: this.#text,
      blocks: this.#blocks,
      dropped: [],
      diagnostics: [],
      toponyms: this.#toponyms,
      timexes: this.#timexes,
      quantities: this.#quantities,
      media: [],
    }
    const entities = [...this.#entities.values()]
    return {
      ...emptyReading,
      documents: [document],
      entities,
      statements: this.#statements,
      claims: this.#claims,
    }
  }
}

/** Mulberry32. */
export function random(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The first of `count` is drawn most, the second half as often. */
export function zipf(draw: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(count ** draw()) - 1)
}
