/** The index's tables. Text, whole and real numbers only, so that SQLite and PostgreSQL hold the same values. */
import type { ClaimFactsRow } from './claim-facts.ts'
import type { ClaimPlaceRow } from './claim-places.ts'
import type { ClaimTextRow } from './claim-texts.ts'
import type { ClaimTimeRow } from './claim-times.ts'
import { type CountedTables, countedTables } from './counted-tables.ts'
import type { DisputeClaimRow } from './dispute-claims.ts'
import type { QuotedVoiceRow } from './quoted-voices.ts'

export interface AppliedRow {
  /** Always 1. */
  id: number
  seq: number
  hash: string
  assembled_seq: number
  assembled_by: string | null
}

export interface CaptureRow {
  digest: string
  seq: number
  added_at: string
  media_type: string
  encoding: string
  encoding_from: string
  contradicted_encoding: string | null
  url: string | null
  file_name: string | null
  content_type: string | null
  byte_count: number
  document: string
  reader_version: string
  reading_digest: string
}

/** A one-document reading, as its reader gave it. */
export interface ReadingRow {
  document: string
  digest: string
  reading: string
}

/** From here on: the joined reading. `json` holds the full shape, less what another table holds. */
export interface DocumentRow {
  id: string
  digest: string
  url: string | null
  title: string | null
  byline: string | null
  publisher: string | null
  published: string | null
  language: string | null
  json: string
}

export interface EntityRow {
  id: string
  name: string
  kind: string
  party: string | null
  /** Without `mentions`. */
  json: string
}

export interface MentionRow {
  entity: string
  document: string
  /** Among the entity's mentions in this document. */
  position: number
  start_offset: number
  end_offset: number
}

export interface StatementRow {
  id: string
  document: string
  /** Among the document's statements. */
  position: number
  kind: string
  stance: string
  relay: string
  parent: string | null
  opinion: number
  rule: string
  confidence: number
  json: string
}

export interface ClaimRow {
  id: string
  document: string
  /** Among the document's claims. */
  position: number
  statement: string
  type: string
  subtype: string | null
  outcome: string
  polarity: string
  modality: string
  origin: string | null
  rule: string
  confidence: number
  json: string
}

export interface CopyRow {
  document: string
  of_document: string
  share: number
  how: string
  json: string
}

export interface IncidentRow {
  id: string
  /** `begins`, '' where it is unknown: incidents come in this order. */
  ordered: string
  title: string
  type: string
  begins: string | null
  ends: string | null
  /** How many. */
  disputes: number
  /** Without `accounts`. */
  json: string
}

export interface IncidentClaimRow {
  incident: string
  position: number
  claim: string
}

export interface IncidentDocumentRow {
  incident: string
  position: number
  document: string
}

export interface AccountRow {
  incident: string
  position: number
  party: string | null
  json: string
}

export interface DisputeRow {
  id: string
  /** Among the incident's disputes. */
  position: number
  incident: string
  slot: string
  kind: string
  parties: string
  rule: string
  json: string
}

export interface MissedRow {
  document: string
  /** Among the document's missed cues. */
  position: number
  start_offset: number
  end_offset: number
  reason: string
  json: string
}

export interface AssembledTables {
  documents: DocumentRow
  entities: EntityRow
  mentions: MentionRow
  statements: StatementRow
  claims: ClaimRow
  copies: CopyRow
  incidents: IncidentRow
  incident_claims: IncidentClaimRow
  incident_documents: IncidentDocumentRow
  accounts: AccountRow
  disputes: DisputeRow
  missed: MissedRow
  claim_places: ClaimPlaceRow
  claim_times: ClaimTimeRow
  claim_facts: ClaimFactsRow
  claim_texts: ClaimTextRow
  dispute_claims: DisputeClaimRow
  quoted_voices: QuotedVoiceRow
}

export interface IndexTables extends AssembledTables, CountedTables {
  applied: AppliedRow
  captures: CaptureRow
  readings: ReadingRow
}

type Keys = { readonly [T in keyof IndexTables]: readonly (keyof IndexTables[T] & string)[] }

/** Primary key of each table: also the order of a dump. */
export const tableKeys: Keys = {
  applied: ['id'],
  captures: ['digest'],
  readings: ['document'],
  documents: ['id'],
  entities: ['id'],
  mentions: ['entity', 'document', 'position'],
  statements: ['id'],
  claims: ['id'],
  copies: ['document', 'of_document'],
  incidents: ['id'],
  incident_claims: ['incident', 'position'],
  incident_documents: ['incident', 'position'],
  accounts: ['incident', 'position'],
  disputes: ['id'],
  missed: ['document', 'position'],
  claim_places: ['claim', 'position'],
  claim_times: ['claim', 'position'],
  claim_facts: ['claim'],
  claim_texts: ['claim'],
  dispute_claims: ['dispute', 'claim'],
  quoted_voices: ['statement', 'position'],
  ...(Object.fromEntries(countedTables.map(({ name, key }) => [name, key])) as Pick<
    Keys,
    keyof CountedTables
  >),
}

/** What comparing the claims of incidents gives. */
export const incidentTables = [
  'incidents',
  'incident_claims',
  'incident_documents',
  'accounts',
  'disputes',
  'dispute_claims',
] as const satisfies readonly (keyof AssembledTables)[]

export const assembledTables = [
  'documents',
  'entities',
  'mentions',
  'statements',
  'claims',
  'copies',
  ...incidentTables,
  'missed',
  'claim_places',
  'claim_times',
  'claim_facts',
  'claim_texts',
  'quoted_voices',
] as const satisfies readonly (keyof AssembledTables)[]

/** Those that something is written to; the counts follow by themselves. */
export const allTables = ['applied', 'captures', 'readings', ...assembledTables] as const
export const dumpedTables: readonly (keyof IndexTables)[] = [
  ...allTables,
  ...countedTables.map(({ name }) => name as keyof CountedTables),
]
