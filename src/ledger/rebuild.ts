import type { Reading } from '../model/index.ts'
import type { BadInputFacts } from '../model/problem.ts'
import { byCodeUnit } from './canonical.ts'
import { type RegisteredCapture, whereFrom } from './capture-register.ts'
import { sweepStaging } from './capture-store.ts'
import { assembled, digestOfEntry, noteRereading } from './catch-up.ts'
import type { IndexChange } from './contract.ts'
import type { OpenFolder } from './open-folder.ts'
import { type ReadCapture, readHeldCapture } from './read-capture.ts'

export interface RebuildResult {
  /** Journal entries applied, and documents that the index now holds. */
  readonly entries: number
  readonly documents: number
  /** Captures that now read otherwise than the journal last said; each has a new `read` entry. */
  readonly reread: readonly RereadCapture[]
  /** Captures without a document: their bytes are gone or changed, or this version cannot read them. */
  readonly unread: readonly {
    readonly digest: string
    readonly where: string
    readonly problem: BadInputFacts
  }[]
}

export interface RereadCapture {
  readonly digest: string
  readonly where: string
  /** Version that read it before. */
  readonly from: string
  /** The same version gave another reading: a reader that is not what its version says. */
  readonly drifted: boolean
}

type Read = ReadCapture | { readonly unread: BadInputFacts }

/** Make the index anew from captures and journal. Captures are read before the lock is taken; then one transaction
 *  replaces the whole index, so that other processes see the one before or the new one. Throws BadInput, having changed
 *  nothing, when the journal is not sound. */
export async function rebuildIndex(
  open: OpenFolder,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<RebuildResult> {
  const { journal, register, lock } = open
  const reads = new Map<string, Read>()
  await lock.hold(() => refreshSound(open))
  const held = register.all()
  for (const [index, capture] of held.entries()) {
    await readInto(reads, open, capture)
    progress(index + 1, held.length)
  }
  return await lock.hold(async () => {
    await refreshSound(open)
    await sweepStaging(open.folder)
    if (journal.torn !== null) await journal.setTornAside()
    for (const capture of register.all()) {
      if (!reads.has(capture.added.capture.digest)) await readInto(reads, open, capture)
    }
    const result = await replaceIndex(open, reads)
    return { ...result, entries: journal.head.seq }
  })
}

async function refreshSound(open: OpenFolder): Promise<void> {
  await open.journal.refresh()
  open.journal.assertSound()
  open.register.follow(open.journal.entries)
}

async function readInto(reads: Map<string, Read>, open: OpenFolder, held: RegisteredCapture): Promise<void> {
  const { capture } = held.added
  reads.set(capture.digest, await readHeldCapture(open.reader, open.folder, capture))
}

async function replaceIndex(
  open: OpenFolder,
  reads: Map<string, Read>,
): Promise<Omit<RebuildResult, 'entries'>> {
  const { journal, register, reader, index } = open
  const reread: RereadCapture[] = []
  const unread: RebuildResult['unread'][number][] = []
  const readings: Reading[] = []
  for (const { added, lastRead } of register.all()) {
    const { digest } = added.capture
    const read = reads.get(digest)!
    const where = whereFrom(added.capture)
    if ('unread' in read) {
      unread.push({ digest, where, problem: read.unread })
      continue
    }
    readings.push(read.reading)
    const from = lastRead.readerVersion
    const noted = await noteRereading(open, digest, read)
    if (noted !== null) reread.push({ digest, where, from, drifted: from === reader.readerVersion })
  }
  const changes = journal.entries.map((entry): IndexChange => {
    const digest = digestOfEntry(entry)
    const isLast = digest !== null && register.get(digest)?.lastRead.seq === entry.seq
    const read = isLast ? reads.get(digest) : undefined
    return { entry, reading: read === undefined || 'unread' in read ? null : read.reading }
  })
  readings.sort((a, b) => byCodeUnit(a.documents[0]!.id, b.documents[0]!.id))
  if (reader.join) {
    const decisions = open.decisions.follow(journal.entries)
    const reviewed = (machine: Reading) => decisions.reviewed(machine).reading
    const byCapture = new Map(readings.map((reading) => [reading.documents[0]!.sha256, reading]))
    const ofCapture = (digest: string) => {
      const machine = byCapture.get(digest)
      return machine && reviewed(machine)
    }
    const decided = { reviewed, parties: decisions.parties(), grouping: decisions.grouping(ofCapture) }
    const all = { ...decided, entities: [], documents: [], reread: [] }
    await index.rebuildJoined(changes, reader.join, all, reader.readerVersion)
  } else await index.rebuild(changes, assembled(open, readings), reader.readerVersion)
  return { documents: readings.length, reread, unread }
}
