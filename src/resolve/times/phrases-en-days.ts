import type { Meaning } from './meaning.ts'
import { countOf, indexOfName, type PhraseRule } from './phrase-rule.ts'
import {
  calendar,
  counted,
  edgeOf,
  feastMeaning,
  feastName,
  feasts,
  months,
  ordinalOf,
  part,
  partOf,
  rule,
  shift,
  unitOf,
  weekdays,
  whichOf,
} from './words-en.ts'

const weekday = (day: string): number => indexOfName(weekdays, day) + 1
const away = (which: string): -1 | 0 | 1 =>
  /last|previous|past/i.test(which) ? -1 : /next|coming|following/i.test(which) ? 1 : 0

function nthOf(nth: string, counted: string, of: Meaning | null): Meaning | null {
  const fromEnd = /^(.*?)[- ]?(?:to[- ])?last$/i.exec(nth)?.[1]
  const at = fromEnd === undefined ? ordinalOf(nth) : fromEnd === '' ? -1 : -(ordinalOf(fromEnd) ?? 2)
  if (at === null) return null
  const unit = /week ?end/i.test(counted) ? 'weekend' : /week$/i.test(counted) ? 'week' : 'day'
  return { kind: 'nth', nth: at, unit, weekday: indexOfName(weekdays, counted) + 1 || null, of }
}

