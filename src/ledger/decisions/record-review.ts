import { type Document, eventType, type Reading, stableId } from '../../model/index.ts'
import { BadInput } from '../../model/problem.ts'
import type { LedgerIndex } from '../contract.ts'
import type { MarkedEntry, ReviewedEntry } from '../journal-entry.ts'
import { anchorOf, pointerOf, textHash } from './anchors.ts'
import { eachInTurn } from './each-in-turn.ts'
import { hasContent } from './marked.ts'
import { Naming, outside } from './naming.ts'
import { notHeld, Objection } from './objection.ts'
import {
  type ClaimEditRequest,
  claimEditRequest,
  type RangeRequest,
  type RequestOf,
  type StatementEditRequest,
  statementEditRequest,
} from './requests.ts'
import type { Anchor, ClaimEdit, Pointer, StatementEdit, Subject } from './shapes.ts'
import { claimSubject, statementSubject } from './subjects.ts'

type Facts<T> = Omit<T, 'seq' | 'prev' | 'at' | 'hash'>

/** A document to decide on: as it was read, which decisions hold on to, and as it stands under those made before. */
export interface ToReview {
  readonly machine: Reading
  readonly reviewed: Reading
  readonly index: Pick<LedgerIndex, 'placeOf' | 'entityNames'>
}

/** What the journal keeps of a review. Throws `NotHeld` for ids the document does not have, BadInput for an edit of the other kind. */
export async function reviewFacts(
  { kind, subjects: given, status, edit, by, reason }: RequestOf<'reviewed'>,
  to: ToReview,
): Promise<Facts<ReviewedEntry>> {
  const document = to.machine.documents[0]!
  const subjects = [...new Set(given)].map((id) => subjectOf(id, to))
  const is = subjects[0]!.is
  if (subjects.some((subject) => subject.is !== is))
    throw wrongEdit('statements beside claims', 'one kind of them')
  if ((status === 'edited') !== (edit !== undefined && Object.keys(edit).length > 0)) {
    throw wrongEdit(
      edit === undefined ? 'no edit' : `an edit with the status ${status}`,
      'an edit with the status edited alone',
    )
  }
  const naming = new Naming(to.reviewed, to.index)
  const statement = edit && is === 'statement' ? parseEdit(statementEditRequest, edit) : null
  const claim = edit && is === 'claim' ? parseEdit(claimEditRequest, edit) : null
  const edits = {
    statement: statement && (await statementEdit(statement, subjects, to, naming)),
    claim: claim && (await claimEdit(claim, to, naming)),
  }
  return { kind, ...placed(document), subjects, status, ...edits, entities: naming.entities(), by, reason }
}

/** What the journal keeps of a marked statement. Throws an `Objection` where a statement has the very same content. */
export async function markFacts(
  { kind, statement, by, reason }: RequestOf<'marked'>,
  to: ToReview,
): Promise<Facts<MarkedEntry>> {
  const document = to.machine.documents[0]!
  const known = to.reviewed.statements.find((each) => hasContent(each, statement.content))
  if (known) {
    throw new Objection({
      code: 'decide.already-a-statement',
      found: `the statement ${known.id} with the very same content`,
      where: document.id,
      expected: 'words that no statement has',
      remedy: 'edit that statement instead',
    })
  }
  const naming = new Naming(to.reviewed, to.index)
  const edit = await statementEdit(statement, [], to, naming)
  const spans = statement.content.map(({ start, end }) => `${start}-${end}`).join()
  return {
    kind,
    ...placed(document),
    id: stableId(`${document.id}.m`, spans),
    // Every field is given, so every field is there.
    statement: edit as MarkedEntry['statement'],
    entities: naming.entities(),
    by,
    reason,
  }
}

function placed(document: Document) {
  return { digest: document.sha256, document: document.id, text: textHash(document) }
}

export function subjectOf(
  id: string,
  { machine, reviewed }: Pick<ToReview, 'machine' | 'reviewed'>,
): Subject {
  const document = machine.documents[0]!
  // As it was read: that is what another reading is held against. One that was marked is only among the reviewed.
  for (const { statements, claims } of [machine, reviewed]) {
    const statement = statements.find((each) => each.id === id)
    if (statement) return statementSubject(document, statement)
    const claim = claims.find((each) => each.id === id)
    if (claim)
      return claimSubject(
        document,
        claim,
        statements.find((each) => each.id === claim.statement),
      )
  }
  throw notHeld('statement', id, document.id)
}

