import type { CaptureRegister } from './capture-register.ts'
import type { LedgerIndex } from './contract.ts'
import type { DecisionRegister } from './decisions/decision-register.ts'
import type { Journal } from './journal.ts'
import type { ExclusiveLock } from './lock.ts'
import type { Manifest } from './manifest.ts'
import type { Reader } from './read-capture.ts'

/** A dossier's parts, open in this process: what adding, catching up, rebuilding and verifying work on. */
export interface OpenFolder {
  readonly folder: string
  readonly manifest: Manifest
  readonly lock: ExclusiveLock
  readonly journal: Journal
  readonly register: CaptureRegister
  readonly decisions: DecisionRegister
  readonly index: LedgerIndex
  readonly store: IndexStore
  readonly reader: Reader
  /** The present instant in UTC. */
  readonly now: () => string
}

/** How an engine keeps an index for a dossier's folder. */
export interface IndexStore {
  open(folder: string): Promise<LedgerIndex>
  /** An index that nobody else sees and that leaves nothing behind. */
  scratch(): Promise<LedgerIndex>
  remove(folder: string): Promise<void>
}
