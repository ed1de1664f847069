import type { Reading } from '../../model/index.ts'
import { BadInput } from '../../model/problem.ts'
import type { AssessedEntry } from '../journal-entry.ts'
import type { OpenFolder } from '../open-folder.ts'
import { textHash } from './anchors.ts'
import { notHeld, Objection } from './objection.ts'
import { originsOf } from './origins.ts'
import { subjectOf } from './record-review.ts'
import type { RequestOf } from './requests.ts'

type Facts = Omit<AssessedEntry, 'seq' | 'prev' | 'at' | 'hash'>
type Request = RequestOf<'assessed'>

/** What the journal keeps of a grade. Throws `NotHeld` for an unknown subject, and an `Objection` to information graded 1, confirmed by
 *  other sources, where one named origin or none stands behind it, unless it is to be kept `despite` that. */
export async function assessFacts(open: OpenFolder, request: Request): Promise<Facts> {
  const { kind, subject, reliability, credibility, reason, evidence, despite, by } = request
  const held = await heldSubject(open, subject)
  if (subject.is === 'source' && credibility !== 6) throw sourceCredibility(subject.id)
  const objects = credibility === 1 && held.origins.size < 2
  if (objects && !despite) throw singleOrigin(subject.id, held.origins.size)
  const before = open.decisions
    .standing()
    .findLast(
      (each) => each.kind === 'assessed' && each.subject.is === subject.is && each.subject.id === subject.id,
    )
  return {
    kind,
    subject,
    ...held.anchored,
    reliability,
    credibility,
    reason,
    evidence,
    supersedes: before?.seq ?? null,
    despite: objects,
    by,
  }
}

type Anchored = Pick<Facts, 'digest' | 'text' | 'anchors'>
const nowhere: Anchored = { digest: null, text: null, anchors: [] }

async function heldSubject(
  { index, decisions, folder }: OpenFolder,
  { is, id }: Request['subject'],
): Promise<{ anchored: Anchored; origins: ReadonlySet<string> }> {
  const place = await index.placeOf(id)
  if (place?.is !== (is === 'source' ? 'entity' : is)) throw notHeld(is, id, folder)
  if (is === 'source') return { anchored: nowhere, origins: new Set() }
  const anchoredIn = async (document: string, item: string): Promise<Anchored> => {
    const machine = await index.machineReading(document)
    if (machine === null) return nowhere
    const own = machine.documents[0]!
    const subject = subjectOf(item, { machine, reviewed: decisions.reviewed(machine).reading })
    return { digest: own.sha256, text: textHash(own), anchors: [subject] }
  }
  if (is === 'incident') {
    const view = (await index.incident(id))!
    const [first] = view.claims
    return {
      anchored: first ? await anchoredIn(first.document, first.id) : nowhere,
      origins: new Set(view.claims.flatMap(({ origin }) => origin ?? [])),
    }
  }
  const part = (await index.document(place.document!))!
  return { anchored: await anchoredIn(place.document!, id), origins: originsOf(claimsOf(part, id), part) }
}

/** A claim is its own; a statement has those made of it. */
function claimsOf({ claims }: Reading, id: string): string[] {
  return claims.filter((claim) => claim.id === id || claim.statement === id).map((claim) => claim.id)
}

function singleOrigin(id: string, origins: number): Objection {
  return new Objection({
    code: 'decide.single-origin',
    found: `credibility 1 with ${origins === 0 ? 'no named origin' : 'one named origin'}`,
    where: id,
    expected: 'information that another, independent origin confirms',
    remedy: 'grade it 2 or lower, or say that it is to stand despite this',
  })
}

function sourceCredibility(id: string): BadInput {
  return new BadInput({
    code: 'decide.credibility-of-a-source',
    found: 'a credibility for a source',
    where: id,
    expected: 'a reliability alone: credibility is of what was said',
    remedy: 'grade the statement or claim instead',
  })
}
