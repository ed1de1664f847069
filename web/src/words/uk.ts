import type { Texts } from './en.ts'
import { add } from './uk/add.ts'
import { codes } from './uk/codes.ts'
import { document } from './uk/document.ts'
import { format } from './uk/format.ts'
import { incident } from './uk/incident.ts'
import { lists } from './uk/lists.ts'
import { review } from './uk/review.ts'
import { shell } from './uk/shell.ts'

export const texts: Texts = { add, codes, document, format, incident, lists, review, shell }
