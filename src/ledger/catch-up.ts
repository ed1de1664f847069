import { type Diagnostic, emptyReading, type Reading } from '../model/index.ts'
import { BadInput } from '../model/problem.ts'
import type { Decided, IndexChange, IndexStanding } from './contract.ts'
import { capturesNamedBy } from './decisions/grouping.ts'
import { isDecision, isGrouping } from './decisions/standing.ts'
import type { Journal } from './journal.ts'
import type { JournalEntry } from './journal-entry.ts'
import { journalName } from './layout.ts'
import type { OpenFolder } from './open-folder.ts'
import { type ReadCapture, readHeldCapture } from './read-capture.ts'

// Readings put into the index at a time: a process killed on the way has done that much.
const batch = 50

/** Bring the index to the journal's head, and the joined part to the index. Needs the lock. */
export async function catchUp(open: OpenFolder): Promise<readonly Diagnostic[]> {
  const diagnostics = await followJournal(open)
  await assembleIfBehind(open)
  return diagnostics
}

/** Apply entries that another process wrote, or that a killed one had no time to. Needs the lock; cheap when there are
 *  none. A torn last line is cut, kept aside and told of. Throws BadInput, having changed nothing, when the chain is
 *  broken or the index stands where the journal never was. */
export async function followJournal(open: OpenFolder): Promise<readonly Diagnostic[]> {
  const { journal, index } = open
  const diagnostics: Diagnostic[] = []
  await journal.refresh()
  journal.assertSound()
  let { seq } = assertIndexFollows(open.folder, journal, await index.standing())
  if (journal.torn !== null) {
    const size = journal.torn.length
    const name = await journal.setTornAside()
    diagnostics.push(tornEntry(journal.head.seq, size, name))
  }
  open.register.follow(journal.entries)
  const reread = new Map<number, Reading>()
  while (seq < journal.head.seq) {
    const pending = journal.entries.slice(seq, seq + batch)
    await index.apply(await changesOf(open, pending, reread, diagnostics))
    seq += pending.length
  }
  return diagnostics
}

/** Join the readings anew when the index holds some that the joined part takes no account of. Needs the lock. */
export async function assembleIfBehind(open: OpenFolder): Promise<void> {
  const { index, reader } = open
  const { seq, assembledSeq } = await index.standing()
  if (assembledSeq === seq) return
  const { readerVersion, join } = reader
  if (join) return await index.joinChanges(join, await decidedSince(open, assembledSeq), readerVersion)
  await index.replaceAssembled(assembled(open, await index.readings()), reader.readerVersion)
}

/** What people decided, and what of it the journal tells after entry `seq`. */
export async function decidedSince(open: OpenFolder, seq: number): Promise<Decided> {
  const { index, journal, register } = open
  const decisions = open.decisions.follow(journal.entries)
  const documentOf = (digest: string) => register.get(digest)?.lastRead.document
  const fresh = journal.entries
    .slice(seq)
    .filter(isDecision)
    .map((entry) => decisions.about(entry))
  return {
    ...(await decidedOver(open, async (digest) => {
      const document = documentOf(digest)
      return document === undefined ? null : await index.machineReading(document)
    })),
    entities: fresh.flatMap((entry) => (entry.kind === 'party' ? entry.entity : [])),
    documents: fresh
      .filter(isGrouping)
      .flatMap(capturesNamedBy)
      .flatMap((digest) => documentOf(digest) ?? []),
    reread: fresh.flatMap((entry) =>
      entry.kind === 'reviewed' || entry.kind === 'marked' ? (documentOf(entry.digest) ?? []) : [],
    ),
  }
}

/** What people decided, over what the captures read as now: null for one that has no reading. */
export async function decidedOver(
  open: OpenFolder,
  machineReading: (digest: string) => Promise<Reading | null>,
): Promise<Pick<Decided, 'reviewed' | 'parties' | 'grouping'>> {
  const decisions = open.decisions.follow(open.journal.entries)
  const reviewed = (machine: Reading) => decisions.reviewed(machine).reading
  const named = new Map<string, Reading>()
  for (const digest of new Set(decisions.standing().filter(isGrouping).flatMap(capturesNamedBy))) {
    const machine = await machineReading(digest)
    if (machine !== null) named.set(digest, reviewed(machine))
  }
  return {
    reviewed,
    parties: decisions.parties(),
    grouping: decisions.grouping((digest) => named.get(digest)),
  }
}

