import type { Texts } from './en.ts'
import { add } from './uk/add.ts'
import { claims } from './uk/claims.ts'
import { codes } from './uk/codes.ts'
import { document } from './uk/document.ts'
import { format } from './uk/format.ts'
import { incident } from './uk/incident.ts'
import { lists } from './uk/lists.ts'
import { map } from './uk/map.ts'
import { review } from './uk/review.ts'
import { shell } from './uk/shell.ts'
import { timeline } from './uk/timeline.ts'

export const texts: Texts = {
  add,
  claims,
  codes,
  document,
  format,
  incident,
  lists,
  map,
  review,
  shell,
  timeline,
}
