import type { Texts } from './en.ts'
import { add } from './uk/add.ts'
import { claims } from './uk/claims.ts'
import { codes } from './uk/codes.ts'
import { document } from './uk/document.ts'
import { events, eventTypes } from './uk/events.ts'
import { find } from './uk/find.ts'
import { format } from './uk/format.ts'
import { incident } from './uk/incident.ts'
import { lists } from './uk/lists.ts'
import { map } from './uk/map.ts'
import { review } from './uk/review.ts'
import * as sayings from './uk/sayings.ts'
import { shell } from './uk/shell.ts'
import { sources } from './uk/sources.ts'
import { timeline } from './uk/timeline.ts'

export const texts: Texts = {
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
