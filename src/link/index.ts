export { findCopies } from './copies.ts'
export { groupIncidents, type LinkSources } from './incidents.ts'
