import { type EventFamily, eventType, eventTypes } from './event-list.ts'

/** The family of an event type; `other` for a type that is not on the list. Without its subtype, the family of the type's first row. */
export function familyOf(type: string, subtype: string | null = null): EventFamily {
  const row = eventType(type, subtype) ?? eventTypes.find((each) => each.id.startsWith(`${type}.`))
  return row?.family ?? 'other'
}
