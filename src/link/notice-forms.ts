import { type Document, instant } from '../model/index.ts'

/** A post is taken over within hours. Two in the same words that lie further apart are of two happenings. */
const longestApart = 3 * 86_400_000

/** Words in the shortest text that has room for a happening of its own. */
const shortNotice = 50

/** Whether two short texts in the same words are one form of notice, filled in for two happenings:
 *      Air defence shot down three more drones over the district, the mayor said.
 *      Air defence shot down eight more drones over the district, the mayor said.
 *  They give numbers that the other does not, both of them, or were published more than three days apart. A text of fifty words and
 *  more has room for a happening of its own and may be corrected: never. */
export function isOtherNotice(a: Document, b: Document, words: number): boolean {
  if (words >= shortNotice) return false
  const [first, second] = [instant(a.published), instant(b.published)]
  if (first !== null && second !== null && Math.abs(first - second) > longestApart) return true
  const [numbers, others] = [numbersOf(a), numbersOf(b)]
  return (
    [...numbers].some((number) => !others.has(number)) && [...others].some((number) => !numbers.has(number))
  )
}

function numbersOf({ quantities }: Document): Set<string> {
  return new Set(quantities.map(({ low, high }) => `${low} ${high}`))
}
