import type { Capture, CaptureDigest } from '../model/index.ts'
import { BadInput, type BadInputFacts } from '../model/problem.ts'
import { sha256Hex } from './canonical.ts'
import { whereFrom } from './capture-register.ts'
import { stateOfCapture, storeCapture } from './capture-store.ts'
import { assembleIfBehind, followJournal } from './catch-up.ts'
import type { OpenFolder } from './open-folder.ts'
import { factsOf, type ReadCapture, readCapture } from './read-capture.ts'

export interface AddedCapture {
  readonly digest: CaptureDigest
  readonly document: string
  /** Its journal entry. */
  readonly seq: number
}

export interface KnownCapture {
  readonly digest: CaptureDigest
  readonly document: string
  /** The held bytes were gone or damaged, and these, the very same, took their place. */
  readonly restored: boolean
}

export interface FailedCapture {
  readonly digest: CaptureDigest
  /** Address, file name or start of the hash. */
  readonly where: string
  readonly problem: BadInputFacts
  /** The problem in one line. */
  readonly message: string
}

export interface AddResult {
  readonly added: readonly AddedCapture[]
  readonly known: readonly KnownCapture[]
  readonly failed: readonly FailedCapture[]
}

export type AddProgress = {
  /** Captures dealt with so far, and asked for. */
  readonly done: number
  readonly total: number
  readonly digest: CaptureDigest
} & (
  | { readonly outcome: 'added'; readonly document: string; readonly seq: number }
  | { readonly outcome: 'known'; readonly document: string; readonly restored: boolean }
  | { readonly outcome: 'failed'; readonly message: string; readonly problem: BadInputFacts }
)

/** Take captures in. Each is read first; then its bytes, its journal entry and its place in the index reach the disk in
 *  that order, and `progress` hears of it: from the journal entry on it is acknowledged, and no crash loses it.
 *  The same bytes again change nothing. A capture that the reader refuses leaves nothing behind: no bytes, no entry.
 *  What is said across documents is joined once, at the end. A bug in the reader is thrown after that. */
export async function addCaptures(
  open: OpenFolder,
  captures: readonly Capture[],
  progress: (step: AddProgress) => void = () => undefined,
): Promise<AddResult> {
  const added: AddedCapture[] = []
  const known: KnownCapture[] = []
  const failed: FailedCapture[] = []
  try {
    for (const [index, capture] of captures.entries()) {
      const outcome = await addCapture(open, capture)
      const at = { done: index + 1, total: captures.length, digest: capture.sha256 }
      if ('problem' in outcome) {
        failed.push(outcome)
        progress({ ...at, outcome: 'failed', message: outcome.message, problem: outcome.problem })
      } else if ('restored' in outcome) {
        known.push(outcome)
        progress({ ...at, outcome: 'known', document: outcome.document, restored: outcome.restored })
      } else {
        added.push(outcome)
        progress({ ...at, outcome: 'added', document: outcome.document, seq: outcome.seq })
      }
    }
  } finally {
    if (added.length > 0) await open.lock.hold(() => assembleIfBehind(open))
  }
  return { added, known, failed }
}

async function addCapture(
  open: OpenFolder,
  capture: Capture,
): Promise<AddedCapture | KnownCapture | FailedCapture> {
  if (sha256Hex(capture.bytes) !== capture.sha256) {
    throw new Error(`capture ${capture.sha256} does not hold the bytes of that hash`)
  }
  // Read outside the lock, so that reading in one process does not hold up another; unless it is held already.
  let read: ReadCapture | null = null
  if (open.register.get(capture.sha256) === undefined) {
    try {
      read = await readCapture(open.reader, capture)
    } catch (error) {
      if (error instanceof BadInput) return failedCapture(capture, error)
      throw error
    }
  }
  return await open.lock.hold(() => keepCapture(open, capture, read))
}

async function keepCapture(
  open: OpenFolder,
  capture: Capture,
  read: ReadCapture | null,
): Promise<AddedCapture | KnownCapture> {
  await followJournal(open)
  const held = open.register.get(capture.sha256)
  if (held !== undefined) {
    const restored = (await stateOfCapture(open.folder, capture.sha256)) !== 'whole'
    if (restored) await storeCapture(open.folder, capture.sha256, capture.bytes)
    return { digest: capture.sha256, document: held.lastRead.document, restored }
  }
  if (read === null) throw new Error(`capture ${capture.sha256} was held a moment ago and is not now`)
  const rival = open.register.digestOfDocument(read.document)
  if (rival !== undefined) throw new Error(`captures ${rival} and ${capture.sha256} read as one document id`)
  await storeCapture(open.folder, capture.sha256, capture.bytes)
  const { document, readingDigest } = read
  const { readerVersion } = open.reader
  const facts = { kind: 'added', capture: factsOf(capture), document, readerVersion, readingDigest } as const
  const entry = await open.journal.append(facts, open.now())
  open.register.follow(open.journal.entries)
  await open.index.apply([{ entry, reading: read.reading }])
  return { digest: capture.sha256, document, seq: entry.seq }
}

function failedCapture(capture: Capture, error: BadInput): FailedCapture {
  const where = whereFrom({ ...capture, digest: capture.sha256 })
  return { digest: capture.sha256, where, problem: error.facts, message: error.message }
}
