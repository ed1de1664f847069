export * from './attribution.ts'
export { bareStatement } from './bare-statement.ts'
export type * from './capture.ts'
export type * from './country.ts'
export { isDenyingCue } from './denying-cue.ts'
export * from './earth.ts'
export { emptyReading } from './empty-reading.ts'
export {
  acledEventType,
  acledSubEvents,
  type CodeRow,
  ploverCodes,
  ploverNow,
  ploverRenamed,
  withOutcome,
} from './event-crosswalk.ts'
export { familyOf } from './event-family.ts'
export { codesOf, type EventFamily, type EventType, eventType, eventTypes } from './event-list.ts'
export type * from './gazetteer.ts'
export { type Grade, saysSomething } from './grade.ts'
export { type GroupingDecision, incidentNameOf } from './grouping-decisions.ts'
export { inIssuersVoice, voicedReading } from './issued.ts'
export type * from './local-join.ts'
export { byCodeUnit, byPlace, outerFirst } from './order.ts'
export { noParties, type Parties, withParties } from './parties.ts'
export { narrowest, type Placed, placeScope } from './place-scope.ts'
export * from './problem.ts'
export type * from './reading.ts'
export { isRejected, withoutRejected } from './rejected.ts'
export { stableId } from './stable-id.ts'
export { type TitleParts, titleParts } from './title-parts.ts'
export { instant, overlaps, type When, whenOf } from './when.ts'
export * from './words.ts'
