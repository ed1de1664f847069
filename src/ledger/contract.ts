/** What a ledger's index can be asked and told: one interface for SQLite here and for a server's database later.
 *  An index is a projection of captures and journal. It may be thrown away; `contract.suite.ts` says what each keeps. */
import type {
  Capture,
  Claim,
  Dispute,
  Entity,
  GroupingDecision,
  Incident,
  IncidentLabel,
  LocalJoin,
  MediaType,
  Parties,
  Quantity,
  Reading,
  Statement,
  Timex,
  Toponym,
} from '../model/index.ts'
import type { ClaimViews, IncidentsPage, Page } from './claim-views.ts'
import type { JournalEntry } from './journal-entry.ts'

/** How far along the journal an index is. */
export interface IndexStanding {
  /** Last entry applied; 0 for none. */
  readonly seq: number
  /** Its hash; 64 zeros for none. */
  readonly hash: string
  /** Last entry that the joined part (entities, incidents, disputes …) takes account of; never beyond `seq`. */
  readonly assembledSeq: number
  /** Version that joined it, null before the first time. */
  readonly assembledBy: string | null
}

/** One journal entry and what follows from it. */
export interface IndexChange {
  readonly entry: JournalEntry
  /** One-document reading of the entry's capture; null where the entry brings none, or a later entry's replaces it. */
  readonly reading: Reading | null
}

/** In the journal's order; each looked at once, so that they need not all be in memory. */
export type IndexChanges = Iterable<IndexChange> | AsyncIterable<IndexChange>

/** What people decided, and what of it is new to the joined part. */
export interface Decided {
  /** A one-document reading as people reviewed it. */
  readonly reviewed: (machine: Reading) => Reading
  readonly parties: Parties
  readonly grouping: readonly GroupingDecision[]
  /** Entities on whose sides something was decided, or taken back. */
  readonly entities: readonly string[]
  /** Documents that decisions on incidents, taken or taken back, name claims of. */
  readonly documents: readonly string[]
  /** Documents of which parts were reviewed, or no longer are. */
  readonly reread: readonly string[]
}

/** A capture as the journal tells of it, with its last reading. */
export interface CaptureRecord {
  readonly digest: string
  /** Entry that added it. */
  readonly seq: number
  /** When it was added, an instant in UTC. */
  readonly addedAt: string
  readonly mediaType: MediaType
  readonly encoding: string
  readonly encodingFrom: Capture['encodingFrom']
  readonly contradictedEncoding: string | null
  readonly url: string | null
  readonly fileName: string | null
  readonly contentType: string | null
  readonly byteCount: number
  /** Id of the document that it reads as. */
  readonly document: string
  readonly readerVersion: string
  readonly readingDigest: string
}

/** A line in a list of documents. */
export interface DocumentSummary {
  readonly id: string
  readonly sha256: string
  readonly title: string | null
  readonly publisher: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly language: string | null
  readonly url: string | null
  readonly fileName: string | null
  /** When it was added, an instant in UTC. */
  readonly addedAt: string
  readonly statements: number
  readonly claims: number
  readonly incidents: number
  readonly missed: number
}

/** A line in a list of incidents. */
export interface IncidentSummary {
  readonly id: string
  readonly title: string
  readonly type: string
  readonly from: string | null
  readonly to: string | null
  readonly documents: number
  readonly claims: number
  readonly accounts: number
  readonly disputes: number
  /** What it stands on before anybody grades it; null where its accounts were not compared. */
  readonly label: IncidentLabel | null
}

/** A page of a list, and how many rows there are on all pages. */
export interface Listed<Line> {
  readonly rows: readonly Line[]
  readonly total: number
}

export interface DossierCounts {
  readonly documents: number
  readonly incidents: number
  readonly disputes: number
}

/** An incident with all that its accounts and disputes point to. */
export interface IncidentView {
  readonly incident: Incident
  /** In the incident's order. */
  readonly claims: readonly Claim[]
  /** Those that the claims come from and those they stand in, up to the outermost; what a party issues itself is in its voice. */
  readonly statements: readonly Statement[]
  /** With their mentions in the incident's documents. */
  readonly entities: readonly Entity[]
  readonly disputes: readonly Dispute[]
  readonly documents: readonly DocumentSummary[]
  readonly toponyms: readonly Toponym[]
  readonly timexes: readonly Timex[]
  readonly quantities: readonly Quantity[]
}

/** What an id of the dossier names. */
export interface Place {
  readonly is: 'statement' | 'claim' | 'incident' | 'entity' | 'document'
  /** Of a statement, a claim, or itself; null for what stands in several. */
  readonly document: string | null
}

