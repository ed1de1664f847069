import type { Timex } from '../../model/index.ts'
import type { Quotation, TextLayers } from '../../text/index.ts'
import { type Day, dateOf, isoMinutes, minutesOfDay } from './calendar.ts'
import { looksAhead } from './look-ahead.ts'
import type { Meaning, TimeMention } from './meaning.ts'
import { atClock, type Origin, type Period, partOfDay, periodOf, wholeDay } from './period.ts'
import { findSaidTimes } from './said-day.ts'

export interface Resolved
  extends Pick<Timex, 'value' | 'type' | 'from' | 'to' | 'zone' | 'anchor' | 'known'> {
  /** Id of the rule that found what it counts from; null where the words say it all. */
  readonly how: string | null
}

/** Give every mention its value and interval, in the mentions' order.
 *  First what stands outside quotations and hangs on nothing else; then, in text order, what counts from it: words inside
 *  quotations, clock times without a day, "at that time", "a day earlier". `published` null leaves open what hangs on it. */
export function resolveAll(
  mentions: readonly TimeMention[],
  ids: readonly string[],
  layers: TextLayers,
  published: Day | null,
): Resolved[] {
  const publication: Origin = { day: published, anchor: 'publication', how: 'from-publication' }
  const old = isOfThePast(mentions, published)
  const periods: (Period | null)[] = mentions.map((mention) =>
    dependsOnText(mention.meaning) || quotationAt(layers, mention) || (old && lacksYear(mention.meaning))
      ? null
      : resolveOne(mention, publication),
  )
  const said = findSaidTimes(layers, mentions, (index) => periods[index]?.day != null)
  for (const [index, mention] of mentions.entries()) periods[index] ??= resolveInText(mention, index)
  return mentions.map((mention, index) => toResolved(mention.meaning, periods[index]!))

  function resolveOne(mention: TimeMention, origin: Origin): Period {
    const blockStart =
      layers.blocks.find((block) => block.start <= mention.start && mention.start < block.end)?.start ?? 0
    return periodOf(mention.meaning, origin, looksAhead(layers.text, blockStart, mention.start, mention.end))
  }

  function resolveInText(mention: TimeMention, index: number): Period {
    const { meaning } = mention
    if (meaning.kind === 'that') return resolveThat(meaning.grain, index)
    if ((meaning.kind === 'clock' || meaning.kind === 'part') && !meaning.of) return bareTime(meaning, index)
    if (meaning.kind === 'shift' && meaning.from === 'text') return resolveOne(mention, textOrigin(index))
    if (meaning.kind === 'part' && meaning.of && dependsOnText(meaning.of)) {
      const whole = resolveInText({ ...mention, meaning: meaning.of }, index)
      return whole.day === null ? whole : { ...whole, ...partOfDay(whole.day, meaning.part) }
    }
    if (meaning.kind === 'clock' && meaning.of && dependsOnText(meaning.of)) {
      const whole = resolveInText({ ...mention, meaning: meaning.of }, index)
      return { ...whole, ...atClock(meaning.clock, whole.day) }
    }
    if (old && lacksYear(meaning)) return inReachedYear(mention, index)
    return resolveOne(mention, speakingOrigin(mention))
  }

  /** In a text about the past a date without a year is in the year the text has reached. */
  function inReachedYear(mention: TimeMention, index: number): Period {
    const at = lastBefore(index, (period, of) => period.from !== null && isWrittenDate(mentions[of]!.meaning))
    if (at === null) return resolveOne(mention, publication)
    const { year } = dateOf(Math.floor(periods[at]!.from! / minutesOfDay))
    const period = resolveOne({ ...mention, meaning: withYear(mention.meaning, year) }, publication)
    return { ...period, anchor: ids[at]!, known: 'inferred', how: 'year-in-text' }
  }

  function speakingOrigin(mention: TimeMention): Origin {
    const quotation = quotationAt(layers, mention)
    const cue = quotation ? said.get(quotation) : undefined
    if (cue === undefined) return publication
    return { day: periods[cue]!.day, anchor: ids[cue]!, how: 'from-cue' }
  }

  /** The day the text has reached before mention `index`; the day of writing where it has named none. */
  function textOrigin(index: number): Origin {
    const at = lastBefore(index, (period) => period.day !== null)
    return at === null ? publication : { day: periods[at]!.day, anchor: ids[at]!, how: 'from-day-in-text' }
  }

  function bareTime(meaning: Meaning & { kind: 'clock' | 'part' }, index: number): Period {
    const at = dayFor(index)
    // A text that names no day is of the day it was published: a post that says “fire since 05:10”.
    const day = at === null ? published : dayOfClock(periods[at]!, meaning)
    const period = meaning.kind === 'clock' ? atClock(meaning.clock, day) : partOfDay(day, meaning.part)
    const base = wholeDay(day)
    return {
      ...base,
      ...period,
      anchor: at !== null ? ids[at]! : published === null ? null : 'publication',
      known: 'inferred',
      how: at !== null ? 'day-in-text' : published === null ? 'no-day' : 'from-publication',
    }
  }

  /** The day a bare clock time belongs to: one in its own sentence, else the last before it, one near the publication first, else the next in its block. */
  function dayFor(index: number): number | null {
    const mention = mentions[index]!
    const sentence = layers.sentences.find((one) => one.start <= mention.start && mention.start < one.end)
    const hasDay = (at: number): boolean => at !== index && periods[at]?.day != null
    const within = (at: number, span: { start: number; end: number } | undefined): boolean =>
      span !== undefined && mentions[at]!.start >= span.start && mentions[at]!.end <= span.end
    const all = mentions.map((_, at) => at).filter(hasDay)
    const inSentence = all.filter((at) => within(at, sentence))
    if (inSentence.length > 0)
      return inSentence.reduce((a, b) => (Math.abs(a - index) <= Math.abs(b - index) ? a : b))
    const near = (at: number): boolean => published !== null && Math.abs(published - periods[at]!.day!) <= 7
    const before = all.filter((at) => at < index)
    const block = layers.blocks.find((one) => one.start <= mention.start && mention.start < one.end)
    return before.findLast(near) ?? before.at(-1) ?? all.find((at) => at > index && within(at, block)) ?? null
  }

  /** What "at that time" points to: the last date written out before it that is past, else the last stretch named that is past. */
  function resolveThat(grain: 'time' | 'day' | 'month' | 'year', index: number): Period {
    const isPast = (period: Period): boolean =>
      period.from !== null && (published === null || period.from < (published + 1) * minutesOfDay)
    const at =
      grain === 'day'
        ? lastBefore(index, (period) => period.day !== null)
        : (lastBefore(index, (period, of) => isPast(period) && isWrittenDate(mentions[of]!.meaning)) ??
          lastBefore(
            index,
            (period) =>
              isPast(period) &&
              period.to !== null &&
              (published === null || period.to <= published * minutesOfDay),
          ))
    if (at === null) {
      const value = grain === 'time' ? 'PAST_REF' : null
      return {
        value,
        from: null,
        to: null,
        day: null,
        anchor: null,
        known: 'inferred',
        how: 'no-date-in-text',
        zone: null,
      }
    }
    const period = grain === 'day' ? wholeDay(periods[at]!.day) : periods[at]!
    return { ...period, anchor: ids[at]!, known: 'inferred', how: 'last-date-in-text' }
  }

  function lastBefore(index: number, accepts: (period: Period, at: number) => boolean): number | null {
    for (let at = index - 1; at >= 0; at--) {
      const period = periods[at]
      if (period && accepts(period, at)) return at
    }
    return null
  }
}

