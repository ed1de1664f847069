import type { Claim } from '../../model/index.ts'
import { BadInput } from '../../model/problem.ts'
import type { GroupingEntry } from '../journal-entry.ts'
import type { OpenFolder } from '../open-folder.ts'
import { textHash } from './anchors.ts'
import { eachInTurn } from './each-in-turn.ts'
import { notHeld } from './objection.ts'
import { subjectOf, type ToReview } from './record-review.ts'
import type { RequestOf } from './requests.ts'
import type { ClaimPointer, IncidentPointer } from './shapes.ts'

type Facts<K extends GroupingEntry['kind']> = Omit<
  Extract<GroupingEntry, { kind: K }>,
  'seq' | 'prev' | 'at' | 'hash'
>

/** What the journal keeps of a merge. Throws `NotHeld` for an unknown incident. */
export async function mergeFacts(open: OpenFolder, request: RequestOf<'merged'>): Promise<Facts<'merged'>> {
  const { kind, reason, by } = request
  const ids = [...new Set(request.incidents)]
  if (ids.length < 2) throw wrongGrouping('one incident', 'two or more to be one')
  const point = pointing(open)
  const incidents: IncidentPointer[] = []
  for (const id of ids) incidents.push({ id, holds: await point((await claimsOf(open, id))[0]!) })
  return { kind, incidents, reason, by }
}

/** What the journal keeps of a split. Throws BadInput unless some of the incident's claims go and some stay. */
export async function splitFacts(open: OpenFolder, request: RequestOf<'split'>): Promise<Facts<'split'>> {
  const { kind, reason, by, incident } = request
  const chosen = new Set(request.claims)
  const own = await claimsOf(open, incident)
  const going = own.filter(({ id }) => chosen.has(id))
  const staying = own.find(({ id }) => !chosen.has(id))
  if (going.length < chosen.size) throw wrongGrouping('claims of another incident', 'claims of this one')
  if (!staying) throw wrongGrouping('all claims of the incident', 'some that go and some that stay')
  const point = pointing(open)
  const claims = await eachInTurn(going, point)
  return { kind, incident: { id: incident, holds: await point(staying) }, claims, reason, by }
}

/** What the journal keeps of a move. Throws `NotHeld` for unknown claims and incidents, BadInput where nothing would move. */
export async function moveFacts(open: OpenFolder, request: RequestOf<'moved'>): Promise<Facts<'moved'>> {
  const { kind, reason, by, to } = request
  const there = await claimsOf(open, to)
  const going = [...new Set(request.claims)].filter((id) => !there.some((claim) => claim.id === id))
  const [stays] = there
  if (going.length === 0) throw wrongGrouping('claims that are there already', 'claims of other incidents')
  const point = pointing(open)
  const claims = await eachInTurn(going, async (id) => {
    const place = await open.index.placeOf(id)
    if (place?.is !== 'claim') throw notHeld('claim', id, open.folder)
    return await point({ id, document: place.document! })
  })
  return { kind, claims, to: { id: to, holds: await point(stays!) }, reason, by }
}

type Point = (claim: Pick<Claim, 'id' | 'document'>) => Promise<ClaimPointer>

/** Makes what is kept of a claim; each document is read once. */
function pointing({ index, decisions, folder }: OpenFolder): Point {
  const readings = new Map<string, Pick<ToReview, 'machine' | 'reviewed'>>()
  return async ({ id, document }) => {
    const known = readings.get(document)
    const machine = known?.machine ?? (await index.machineReading(document))
    if (machine === null) throw notHeld('document', document, folder)
    const pair = known ?? { machine, reviewed: decisions.reviewed(machine).reading }
    readings.set(document, pair)
    const own = machine.documents[0]!
    return { digest: own.sha256, text: textHash(own), claim: subjectOf(id, pair) }
  }
}

async function claimsOf({ index, folder }: OpenFolder, incident: string): Promise<readonly Claim[]> {
  const view = await index.incident(incident)
  if (view === null) throw notHeld('incident', incident, folder)
  return view.claims
}

function wrongGrouping(found: string, expected: string): BadInput {
  return new BadInput({
    code: 'decide.wrong-grouping',
    found,
    where: 'the decision',
    expected,
    remedy: 'look at the incident again and choose anew',
  })
}
