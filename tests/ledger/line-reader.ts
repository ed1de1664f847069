/** A reader small enough to see through: real readings of a made-up kind of report, one statement a line.
 *
 *      # Boats at Riverbend                      the title
 *      @ The Riverbend Lantern, 2031-05-02       outlet and date
 *      Mayor Oud [riverbend]: twelve boats sank  speaker, happening, words
 *
 *  Statements about one happening are one incident; two speakers with other words are a dispute; a report that has all
 *  lines of another under its own title is its copy. A report that says "unreadable" is bad input. */

import type { Reader } from '../../src/ledger/index.ts'
import { decideGroups } from '../../src/link/decided-groups.ts'
import {
  bareStatement,
  byCodeUnit,
  type Capture,
  type Dispute,
  type Document,
  type Entity,
  emptyReading,
  type GroupingDecision,
  type Incident,
  incidentNameOf,
  narrator,
  type Reading,
  withoutRejected,
  withParties,
} from '../../src/model/index.ts'
import { BadInput } from '../../src/model/problem.ts'

/** Another version gives every statement another rule id. */
export function lineReader(readerVersion = 'line-reader/1'): Reader {
  return {
    readerVersion,
    read: async (capture) => readLines(capture, readerVersion),
    assemble: (readings, parties, decisions) => {
      const whole = joinLines(readings, decisions)
      return { ...whole, entities: withParties(whole.entities, whole.statements, parties) }
    },
  }
}

/** The report number `n` of an endless series: five speakers, seven happenings unless told, words that part now and then. */
export function lineReport(n: number, lines = 3, happenings = 7): string {
  const said = Array.from({ length: lines }, (_, line) => {
    const speaker = ['Mayor Oud', 'The Ferry Guild', 'Captain Ise', 'Harbour Office', 'Narrator'][
      (n + line) % 5
    ]
    const place = (n * 3 + line) % happenings
    const happening = places[place] ?? `place-${place}`
    return `${speaker} [${happening}]: ${(n + line) % 4} boats sank`
  })
  const date = `2031-05-${String((n % 28) + 1).padStart(2, '0')}`
  return [`# Report ${n}`, `@ The Riverbend Lantern, ${date}`, ...said].join('\n')
}

const places = ['riverbend', 'mill', 'old-quay', 'market', 'ferry', 'lock-nine', 'dyke']

const statementLine = /^(.+?) \[(.+?)\]: (.+)$/

function readLines(capture: Capture, readerVersion: string): Reading {
  const text = new TextDecoder(capture.encoding).decode(capture.bytes)
  if (text.includes('unreadable')) {
    const where = capture.fileName ?? 'pasted text'
    const remedy = 'give another report'
    throw new BadInput({ code: 'read.no-lines', found: 'no lines', where, expected: 'lines', remedy })
  }
  const id = `d-${capture.sha256.slice(0, 16)}`
  const parts: Parts = { entities: new Map(), statements: [], claims: [], blocks: [], quantities: [] }
  let start = 0
  for (const [row, line] of text.split('\n').entries()) {
    readLine(parts, { id, line, row, start, readerVersion })
    start += line.length + 1
  }
  const outlet = /^@ (.+), (\S+)$/m.exec(text)
  const document: Document = {
    id,
    sha256: capture.sha256,
    url: capture.url,
    title: /^# (.+)$/m.exec(text)?.[1] ?? null,
    byline: null,
    publisher: outlet?.[1] ?? null,
    published: outlet?.[2] ?? null,
    modified: null,
    language: 'en',
    license: null,
    issuer: null,
    via: [],
    text,
    blocks: parts.blocks,
    dropped: [],
    diagnostics: [],
    toponyms: [],
    timexes: [],
    quantities: parts.quantities,
    media: [],
  }
  const { statements, claims } = parts
  const entities = [...parts.entities.values()]
  return { ...emptyReading, documents: [document], entities, statements, claims }
}

interface Parts {
  readonly entities: Map<string, Entity>
  readonly statements: Reading['statements'][number][]
  readonly claims: Reading['claims'][number][]
  readonly blocks: Document['blocks'][number][]
  readonly quantities: Document['quantities'][number][]
}

function readLine(
  parts: Parts,
  at: { id: string; line: string; row: number; start: number; readerVersion: string },
): void {
  const { id, line, row, start, readerVersion } = at
  if (line === '') return
  const end = start + line.length
  parts.blocks.push({ start, end, role: row === 0 ? 'heading' : 'paragraph', selector: `line=${row + 1}` })
  const found = statementLine.exec(line)
  if (found === null) return
  const [, name, happening, words] = found as unknown as [string, string, string, string]
  const source = { start, end: start + name.length, text: name }
  const content = { start: end - words.length, end, text: words }
  const speaker = name === 'Narrator' ? narrator : `e-${name.toLowerCase().replaceAll(' ', '-')}`
  if (speaker !== narrator) addMention(parts.entities, speaker, name, { document: id, ...source })
  const statement = `${id}-s${row}`
  parts.statements.push(
    bareStatement({
      id: statement,
      document: id,
      source: [source],
      cue: [{ start: content.start - 2, end: content.start - 1, text: ':' }],
      content: [content],
      speakers: [speaker],
      chain: speaker === narrator ? [] : [speaker],
      rule: `line-of-${readerVersion}`,
      confidence: 0.75,
    }),
  )
  const count = /^\d+/.exec(words)?.[0]
  const quantity = `${id}-q${row}`
  if (count !== undefined) {
    parts.quantities.push({
      id: quantity,
      start: content.start,
      end: content.start + count.length,
      text: count,
      low: Number(count),
      high: Number(count),
      bound: 'exact',
      unit: null,
      of: 'boats',
      role: 'other',
      side: null,
      status: 'unknown',
      partOf: null,
      rule: 'digits',
    })
  }
  parts.claims.push({
    id: `${id}-c${row}`,
    statement,
    document: id,
    start: content.start,
    end: content.end,
    event: { type: happening, subtype: null, acled: null, plover: null },
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
    quantities: count === undefined ? [] : [quantity],
    origin: speaker === narrator ? null : speaker,
    oneSided: false,
    supersedes: null,
    rule: 'line',
    confidence: 0.5,
  })
}

