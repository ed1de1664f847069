import { outerFirst, type Timex } from '../../model/index.ts'
import { blockAt, firstFrom, type Quotation, sentenceAt, type TextLayers } from '../../text/index.ts'
import { type Day, dateOf, isoMinutes, minutesOfDay, type WrittenTime } from './calendar.ts'
import { atClock, partOfDay } from './clock-period.ts'
import { directionOf } from './look-ahead.ts'
import { type Meaning, partsOf, type TimeMention, withParts } from './meaning.ts'
import type { Direction } from './near.ts'
import type { Origin } from './origin.ts'
import { periodOf } from './period.ts'
import { lastWithin, nothingReached, type Reached, readOn } from './reached.ts'
import { findSaidTimes, isTimeOfSaying } from './said-day.ts'
import { grainOf, nothing, type Period, quarterOf, unitAt, wholeDay, yearOf } from './shapes.ts'
import { fixedZone } from './zones.ts'

export interface Resolved
  extends Pick<Timex, 'value' | 'type' | 'from' | 'to' | 'zone' | 'anchor' | 'known'> {
  /** Id of the rule that found what it counts from; null where the words say it all. */
  readonly how: string | null
}

/** Give every mention its value and interval, in the mentions' order.
 *  First what stands outside quotations and hangs on nothing else; then, in text order, what counts from it: words inside
 *  quotations, clock times without a day, "at that time", "a day earlier". `written` null leaves open what hangs on it; `lean` is
 *  the way a time looks whose clause tells neither. */
