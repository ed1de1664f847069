import { type Claim, instant } from '../model/index.ts'
import { isAnswered } from './answering.ts'
import { sharedStems } from './claim-stems.ts'
import type { Conflict } from './conflict.ts'
import { placesScope } from './scope.ts'
import { type Sources, wordsOf } from './sources.ts'

/** Two claims of one kind of event that each name one hour of one day, two hours apart or more. None where either names two, or counts explosions:
 *  “the first”, “another”. Each pair is given once. */
export function clockConflict(rule: string, a: Claim, b: Claim, sources: Sources): Conflict[] {
  if (a.id > b.id || a.event.type !== b.event.type || a.event.subtype !== b.event.subtype) return []
  const [x, y] = [hourOf(a, sources), hourOf(b, sources)]
  if (!x || !y || x.day !== y.day || Math.abs(x.at - y.at) < 2 * hour) return []
  // What no event type fits needs more words in common, an answer fewer.
  const needed = (a.event.type === 'other' ? 3 : 2) - (isAnswered(a, b, sources) ? 1 : 0)
  if (sharedStems(a, b, sources) < needed) return []
  if (areOfOtherPeople(wordsOf(a, sources), wordsOf(b, sources))) return []
  const place = placesScope(a, b, sources)
  if (place === 'different') return []
  return [
    {
      slot: 'time',
      kind: 'contradiction',
      a: { claim: a, value: x.text, text: wordsOf(a, sources) },
      b: { claim: b, value: y.text, text: wordsOf(b, sources) },
      scope: { place, time: 'same', object: 'unstated' },
      rule,
      why: 'one thing happens at one hour',
    },
  ]
}

/** Whether a claim names one hour of one happening. */
export const hasHour = (claim: Claim, sources: Sources): boolean =>
  claim.polarity !== 'denied' &&
  claim.times.length > 0 &&
  !several.test(wordsOf(claim, sources)) &&
  hourOf(claim, sources) !== null

/** “Ana Reyk, 22, died at 11:37”, “a 23-year-old man was shot at 14:07”: told of two people, by their ages, or of deaths without one name that both have. */
function areOfOtherPeople(one: string, other: string): boolean {
  const [ages, others] = [one, other].map((words) =>
    [...words.matchAll(aged)].map(([age]) => Number.parseInt(age, 10)),
  )
  if (ages!.length > 0 && others!.length > 0) return !ages!.some((age) => others!.includes(age))
  if (![one, other].every((words) => /\b(?:died|pronounced dead)\b/i.test(words))) return false
  const [names, further] = [one, other].map((words) =>
    [...words.replace(calendar, '').matchAll(/(?<=\P{Lu})\p{Lu}\p{Ll}{2,}/gu)].map(([name]) => name),
  )
  return !names!.some((name) => further!.includes(name))
}

const calendar =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/g

const aged = /\b\d{1,2}(?=-year-old)|(?<=\p{Ll}, )\d{1,2}(?=,)/gu

const hour = 3_600_000

const several =
  /\b(?:first|second|third|another|again|later|earlier|two|three|several|series)\b|(?<!\p{L})(?:перв|втор|ещё|еще|снова|перш|друг|ще|знов)\p{L}*/iu

function hourOf(claim: Claim, sources: Sources): { day: string; at: number; text: string } | null {
  const { timexes } = sources.documents.get(claim.document)!
  const clocks = claim.times.flatMap((id) => {
    const timex = timexes.find((each) => each.id === id)
    const day = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d/.exec(timex?.value ?? '')
    const at = instant(timex?.value ?? null)
    return timex && day && at !== null ? [{ day: day[1]!, at, text: timex.text }] : []
  })
  return clocks.length === 1 ? clocks[0]! : null
}
