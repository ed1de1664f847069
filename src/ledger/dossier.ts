import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Capture, Diagnostic } from '../model/index.ts'
import { BadInput } from '../model/problem.ts'
import { type AddProgress, type AddResult, addCaptures } from './add.ts'
import { type BordersChoice, chooseBorders } from './borders.ts'
import { sha256Hex } from './canonical.ts'
import { CaptureRegister } from './capture-register.ts'
import { loadCapture, sweepStaging } from './capture-store.ts'
import { catchUp, ledgerDiagnostic } from './catch-up.ts'
import { claimViewsOf } from './claim-views.ts'
import type { EntityName, IncidentView, LedgerIndex, LedgerReads } from './contract.ts'
import { type AssessmentView, assessmentsOf } from './decisions/assessments.ts'
import { type Correction, correctionsOf } from './decisions/corrections.ts'
import { type Decided, decide, readRequest } from './decisions/decide.ts'
import { DecisionRegister } from './decisions/decision-register.ts'
import { gradedIncidents, withGrades } from './decisions/graded-incidents.ts'
import { type DecisionFilter, type DecisionPage, listDecisions } from './decisions/list.ts'
import { listParties, type PartyView } from './decisions/list-parties.ts'
import type { DecisionInput } from './decisions/requests.ts'
import { makeFolder } from './durable-file.ts'
import { openJournal } from './journal.ts'
import type { BordersEntry, CaptureFacts, PartyEntry } from './journal-entry.ts'
import { lockName } from './layout.ts'
import { openLock } from './lock.ts'
import {
  createDossier,
  type FolderKind,
  kindOfFolder,
  type Manifest,
  notADossier,
  readManifest,
} from './manifest.ts'
import type { IndexStore, OpenFolder } from './open-folder.ts'
import { decideParty, type PartyDecision, partyDecisions } from './parties.ts'
import { captureFault, type Reader } from './read-capture.ts'
import { type RebuildResult, rebuildIndex } from './rebuild.ts'
import { type SearchPage, type SearchResult, searchIndex } from './search.ts'
import { sqliteStore } from './sqlite/store.ts'
import { verifyOpenFolder } from './verify.ts'
import { indexDamage } from './verify-index.ts'
import type { VerifyResult } from './verify-report.ts'

export interface DossierOptions extends Reader {
  /** Make a dossier in an absent or empty folder. */
  readonly createIfMissing?: boolean
  /** Name of a dossier that is made. */
  readonly name?: string
  /** How long to wait for another process's writing; five minutes unless told. */
  readonly lockWaitMs?: number
  /** Clock for the journal's `at`. */
  readonly clock?: () => Date
  /** Engine of the index; SQLite unless told. */
  readonly store?: IndexStore
}

/** An open dossier. Reading from it needs no lock; every change takes it for the moment of the change. */
export interface Dossier extends LedgerReads {
  readonly folder: string
  readonly manifest: Manifest
  /** What opening found and put right or could not: a torn entry, captures read by another version. */
  readonly diagnostics: readonly Diagnostic[]

  /** See `addCaptures`. */
  add(captures: readonly Capture[], progress?: (step: AddProgress) => void): Promise<AddResult>
  /** Take in what other processes have added since; returns what it found on the way. */
  catchUp(): Promise<readonly Diagnostic[]>
  /** See `rebuildIndex`. */
  rebuild(progress?: (done: number, total: number) => void): Promise<RebuildResult>
  /** See `verifyOpenFolder`. */
  verify(): Promise<VerifyResult>

  /** See `decide`. */
  decide(request: DecisionInput): Promise<Decided>
  /** See `listDecisions`. */
  decisions(filter: DecisionFilter): Promise<DecisionPage>
  /** See `correctionsOf`. */
  corrections(): AsyncGenerator<Correction>
  /** See `searchIndex`. */
  search(page: SearchPage): Promise<SearchResult>
  /** See `LedgerIndex.entityNames`. */
  entityNames(words: string, limit: number): Promise<readonly EntityName[]>
  /** See `assessmentsOf`. */
  assessments(part: IncidentView): Promise<readonly AssessmentView[]>
  /** See `listParties`. */
  parties(): Promise<readonly PartyView[]>
  /** See `decideParty`. */
  decideParty(decision: PartyDecision): Promise<PartyEntry>
  /** Every decision on a side, in order, those that no longer count too. */
  partyDecisions(): Promise<readonly PartyEntry[]>

  /** The choice of a view of disputed borders that stands, null for none. */
  borders(): Promise<BordersEntry | null>
  /** See `chooseBorders`. */
  chooseBorders(choice: BordersChoice): Promise<BordersEntry>

  /** The untouched bytes, null for an unknown digest. Throws BadInput when they are gone or changed. */
  capture(digest: string): Promise<{ readonly facts: CaptureFacts; readonly bytes: Uint8Array } | null>
  /** The index itself, for dumps and comparisons. */
  readonly index: LedgerIndex
  close(): Promise<void>
}

/** Open a dossier, or make one. Brings the index to the journal's head on the way, so it may have to read what a killed
 *  process left. Throws BadInput, one line, for a folder that is no dossier, a journal that is not sound, an index that is
 *  damaged or is not this journal's; `verifyDossier` says more about each, `rebuildDossier` mends the last two. */
export async function openDossier(folder: string, options: DossierOptions): Promise<Dossier> {
  const open = await openFolder(folder, options, { damagedIndex: 'refuse' })
  try {
    const diagnostics = await open.lock.hold(async () => {
      await sweepStaging(open.folder)
      return await catchUp(open)
    })
    return dossierOf(open, [...diagnostics, ...(await otherVersions(open))])
  } catch (error) {
    await closeFolder(open)
    throw error
  }
}