/** An entity as it is chosen from a list. */
export type EntityName = Pick<Entity, 'id' | 'name' | 'kind' | 'party' | 'aliases'>

export type RowValue = string | number | null
export type Row = Readonly<Record<string, RowValue>>
/** Every table's rows, sorted by key. */
export type IndexRows = Readonly<Record<string, readonly Row[]>>

/** What can be asked of a dossier, and of its index. */
export interface LedgerReads extends ClaimViews {
  counts(): Promise<DossierCounts>
  /** A page of `documents`. */
  documentPage(page: Page): Promise<Listed<DocumentSummary>>
  /** A page of incidents: most disputes first, then the latest, those of no known time last. Where words are looked for, those whose title
   *  has them come before those that say them. */
  incidentPage(page: IncidentsPage): Promise<Listed<IncidentSummary>>
  /** Another word after every change of what can be asked here, by whatever process: what was counted under the same word still holds. */
  version(): Promise<string>
  /** By publication, the latest first, those without a date last. */
  documents(): Promise<readonly DocumentSummary[]>
  /** The joined reading cut down to one document: its statements, claims, copies and missed cues, the entities these
   *  need with their mentions in it, and the incidents and disputes it takes part in, which may name claims of other
   *  documents. Null for an unknown id. */
  document(id: string): Promise<Reading | null>
  /** By time, those of no known time first, then by id. */
  incidents(): Promise<readonly IncidentSummary[]>
  /** Null for an unknown id. A dossier also answers to an id that the incident once had: a merge, a split or a report that came in gave
   *  it another. */
  incident(id: string): Promise<IncidentView | null>
  entities(): Promise<readonly Entity[]>
  /** The joined reading, whole. */
  reading(): Promise<Reading>
  /** What the journal says of each capture. */
  captures(): Promise<readonly CaptureRecord[]>
}

/** The joined reading comes out in one order whatever the history: documents and entities by id, statements, claims and
 *  missed cues by document and then as they were given, mentions by document, the rest as it was given. */
export interface LedgerIndex extends LedgerReads {
  standing(): Promise<IndexStanding>
  /** Apply entries that follow the standing directly, in one transaction. Throws when they do not follow. */
  apply(changes: readonly IndexChange[]): Promise<void>
  /** Bring the joined part to what the applied readings and the decisions give, by the neighbours of what changed; all of it where another
   *  version joined it. In one transaction. */
  joinChanges(join: LocalJoin, decided: Decided, readerVersion: string): Promise<void>
  /** Forget everything, apply all of this and join it, in one transaction. */
  rebuildJoined(
    changes: IndexChanges,
    join: LocalJoin,
    decided: Decided,
    readerVersion: string,
  ): Promise<void>
  /** Put `whole` in the place of the joined part, in one transaction; it then takes account of every applied entry. */
  replaceAssembled(whole: Reading, readerVersion: string): Promise<void>
  /** Forget everything and apply all of this, in one transaction: others see the index before or after, never between. */
  rebuild(changes: IndexChanges, whole: Reading, readerVersion: string): Promise<void>
  /** Forget everything. */
  reset(): Promise<void>

  /** One-document readings, as they were applied, by document id. */
  readings(): Promise<readonly Reading[]>

  /** One of them, null for an unknown document. */
  machineReading(document: string): Promise<Reading | null>
  /** What an id names, null for one that nothing has. */
  placeOf(id: string): Promise<Place | null>
  /** Incident that a claim is grouped into, null in none. */
  incidentOfClaim(claim: string): Promise<string | null>
  /** The incident that holds the claim which once gave an incident this id, null for none. */
  incidentOnceCalled(id: string): Promise<string | null>
  /** Entities one of whose names has a word that begins so, by name; all for no words. */
  entityNames(words: string, limit: number): Promise<readonly EntityName[]>
  /** These entities, in this order; without those it does not have. */
  entityNamesOf(ids: readonly string[]): Promise<readonly EntityName[]>
  /** Documents or entities in which all words of an FTS5 query are, the best first. */
  wordHits(
    table: 'documents' | 'entities',
    query: string,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly ids: readonly string[]; readonly total: number }>
  /** Entities of a side, by name. */
  entitiesOfParties(): Promise<readonly EntityName[]>

  /** Every row of every table, for comparing two indexes. */
  rows(): Promise<IndexRows>
  /** What the engine's own check of its files says; empty when they are sound. */
  damage(): Promise<readonly string[]>
  close(): Promise<void>
}
