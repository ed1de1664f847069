/** Builds a reading by hand from words, so that no offset is counted by a person. */
import { createHash } from 'node:crypto'
import {
  bareStatement,
  type Claim,
  type Document,
  type Quantity,
  type Statement,
  type TextSpan,
  type Timex,
  type Toponym,
} from '../../src/model/index.ts'

export interface Writer {
  readonly text: string
  /** The nth place where the words stand (1 is the first). Throws when they do not. */
  at(words: string, nth?: number): TextSpan
}

export function writerOf(text: string): Writer {
  const at = (words: string, nth = 1): TextSpan => {
    let start = -1
    for (let found = 0; found < nth; found++) start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`the sample has no ${nth}. ${JSON.stringify(words)}`)
    return { start, end: start + words.length, text: words }
  }
  return { text, at }
}

type BlockRole = Document['blocks'][number]['role']

export function sampleDocument(
  id: string,
  blocks: readonly (readonly [BlockRole, string])[],
  facts: Partial<Document>,
): Document {
  const text = blocks.map(([, words]) => words).join('\n\n')
  let start = 0
  return {
    id,
    sha256: createHash('sha256').update(text).digest('hex'),
    url: null,
    title: blocks[0]?.[1] ?? null,
    byline: null,
    publisher: null,
    published: null,
    modified: null,
    language: 'en',
    license: null,
    issuer: null,
    via: [],
    text,
    blocks: blocks.map(([role, words], index) => {
      const block = { start, end: start + words.length, role, selector: `line=${index * 2 + 1}` }
      start = block.end + 2
      return block
    }),
    dropped: [],
    toponyms: [],
    timexes: [],
    quantities: [],
    media: [],
    diagnostics: [],
    ...facts,
  }
}

export function statement(id: string, document: string, facts: Partial<Statement>): Statement {
  return bareStatement({ id, document, rule: 'attribute.subject-verb', confidence: 0.8, ...facts })
}

export function claim(id: string, statement: Statement, span: TextSpan, facts: Partial<Claim>): Claim {
  return {
    id,
    statement: statement.id,
    document: statement.document,
    start: span.start,
    end: span.end,
    event: { type: 'battle', subtype: 'armed clash', acled: 'Armed clash', plover: 'ASSAULT' },
    outcome: 'unknown',
    control: null,
    polarity: 'affirmed',
    modality: 'actual',
    universal: false,
    actor: [],
    target: [],
    means: null,
    places: [],
    times: [],
    quantities: [],
    origin: statement.chain.at(-1) ?? null,
    oneSided: false,
    supersedes: null,
    rule: 'resolve.event-verb',
    confidence: 0.7,
    ...facts,
  }
}

export function toponym(id: string, span: TextSpan, facts: Partial<Toponym>): Toponym {
  return {
    id,
    ...span,
    name: span.text,
    latitude: null,
    longitude: null,
    radiusMeters: null,
    country: null,
    admin1: null,
    geonameId: null,
    precision: 'settlement',
    withheld: false,
    candidates: [],
    rule: 'resolve.gazetteer-only-one',
    ...facts,
  }
}

export function timex(id: string, span: TextSpan, facts: Partial<Timex>): Timex {
  return {
    id,
    ...span,
    value: null,
    type: 'DATE',
    from: null,
    to: null,
    zone: null,
    anchor: null,
    known: 'stated',
    rule: 'resolve.past-weekday',
    ...facts,
  }
}

export function quantity(id: string, span: TextSpan, facts: Partial<Quantity>): Quantity {
  return {
    id,
    ...span,
    low: null,
    high: null,
    bound: 'exact',
    unit: null,
    of: null,
    role: 'other',
    side: null,
    status: 'unknown',
    partOf: null,
    rule: 'resolve.number-noun',
    ...facts,
  }
}