/** The small hours of a night that began the day before belong to the next date. */
function dayOfClock(period: Period, meaning: Meaning & { kind: 'clock' | 'part' }): Day {
  const inNight = period.value?.endsWith('TNI') && meaning.kind === 'clock' && meaning.clock.hour < 12
  return period.day! + (inNight ? 1 : 0)
}

function quotationAt(layers: TextLayers, mention: TimeMention): Quotation | undefined {
  return layers.quotations.find((one) => one.start <= mention.start && mention.end <= one.end)
}

function dependsOnText(meaning: Meaning): boolean {
  if (meaning.kind === 'that') return true
  if (meaning.kind === 'shift') return meaning.from === 'text'
  if (meaning.kind === 'clock') return !meaning.of || dependsOnText(meaning.of)
  if (meaning.kind === 'part') return meaning.of ? dependsOnText(meaning.of) : true
  return false
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
    ({ meaning }) => meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.from === 'writing'),
  ).length
  return older >= 3 && older > 2 * counted && older * 2 > years.length
}

function lacksYear(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.year === null
  if (meaning.kind === 'month') return meaning.which === 'bare' && meaning.yearsAway === null
  if (meaning.kind === 'range') return lacksYear(meaning.from) && lacksYear(meaning.to)
  if (meaning.kind === 'season') return meaning.year === null && meaning.which === 'bare'
  return (
    (meaning.kind === 'clock' ||
      meaning.kind === 'part' ||
      meaning.kind === 'edge' ||
      meaning.kind === 'night-into') &&
    meaning.of !== null &&
    lacksYear(meaning.of)
  )
}

function withYear(meaning: Meaning, year: number): Meaning {
  if (meaning.kind === 'calendar' || meaning.kind === 'season') return { ...meaning, year }
  if (meaning.kind === 'month') return { kind: 'calendar', year, month: meaning.month, day: null }
  if (meaning.kind === 'range')
    return { ...meaning, from: withYear(meaning.from, year), to: withYear(meaning.to, year) }
  if (
    meaning.kind === 'clock' ||
    meaning.kind === 'part' ||
    meaning.kind === 'edge' ||
    meaning.kind === 'night-into'
  )
    return meaning.of ? { ...meaning, of: withYear(meaning.of, year) } : meaning
  return meaning
}

const isWrittenDate = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' ||
  (meaning.kind === 'range' && isWrittenDate(meaning.from)) ||
  ((meaning.kind === 'clock' || meaning.kind === 'part' || meaning.kind === 'edge') &&
    meaning.of !== null &&
    isWrittenDate(meaning.of))

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
  if (meaning.kind === 'shift' && (meaning.unit === 'hour' || meaning.unit === 'minute')) return 'TIME'
  if (meaning.kind === 'edge' && meaning.of) return typeOf(meaning.of)
  return meaning.kind === 'clock' || meaning.kind === 'part' || meaning.kind === 'night-into'
    ? 'TIME'
    : 'DATE'
}
