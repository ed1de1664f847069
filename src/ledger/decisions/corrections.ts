import type { Claim, Document, Reading, Review, Statement } from '../../model/index.ts'
import type { OpenFolder } from '../open-folder.ts'
import { type Range, textHash } from './anchors.ts'

/** Half-open UTF-16 offsets in the text. */
export type Offsets = readonly [start: number, end: number]

/** What a machine read and what a person made of it, to learn from. It holds no words: `sha256` names the capture, whose text, as a reader gives
 *  it, has the SHA-256 `text`; every span is offsets in that. */
export interface Correction {
  readonly format: 'sayso-corrections/1'
  readonly sha256: string
  readonly text: string
  readonly language: string | null
  readonly readerVersion: string
  readonly is: 'statement' | 'claim'
  readonly status: Review['status']
  /** Fields that a person replaced. */
  readonly edited: readonly string[]
  /** Number of the journal entry that decided last. */
  readonly decision: number
  readonly at: string
  /** As it was read; null for a statement that no machine found. */
  readonly before: object | null
  /** As it stands; null for one that was rejected. */
  readonly after: object | null
}

/** Every statement and claim that a person decided on, accepted ones too, by document and in text order. What was taken back is left out,
 *  and so is a decision that stands on nothing now. */
export async function* correctionsOf(open: OpenFolder): AsyncGenerator<Correction> {
  const { index, register } = open
  const decisions = open.decisions.follow(open.journal.entries)
  for (const { added, lastRead } of register.all()) {
    if (decisions.ofCapture(added.capture.digest).length === 0) continue
    const machine = await index.machineReading(lastRead.document)
    if (machine === null) continue
    const { reading } = decisions.reviewed(machine)
    const { sha256, language, ...document } = machine.documents[0]!
    const facts = {
      format: 'sayso-corrections/1',
      sha256,
      text: textHash(document),
      language,
      readerVersion: lastRead.readerVersion,
    } as const
    const [before, after] = [itemsOf(machine), itemsOf(reading)]
    for (const is of ['statement', 'claim'] as const)
      for (const [id, { item, shape }] of after[is]) {
        const { review } = item
        if (review === undefined || review.status === 'proposed') continue
        const { status, edited, decision, at } = review
        const was = before[is].get(id)?.shape ?? null
        const now = status === 'rejected' ? null : shape
        yield { ...facts, is, status, edited, decision, at, before: was, after: now }
      }
  }
}

interface Items {
  readonly statement: ReadonlyMap<string, { item: Statement; shape: object }>
  readonly claim: ReadonlyMap<string, { item: Claim; shape: object }>
}

function itemsOf(reading: Reading): Items {
  const document = reading.documents[0]!
  const who = whoIn(reading)
  return {
    statement: new Map(
      reading.statements.map((item) => [item.id, { item, shape: statementShape(item, who) }]),
    ),
    claim: new Map(reading.claims.map((item) => [item.id, { item, shape: claimShape(item, document, who) }])),
  }
}

type Who = (ids: readonly string[]) => object[]

/** Who is meant, by where the document names them: a name that a person gave is not in it. */
function whoIn({ entities }: Reading): Who {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  return (ids) =>
    ids.map((id) => {
      const entity = known.get(id)
      return { id, kind: entity?.kind ?? null, mentions: (entity?.mentions ?? []).map(offsets) }
    })
}

function statementShape(statement: Statement, who: Who): object {
  const { id, kind, stance, relay, opinion, source, cue, content, speakers, onBehalfOf, parent } = statement
  const spans = { source: source.map(offsets), cue: cue.map(offsets), content: content.map(offsets) }
  const voices = { speakers: who(speakers), onBehalfOf: onBehalfOf === null ? null : who([onBehalfOf])[0] }
  return { id, kind, stance, relay, opinion, ...spans, ...voices, parent }
}

function claimShape(claim: Claim, document: Document, who: Who): object {
  const { id, statement, event, outcome, polarity, modality, universal } = claim
  const among = <T extends { readonly id: string }>(items: readonly T[], ids: readonly string[]) =>
    items.filter((item) => ids.includes(item.id))
  return {
    id,
    statement,
    at: offsets(claim),
    event: { type: event.type, subtype: event.subtype },
    outcome,
    polarity,
    modality,
    universal,
    actor: who(claim.actor),
    target: who(claim.target),
    places: among(document.toponyms, claim.places).map((each) => ({
      at: offsets(each),
      geonameId: each.geonameId,
    })),
    times: among(document.timexes, claim.times).map((each) => ({ at: offsets(each), value: each.value })),
    quantities: among(document.quantities, claim.quantities).map((each) => {
      const { low, high, bound, unit, role, side, status } = each
      return { at: offsets(each), low, high, bound, unit, role, side, status }
    }),
  }
}

function offsets({ start, end }: Range): Offsets {
  return [start, end]
}
