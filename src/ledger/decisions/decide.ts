import { BadInput } from '../../model/problem.ts'
import { assembleIfBehind, catchUp, followJournal } from '../catch-up.ts'
import type { DecisionEntry, JournalFacts } from '../journal-entry.ts'
import type { OpenFolder } from '../open-folder.ts'
import { type DecisionView, viewOf } from './list.ts'
import { notHeld, Objection } from './objection.ts'
import { assessFacts } from './record-assessment.ts'
import { mergeFacts, moveFacts, splitFacts } from './record-grouping.ts'
import { partyFacts } from './record-party.ts'
import { markFacts, reviewFacts, type ToReview } from './record-review.ts'
import { type BordersRequest, type DecisionRequest, decisionRequest, type RequestOf } from './requests.ts'

export interface Decided {
  readonly decision: DecisionView
  /** Documents and incidents, as they were or as they are now, in which something may have changed. */
  readonly documents: readonly string[]
  readonly incidents: readonly string[]
}

/** A request in its published shape, what was left out filled in. Throws BadInput for another shape. */
export function readRequest(input: unknown): DecisionRequest {
  const read = decisionRequest.safeParse(input)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new BadInput({
    code: 'decide.wrong-shape',
    found: issue?.message ?? 'another shape',
    where: `the decision${issue?.path.length ? `: ${issue.path.join('.')}` : ''}`,
    expected: 'the fields that docs/dossier.md names',
    remedy: 'correct it and send it again',
  })
}

/** Write a person's decision into the journal, and join what was read anew under it: when this returns, it is on the disk and every view
 *  shows it. Throws, having changed nothing, BadInput for what cannot be, `NotHeld` for what the dossier does not have, `Objection` for
 *  what should not be as things stand. */
export async function decide(open: OpenFolder, request: DecisionRequest | BordersRequest): Promise<Decided> {
  return await open.lock.hold(async () => {
    await catchUp(open)
    open.decisions.follow(open.journal.entries)
    const facts = await factsOf(open, request)
    const documents = await documentsOf(open, facts)
    const before = await incidentsOf(open, facts, documents)
    const entry = (await open.journal.append(facts, open.now())) as DecisionEntry
    await followJournal(open)
    await assembleIfBehind(open)
    const incidents = [...new Set([...before, ...(await incidentsOf(open, facts, documents))])]
    return { decision: await viewOf(open, entry), documents, incidents }
  })
}

async function factsOf(open: OpenFolder, request: DecisionRequest | BordersRequest): Promise<JournalFacts> {
  switch (request.kind) {
    case 'reviewed':
      return await reviewFacts(request, await documentToReview(open, await documentOf(open, request)))
    case 'marked':
      return await markFacts(request, await documentToReview(open, request.document))
    case 'assessed':
      return await assessFacts(open, request)
    case 'merged':
      return await mergeFacts(open, request)
    case 'split':
      return await splitFacts(open, request)
    case 'moved':
      return await moveFacts(open, request)
    case 'party':
      return await partyFacts(open, request)
    case 'unmasked':
    case 'borders':
      return request
    case 'undone':
      return undoFacts(open, request)
  }
}

async function documentOf(
  { index, folder }: OpenFolder,
  { subjects }: RequestOf<'reviewed'>,
): Promise<string> {
  const [first] = subjects
  const place = await index.placeOf(first!)
  if (place?.is === 'statement' || place?.is === 'claim') return place.document!
  throw notHeld('statement', first!, folder)
}

async function documentToReview(
  { index, decisions, folder }: OpenFolder,
  document: string,
): Promise<ToReview> {
  const machine = await index.machineReading(document)
  if (machine === null) throw notHeld('document', document, folder)
  return { machine, reviewed: decisions.reviewed(machine).reading, index }
}

function undoFacts({ decisions, folder }: OpenFolder, request: RequestOf<'undone'>): JournalFacts {
  if (decisions.get(request.decision) === undefined)
    throw notHeld('decision', String(request.decision), folder)
  if (decisions.get(request.decision)?.kind === 'unmasked')
    throw new Objection({
      code: 'decide.already-left',
      found: `decision ${request.decision}, by which names left the dossier`,
      where: folder,
      expected: 'a decision that only this dossier knows of',
      remedy: 'ask whoever has the export to delete it',
    })
  const undoing = decisions.undoneBy().get(request.decision)
  if (undoing === undefined) return request
  throw new Objection({
    code: 'decide.already-undone',
    found: `decision ${request.decision}, which entry ${undoing} took back`,
    where: folder,
    expected: 'a decision that stands',
    remedy: `undo entry ${undoing} to make it count again`,
  })
}

/** Documents whose reading a decision changes. */
async function documentsOf(open: OpenFolder, facts: JournalFacts): Promise<string[]> {
  switch (facts.kind) {
    case 'reviewed':
    case 'marked': {
      const now = open.register.get(facts.digest)?.lastRead.document
      return now === undefined ? [] : [now]
    }
    case 'undone': {
      const about = open.decisions.get(facts.decision)
      return about === undefined ? [] : await documentsOf(open, open.decisions.about(about))
    }
    default:
      return []
  }
}

async function incidentsOf(
  open: OpenFolder,
  facts: JournalFacts,
  documents: readonly string[],
): Promise<string[]> {
  const { index, decisions } = open
  const claimed = async (claims: readonly string[]) => {
    const ids: string[] = []
    for (const claim of claims) ids.push(...[await index.incidentOfClaim(claim)].filter((id) => id !== null))
    return ids
  }
  switch (facts.kind) {
    case 'reviewed':
    case 'marked': {
      const parts = []
      for (const document of documents) parts.push((await index.document(document))?.incidents ?? [])
      return [...new Set(parts.flat().map(({ id }) => id))]
    }
    case 'merged':
      return await claimed(facts.incidents.map(({ holds }) => holds.claim.id))
    case 'split':
      return await claimed([facts.incident.holds, ...facts.claims].map(({ claim }) => claim.id))
    case 'moved':
      return await claimed([facts.to.holds, ...facts.claims].map(({ claim }) => claim.id))
    case 'assessed': {
      const { is, id } = facts.subject
      if (is === 'incident') return [id]
      return is === 'claim' ? await claimed([id]) : []
    }
    case 'undone': {
      const about = decisions.get(facts.decision)
      return about === undefined ? [] : await incidentsOf(open, decisions.about(about), documents)
    }
    default:
      return []
  }
}
