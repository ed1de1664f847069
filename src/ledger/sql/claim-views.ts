import type { ClaimViews } from '../claim-views.ts'
import { selectClaimSpeakers, selectEntityFacts, selectStandings } from './claim-counts.ts'
import { selectClaimFacets } from './claim-facets.ts'
import { placeStandings } from './claim-places.ts'
import { selectClaimIds, selectClaimRows } from './claim-rows.ts'
import { timeStandings } from './claim-times.ts'
import { selectPlaceBounds, selectPlaceCells } from './place-cells.ts'
import type { Database } from './queries.ts'
import { selectQuoteLinks, selectSources } from './source-counts.ts'
import { selectTimeBins, selectTimeExtent, selectTimeLanes, selectTimeMarks } from './time-marks.ts'

/** What a map and a timeline ask, answered over any engine that Kysely speaks to. */
export function claimViews(database: Database): ClaimViews {
  return {
    claimFacets: (filter) => selectClaimFacets(database, filter),
    claimIds: (filter) => selectClaimIds(database, filter),
    sources: (page) => selectSources(database, page),
    quoteLinks: (limit) => selectQuoteLinks(database, limit),
    claimSpeakers: (filter, limit) => selectClaimSpeakers(database, filter, limit),
    entityFacts: (ids) => selectEntityFacts(database, ids),
    placeCells: (view) => selectPlaceCells(database, view),
    placeStandings: (filter) => selectStandings(database, 'claim_places', filter, placeStandings),
    placeBounds: (filter) => selectPlaceBounds(database, filter),
    timeStandings: (filter) => selectStandings(database, 'claim_times', filter, timeStandings),
    timeExtent: (filter) => selectTimeExtent(database, filter),
    timeLanes: (filter) => selectTimeLanes(database, filter),
    timeMarks: (view) => selectTimeMarks(database, view),
    timeBins: (view, count) => selectTimeBins(database, view, count),
    claimRows: (filter, pick, page) => selectClaimRows(database, filter, pick, page),
  }
}
