export { copyReach } from './alike-passages.ts'
export { alikeReach } from './alike-reports.ts'
export { byPair, copyBetween, findCopies, pairCopies } from './copies.ts'
export { decideGroups } from './decided-groups.ts'
export { declaredDays, declaresClaim, originsOf } from './declared-origin.ts'
export { byTime, groupIncidents, incidentsOf, type LinkSources } from './incidents.ts'
export type { Happening } from './join-reports.ts'
export { poolBounds } from './pools.ts'
export {
  areOneHappening,
  claimsOf,
  clusterTraces,
  joinTraces,
  likenessOfTraces,
  originsOfTrace,
  traceReport,
} from './trace.ts'
