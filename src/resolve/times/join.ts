import { clockRange } from './clock-meaning.ts'
import { type CalendarMeaning, type Meaning, type TimeMention, withParts } from './meaning.ts'

/** Make one expression of neighbours that say one time between them, in text order.
 *
 *      at 3 a.m. on Tuesday      late on Friday      Tuesday, March 12      the night of 11 to 12 March      from Monday to Friday
 *      ^^^^^^^^^    ^^^^^^^      ^^^^    ^^^^^^
 *  Each pair is tried by the rows below until none joins. Offsets are within `text`. Never throws. */
export function joinMentions(text: string, mentions: readonly TimeMention[]): TimeMention[] {
  const joined: TimeMention[] = []
  for (const mention of mentions) {
    let current = mention
    for (let last = joined.at(-1); last; last = joined.at(-1)) {
      const meaning = joinPair(text, last, current)
      if (!meaning) break
      joined.pop()
      current = { start: last.start, end: current.end, rule: `${last.rule}+${current.rule}`, meaning }
    }
    joined.push(current)
  }
  return joined
}

interface JoinRule {
  readonly example: string
  /** The words between the two. */
  readonly between: RegExp
  readonly join: (left: Meaning, right: Meaning, before: string) => Meaning | null
}

const joinRules: readonly JoinRule[] = [
  {
    example: 'Tuesday, March 12',
    between: /^,? (?:the )?$|^ \($/u,
    join: (left, right) =>
      left.kind === 'weekday' && isDay(right) && right.kind === 'calendar'
        ? { ...right, weekday: left.weekday }
        : null,
  },
  {
    example: 'March 12, Tuesday',
    between: /^, $/u,
    join: (left, right) =>
      left.kind === 'calendar' && isDay(left) && right.kind === 'weekday'
        ? { ...left, weekday: right.weekday }
        : null,
  },
  {
    example: 'the night of Friday, October 23; Tuesday morning, March 12',
    between: /^,? (?:the )?$/u,
    join: (left, right) =>
      (left.kind === 'part' || left.kind === 'clock') &&
      left.of?.kind === 'weekday' &&
      right.kind === 'calendar' &&
      isDay(right)
        ? { ...left, of: { ...right, weekday: left.of.weekday } }
        : null,
  },
  {
    example: 'the early hours of Thursday morning',
    between: /^ $/u,
    join: (left, right) =>
      left.kind === 'part' && left.of && right.kind === 'part' && !right.of && left.part === right.part
        ? left
        : null,
  },
  {
    example: 'overnight into Tuesday',
    between: /^ (?:on |в |во |на |у )?$/u,
    join: (left, right) =>
      left.kind === 'night-into' && !left.of && namesDay(right)
        ? { kind: 'night-into', of: lastDay(right) }
        : null,
  },
  {
    example: 'Tuesday overnight',
    between: /^,? $/u,
    join: (left, right) =>
      namesDay(left) && right.kind === 'night-into' && !right.of
        ? { kind: 'part', part: 'NI', of: left }
        : null,
  },
  {
    example: 'the night of 11 to 12 March',
    between: /^(?: (?:on|of|from|between))? $/u,
    join: (left, right) =>
      left.kind === 'part' && left.part === 'NI' && !left.of && right.kind === 'range'
        ? { kind: 'part', part: 'NI', of: right.from }
        : null,
  },
  {
    example: 'late on Friday',
    between: /^-?$|^(?: (?:on|in|of))? $/u,
    join: (left, right) =>
      left.kind === 'edge' && !left.of && (namesDay(right) || isPeriod(right))
        ? { ...left, of: right }
        : null,
  },
  {
    example: 'in the early hours of Tuesday; утром во вторник',
    between: /^,? (?:of |on |in |в |во |у )?$/u,
    join: (left, right) =>
      left.kind === 'part' && !left.of && namesDay(right) && (right.kind !== 'calendar' || isDay(right, true))
        ? { ...left, of: right }
        : null,
  },
  {
    example: 'Tuesday morning; 12 марта утром',
    between: /^,? (?:in the |at |on the )?$/u,
    join: (left, right) =>
      namesDay(left) && right.kind === 'part' && !right.of ? { ...right, of: left } : null,
  },
  {
    example: 'at 3 a.m. on Tuesday; between 9:30 and 11:00 on Tuesday',
    between: /^,? (?:on |of |this |в |во |у )?$/u,
    join: (left, right) =>
      isClock(left) && (namesDay(right) || right.kind === 'part') ? onDay(left, right) : null,
  },
  {
    example: 'on Tuesday, at about 03:00; Tuesday evening at 8',
    between:
      /^[,.]? (?:at |by |for |about |around |at about |at around |by about |after |before |after about |from |between |в |о |об |с |з |після |после )?$/u,
    join: (left, right) =>
      (namesDay(left) || (left.kind === 'part' && left.of)) && isClock(right) ? onDay(right, left) : null,
  },
  {
    example: 'at 3 in the morning',
    between: /^,? (?:in the |in )?$/u,
    join: (left, right) => (isClock(left) && right.kind === 'part' && !right.of ? onDay(left, right) : null),
  },
  {
    example: 'from 9:30 to 11:00; 9:30 – 11:00',
    between: /^ ?(?:to|until|untill|till|through|thru|-|–|—|до|по|\/) ?$/u,
    join: (left, right) =>
      left.kind === 'clock' && right.kind === 'clock' && !right.of ? clockRange(left, right) : null,
  },
  {
    example: '2015-03-28 17:00 – 2015-03-29 21:00',
    between: /^ ?(?:to|until|till|-|–|—|до|по|\/) ?$/u,
    join: (left, right) =>
      left.kind === 'clock' && right.kind === 'clock' && left.of && right.of
        ? { kind: 'range', from: left, to: right }
        : null,
  },
  {
    example: 'from 18 December for 10 days; at 4 p.m. for two hours',
    between: /^ for $/u,
    join: (left, right, before) =>
      right.kind === 'duration' &&
      right.days !== null &&
      (left.kind === 'clock' || (isDay(left) && /(?:from|starting(?: on)?) (?:the )?$/iu.test(before)))
        ? { kind: 'lasting', of: left, days: right.days }
        : null,
  },
  {
    example: '9 tomorrow evening',
    between: /^ $/u,
    join: (left, right) =>
      left.kind === 'clock' && left.of && right.kind === 'part' && !right.of
        ? onDay({ ...left, of: null }, { ...right, of: left.of })
        : null,
  },
  {
    example: 'between 9:30 and 11:00; later than 9:30 but before 11:00',
    between: /^ (?:and|but before|and before|и|і|та) $/u,
    join: (left, right, before) =>
      left.kind === 'clock' &&
      right.kind === 'clock' &&
      !left.of &&
      !right.of &&
      /(?:between|later than|after|между|між) $/iu.test(before)
        ? clockRange(left, right)
        : null,
  },
  {
    example: 'the first Monday of October',
    between: /^ (?:в |у |о )?$/u,
    join: (left, right) =>
      left.kind === 'nth' && !left.of && (isPeriod(right) || right.kind === 'quarter')
        ? { ...left, of: right }
        : null,
  },
  {
    example: 'two days after 12 March; the week of 12 March',
    between: /^ (?:the |on )?$/u,
    join: (left, right) =>
      (left.kind === 'away' || left.kind === 'week-of') &&
      !left.of &&
      (namesDay(right) || right.kind === 'feast')
        ? { ...left, of: right }
        : null,
  },
  {
    example: 'навесні 264 до н. е.; у березні 241 до н. е.; 2 листопада того ж року',
    between: /^ $/u,
    join: (left, right) => {
      if (right.kind === 'that' && right.grain === 'year')
        return (left.kind === 'calendar' && left.year === null) || left.kind === 'month' ? left : null
      if (right.kind !== 'calendar' || right.month !== null || right.year === null) return null
      if (left.kind === 'season' && left.year === null) return { ...left, year: right.year }
      if (left.kind === 'calendar' && left.year === null && left.month !== null)
        return { ...left, year: right.year }
      return left.kind === 'month' && left.which === 'bare' ? { ...right, month: left.month } : null
    },
  },
  {
    example: '13th to the 15th of July; July 13 through 15',
    between: /^\.? ?(?:to|till|until|thru|through|-|–|—|\/|по|до|на) ?(?:the )?$/u,
    join: (left, right) => {
      if (left.kind !== 'calendar' || right.kind !== 'calendar' || !isDay(left) || !isDay(right)) return null
      if (left.month === null && right.month !== null)
        return { kind: 'range', from: { ...right, day: left.day }, to: right }
      return left.month !== null && right.month === null
        ? { kind: 'range', from: left, to: { ...left, day: right.day } }
        : null
    },
  },
  {
    example: 'April 24 and 25; 11 and 12 March',
    between: /^ and (?:the )?$/u,
    join: (left, right) => {
      if (
        left.kind !== 'calendar' ||
        right.kind !== 'calendar' ||
        left.day === null ||
        right.day !== left.day + 1
      )
        return null
      if (left.month === null && right.month !== null)
        return { kind: 'range', from: { ...right, day: left.day }, to: right }
      return left.month !== null && right.month === null
        ? { kind: 'range', from: left, to: { ...left, day: right.day } }
        : null
    },
  },
  {
    example: 'July 13 – July 15; 14.10. – 15.10.2018',
    between: /^\.? ?[-–—/] ?$/u,
    join: (left, right) =>
      isDay(left) && isDay(right) && left.kind === 'calendar' && left.month !== null
        ? { kind: 'range', from: left, to: right }
        : null,
  },
  {
    example: 'from Monday to Friday',
    between: /^\.? ?(?:to|until|till|through|-|–|—|по|до) ?$/u,
    join: (left, right, before) =>
      sameGrain(left, right) && /(?:from|since|с|со|від|з) ?(?:the )?$/iu.test(before)
        ? { kind: 'range', from: left, to: right }
        : null,
  },
  {
    example: '2014 through 2018; July 13 through July 15',
    between: /^ ?(?:through|thru|~) ?$/u,
    join: (left, right) => (sameGrain(left, right) ? { kind: 'range', from: left, to: right } : null),
  },
  {
    example: 'between March 3 and March 5',
    between: /^ (?:and|и|і|та) $/u,
    join: (left, right, before) =>
      sameGrain(left, right) && /(?:between|между|між) $/iu.test(before)
        ? { kind: 'range', from: left, to: right }
        : null,
  },
]

function joinPair(text: string, left: TimeMention, right: TimeMention): Meaning | null {
  if (right.start - left.end > 12) return null
  const between = text.slice(left.end, right.start).replace(/\s+/gu, ' ').toLowerCase()
  const before = text.slice(Math.max(0, left.start - 16), left.start).replace(/\s+/gu, ' ')
  for (const rule of joinRules) {
    if (!rule.between.test(between)) continue
    const meaning = rule.join(left.meaning, right.meaning, before)
    if (meaning) return meaning
  }
  return null
}

/** A clock time, or a stretch between two, that has no day yet. */
const isClock = (meaning: Meaning): boolean =>
  (meaning.kind === 'clock' && !meaning.of) ||
  (meaning.kind === 'range' && meaning.from.kind === 'clock' && !meaning.from.of)

/** Give a clock time its day; "8 in the evening" is 20:00. */
function onDay(clock: Meaning, day: Meaning): Meaning {
  if (clock.kind !== 'clock') return withParts(clock, (end) => onDay(end, day))
  if (day.kind !== 'part') return { ...clock, of: day }
  const { hour, sure } = clock.clock
  const later = day.part === 'AF' || day.part === 'EV' || (day.part === 'NI' && hour > 5)
  const shifted =
    !sure && later && hour < 12
      ? hour + 12
      : !sure && (day.part === 'NI' || day.part === 'EV') && hour === 12
        ? 24
        : hour
  return { ...clock, clock: { ...clock.clock, hour: shifted, sure: true }, of: day.of }
}

/** `dated`: with its month, which "the 9th" of "the 9th to the 10th of March" takes from its neighbour. */
const isDay = (meaning: Meaning, dated = false): boolean =>
  meaning.kind === 'calendar' && meaning.day !== null && (!dated || meaning.month !== null)

/** Whether the words name one day: what a clock or a part of the day can belong to. */
function namesDay(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'day'
  if (meaning.kind === 'feast') return true
  if (meaning.kind === 'nth') return meaning.of !== null && meaning.unit === 'day'
  if (meaning.kind === 'away') return meaning.of !== null
  if (meaning.kind === 'edge') return meaning.of !== null && namesDay(meaning.of)
  if (meaning.kind === 'that') return meaning.grain === 'day'
  return meaning.kind === 'weekday' || isDay(meaning) || (meaning.kind === 'range' && isDay(meaning.from))
}

const isPeriod = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' ||
  meaning.kind === 'month' ||
  meaning.kind === 'season' ||
  meaning.kind === 'shift' ||
  meaning.kind === 'years'

const lastDay = (meaning: Meaning): Meaning => (meaning.kind === 'range' ? meaning.to : meaning)

function sameGrain(left: Meaning, right: Meaning): boolean {
  if (left.kind === 'calendar' && right.kind === 'calendar') return grain(left) === grain(right)
  return left.kind === right.kind && (left.kind === 'weekday' || left.kind === 'month')
}

const grain = (meaning: CalendarMeaning): string =>
  meaning.day !== null ? 'day' : meaning.month !== null ? 'month' : 'year'
