export type {
  AddedCapture,
  AddProgress,
  AddResult,
  FailedCapture,
  KnownCapture,
} from './add.ts'
export { type BordersChoice, chosenBorders } from './borders.ts'
export { canonicalJson, sha256Hex } from './canonical.ts'
export type * from './claim-views.ts'
export type {
  CaptureRecord,
  DocumentSummary,
  DossierCounts,
  EntityName,
  IncidentSummary,
  IncidentView,
  IndexRows,
  LedgerIndex,
  Listed,
} from './contract.ts'
export type { Decided } from './decisions/decide.ts'
export type { DecisionFilter, DecisionPage, DecisionView } from './decisions/list.ts'
export { NotHeld, Objection } from './decisions/objection.ts'
export * from './decisions/requests.ts'
export { type Dossier, type DossierOptions, openDossier, rebuildDossier } from './dossier.ts'
export {
  type BordersEntry,
  type CaptureFacts,
  decisionSchemas,
  type JournalEntry,
  journalEntrySchema,
  type PartyEntry,
} from './journal-entry.ts'
export type { Manifest } from './manifest.ts'
export { kindOfFolder } from './manifest.ts'
export type { IndexStore } from './open-folder.ts'
export type { PartyDecision } from './parties.ts'
export { digestOfReading, type Reader } from './read-capture.ts'
export type { RebuildResult, RereadCapture } from './rebuild.ts'
export type { SearchHit, SearchPage, SearchResult } from './search.ts'
export { verifyDossier } from './verify-dossier.ts'
export type { VerifyProblem, VerifyResult } from './verify-report.ts'