export function resolveAll(
  mentions: readonly TimeMention[],
  ids: readonly string[],
  layers: TextLayers,
  written: WrittenTime | null,
  lean: Direction,
): Resolved[] {
  const published = written?.day ?? null
  const publication: Origin = {
    day: published,
    anchor: 'publication',
    how: 'from-publication',
    minute: written?.minute ?? null,
    zone: written?.offset == null ? null : fixedZone(written.offset),
  }
  const old = isOfThePast(mentions, published)
  const inQuotation = quotationsOf(layers, mentions)
  const periods: (Period | null)[] = mentions.map((mention, index) =>
    dependsOnText(mention.meaning) ||
    inQuotation[index] ||
    (old && (lacksYear(mention.meaning) || countsFromWriting(mention.meaning)))
      ? null
      : periodOf(mention.meaning, publication, direction(mention)),
  )
  const said = findSaidTimes(layers, mentions, (index) => periods[index]?.day != null)
  const nextDay = indexOfNextDay(periods)
  let reached: Reached = nothingReached
  for (const [index, mention] of mentions.entries()) {
    periods[index] ??= resolveInText(mention, index)
    const { day, nearDay } = reached
    reached = readOn(reached, index, mention.meaning, periods[index], published)
    // When somebody spoke of it is not the day on which what happened has got to.
    if (day !== null && isTimeOfSaying(layers.text, mention.start)) reached = { ...reached, day, nearDay }
  }
  return mentions.map((mention, index) => toResolved(mention.meaning, periods[index]!))

  function direction(mention: TimeMention): Direction {
    const block = layers.blocks[blockAt(layers, mention.start)]
    const told = directionOf(layers.text, block?.start ?? 0, mention.start, mention.end)
    return told === 'open' ? lean : told
  }

  function resolveInText(mention: TimeMention, index: number): Period {
    const meaning = old ? withParts(fromText(mention.meaning), fromText) : mention.meaning
    if (old && lacksYear(meaning)) return inReachedYear({ ...mention, meaning }, index)
    return periodOf(meaning, { ...speakingOrigin(index), inText: lookBack(index) }, direction(mention))
  }

  /** In a text about the past a date without a year is in the year the text has reached. */
  function inReachedYear(mention: TimeMention, index: number): Period {
    const at = reached.written
    const origin = { ...publication, inText: lookBack(index) }
    if (at === null) return periodOf(mention.meaning, origin, direction(mention))
    const { year } = dateOf(Math.floor(periods[at]!.from! / minutesOfDay))
    const period = periodOf(withYear(mention.meaning, year), origin, direction(mention))
    return { ...period, anchor: ids[at]!, known: 'inferred', how: 'year-in-text' }
  }

  function speakingOrigin(index: number): Origin {
    const quotation = inQuotation[index]
    const cue = quotation ? said.get(quotation) : undefined
    if (cue === undefined) return publication
    return { day: periods[cue]!.day, anchor: ids[cue]!, how: 'from-cue' }
  }

  function lookBack(index: number): (meaning: Meaning) => Period {
    return (meaning) => {
      if (meaning.kind === 'that') return resolveThat(meaning.grain)
      if (meaning.kind === 'that-quarter') return resolveQuarter(meaning)
      if (meaning.kind === 'clock' || meaning.kind === 'part') return bareTime(meaning, index)
      return meaning.kind === 'shift' ? shiftInText(meaning, countedFrom(meaning, index), index) : nothing
    }
  }

  /** From the day the text has reached, a month from its month; from the day of writing where it has named none. A year from a quarter is
   *  the same quarter. */
  function shiftInText(meaning: Meaning & { kind: 'shift' }, at: number | null, index: number): Period {
    const plain: Meaning = { ...meaning, from: 'writing' }
    if (at === null) return periodOf(plain, speakingOrigin(index), 'back')
    const day = Math.floor(periods[at]!.from! / minutesOfDay)
    const origin: Origin = { day, anchor: ids[at]!, how: 'from-day-in-text' }
    if (meaning.unit !== 'year' || grainOf(periods[at]!.value) !== 'quarter')
      return periodOf(plain, origin, 'back')
    return { ...unitAt('quarter', day, 4 * meaning.by), anchor: ids[at]!, how: 'quarter-in-text' }
  }

  /** What a shift counts from: "from $10 million a year ago" and "the year-ago quarter" from the quarter named last. */
  function countedFrom(meaning: Meaning & { kind: 'shift' }, index: number): number | null {
    const { start } = mentions[index]!
    const quarter =
      reached.quarter !== null && start - mentions[reached.quarter]!.end <= 1200 ? reached.quarter : null
    if (meaning.from === 'quarter') return quarter
    const sentence = sentenceAt(layers, start)
    const compares =
      meaning.unit === 'year' &&
      quarter !== null &&
      comparison.test(layers.text.slice(sentence?.start ?? start, start))
    if (compares) return quarter
    return meaning.from === 'text' ? lastWithin(reached, meaning.unit) : null
  }

  function bareTime(meaning: Meaning & { kind: 'clock' | 'part' }, index: number): Period {
    const at = dayFor(index)
    // A text that names no day is of the day it was published: a post that says “fire since 05:10”.
    const named = at === null ? (old ? null : published) : dayOfClock(periods[at]!, meaning)
    const on = (day: Day | null) =>
      meaning.kind === 'clock' ? atClock(meaning.clock, day) : partOfDay(day, meaning.part)
    const coming = lean === 'coming' && at === null && written?.minute != null
    const isOver = coming && (on(named).to ?? 0) <= written.minute!
    // "At 3", noted at half past four, is the coming 3 o'clock.
    if (isOver && meaning.kind === 'clock' && !meaning.clock.sure && meaning.clock.hour < 12)
      return bareTime(
        { ...meaning, clock: { ...meaning.clock, hour: meaning.clock.hour + 12, sure: true } },
        index,
      )
    const day = named !== null && isOver ? named + 1 : named
    const period = on(day)
    const known = at !== null || day !== null
    return {
      ...wholeDay(day),
      ...period,
      anchor: at !== null ? ids[at]! : known ? 'publication' : null,
      known: 'inferred',
      how: at !== null ? 'day-in-text' : known ? 'from-publication' : 'no-day',
    }
  }

  /** The day a bare clock time belongs to: one in its own sentence, else the last before it, one near the publication first, else the
   *  next in its block. */
  function dayFor(index: number): number | null {
    const { start } = mentions[index]!
    const sentence = sentenceAt(layers, start)
    const inSentence = (at: number | null): at is number =>
      at !== null &&
      sentence !== null &&
      mentions[at]!.start >= sentence.start &&
      mentions[at]!.end <= sentence.end
    const [before, after] = [reached.day, nextDay[index] ?? null]
    if (inSentence(before) && (!inSentence(after) || index - before <= after - index)) return before
    if (inSentence(after)) return after
    const block = layers.blocks[blockAt(layers, start)]
    return (
      reached.nearDay ??
      before ??
      (after !== null && block && mentions[after]!.end <= block.end ? after : null)
    )
  }

  function resolveQuarter({ latest, year }: Meaning & { kind: 'that-quarter' }): Period {
    const at = reached.quarter
    const named = at === null ? null : periods[at]!
    const over = published === null ? null : unitAt('quarter', published, -1)
    const isOver = named !== null && published !== null && named.to! <= (published + 1) * minutesOfDay
    const period = named !== null && (isOver || !latest) ? named : over
    if (period === null) return { ...nothing, how: 'no-date-in-text' }
    const origin: Partial<Period> =
      period === named
        ? { anchor: ids[at!]!, known: 'inferred', how: 'last-date-in-text' }
        : { anchor: 'publication', known: 'inferred', how: 'from-publication' }
    return { ...(year === null ? period : quarterOf(year, period.value!.slice(5))), ...origin }
  }

  /** What "at that time" points to: the last date written out before it that is past, else the last stretch named that is past. */
  function resolveThat(grain: (Meaning & { kind: 'that' })['grain']): Period {
    const at =
      grain === 'day'
        ? reached.day
        : (reached.pastWritten ?? (grain === 'year' ? lastWithin(reached, 'year') : reached.past))
    if (at === null)
      return { ...nothing, value: grain === 'time' ? 'PAST_REF' : null, how: 'no-date-in-text' }
    const of = periods[at]!
    const first = Math.floor(of.from! / minutesOfDay)
    const period =
      grain === 'day'
        ? wholeDay(of.day)
        : grain === 'year'
          ? yearOf(dateOf(first).year)
          : grain === 'month' && grainOf(of.value) === 'day'
            ? unitAt('month', first, 0)
            : of
    return { ...period, anchor: ids[at]!, known: 'inferred', how: 'last-date-in-text' }
  }
}

