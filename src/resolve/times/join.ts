import type { CalendarMeaning, Meaning, TimeMention } from './meaning.ts'

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
      left.kind === 'part' && !left.of && namesDay(right) ? { ...left, of: right } : null,
  },
  {
    example: 'Tuesday morning; 12 марта утром',
    between: /^,? (?:in the |at |on the )?$/u,
    join: (left, right) =>
      namesDay(left) && right.kind === 'part' && !right.of ? { ...right, of: left } : null,
  },
  {
    example: 'at 3 a.m. on Tuesday',
    between: /^,? (?:on |of |this |в |во |у )?$/u,
    join: (left, right) =>
      left.kind === 'clock' && !left.of && namesDay(right) ? { ...left, of: right } : null,
  },
  {
    example: 'on Tuesday, at about 03:00',
    between:
      /^,? (?:at |by |about |around |at about |at around |by about |after |before |after about |в |о |об |после |після )?$/u,
    join: (left, right) =>
      namesDay(left) && right.kind === 'clock' && !right.of ? { ...right, of: left } : null,
  },
  {
    example: 'at 3 in the morning',
    between: /^,? (?:in the )?$/u,
    join: (left, right) =>
      left.kind === 'clock' && !left.of && right.kind === 'part' && !right.of ? left : null,
  },
  {
    example: 'from Monday to Friday',
    between: /^ ?(?:to|until|till|through|-|–|—|по|до) ?$/u,
    join: (left, right, before) =>
      sameGrain(left, right) && /(?:from|since|с|со|від|з) ?(?:the )?$/iu.test(before)
        ? { kind: 'range', from: left, to: right }
        : null,
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
  const before = text.slice(Math.max(0, left.start - 12), left.start).replace(/\s+/gu, ' ')
  for (const rule of joinRules) {
    if (!rule.between.test(between)) continue
    const meaning = rule.join(left.meaning, right.meaning, before)
    if (meaning) return meaning
  }
  return null
}

const isDay = (meaning: Meaning): boolean => meaning.kind === 'calendar' && meaning.day !== null

/** Whether the words name one day: what a clock or a part of the day can belong to. */
function namesDay(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'day'
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
