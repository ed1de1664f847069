/** Hours of a day or a length, as a claim's words give them: from its least to its most. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The one hour of a day that some words name, in hours since midnight; null for none and for two. A part of the day stands for its hours where no clock time does.
 *      “shortly after 6 a.m.”  6 to 6.5
 *      “at dawn”               4 to 7 */
export function clockIn(words: string): Stretch | null {
  const clocks = [...words.matchAll(clock)].map(hourOf)
  if (clocks.length > 1) return null
  if (clocks[0]) return clocks[0]
  const parts = partsOfDay.flatMap(({ pattern, from, to }) => {
    const found = pattern.exec(words)
    return found ? [{ from, to, text: found[0] }] : []
  })
  return parts.length === 1 ? parts[0]! : null
}

/** The one length of time that some words give, in minutes, with the room that “about”, “more than”, “less than” leave; null for none and for two. */
export function lengthIn(words: string): Stretch | null {
  const found = [...words.matchAll(length)]
  if (found.length !== 1) return null
  const [text, bound, number, isHalf, unit] = found[0]!
  const count = amountOf(number!)
  if (count === null) return null
  const minutes = (count + (isHalf ? 0.5 : 0)) * minutesOf(unit!)
  if (/more than|at least|over|longer than/i.test(bound ?? ''))
    return { from: minutes, to: Number.POSITIVE_INFINITY, text }
  if (/less than|under|within|fewer than|up to|at most|no more than/i.test(bound ?? ''))
    return { from: 0, to: minutes, text }
  return { from: minutes * 0.75, to: minutes * 1.25, text }
}

/** Whether two stretches lie so far apart that no rounding brings them together: `slack` between them, in the unit of both. */
export const areApart = (a: Stretch, b: Stretch, slack: number): boolean =>
  a.to + slack < b.from || b.to + slack < a.from

const clock =
  /(?<![\p{L}\d:])(?:(shortly after|just after|soon after|around|about|shortly before|just before|before|after|by)\s+)?(?:(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m\b\.?|p\.?m\b\.?|o['’]clock|in the (?:morning|afternoon|evening)|at night)|(\d{1,2}):(\d{2})(?![\d:])|(noon|midday|midnight)(?!\p{L}))/giu

function hourOf(found: RegExpMatchArray): Stretch {
  const [text, bound, twelve, minutes, part, hour, past, named] = found
  const half = /p\.?m|afternoon|evening/i.test(part ?? '') && Number(twelve) < 12 ? 12 : 0
  const isMidnight = Number(twelve) === 12 && /a\.?m/i.test(part ?? '')
  const at = named
    ? namedHours[named.toLowerCase()]!
    : twelve
      ? (isMidnight ? 0 : Number(twelve)) + half + Number(minutes ?? 0) / 60
      : Number(hour) + Number(past) / 60
  if (/^(?:before|by)$/i.test(bound ?? '')) return { from: 0, to: at, text: text.trim() }
  if (/^after$/i.test(bound ?? '')) return { from: at, to: 24, text: text.trim() }
  if (/after/i.test(bound ?? '')) return { from: at, to: at + 0.5, text: text.trim() }
  if (/before/i.test(bound ?? '')) return { from: at - 0.5, to: at, text: text.trim() }
  return /around|about/i.test(bound ?? '')
    ? { from: at - 0.5, to: at + 0.5, text: text.trim() }
    : { from: at, to: at, text: text.trim() }
}

const namedHours: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 }

const partsOfDay: readonly { readonly pattern: RegExp; readonly from: number; readonly to: number }[] = [
  { pattern: /\bat (?:dawn|first light|sunrise)\b/i, from: 4, to: 7 },
  { pattern: /\bat (?:dusk|sunset|nightfall)\b/i, from: 17, to: 21 },
  { pattern: /\bin the afternoon\b/i, from: 12, to: 18 },
]

const length =
  /(?<!\p{L})(?:(about|around|some|almost|nearly|more than|at least|over|longer than|less than|under|within|fewer than|up to|at most|no more than|only|just|barely)\s+)?((?:\d+(?:\.\d+)?|an?|half an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety))( and a half)?[ -](seconds?|minutes?|hours?|days?|weeks?|months?)(?!\p{L})/giu

const minutesOf = (unit: string): number =>
  ({ second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_200 })[
    unit.toLowerCase().replace(/s$/, '')
  ]!

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  'half an': 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
}

const amountOf = (word: string): number | null => {
  const known = numbers[word.toLowerCase()]
  return known ?? (/^\d/.test(word) ? Number(word) : null)
}
