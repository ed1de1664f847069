import { comparedParts, compareEach } from './join-incidents.ts'
import {
  alikeReach,
  areOneHappening,
  claimsOf,
  clusterTraces,
  copyBetween,
  copyReach,
  decideGroups,
  declaredDays,
  declaresClaim,
  incidentsOf,
  joinTraces,
  likenessOfTraces,
  originsOfTrace,
  poolBounds,
  traceReport,
} from './link/index.ts'
import type { Country, LocalJoin, TracedDocument } from './model/index.ts'
import type { WordRarity } from './text/index.ts'

/** What `assembleReadings` does, for a part of the reports at a time. */
export function localJoin(rarity: WordRarity, countries: readonly Country[]): LocalJoin {
  return {
    reach: { alike: alikeReach, copy: copyReach, declaredDays },
    pools: poolBounds,
    trace: (reading) => traceReport(comparedParts(reading), rarity),
    likeness: likenessOfTraces,
    cluster: clusterTraces,
    isOneHappening: areOneHappening,
    joinHappenings: joinTraces,
    joinIncidents: (groups, given, partyOf, decisions) => {
      const live = given.map(comparedParts)
      const happenings = groups.map(({ happenings: all, about }) => ({ group: all.flatMap(claimsOf), about }))
      const incidents = incidentsOf(decideGroups(happenings, decisions), {
        documents: live.flatMap(({ documents }) => documents),
        claims: live.flatMap(({ claims }) => claims),
      })
      const readings = new Map(live.map((reading) => [reading.documents[0]!.id, reading]))
      return compareEach(incidents, readings, partyOf, countries)
    },
    copyBetween: (a, b) => copyBetween(sourceOf(a), sourceOf(b)),
    declares: (a, b) => declaresClaim(originsOfTrace(a), originsOfTrace(b)),
  }
}

function sourceOf({ document, trace }: TracedDocument) {
  return { document, origins: originsOfTrace(trace) }
}