async function statementEdit(
  { speakers, onBehalfOf, parent, source, cue, content, ...plain }: StatementEditRequest,
  subjects: readonly Subject[],
  to: ToReview,
  naming: Naming,
): Promise<StatementEdit> {
  const document = to.machine.documents[0]!
  const ranges = (given: readonly RangeRequest[]) => given.map((range) => within(document, range))
  if (parent && subjects.some(({ id }) => isInside(parent, id, to.reviewed))) throw circle(parent)
  return {
    ...plain,
    ...(speakers && { speakers: await naming.all(speakers) }),
    ...(onBehalfOf !== undefined && { onBehalfOf: await naming.somebody(onBehalfOf) }),
    ...(parent !== undefined && { parent: parent === null ? null : subjectOf(parent, to) }),
    ...(source && { source: ranges(source) }),
    ...(cue && { cue: ranges(cue) }),
    ...(content && { content: ranges(content) }),
  }
}

async function claimEdit(
  {
    start,
    end,
    event,
    actor,
    target,
    places,
    times,
    quantities,
    values,
    located,
    ...plain
  }: ClaimEditRequest,
  to: ToReview,
  naming: Naming,
): Promise<ClaimEdit> {
  const document = to.machine.documents[0]!
  if ((start === undefined) !== (end === undefined)) throw wrongEdit('half a range', 'a start and an end')
  if (event && !eventType(event.type, event.subtype))
    throw wrongEdit(`the event type ${event.type}`, 'one of docs/event-types.md')
  const pointers = (items: readonly Listed[], ids: readonly string[]) =>
    ids.map((id) => pointerTo(document, items, id))
  const named = async (value: NonNullable<typeof values>[number]) => ({
    ...value,
    quantity: pointerTo(document, document.quantities, value.quantity),
    ...(value.side === undefined ? {} : { side: await naming.somebody(value.side) }),
  })
  return {
    ...plain,
    ...(start !== undefined && end !== undefined && { at: within(document, { start, end }) }),
    ...(event && { event }),
    ...(actor && { actor: await naming.all(actor) }),
    ...(target && { target: await naming.all(target) }),
    ...(places && { places: pointers(document.toponyms, places) }),
    ...(times && { times: pointers(document.timexes, times) }),
    ...(quantities && { quantities: pointers(document.quantities, quantities) }),
    ...(values && { values: await eachInTurn(values, named) }),
    ...(located && {
      located: located.map(({ place, geonameId }) => ({
        place: pointerTo(document, document.toponyms, place),
        geonameId,
      })),
    }),
  } as ClaimEdit
}

type Listed = { readonly id: string; readonly start: number; readonly end: number }

function pointerTo(document: Document, items: readonly Listed[], id: string): Pointer {
  const item = items.find((each) => each.id === id)
  if (item === undefined) throw notHeld('place, time or quantity', id, document.id)
  return pointerOf(document, item)
}

function within(document: Document, range: RangeRequest): Anchor {
  if (range.end > document.text.length) throw outside(document, range.end)
  if (range.start >= range.end) throw wrongEdit('a range that ends where it starts or before', 'words')
  return anchorOf(document, range)
}

/** Whether `id` is `of`, or stands in it. */
function isInside(id: string, of: string, reading: Reading): boolean {
  const parents = new Map(reading.statements.map((each) => [each.id, each.parent]))
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === of) return true
    seen.add(at)
  }
  return false
}

function parseEdit<T>(
  schema: { safeParse(given: unknown): { success: boolean; data?: T } },
  edit: unknown,
): T {
  const read = schema.safeParse(edit)
  if (read.success) return read.data!
  throw wrongEdit('fields of the other kind', 'fields of a statement for statements, of a claim for claims')
}

function circle(parent: string): BadInput {
  return wrongEdit(`the parent ${parent}, which is the statement or stands in it`, 'a statement around it')
}

function wrongEdit(found: string, expected: string): BadInput {
  return new BadInput({
    code: 'decide.wrong-edit',
    found,
    where: 'the decision',
    expected,
    remedy: 'correct it and send it again',
  })
}