/** The whole of these readings under what people decided; they must come by document id. */
export function assembled(open: OpenFolder, readings: readonly Reading[]): Reading {
  if (readings.length === 0) return emptyReading
  const decisions = open.decisions.follow(open.journal.entries)
  const reviewed = readings.map((reading) => decisions.reviewed(reading).reading)
  const byCapture = new Map(reviewed.map((reading) => [reading.documents[0]!.sha256, reading]))
  const grouping = decisions.grouping((digest) => byCapture.get(digest))
  return open.reader.assemble(reviewed, decisions.parties(), grouping)
}

/** Append a `read` entry when a held capture now reads otherwise than the journal last said, by version or by digest;
 *  null when it does not. Needs the lock. */
export async function noteRereading(
  open: OpenFolder,
  digest: string,
  read: Pick<ReadCapture, 'document' | 'readingDigest'>,
): Promise<JournalEntry | null> {
  const last = open.register.get(digest)!.lastRead
  const { readerVersion } = open.reader
  const { document, readingDigest } = read
  if (last.readerVersion === readerVersion && last.readingDigest === readingDigest) return null
  const entry = await open.journal.append(
    { kind: 'read', digest, document, readerVersion, readingDigest },
    open.now(),
  )
  open.register.follow(open.journal.entries)
  return entry
}

/** Digest of the capture that an entry is about, null where it is about none. */
export function digestOfEntry(entry: JournalEntry): string | null {
  return entry.kind === 'added' ? entry.capture.digest : entry.kind === 'read' ? entry.digest : null
}

async function changesOf(
  open: OpenFolder,
  pending: readonly JournalEntry[],
  reread: Map<number, Reading>,
  diagnostics: Diagnostic[],
): Promise<readonly IndexChange[]> {
  const changes: IndexChange[] = []
  for (const entry of pending) {
    const digest = digestOfEntry(entry)
    const capture = digest === null ? undefined : open.register.get(digest)
    // Where a later entry speaks of the same capture, that one brings the reading.
    if (capture === undefined || capture.lastRead.seq !== entry.seq || reread.has(entry.seq)) {
      changes.push({ entry, reading: reread.get(entry.seq) ?? null })
      continue
    }
    const read = await readHeldCapture(open.reader, open.folder, capture.added.capture)
    if ('unread' in read) {
      diagnostics.push(ledgerDiagnostic(read.unread.code, 'error', new BadInput(read.unread).message))
      changes.push({ entry, reading: null })
      continue
    }
    // Read otherwise than the entry says: recorded as such, and projected when its turn comes.
    const noted = await noteRereading(open, digest!, read)
    if (noted !== null) reread.set(noted.seq, read.reading)
    changes.push({ entry, reading: noted === null ? read.reading : null })
  }
  return changes
}

function assertIndexFollows(folder: string, journal: Journal, standing: IndexStanding): IndexStanding {
  if (standing.seq === 0) return standing
  const entry = journal.entries[standing.seq - 1]
  if (entry?.hash === standing.hash) return standing
  throw new BadInput({
    code: 'ledger.journal-behind-index',
    found:
      entry === undefined
        ? `a journal that ends at entry ${journal.head.seq}`
        : `another entry ${standing.seq} than the index has applied`,
    where: `${folder}/${journalName}`,
    expected: `the journal that the index follows, up to entry ${standing.seq} or beyond`,
    remedy: 'put the whole journal back from a copy; or, to go by the journal as it is, run `sayso rebuild`',
  })
}

function tornEntry(lastSeq: number, size: number, name: string): Diagnostic {
  const found = `the journal's line ${lastSeq + 1} was cut short by a crash and never acknowledged`
  return ledgerDiagnostic('ledger.torn-entry', 'warning', `${found}; its ${size} bytes are kept in ${name}`)
}

export function ledgerDiagnostic(
  code: string,
  severity: Diagnostic['severity'],
  message: string,
): Diagnostic {
  return { code, severity, stage: 'ledger', start: null, end: null, message }
}
