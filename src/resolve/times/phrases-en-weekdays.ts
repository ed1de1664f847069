import { shift } from './make-meaning.ts'
import type { Meaning } from './meaning.ts'
import { countOf, indexOfName, type PhraseRule } from './phrase-rule.ts'
import { awayOf, ordinalOf, rule, unitOf, weekdays, whichOf } from './words-en.ts'

const weekday = (day: string): number => indexOfName(weekdays, day) + 1

function nthOf(nth: string, counted: string, of: Meaning | null): Meaning | null {
  const fromEnd = /^(.*?)[- ]?(?:to[- ])?last$/i.exec(nth)?.[1]
  const at = fromEnd === undefined ? ordinalOf(nth) : fromEnd === '' ? -1 : -(ordinalOf(fromEnd) ?? 2)
  if (at === null) return null
  const unit = /week ?end/i.test(counted) ? 'weekend' : /week$/i.test(counted) ? 'week' : 'day'
  return { kind: 'nth', nth: at, unit, weekday: indexOfName(weekdays, counted) + 1 || null, of }
}

/** Weekdays, weekends, and the first or last of them in a month. */
export const englishWeekdays: readonly PhraseRule[] = [
  rule(
    'weekday',
    'On Tuesday the ministry said',
    'the anniversary of Bloody Sunday',
    '(?<!\\b(?:[Bb]lack|[Bb]loody|[Gg]ood|[Aa]sh|[Pp]alm|[Hh]oly|[Cc]yber|[Ss]uper|[Ff]at|[Ss]hrove|[Mm]aundy|[Ww]hit) )(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he following|[Tt]his past|[Tt]his coming|[Uu]pcoming) )?(?<day>{weekday})',
    ({ which, day }) => ({
      kind: 'weekday',
      weekday: weekday(day!),
      which: !which ? 'bare' : /past|last/i.test(which) ? 'last' : /this$/i.test(which) ? 'this' : 'next',
      week: null,
      beyondTomorrow: /^next/i.test(which ?? ''),
    }),
    'exact',
  ),
  rule(
    'weekday-of-week',
    'on Tuesday last week',
    'Tuesday lasted',
    "(?<day>{weekday}),? (?:of )?(?<which>last|this|next) week|(?<weeks>last|this|next) week(?:[’']s|,? on|,)? (?<named>{weekday})",
    ({ day, which, weeks, named }) => ({
      kind: 'weekday',
      weekday: weekday((day ?? named)!),
      which: 'bare',
      week: awayOf((which ?? weeks)!),
    }),
    'exact',
  ),
  rule(
    'weekday-short',
    'Fri, Jul 18',
    'Sat in silence',
    '(?<day>Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:(?=,? (?:{month}|\\d|at \\d))|(?<=\\d,? [A-Z][a-z]{2}))',
    ({ day }) => ({ kind: 'weekday', weekday: weekday(day!), which: 'bare', week: null }),
    'exact',
    'beside a date',
  ),
  rule(
    'weekday-short-number',
    'Wed 13th',
    'Wed 13 years',
    '(?<day>Mon|Tues?|Weds?|Thu|Thurs?|Fri|Sat|Sun)\\.?,? (?:the )?(?<number>[12]?\\d|3[01])(?:st|nd|rd|th)',
    ({ day, number }) => ({
      kind: 'calendar',
      year: null,
      month: null,
      day: Number(number),
      weekday: weekday(day!),
    }),
    'exact',
  ),
  rule(
    'weekday-alone',
    'thu',
    'thus',
    '(?<which>next |last |this )?(?<day>mon\\.?|tues?\\.?|wed\\.?|thu(?:rs?)?\\.?|fri\\.?|sat\\.?|sun\\.?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    ({ which, day }) => ({
      kind: 'weekday',
      weekday: weekday(day!),
      which: whichOf(which ?? ''),
      week: null,
    }),
    'any case',
    'alone',
  ),
  rule(
    'nth-weekday',
    'the first Monday of October',
    'the first day of talks',
    '(?:the )?(?<nth>{nth}|last|(?:{nth}|next)[- ](?:to[- ])?last) (?<day>{weekday}|day|week|weekend|week end) (?:of|in)(?= (?:{month}|\\d{4}|(?:last|next|this) (?:month|year)))',
    ({ nth, day }) => nthOf(nth!, day!, null),
    'any case',
    'beside a date',
  ),
  rule(
    'nth-of-unit',
    'on the last day of the month',
    'the last day of the siege',
    '(?:the )?(?<nth>{nth}|last) (?<day>{weekday}|day|week|weekend) (?:of|in) the (?<unit>month|year)',
    ({ nth, day, unit }) => nthOf(nth!, day!, shift(unitOf(unit!), 0)),
  ),
  rule(
    'week-of',
    'in the week of 7 October',
    'the weekly talks',
    '(?:the )?week (?:of|beginning|starting)(?= )',
    () => ({ kind: 'week-of', of: null }),
    'any case',
    'beside a date',
  ),
  rule(
    'week-of-the',
    'in the week of the 6th',
    'in the week of the 6th brigade',
    '(?:the )?week (?:of|beginning|starting)(?: on)? the (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?=[,.;:!?]| *$)',
    ({ day }) => ({ kind: 'week-of', of: { kind: 'calendar', year: null, month: null, day: Number(day) } }),
  ),
  rule(
    'weekdays-away',
    'three Fridays ago',
    'three fried eggs',
    '(?<count>{count}) (?<day>{weekday})s (?<way>ago|from now)',
    ({ count, day, way }) => {
      const many = countOf(count!)
      if (many === null) return null
      const ago = /ago/i.test(way!)
      const first: Meaning = {
        kind: 'weekday',
        weekday: weekday(day!),
        which: ago ? 'last' : 'next',
        week: null,
      }
      return many === 1 ? first : { kind: 'away', unit: 'week', by: (ago ? -1 : 1) * (many - 1), of: first }
    },
    'exact',
  ),
  rule(
    'weekend',
    'over the weekend',
    'weekend edition',
    '(?<=(?:over|at|during|on|through|for|into) )the weekend',
    () => shift('weekend', -1),
  ),
]