/** Days, and weeks, months and years counted from one. */
export const englishDays: readonly PhraseRule[] = [
  // Days counted from the day of writing or speaking
  rule(
    'today',
    'Today we begin',
    'Russia Today reported',
    '(?<!Russia |USA |Ukraine |VOA )(?:earlier |later )?today',
    () => shift('day', 0),
  ),
  rule('tonight', 'tonight', 'the night', '(?:late |later |earlier )?tonight', () =>
    part('NI', shift('day', 0)),
  ),
  rule(
    'yesterday',
    'it fell yesterday',
    'yesteryear',
    '(?:(?:the )?day before |earlier |later )?yesterday',
    (_, words) => shift('day', /before/i.test(words) ? -2 : -1),
  ),
  rule('tomorrow', 'they leave tomorrow', 'Tomorrowland', '(?:(?:the )?day after )?tomorrow', (_, words) =>
    shift('day', /after/i.test(words) ? 2 : 1),
  ),
  rule('last-night', 'hit last night', 'the last nightclub', '(?:late |earlier )?last night', () =>
    part('NI', shift('day', -1)),
  ),
  rule(
    'this-part',
    'later this morning',
    'this mourning',
    '(?:later |earlier |early |late )?this (?<part>{part})',
    ({ part: named }) => part(partOf(named!), shift('day', 0)),
  ),
  // Weeks, months, years
  rule(
    'last-unit',
    'Last year there were raids',
    'the last years of the war',
    '(?:earlier |later )?(?<which>last|next|this|(?:the )?coming|(?:the )?upcoming|(?:the )?current|(?:the )?previous|this past|this coming) (?<unit>week|weekend|month|quarter|year|decade|century|yr)',
    ({ which, unit }) => shift(/^yr/i.test(unit!) ? 'year' : unitOf(unit!), away(which!)),
  ),
  rule(
    'fiscal-year',
    'in the current fiscal year',
    'fiscal discipline',
    '(?<which>last|next|this|the current|the full|the coming) (?:fiscal |full |calendar |financial )?year',
    ({ which }) => shift('year', away(which!)),
  ),
  rule(
    'earlier-in-unit',
    'earlier in the year',
    'earlier in the queue',
    '(?:earlier|later) in the (?<unit>week|month|year)',
    ({ unit }) => shift(unitOf(unit!), 0),
  ),
  rule('year-end', 'by year’s end', 'the year ended', "year(?:['’]s)?[ -]end", () => ({
    kind: 'edge',
    edge: 'late',
    of: shift('year', 0),
  })),
  rule(
    'unit-after-next',
    'the week after next',
    'the week after nextness',
    '(?:the )?(?<unit>week|weekend|month|quarter|year) (?<way>after next|before last)',
    ({ unit, way }) => shift(unitOf(unit!), /next/i.test(way!) ? 2 : -2),
  ),
  rule(
    'edge-letters',
    'by EOM',
    'eom',
    '(?:the )?(?<edge>[EB])O(?<unit>[DWMY])',
    ({ edge, unit }) => ({
      kind: 'edge',
      edge: edge === 'E' ? 'late' : 'early',
      of: shift(({ D: 'day', W: 'week', M: 'month', Y: 'year' } as const)[unit as 'D'], 0),
    }),
    'exact',
  ),
  rule(
    'late-last-unit',
    'late last year',
    'the late last king',
    '(?<edge>early|mid|late)[ -]+(?<which>last|next|this) (?<unit>week|month|year)',
    ({ edge, which, unit }) => ({
      kind: 'edge',
      edge: edgeOf(edge!),
      of: shift(unitOf(unit!), away(which!)),
    }),
  ),
  rule(
    'end-of-this-unit',
    'by the end of the year',
    'the end of the bridge',
    '(?:the )?(?<edge>beginning|start|middle|end) of (?:around |about )?(?:(?<which>the|this|last|next|(?:the )?coming|(?:the )?current|(?:the )?following|(?:the )?previous|past) )?(?<unit>day|week|month|year|decade|century)',
    ({ edge, which, unit }) => ({
      kind: 'edge',
      edge: edgeOf(edge!),
      of: shift(unitOf(unit!), away(which ?? '')),
    }),
  ),
  rule(
    'rest-of-unit',
    'for the rest of the week',
    'the rest of the army',
    '(?:the )?(?:rest|remainder) of (?:the|this) (?<unit>week|month|year)',
    ({ unit }) => ({ kind: 'edge', edge: 'rest', of: shift(unitOf(unit!), 0) }),
  ),
  rule(
    'unit-alone',
    'the week',
    'a week',
    '(?:the|all) (?<unit>week|month|year)',
    ({ unit }) => ({ kind: 'edge', edge: 'rest', of: shift(unitOf(unit!), 0) }),
    'any case',
    'alone',
  ),
  rule(
    'ago',
    'two days ago',
    'long ago',
    '(?:about |some |around |nearly |almost |more than |over )?(?<count>{count}) (?:(?<half>and a half) )?(?<unit>{unit}) ago',
    ({ count, half, unit }) =>
      half
        ? counted(String((countOf(count!) ?? 0) + 0.5), unit!, -1, 'writing')
        : /^a$/i.test(count!) && /^year$/i.test(unit!)
          ? shift('year', -1, 'compared')
          : counted(count!, unit!, -1, 'writing'),
  ),
  rule(
    'year-ago',
    'the year-ago quarter',
    'a year gone',
    '(?:the )?(?:same |corresponding |comparable )?year-(?:ago|earlier)(?: (?:(?:first|second|third|fourth) )?(?:quarter|period))?',
    () => shift('year', -1, 'quarter'),
  ),
  rule(
    'quarter-year-ago',
    'the same quarter last year',
    'the same quarter of town',
    '(?:the |this )(?:same |corresponding |comparable )?(?:quarter|period),? (?:a year (?:ago|earlier)|last year)',
    () => shift('year', -1, 'quarter'),
  ),
  rule(
    'earlier-later',
    'a week earlier',
    'three days before the election',
    // “Three days before the election” counts from the election: no day that the text has.
    '(?<count>{count}) (?<unit>{unit}) (?<way>earlier|before(?! [A-Za-z\\d])|later|after that|afterwards?|prior(?! to))(?! than)',
    ({ count, unit, way }) => counted(count!, unit!, /earlier|before|prior/i.test(way!) ? -1 : 1, 'text'),
  ),
  rule(
    'away-from',
    'two days after 12 March',
    'two days after',
    '(?<count>{count}|the) (?<unit>{unit}) (?<way>after|before|from|following)(?= )',
    ({ count, unit, way }) => {
      const many = countOf(count!)
      if (many === null || !Number.isInteger(many)) return null
      return { kind: 'away', unit: unitOf(unit!), by: /before/i.test(way!) ? -many : many, of: null }
    },
    'any case',
    'beside a date',
  ),
  rule(
    'next-day',
    'the next day',
    'the next daybreak',
    '(?:on )?the (?<way>next|following|previous|preceding|same) (?<unit>day|week|month|year|morning|afternoon|evening|night)',
    ({ way, unit }) => {
      const by = /next|following/i.test(way!) ? 1 : /same/i.test(way!) ? 0 : -1
      return /morning|noon|evening|night/i.test(unit!)
        ? part(partOf(unit!), shift('day', by, 'text'))
        : shift(unitOf(unit!), by, 'text')
    },
  ),
  rule(
    'in-days',
    'in two weeks’ time',
    'in two weeks',
    "in (?<count>{count}) (?<unit>days?|weeks?|months?|years?)(?:[’']s?)? time",
    ({ count, unit }) => counted(count!, unit!, 1, 'writing'),
  ),
  rule(
    'in-units',
    'it will open in two weeks',
    'it fell in two weeks',
    'in (?<=\\b(?:will|shall|would|may|could|expected|scheduled|going|due)\\b[^.;!?]{0,60} in )(?:about |around )?(?<count>{count}) (?<unit>{unit})(?! time)',
    ({ count, unit }) => counted(count!, unit!, 1, 'writing'),
  ),
  rule(
    'in-units-alone',
    'in two hours',
    'two hours',
    'in (?:about |around )?(?:(?<quarters>(?:a quarter|three[ -]quarters) of an hour|[13]/[24] ?h(?:our)?)|(?<marked>\\d+) ?(?<mark>[’\'"]|h)|(?<half>{count}) (?:and a half (?<of>hours?|years?)|(?<one>hour|year) and a half)|(?<count>{count}) (?<unit>{unit}))',
    ({ count, unit, quarters, half, of, one, marked, mark }) => {
      if (marked) return shift(mark === 'h' ? 'hour' : mark === '"' ? 'second' : 'minute', Number(marked))
      if (quarters) return shift('minute', /three|3/i.test(quarters) ? 45 : /2/.test(quarters) ? 30 : 15)
      return half
        ? counted(String((countOf(half) ?? 0) + 0.5), (of ?? one)!, 1, 'writing')
        : counted(count!, unit!, 1, 'writing')
    },
    'any case',
    'beside a date',
  ),
  rule(
    'after-next',
    'the Friday after next',
    'the day after next week',
    '(?:the )?(?<day>{weekday}) after next',
    ({ day }) => ({
      kind: 'away',
      unit: 'week',
      by: 1,
      of: { kind: 'weekday', weekday: weekday(day!), which: 'next', week: null },
    }),
    'exact',
  ),
  rule(
    'from-now',
    'three years from now',
    'from now on',
    '(?<count>{count}) (?<unit>{unit}) (?:from (?:now|today)|hence)(?! on)',
    ({ count, unit }) => counted(count!, unit!, 1, 'writing'),
  ),
  rule(
    'that-time',
    'At that time it was the largest',
    'at that time of night',
    '(?:at|by|during|since) (?:that|the) time(?! (?:of|when|that|to|for))|back then|in those days',
    () => ({
      kind: 'that',
      grain: 'time',
    }),
  ),
  rule(
    'that-day',
    'that day the village fell',
    'say that days are short',
    '(?:on |later |earlier )?that (?:very |same )?(?<unit>day|night|morning|evening|afternoon|week|month|year)',
    ({ unit }) => {
      if (/week|month|year/i.test(unit!))
        return { kind: 'that', grain: /month|week/i.test(unit!) ? 'month' : 'year' }
      const that: Meaning = { kind: 'that', grain: 'day' }
      return /day/i.test(unit!) ? that : part(partOf(unit!), that)
    },
  ),
  // Weekdays
  rule(
    'weekday',
    'On Tuesday the ministry said',
    'The Sun reported',
    '(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he following|[Tt]his past|[Tt]his coming|[Uu]pcoming) )?(?<day>{weekday})',
    ({ which, day }) => ({
      kind: 'weekday',
      weekday: weekday(day!),
      which: !which ? 'bare' : /past|last/i.test(which) ? 'last' : /this$/i.test(which) ? 'this' : 'next',
      week: null,
    }),
    'exact',
  ),
  rule(
    'weekday-of-week',
    'on Tuesday last week',
    'Tuesday lasted',
    "(?<day>{weekday}),? (?:of )?(?<which>last|this|next) week|(?<weeks>last|this|next) week[’']s (?<named>{weekday})",
    ({ day, which, weeks, named }) => ({
      kind: 'weekday',
      weekday: weekday((day ?? named)!),
      which: 'bare',
      week: away((which ?? weeks)!),
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
    'day-of-month',
    'on the 20th of this month',
    'the 20th of their number',
    '(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: day)? of (?<which>this|next|last) month',
    ({ day, which }) => ({
      kind: 'nth',
      nth: Number(day),
      unit: 'day',
      weekday: null,
      of: shift('month', away(which!)),
    }),
  ),
  rule(
    'day-of-some-month',
    'On the 20th it fell',
    'the 20th brigade',
    '(?<=\\b[Oo]n )(?:the )?(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?! [A-Za-z]*(?:day|anniversary|floor|birthday|street|avenue|century|[Bb]rigade)\\b)(?=[,.;]| [a-z]| *$)',
    ({ day }) => ({ kind: 'calendar', year: null, month: null, day: Number(day) }),
    'exact',
  ),
  rule(
    'weekday-and-number',
    'Tuesday the 19th',
    'Tuesday the 19th brigade',
    '(?:the )?(?<=\\b{weekday},? (?:the )?)(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?! (?:[A-Z]|[a-z]*(?:brigade|regiment|division|century)))',
    ({ day }) => calendar(undefined, null, Number(day)),
    'exact',
    'beside a date',
  ),
  rule(
    'first-day-of-range',
    'from the 13th to the 15th of July',
    'from the 13th to the 15th brigade',
    '(?:the )?(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?= ?(?:to|till|until|thru|through|and|-|–) ?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? {month})',
    ({ day }) => calendar(undefined, null, Number(day)),
    'exact',
    'beside a date',
  ),
  rule(
    'last-day-of-range',
    'July 13 through 15',
    'July 13 through 1500',
    '(?<=\\b{month} \\d{1,2}(?:st|nd|rd|th)? ?(?:to|till|until|thru|through|and|-|–|—) ?)(?:the )?(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?! (?:{month}|[a-z]+s\\b))',
    ({ day }) => calendar(undefined, null, Number(day)),
    'exact',
    'beside a date',
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
  // Days with a name or a number of their own
  rule(
    'feast',
    'on Christmas Eve',
    'the Christmas tree',
    `(?:(?<which>last|next|this) )?(?<feast>${feasts.map((row) => row.words).join('|')})(?:,? (?<year>{year}))?`,
    ({ which, feast, year }) => feastMeaning(feast!, which, year),
    'exact',
  ),
  rule(
    'feast-bare',
    'the truce held over Christmas',
    'a Christmas truce',
    '(?<=\\b(?:[Oo]n|[Bb]y|[Aa]t|[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil|[Oo]ver|[Dd]uring|[Aa]round|[Ff]rom) )(?<feast>Christmas|Easter|Thanksgiving|Halloween)(?=[,.;:!?]| (?:[a-z]|\\d)| *$)(?! (?:tree|truce|lights|gift|dinner|island|eggs?|parade|carol|service|market|celebration|holiday))(?:,? (?<year>{year}))?',
    ({ feast, year }) => feastMeaning(feast!, undefined, year),
    'exact',
  ),
  rule(
    'month-and-number',
    'March the 15th, 2024',
    'March the brigade',
    '(?<month>{month}),? (?:the )?(?<nth>{nth})(?:,? (?<year>{year}))?(?! (?:quarter|brigade|battalion|regiment|division))',
    ({ nth, month, year }) => calendar(year, indexOfName(months, month!) + 1, ordinalOf(nth!)),
    'exact',
  ),
  rule(
    'feast-alone',
    'christmas',
    'christmassy',
    "(?<feast>christmas(?: eve| day)?|xmas(?: eve| day)?|easter(?: sunday| monday)?|thanksgiving(?: day)?|halloween|good friday|valentine[’']?s day|new year[’']?s (?:eve|day))(?:,? (?<year>{year}))?",
    ({ feast, year }) => feastMeaning(feastName(feast!), undefined, year),
    'any case',
    'beside a date',
  ),
  rule(
    'day-number-alone',
    'the 15th',
    'a 15th part',
    '(?:by |on |until )?the (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)|on the (?<nth>{nth})',
    ({ day, nth }) => calendar(undefined, null, day ? Number(day) : ordinalOf(nth!)),
    'any case',
    'alone',
  ),
  rule(
    'worded-date',
    'on the second of March',
    'the second of them',
    '(?:the )?(?<nth>{nth})(?: day)?(?: of)? (?<month>{month})(?:,? (?<year>{year}))?',
    ({ nth, month, year }) => {
      const day = ordinalOf(nth!)
      return day === null ? null : calendar(year, indexOfName(months, month!) + 1, day)
    },
  ),
]
