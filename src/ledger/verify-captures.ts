import type { Reading } from '../model/index.ts'
import { type CaptureRegister, type RegisteredCapture, whereFrom } from './capture-register.ts'
import { listCaptures, stateOfCapture } from './capture-store.ts'
import { captureFault, digestOfReading, type Reader, readHeldCapture } from './read-capture.ts'
import { checkSelectors } from './selectors.ts'
import type { VerifyReport } from './verify-report.ts'

export interface CapturesToCheck {
  readonly folder: string
  readonly reader: Reader
  /** What should be on disk: by the journal, as far as it is sound. */
  readonly register: CaptureRegister
  /** One-document readings that the index holds, by capture digest; null when it cannot be looked at. */
  readonly stored: ReadonlyMap<string, Reading> | null
}

/** Check each capture's bytes, reading and spans. What comes out is, by capture digest, the reading that the journal
 *  speaks of, wherever there is one: made again, or else stored. Captures read by another version cannot be read as it
 *  did; of those the stored reading is checked against the journal's digest. */
export async function checkCaptures(
  report: VerifyReport,
  what: CapturesToCheck,
): Promise<ReadonlyMap<string, Reading>> {
  const readings = new Map<string, Reading>()
  const otherVersions = new Map<string, number>()
  for (const held of what.register.all()) {
    const { digest } = held.added.capture
    report.checked.captures++
    const reading = (await readAgain(report, what, held, otherVersions)) ?? storedReading(report, what, held)
    if (reading === null) continue
    readings.set(digest, reading)
    checkSpans(report, held, reading)
  }
  for (const [version, count] of otherVersions) {
    const done = 'their bytes and stored readings were checked, but they were not read again'
    report.note(`${count} captures were read by version ${version}, not by this one; ${done}`)
  }
  const orphans = (await listCaptures(what.folder)).filter(
    (digest) => what.register.get(digest) === undefined,
  )
  if (orphans.length > 0) {
    report.note(`${orphans.length} captures that no journal entry names: left by a crash, harmless`)
  }
  return readings
}

async function readAgain(
  report: VerifyReport,
  { folder, reader }: CapturesToCheck,
  { added, lastRead }: RegisteredCapture,
  otherVersions: Map<string, number>,
): Promise<Reading | null> {
  const facts = added.capture
  const state = await stateOfCapture(folder, facts.digest)
  if (state !== 'whole') {
    report.problem(captureFault(folder, facts, state))
    return null
  }
  if (lastRead.readerVersion !== reader.readerVersion) {
    otherVersions.set(lastRead.readerVersion, (otherVersions.get(lastRead.readerVersion) ?? 0) + 1)
    return null
  }
  const read = await readHeldCapture(reader, folder, facts)
  if ('unread' in read) {
    report.problem(read.unread)
    return null
  }
  if (read.readingDigest !== lastRead.readingDigest) {
    report.problem({
      code: 'ledger.reading-drift',
      found: `a reading with digest ${read.readingDigest}`,
      where: `${whereFrom(facts)} (capture ${facts.digest}, read again)`,
      expected: `${lastRead.readingDigest}, as version ${lastRead.readerVersion} read it in entry ${lastRead.seq}`,
      remedy: 'use the build that added it; or, if this reading is the one you want, run `sayso rebuild`',
    })
    return null
  }
  report.checked.readings++
  return read.reading
}

function storedReading(
  report: VerifyReport,
  { stored }: CapturesToCheck,
  { added, lastRead }: RegisteredCapture,
): Reading | null {
  if (stored === null) return null
  const reading = stored.get(added.capture.digest)
  const digest = reading === undefined ? null : digestOfReading(reading)
  if (reading !== undefined && digest === lastRead.readingDigest) return reading
  report.problem({
    code: 'ledger.stored-reading-changed',
    found: digest === null ? 'no reading in the index' : `a reading in the index with digest ${digest}`,
    where: `${whereFrom(added.capture)} (capture ${added.capture.digest})`,
    expected: `${lastRead.readingDigest}, as version ${lastRead.readerVersion} read it in entry ${lastRead.seq}`,
    remedy: 'run `sayso rebuild`, which reads the captures again',
  })
  return null
}

function checkSpans(report: VerifyReport, { added }: RegisteredCapture, reading: Reading): void {
  const { checked, problems } = checkSelectors(reading)
  report.checked.selectors += checked
  for (const { document, what, start, end, found } of problems) {
    report.problem({
      code: 'ledger.selector-drift',
      found,
      where: `${whereFrom(added.capture)} (document ${document}, ${what}, [${start}, ${end}))`,
      expected: "a span of the document's text that slices to its own words",
      remedy: 'run `sayso rebuild`; if it stays, the reader has a bug',
    })
  }
}
