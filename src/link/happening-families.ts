import type { EventFamily } from '../model/index.ts'

/** Families of what can be seen on the ground: a rally, the shots fired at it, the arrests, a fire, and who fled from it. */
const onTheGround: ReadonlySet<string> = new Set<EventFamily>([
  'violence',
  'forces',
  'protest',
  'law',
  'movement',
  'disaster',
])

/** Whether claims of two families can be parts of one happening that a report is about: arrests at a rally, people evacuated from a fire. Aid, talks
 *  and words are happenings of their own. */
export function areOfOneHappening(a: string, b: string): boolean {
  return a === b ? a !== 'other' : onTheGround.has(a) && onTheGround.has(b)
}