const comparison = /\b(?:from|than|compared|against|versus|with|up|down)\b/iu

/** For each mention the next one after it that is one day. */
function indexOfNextDay(periods: readonly (Period | null)[]): readonly (number | null)[] {
  const next: (number | null)[] = []
  let at: number | null = null
  for (let index = periods.length - 1; index >= 0; index--) {
    next[index] = at
    if (periods[index]?.day != null) at = index
  }
  return next
}

/** The small hours of a night that began the day before belong to the next date. */
function dayOfClock(period: Period, meaning: Meaning & { kind: 'clock' | 'part' }): Day {
  const inNight = period.value?.endsWith('TNI') && meaning.kind === 'clock' && meaning.clock.hour < 12
  return period.day! + (inNight ? 1 : 0)
}

/** The quotation that each mention stands in, the outermost. */
function quotationsOf(
  layers: TextLayers,
  mentions: readonly TimeMention[],
): readonly (Quotation | undefined)[] {
  const outermost: Quotation[] = []
  for (const one of [...layers.quotations].sort(outerFirst))
    if (one.end > (outermost.at(-1)?.end ?? 0)) outermost.push(one)
  return mentions.map((mention) => {
    const one = outermost[firstFrom(outermost, mention.start + 1) - 1]
    return one && mention.end <= one.end ? one : undefined
  })
}

function dependsOnText(meaning: Meaning): boolean {
  if (meaning.kind === 'that' || meaning.kind === 'that-quarter') return true
  if (meaning.kind === 'shift') return meaning.from !== 'writing'
  if ((meaning.kind === 'clock' || meaning.kind === 'part') && !meaning.of) return true
  return partsOf(meaning).some(dependsOnText)
}

/** Whether a text tells of years long over: dates with older years, and none counted from the day of writing. */
function isOfThePast(mentions: readonly TimeMention[], published: Day | null): boolean {
  if (published === null) return false
  const now = dateOf(published).year
  const years = mentions.flatMap(({ meaning }) =>
    meaning.kind === 'calendar' && meaning.year !== null ? [meaning.year] : [],
  )
  const older = years.filter((year) => year < now - 1).length
  const counted = mentions.filter(
    ({ meaning }) =>
      meaning.kind === 'weekday' ||
      (meaning.kind === 'shift' && meaning.from === 'writing' && meaning.unit === 'day'),
  ).length
  return older >= 3 && older > 2 * counted && older * 2 > years.length
}

/** "Next year" in a history is the year after the one it tells of; "overnight" is a night nobody named. */
const countsFromWriting = (meaning: Meaning): boolean =>
  (meaning.kind === 'shift' && meaning.from === 'writing') ||
  (meaning.kind === 'night-into' && !meaning.of) ||
  partsOf(meaning).some(countsFromWriting)

function fromText(meaning: Meaning): Meaning {
  if (meaning.kind === 'shift') return meaning.from === 'writing' ? { ...meaning, from: 'text' } : meaning
  return meaning.kind === 'night-into' && !meaning.of ? { kind: 'part', part: 'NI', of: null } : meaning
}

function lacksYear(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.year === null
  if (meaning.kind === 'month') return meaning.which === 'bare' && meaning.yearsAway === null
  if (meaning.kind === 'season') return meaning.year === null && meaning.which === 'bare'
  const parts = partsOf(meaning)
  return parts.length > 0 && parts.every(lacksYear)
}

function withYear(meaning: Meaning, year: number): Meaning {
  if (meaning.kind === 'calendar' || meaning.kind === 'season') return { ...meaning, year }
  if (meaning.kind === 'month') return { kind: 'calendar', year, month: meaning.month, day: null }
  return withParts(meaning, (part) => withYear(part, year))
}

function toResolved(meaning: Meaning, period: Period): Resolved {
  const shiftToUtc = period.zone === null || period.from === null ? null : period.zone.offsetAt(period.from)
  const iso = (at: number | null): string | null =>
    at === null ? null : shiftToUtc === null ? isoMinutes(at) : `${isoMinutes(at - shiftToUtc)}:00Z`
  return {
    value: period.value,
    type: typeOf(meaning),
    from: iso(period.from),
    to: iso(period.to),
    zone: period.zone?.name ?? null,
    anchor: period.anchor,
    known: period.known,
    how: period.how,
  }
}

function typeOf(meaning: Meaning): Timex['type'] {
  if (meaning.kind === 'duration') return 'DURATION'
  if (meaning.kind === 'set') return 'SET'
  if (meaning.kind === 'shift' && /^(?:hour|minute|second)$/u.test(meaning.unit)) return 'TIME'
  if (meaning.kind === 'edge' && meaning.of) return typeOf(meaning.of)
  if (meaning.kind === 'range' && meaning.from.kind === 'clock') return 'TIME'
  return meaning.kind === 'clock' || meaning.kind === 'part' || meaning.kind === 'night-into'
    ? 'TIME'
    : 'DATE'
}
