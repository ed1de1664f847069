import type { Texts } from './en.ts'
import { add } from './ru/add.ts'
import { claims } from './ru/claims.ts'
import { codes } from './ru/codes.ts'
import { document } from './ru/document.ts'
import { events, eventTypes } from './ru/events.ts'
import { find } from './ru/find.ts'
import { format } from './ru/format.ts'
import { incident } from './ru/incident.ts'
import { lists } from './ru/lists.ts'
import { map } from './ru/map.ts'
import { review } from './ru/review.ts'
import * as sayings from './ru/sayings.ts'
import { shell } from './ru/shell.ts'
import { sources } from './ru/sources.ts'
import { timeline } from './ru/timeline.ts'

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
