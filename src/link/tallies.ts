import { type Claim, type Document, instant } from '../model/index.ts'
import type { Tally } from './located.ts'

/** What a claim counts up to a day: “4,120 Russian tanks had been destroyed as of 9 May”, “by 9 May 2023”. Daily totals of one kind and day are about one thing,
 *  whoever counts. Empty for a count of one happening, and where no day is named. */
export function talliesOf(claim: Claim, document: Document): Tally[] {
  const days = claim.times.flatMap((id) => {
    const timex = document.timexes.find((each) => each.id === id)
    const before = timex ? document.text.slice(Math.max(0, timex.start - 24), timex.start) : ''
    const day = /^\d{4}-\d\d-\d\d$/.test(timex?.value ?? '') ? instant(timex!.value) : null
    return day !== null && upTo.test(before) ? [day / dayLength] : []
  })
  if (days.length === 0) return []
  return claim.quantities.flatMap((id) => {
    const { of, unit, role } = document.quantities.find((each) => each.id === id)!
    const words = of?.match(/[\p{L}-]+/gu)
    if (!words || unit !== null || !counted.has(role)) return []
    const noun = words.at(-1)!.toLowerCase().replace(/s$/, '')
    return days.map((day) => ({ day, noun, of: words.slice(0, -1).filter((word) => /^\p{Lu}/u.test(word)) }))
  })
}

/** Whether two count the same up to the same day, and not plainly for two sides. */
export function isOneTally(a: Tally, b: Tally): boolean {
  if (a.day !== b.day || a.noun !== b.noun) return false
  return a.of.length === 0 || b.of.length === 0 || a.of.some((word) => b.of.includes(word))
}

const dayLength = 86_400_000

const upTo =
  /(?:\b(?:as of|as at|as on|by(?: the end of| early| late)?|until|up to)|(?<!\p{L})(?:по состоянию на|на|к|станом на|до))\s+(?:the )?$/iu

const counted: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'destroyed',
  'damaged',
  'captured',
  'shot-down',
])
