import { byCodeUnit, type Reading } from '../model/index.ts'
import type { BadInputFacts } from '../model/problem.ts'
import { type RegisteredCapture, whereFrom } from './capture-register.ts'
import { sweepStaging } from './capture-store.ts'
import { assembled, decidedOver, digestOfEntry, noteRereading } from './catch-up.ts'
import type { IndexChange } from './contract.ts'
import { FreshReadings } from './fresh-readings.ts'
import type { OpenFolder } from './open-folder.ts'
import { readHeldCapture } from './read-capture.ts'

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

/** Make the index anew from captures and journal. Captures are read before the lock is taken; then one transaction
 *  replaces the whole index, so that other processes see the one before or the new one. Readings are in memory a few at a time. Throws
 *  BadInput, having changed nothing, when the journal is not sound. */
export async function rebuildIndex(
  open: OpenFolder,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<RebuildResult> {
  const { journal, register, lock } = open
  await lock.hold(() => refreshSound(open))
  const reads = await FreshReadings.open(open.folder)
  try {
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
        if (reads.read(capture.added.capture.digest) === undefined) await readInto(reads, open, capture)
      }
      const result = await replaceIndex(open, reads)
      return { ...result, entries: journal.head.seq }
    })
  } finally {
    await reads.close()
  }
}

async function refreshSound(open: OpenFolder): Promise<void> {
  await open.journal.refresh()
  open.journal.assertSound()
  open.register.follow(open.journal.entries)
}

async function readInto(reads: FreshReadings, open: OpenFolder, held: RegisteredCapture): Promise<void> {
  const { capture } = held.added
  await reads.put(capture.digest, await readHeldCapture(open.reader, open.folder, capture))
}

async function replaceIndex(open: OpenFolder, reads: FreshReadings): Promise<Omit<RebuildResult, 'entries'>> {
  const { register, reader, index } = open
  const reread: RereadCapture[] = []
  const unread: RebuildResult['unread'][number][] = []
  const captures = register.all()
  for (const { added, lastRead } of captures) {
    const { digest } = added.capture
    const read = reads.read(digest)!
    const where = whereFrom(added.capture)
    if ('unread' in read) {
      unread.push({ digest, where, problem: read.unread })
      continue
    }
    const from = lastRead.readerVersion
    const noted = await noteRereading(open, digest, read)
    if (noted !== null) reread.push({ digest, where, from, drifted: from === reader.readerVersion })
  }
  const changes = changesFrom(open, reads)
  if (reader.join) {
    const decided = await decidedOver(open, (digest) => reads.reading(digest))
    const all = { ...decided, entities: [], documents: [], reread: [] }
    await index.rebuildJoined(changes, reader.join, all, reader.readerVersion)
  } else await index.rebuild(changes, assembled(open, await allReadings(open, reads)), reader.readerVersion)
  return { documents: captures.length - unread.length, reread, unread }
}

/** Every journal entry, with the reading of its capture where no later entry speaks of the same. */
async function* changesFrom(open: OpenFolder, reads: FreshReadings): AsyncGenerator<IndexChange> {
  for (const entry of open.journal.entries) {
    const digest = digestOfEntry(entry)
    const isLast = digest !== null && open.register.get(digest)?.lastRead.seq === entry.seq
    yield { entry, reading: isLast ? await reads.reading(digest) : null }
  }
}

/** By document id. */
async function allReadings(open: OpenFolder, reads: FreshReadings): Promise<readonly Reading[]> {
  const all: Reading[] = []
  for (const { added } of open.register.all()) {
    const reading = await reads.reading(added.capture.digest)
    if (reading !== null) all.push(reading)
  }
  return all.sort((a, b) => byCodeUnit(a.documents[0]!.id, b.documents[0]!.id))
}
