/** What a ledger needs so that adding one report costs the same in a large dossier as in an empty one: what a report is looked up by, and
 *  joining for a part of the reports at a time. Everything is pure, and a part gives what the whole would give for it.
 *  `Profile`, `Happening` and `Sayings` are plain JSON that only who made it understands. */
import type { GroupingDecision } from './grouping-decisions.ts'
import type { Copy, Document, Reading } from './reading.ts'

/** A key by which others are found, of which no two may lie further apart than `days`. */
export interface LookUp {
  readonly key: number
  readonly days: number
}

/** How many of those that hold one key, in the order of time, are looked at: so many each way, and so many by the first of all. */
export interface Reach {
  readonly near: number
  readonly first: number
}

/** What the neighbours of a report need to know of it. */
export interface ReportTrace {
  readonly document: string
  readonly language: string | null
  /** Too short to tell by its words whether it is like another. */
  readonly brief: boolean
  /** Milliseconds since 1970, a very high number where the report has no date: its place in the order of time. */
  readonly at: number
  readonly profile: unknown
  /** Reports that share one of these, near in time, may be about one happening. */
  readonly alikeKeys: readonly LookUp[]
  /** Reports that share one of these, near in time, may be copies. */
  readonly copyKeys: readonly LookUp[]
  /** Of what it says itself, and of what it gives as said by another: who has one of the second may have it from who has it of the first. */
  readonly declares: { readonly own: readonly number[]; readonly asOf: readonly number[] }
  readonly sayings: unknown
  readonly happenings: readonly HappeningTrace[]
}

/** What one report tells of one happening. */
export interface HappeningTrace {
  readonly document: string
  /** Among those of its report. */
  readonly position: number
  readonly claims: readonly string[]
  /** Keys it is found by, and keys it looks others up by. */
  readonly found: readonly number[]
  readonly seeks: readonly number[]
  readonly told: unknown
}

/** One happening in several reports, as the machine groups them. */
export interface HappeningGroup {
  readonly happenings: readonly HappeningTrace[]
  /** Reports that are mainly about it, by id. */
  readonly about: readonly string[]
}

export interface JoinedIncidents {
  readonly incidents: Reading['incidents']
  readonly disputes: Reading['disputes']
  /** Ids of the claims of these incidents that only one side makes. */
  readonly oneSided: ReadonlySet<string>
  /** By the claim of theirs that takes its place: the one its speaker made before. */
  readonly supersedes: ReadonlyMap<string, string>
}

/** What joins. Where nothing else is said a document's trace goes by its id, and lists come in the order of ids. */
export interface LocalJoin {
  /** `declaredDays`: reports further apart do not give each other's claims. */
  readonly reach: { readonly alike: Reach; readonly copy: Reach; readonly declaredDays: number }
  trace(reading: Reading): ReportTrace
  /** How alike two reports are; null where not enough to be about one happening. Symmetric. */
  likeness(a: ReportTrace, b: ReportTrace): number | null
  /** Alike reports are grouped a pool at a time: what alike pairs connect; where that is more than `most`, what those of them connect that
   *  reach the next of the levels of likeness; beyond the last each alone. */
  readonly pools: { readonly most: number; readonly levels: readonly number[] }
  /** The reports of one happening each, of the reports of one pool, of which `scores` are all pairs that are alike, `a` the lower id. */
  cluster(
    traces: readonly ReportTrace[],
    scores: readonly { readonly a: string; readonly b: string; readonly score: number }[],
  ): readonly (readonly string[])[]
  /** Whether two happenings, the first and the second of the trace each by its position, of reports that are not alike, are one. Symmetric. */
  isOneHappening(a: ReportTrace, atA: number, b: ReportTrace, atB: number): boolean
  /** Happenings put together; `clusters` are of all reports of `traces`, whole. Those that are not `wanted` are left out: none of them may be
   *  one with one that is. */
  joinHappenings(
    traces: readonly ReportTrace[],
    clusters: readonly (readonly string[])[],
    isWanted: (happening: HappeningTrace) => boolean,
  ): readonly HappeningGroup[]
  /** Incidents with their accounts and disputes. Groups hold all that a decision joins with them; `readings` are of all that claim something
   *  of them; `partyOf` is the side of an entity. */
  joinIncidents(
    groups: readonly HappeningGroup[],
    readings: readonly Reading[],
    partyOf: (entity: string) => string | null,
    decisions: readonly GroupingDecision[],
  ): JoinedIncidents
  /** The copy that one of two documents is of the other, null where neither is. Symmetric. */
  copyBetween(a: TracedDocument, b: TracedDocument): Copy | null
  /** Whether one gives a claim of the other as the other's. Symmetric. */
  declares(a: ReportTrace, b: ReportTrace): boolean
}

export interface TracedDocument {
  readonly document: Document
  readonly trace: ReportTrace
}
