import { type Document, instant } from '../model/index.ts'
import { isSameOutlet } from '../text/index.ts'

/** A post that others take over stands with them within minutes. On the building half of `fixtures/copies` posts of a few words that
 *  stood in another outlet's were copies up to a quarter of an hour, from half an hour on the same formula said twice. */
const atOnce = 20 * 60_000

/** Fewer words are an exclamation that everybody makes. */
export const leastAtOnce = 5

/** Whether one of two texts stood with another outlet within minutes of the other:
 *      09:14  Northwire: The bridge is shut. Divers of the harbour police are searching.
 *      09:17  Coast Watch: Divers of the harbour police are searching.
 *  Then a few words of it are enough to tell a copy. False where an outlet or the time of day is unknown. */
export function isTakenAtOnce(a: Document, b: Document): boolean {
  if (!hasClock(a) || !hasClock(b) || a.publisher === null || b.publisher === null) return false
  return (
    !isSameOutlet(a.publisher, b.publisher) &&
    Math.abs(instant(a.published)! - instant(b.published)!) <= atOnce
  )
}

/** Whether a document says at what time of the day it was published. */
export function hasClock({ published }: Document): boolean {
  return published !== null && published.length > 10 && instant(published) !== null
}