/** Make the index of a dossier anew, even where it is too damaged to open or stands where the journal never was. */
export async function rebuildDossier(
  folder: string,
  options: DossierOptions,
  progress?: (done: number, total: number) => void,
): Promise<RebuildResult> {
  const open = await openFolder(folder, options, { damagedIndex: 'remove' })
  return await rebuildIndex(open, progress).finally(() => closeFolder(open))
}

async function openFolder(
  given: string,
  options: DossierOptions,
  how: { damagedIndex: 'refuse' | 'remove' },
): Promise<OpenFolder> {
  const folder = path.resolve(given)
  const now = () => (options.clock?.() ?? new Date()).toISOString()
  const lockFile = path.join(folder, lockName)
  const seen = await kindOfFolder(folder)
  // One that another process is making right now may look like nobody's; then it has a lock.
  if (seen !== 'foreign' || !existsSync(lockFile)) assertMayOpen(folder, seen, options)
  await makeFolder(folder)
  const lock = openLock(lockFile, options.lockWaitMs ?? 300_000)
  try {
    return await lock.hold(async () => {
      // Looked at again under the lock: another process may have made it meanwhile.
      const kind = await kindOfFolder(folder)
      assertMayOpen(folder, kind, options)
      if (kind === 'free') await createDossier(folder, options.name ?? null, now())
      const manifest = await readManifest(folder)
      const journal = await openJournal(folder)
      journal.assertSound()
      const register = new CaptureRegister().follow(journal.entries)
      const decisions = new DecisionRegister().follow(journal.entries)
      const store = options.store ?? sqliteStore
      const index = await openIndex(store, folder, how.damagedIndex)
      return { folder, manifest, lock, journal, register, decisions, index, store, reader: options, now }
    })
  } catch (error) {
    lock.close()
    throw error
  }
}

function assertMayOpen(folder: string, kind: FolderKind, { createIfMissing }: DossierOptions): void {
  if (kind === 'foreign' || (kind === 'free' && createIfMissing !== true)) throw notADossier(folder, kind)
}

async function openIndex(
  store: IndexStore,
  folder: string,
  damaged: 'refuse' | 'remove',
): Promise<LedgerIndex> {
  try {
    const index = await store.open(folder)
    if (damaged === 'refuse' || (await index.damage()).length === 0) return index
    await index.close()
  } catch (cause) {
    if (damaged === 'refuse') throw new BadInput(indexDamage(folder, cause), { cause })
  }
  await store.remove(folder)
  return await store.open(folder)
}

async function closeFolder(open: OpenFolder): Promise<void> {
  await open.journal.close()
  await open.index.close()
  open.lock.close()
}

function dossierOf(open: OpenFolder, diagnostics: readonly Diagnostic[]): Dossier {
  const { folder, manifest, index, lock, register } = open
  return {
    folder,
    manifest,
    diagnostics,
    index,
    add: (captures, progress) => addCaptures(open, captures, progress),
    catchUp: () => lock.hold(() => catchUp(open)),
    rebuild: (progress) => rebuildIndex(open, progress),
    verify: () => verifyOpenFolder(open),
    decide: async (request) => await decide(open, readRequest(request)),
    decisions: (filter) => listDecisions(open, filter),
    corrections: () => correctionsOf(open),
    search: (page) => searchIndex(index, page),
    entityNames: (words, limit) => index.entityNames(words, limit),
    assessments: (part) => assessmentsOf(open, part),
    parties: () => listParties(open),
    decideParty: (decision) => decideParty(open, decision),
    partyDecisions: () => partyDecisions(open),
    borders: async () => open.decisions.follow(open.journal.entries).borders(),
    chooseBorders: (choice) => chooseBorders(open, choice),
    counts: () => index.counts(),
    version: () => index.version(),
    documentPage: (page) => index.documentPage(page),
    incidentPage: async (page) => withGrades(await index.incidentPage(page), await gradedIncidents(open)),
    documents: () => index.documents(),
    document: (id) => index.document(id),
    incidents: () => index.incidents(),
    incident: async (id) => {
      const known = await index.incident(id)
      const now = known === null ? await index.incidentOnceCalled(id) : null
      return now === null ? known : await index.incident(now)
    },
    entities: () => index.entities(),
    reading: () => index.reading(),
    captures: () => index.captures(),
    ...claimViewsOf(index),
    capture: async (digest) => {
      // One that another process added since is not in our register yet.
      if (register.get(digest) === undefined) await lock.hold(() => catchUp(open))
      const held = register.get(digest)
      if (held === undefined) return null
      const facts = held.added.capture
      const bytes = await loadCapture(folder, digest)
      if (bytes === null) throw new BadInput(captureFault(folder, facts, 'missing'))
      if (sha256Hex(bytes) !== digest) throw new BadInput(captureFault(folder, facts, 'changed'))
      return { facts, bytes }
    },
    close: () => closeFolder(open),
  }
}

async function otherVersions(open: OpenFolder): Promise<readonly Diagnostic[]> {
  const { readerVersion } = open.reader
  const captures = open.register.all()
  const others = captures.filter((capture) => capture.lastRead.readerVersion !== readerVersion)
  if (others.length === 0) return []
  const versions = [...new Set(others.map((capture) => capture.lastRead.readerVersion))].join(', ')
  const found = `${others.length} of ${captures.length} captures were read by another version (${versions})`
  const message = `${found} than this one (${readerVersion}); run \`sayso rebuild\` to read them again`
  return [ledgerDiagnostic('ledger.read-by-another-version', 'info', message)]
}