function addMention(
  entities: Map<string, Entity>,
  id: string,
  name: string,
  { document, start, end }: Entity['mentions'][number],
): void {
  const before = entities.get(id)?.mentions ?? []
  const mentions = [...before, { document, start, end }]
  entities.set(id, { id, name, kind: 'organisation', aliases: [], mentions, party: null })
}

function joinLines(readings: readonly Reading[], decisions: readonly GroupingDecision[] = []): Reading {
  const documents = readings.flatMap((reading) => reading.documents)
  const all = {
    statements: readings.flatMap(({ statements }) => statements),
    claims: readings.flatMap(({ claims }) => claims),
  }
  const { claims } = withoutRejected(all.statements, all.claims)
  const texts = new Map(documents.map((document) => [document.id, document.text]))
  const speakers = new Map(
    all.statements.map((statement) => [statement.id, statement.speakers[0] ?? 'nobody']),
  )
  const said = (claim: (typeof claims)[number]): Said => ({
    claim,
    speaker: speakers.get(claim.statement)!,
    words: texts.get(claim.document)!.slice(claim.start, claim.end),
  })
  const byType = new Map<string, Said[]>()
  for (const claim of claims)
    byType.set(claim.event.type, [...(byType.get(claim.event.type) ?? []), said(claim)])
  const happenings = decided([...byType.values()], decisions).sort((a, b) => byCodeUnit(a.id, b.id))
  return {
    ...emptyReading,
    documents,
    entities: joinEntities(readings),
    ...all,
    copies: copiesAmong(documents),
    incidents: happenings.map(incidentOf),
    disputes: happenings.flatMap(disputeOf),
  }
}

/** Each document with the first, by id, that has the same statements under another title. */
function copiesAmong(documents: readonly Document[]): Reading['copies'] {
  const first = new Map<string, string>()
  return documents.flatMap((document) => {
    const body = document.text.slice(document.text.indexOf('@'))
    const of = first.get(body)
    if (of !== undefined)
      return [{ document: document.id, of, share: 1, how: 'identical' as const, spans: [] }]
    first.set(body, document.id)
    return []
  })
}

interface Said {
  readonly claim: Reading['claims'][number]
  readonly speaker: string
  readonly words: string
}

interface Happening {
  readonly id: string
  readonly type: string
  readonly said: readonly Said[]
}

/** Incidents as a person grouped them. One that holds the first claim of its kind is called after the kind. */
function decided(groups: readonly Said[][], decisions: readonly GroupingDecision[]): Happening[] {
  const all = new Map(groups.flat().map((one) => [one.claim.id, one]))
  const first = new Map(groups.map((group) => [group[0]!.claim.id, `i-${group[0]!.claim.event.type}`]))
  const nobody = { family: 'other', when: null, places: [], actors: [] } as const
  const located = groups.map((group) => ({
    group: group.map(({ claim }) => ({ claim, ...nobody })),
    about: [],
  }))
  return decideGroups(located, decisions).map(({ group }) => {
    const said = group.map(({ claim }) => all.get(claim.id)!)
    const named = said.find((one) => first.has(one.claim.id))
    const id = named ? first.get(named.claim.id)! : incidentNameOf(said.map((one) => one.claim.id).sort()[0]!)
    return { id, type: (named ?? said[0]!).claim.event.type, said }
  })
}

function incidentOf({ id, type, said }: Happening): Incident {
  const voices = [...new Set(said.map((one) => one.speaker))].sort(byCodeUnit)
  return {
    id,
    title: `What happened at ${type}`,
    type,
    from: null,
    to: null,
    places: [],
    claims: said.map((one) => one.claim.id),
    documents: [...new Set(said.map((one) => one.claim.document))],
    accounts: voices.map((speaker) => ({
      speakers: [speaker],
      party: null,
      slots: said
        .filter((one) => one.speaker === speaker)
        .map(({ claim, words }) => ({
          slot: 'losses',
          value: words,
          text: words,
          claims: [claim.id],
          origins: claim.origin === null ? [] : [claim.origin],
          outlets: [claim.document],
        })),
      silent: [],
    })),
  }
}

function disputeOf({ id, type, said }: Happening): Dispute[] {
  const sides = [...new Map(said.map((one) => [one.words, one])).values()]
  if (sides.length < 2) return []
  return [
    {
      id: `x-${id.slice(2)}`,
      incident: id,
      slot: 'losses',
      kind: 'numeric',
      between: 'speakers',
      sides: sides.map(({ claim, speaker, words }) => ({
        speakers: [speaker],
        statements: [claim.statement],
        claims: [claim.id],
        value: words,
        text: words,
      })),
      scope: { place: 'same', time: 'unstated', object: 'same' },
      rule: 'other-words',
      explanation: `They differ about ${type}.`,
    },
  ]
}

function joinEntities(readings: readonly Reading[]): Entity[] {
  const joined = new Map<string, Entity>()
  for (const entity of readings.flatMap((reading) => reading.entities)) {
    const mentions = [...(joined.get(entity.id)?.mentions ?? []), ...entity.mentions]
    joined.set(entity.id, { ...entity, mentions })
  }
  return [...joined.values()].sort((a, b) => byCodeUnit(a.id, b.id))
}
