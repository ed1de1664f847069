/** What a map and a timeline ask of a dossier: counts by cell, by lane and by stretch of time, and the rows behind each.
 *  What is counted is a claim at a place, or at a time: one that names two stands at both, and a page of rows lists it for
 *  each, so that a number and its rows agree. */
import type { Claim, EntityKind, Statement, Timex, Toponym } from '../model/index.ts'
import type { PlaceStanding } from './sql/claim-places.ts'
import type { TimeGrain, TimeStanding } from './sql/claim-times.ts'

export type { PlaceStanding } from './sql/claim-places.ts'
export type { TimeGrain, TimeStanding } from './sql/claim-times.ts'

/** Which claims are meant; what is left out narrows nothing. */
export interface ClaimFilter {
  /** Keys as `speakerKey` writes them: entity ids joined by `+`, `narrator`, `unresolved`. */
  readonly speakers?: readonly string[]
  readonly outcome?: string
  readonly type?: string
  readonly incident?: string
  readonly document?: string
  /** All of them stand in the claim's words; quotation marks keep a phrase together. */
  readonly words?: string
  readonly stance?: string
  readonly review?: string
  readonly language?: string
  readonly publisher?: string
  /** Name of a place, as the gazetteer has it. */
  readonly place?: string
  /** Kind of a dispute that it stands in; `any` for one of any kind. */
  readonly dispute?: string
  /** Whose words they are in the end, or who passed them on. */
  readonly source?: { readonly key: string; readonly as: 'origin' | 'relay' }
  /** Only those that take the place of an earlier claim of their speaker. */
  readonly corrects?: boolean
  /** Told to have happened in this stretch: minutes since 1970, half-open. A claim without a time is not in it. */
  readonly during?: { readonly from: number; readonly to: number }
}

/** Degrees, WGS 84. `west` above `east` crosses the 180th meridian. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export interface SpeakerCount {
  readonly speaker: string
  readonly claims: number
}

/** Points near each other on the screen, or one place whose radius is wide enough there to be drawn as an area. */
export interface PlaceCell {
  /** Names the cell in `CellsPick`. */
  readonly key: string
  readonly latitude: number
  readonly longitude: number
  readonly claims: number
  /** The one place that all of them name; null for several. */
  readonly place: {
    readonly name: string
    readonly radiusMeters: number | null
    readonly precision: string
  } | null
  /** Wide enough at this zoom to be seen as an area. */
  readonly area: boolean
  /** Claims by whoever speaks or by outcome, of those asked for; the rest is what is left of `claims`. */
  readonly parts: readonly { readonly key: string; readonly claims: number }[]
}

export interface PlaceView {
  readonly filter: ClaimFilter
  /** Whole zoom of a map of 512-pixel tiles, 0 to 20. */
  readonly zoom: number
  readonly box: Box
  readonly by: 'speaker' | 'outcome'
  /** Keys counted apart in `parts`. */
  readonly keys: readonly string[]
}

/** A run of equal or near intervals of one speaker. */
export interface TimeMark {
  /** Names it in `ClaimPick`, with its speaker, role, stretch and step. */
  readonly key: string
  readonly speaker: string
  readonly role: 'happened' | 'said'
  /** Minutes since 1970, half-open, the widest of the run; null where that end is open. */
  readonly begins: number | null
  readonly ends: number | null
  readonly claims: number
  /** The grain of all of them; null where they differ. */
  readonly grain: TimeGrain | null
  /** Every interval of the run is of instants: the report gave a zone. */
  readonly zoned: boolean
  /** The zone that all of them state; null where they differ or state none. */
  readonly zone: string | null
}

export interface TimeView {
  readonly filter: ClaimFilter
  readonly from: number
  readonly to: number
  /** Intervals that begin and end within the same steps are one mark; minutes, 1 or more. */
  readonly step: number
}

export interface TimeExtent {
  readonly from: number
  readonly to: number
  /** Where all but the outermost fiftieth begin: one claim on 1945 need not squeeze the rest. */
  readonly middleFrom: number
  readonly middleTo: number
}

/** The rows behind a number. */
export type ClaimPick =
  | { readonly of: 'cells'; readonly cells: readonly string[] }
  | { readonly of: 'place-standing'; readonly standing: PlaceStanding }
  | {
      readonly of: 'time'
      readonly from: number
      readonly to: number
      readonly role: 'happened' | 'said'
    }
  | {
      readonly of: 'mark'
      readonly key: string
      readonly role: 'happened' | 'said'
      readonly from: number
      readonly to: number
      readonly step: number
    }
  | { readonly of: 'time-standing'; readonly standing: TimeStanding }
  | { readonly of: 'all' }

