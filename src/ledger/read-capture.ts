import type { Capture, CaptureDigest, GroupingDecision, LocalJoin, Parties, Reading } from '../model/index.ts'
import { BadInput, type BadInputFacts } from '../model/problem.ts'
import { canonicalJson, sha256Hex } from './canonical.ts'
import { whereFrom } from './capture-register.ts'
import { loadCapture } from './capture-store.ts'
import type { CaptureFacts } from './journal-entry.ts'
import { capturePath } from './layout.ts'
import { checkSelectors } from './selectors.ts'

/** The part of the product that turns bytes into readings; a ledger is told it, and knows nothing of how it works. */
export interface Reader {
  /** Everything that makes a reading what it is: code, rules, gazetteer. The same bytes and version, the same reading. */
  readonly readerVersion: string
  /** A reading of one document: one document in it, no incidents. Throws BadInput for bytes that cannot be read. */
  readonly read: (capture: Capture) => Promise<Reading>
  /** What joins readings a part at a time; without it all are joined at every change. Gives what `assemble` gives. */
  readonly join?: LocalJoin
  /** Join one-document readings, given by document id, under the sides and the groupings that a person decided. Pure. */
  readonly assemble: (
    readings: readonly Reading[],
    parties: Parties,
    decisions?: readonly GroupingDecision[],
  ) => Reading
}

export interface ReadCapture {
  readonly document: string
  readonly reading: Reading
  /** SHA-256 over the reading's canonical JSON. */
  readonly readingDigest: string
}

/** Read a capture, and see that what came back can be kept. Throws the reader's BadInput; throws Error, as for any bug,
 *  when the reading is not of this one capture or a span does not slice to its words. */
export async function readCapture(reader: Reader, capture: Capture): Promise<ReadCapture> {
  const given = await reader.read(capture)
  // Through JSON once, so that what is joined now is what a rebuild will join.
  const reading: Reading = JSON.parse(JSON.stringify(given))
  const [document, ...more] = reading.documents
  if (document === undefined || more.length > 0 || document.sha256 !== capture.sha256) {
    throw new Error(`the reading of capture ${capture.sha256} is not of that one document`)
  }
  const [problem] = checkSelectors(reading).problems
  if (problem !== undefined) {
    const at = `${problem.what} [${problem.start}, ${problem.end})`
    throw new Error(`the reading of capture ${capture.sha256} has, at ${at}, ${problem.found}`)
  }
  return { document: document.id, reading, readingDigest: digestOfReading(reading) }
}

export function digestOfReading(reading: Reading): string {
  return sha256Hex(canonicalJson(reading))
}

/** Read a held capture again. Bytes that are gone or changed, and bytes that this version cannot read, come back as
 *  `unread` with the reason: they harm nothing else. */
export async function readHeldCapture(
  reader: Reader,
  folder: string,
  facts: CaptureFacts,
): Promise<ReadCapture | { readonly unread: BadInputFacts }> {
  const bytes = await loadCapture(folder, facts.digest)
  if (bytes === null || sha256Hex(bytes) !== facts.digest) {
    return { unread: captureFault(folder, facts, bytes === null ? 'missing' : 'changed') }
  }
  try {
    return await readCapture(reader, captureOf(facts, bytes))
  } catch (error) {
    if (error instanceof BadInput) return { unread: error.facts }
    throw error
  }
}

/** What the journal tells of a capture. */
export function factsOf(capture: Capture): CaptureFacts {
  return {
    digest: capture.sha256,
    mediaType: capture.mediaType,
    encoding: capture.encoding,
    encodingFrom: capture.encodingFrom,
    contradictedEncoding: capture.contradictedEncoding ?? null,
    url: capture.url,
    fileName: capture.fileName,
    contentType: capture.contentType,
    byteCount: capture.bytes.length,
    ...(capture.published ? { published: capture.published } : {}),
  }
}

/** A capture as it was when it was added. */
export function captureOf(facts: CaptureFacts, bytes: Uint8Array): Capture {
  return {
    sha256: facts.digest as CaptureDigest,
    bytes,
    mediaType: facts.mediaType,
    encoding: facts.encoding,
    encodingFrom: facts.encodingFrom,
    contradictedEncoding: facts.contradictedEncoding,
    url: facts.url,
    fileName: facts.fileName,
    contentType: facts.contentType,
    ...(facts.published === undefined ? {} : { published: facts.published }),
  }
}

/** The line for bytes that are not what was captured. */
export function captureFault(
  folder: string,
  facts: CaptureFacts,
  state: 'missing' | 'changed',
): BadInputFacts {
  return {
    code: state === 'missing' ? 'ledger.capture-missing' : 'ledger.capture-changed',
    found: state === 'missing' ? 'no file' : 'bytes with another SHA-256 than when they were captured',
    where: capturePath(folder, facts.digest),
    expected: `the ${facts.byteCount} bytes captured from ${whereFrom(facts)}`,
    remedy: 'put the file back from a copy, or add the very same bytes again',
  }
}
