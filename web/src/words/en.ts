import { add } from './en/add.ts'
import { claims } from './en/claims.ts'
import { codes } from './en/codes.ts'
import { document } from './en/document.ts'
import { events, eventTypes } from './en/events.ts'
import { find } from './en/find.ts'
import { format } from './en/format.ts'
import { incident } from './en/incident.ts'
import { lists } from './en/lists.ts'
import { map } from './en/map.ts'
import { review } from './en/review.ts'
import * as sayings from './en/sayings.ts'
import { shell } from './en/shell.ts'
import { sources } from './en/sources.ts'
import { timeline } from './en/timeline.ts'

/** English, and the shape that the other languages keep to: a part a screen. */
export const texts = {
  add,
  claims,
  codes,
  document,
  events,
  eventTypes,
  find,
  format,
  incident,
  lists,
  map,
  review,
  sayings,
  shell,
  sources,
  timeline,
}

export type Texts = typeof texts