/** A claim with its words and what they came with. */
export interface ClaimLine {
  readonly claim: Claim
  readonly statement: Statement
  /** The claim's exact words in its document. */
  readonly words: string
  readonly document: {
    readonly id: string
    readonly title: string | null
    readonly publisher: string | null
    readonly published: string | null
    readonly language: string | null
  }
  readonly places: readonly Toponym[]
  readonly times: readonly Timex[]
  readonly said: Timex | null
  /** The toponym or timex for which it is listed here; null where it is listed for naming none. */
  readonly part: string | null
}

export interface EntityFacts {
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
  readonly party: string | null
}

export interface FacetCount {
  readonly value: string
  readonly claims: number
}

/** Claims that a filter leaves, and how many each further choice would. */
export interface ClaimFacets {
  readonly total: number
  readonly facets: Readonly<
    Record<
      'stance' | 'type' | 'outcome' | 'review' | 'language' | 'publisher' | 'place' | 'dispute',
      readonly FacetCount[]
    >
  >
}

export interface Page {
  readonly offset: number
  readonly limit: number
}

/** A page of a list of incidents. */
export interface IncidentsPage extends Page {
  /** All of them stand in the title, or in the words of one claim; quotation marks keep a phrase together. */
  readonly words?: string
}

/** Of one voice: claims whose origin it is, claims of others that it passed on, and of its own those that took the place of an earlier one and
 *  those that stand in a dispute. `key`: an entity id, or `unresolved`. */
export interface SourceCounts {
  readonly key: string
  readonly made: number
  readonly relayed: number
  readonly corrected: number
  readonly disputed: number
  readonly documents: number
}

/** One voice that quotes another. `quoting` is an entity id, or `outlet:` and a publisher's name (nothing where none is known). */
export interface QuoteLink {
  readonly quoting: string
  readonly quoted: string
  readonly statements: number
  readonly documents: number
}

export interface ClaimViews {
  claimFacets(filter: ClaimFilter): Promise<ClaimFacets>
  /** Ids of the claims that a filter leaves, by document and then as they stand in it. */
  claimIds(
    filter: ClaimFilter,
  ): Promise<readonly { readonly document: string; readonly claim: string; readonly review: string }[]>
  sources(page: Page): Promise<{ readonly total: number; readonly sources: readonly SourceCounts[] }>
  quoteLinks(limit: number): Promise<readonly QuoteLink[]>
  /** By claims, most first, then by key; the first `limit` of them, all unless given. */
  claimSpeakers(filter: ClaimFilter, limit?: number): Promise<readonly SpeakerCount[]>
  /** Name, kind and party of entities; unknown ids are left out. */
  entityFacts(ids: readonly string[]): Promise<readonly EntityFacts[]>
  placeCells(view: PlaceView): Promise<readonly PlaceCell[]>
  /** Claims at places by what can be drawn of these. */
  placeStandings(filter: ClaimFilter): Promise<Readonly<Record<PlaceStanding, number>>>
  /** The box around every place that can be drawn; null where there is none. */
  placeBounds(filter: ClaimFilter): Promise<Box | null>
  timeStandings(filter: ClaimFilter): Promise<Readonly<Record<TimeStanding, number>>>
  /** Null where no claim has a time. */
  timeExtent(filter: ClaimFilter): Promise<TimeExtent | null>
  /** Speakers with a time that can be drawn, most first, then by key. */
  timeLanes(filter: ClaimFilter): Promise<readonly SpeakerCount[]>
  timeMarks(view: TimeView): Promise<readonly TimeMark[]>
  /** Claims that begin in each of `count` equal parts of the stretch. */
  timeBins(view: Omit<TimeView, 'step'>, count: number): Promise<readonly number[]>
  claimRows(
    filter: ClaimFilter,
    pick: ClaimPick,
    page: Page,
  ): Promise<{ readonly total: number; readonly rows: readonly ClaimLine[] }>
}

/** These questions alone, asked of whatever answers them. */
export function claimViewsOf(views: ClaimViews): ClaimViews {
  const { claimSpeakers, entityFacts, placeCells, placeStandings, placeBounds, claimRows } = views
  const { timeStandings, timeExtent, timeLanes, timeMarks, timeBins } = views
  const ofPlaces = { claimSpeakers, entityFacts, placeCells, placeStandings, placeBounds, claimRows }
  const { claimFacets, claimIds, sources, quoteLinks } = views
  return {
    ...ofPlaces,
    claimFacets,
    claimIds,
    sources,
    quoteLinks,
    timeStandings,
    timeExtent,
    timeLanes,
    timeMarks,
    timeBins,
  }
}
