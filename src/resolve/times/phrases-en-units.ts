import { part, shift } from './make-meaning.ts'
import type { Meaning } from './meaning.ts'
import { countOf, indexOfName, type PhraseRule } from './phrase-rule.ts'
import { awayOf, counted, duration, edgeOf, months, partOf, rule, unitOf, weekdays } from './words-en.ts'

const weekday = (day: string): number => indexOfName(weekdays, day) + 1

/** Weeks, months and years, and days counted from one that is named or reached. */
export const englishUnits: readonly PhraseRule[] = [
  rule(
    'last-unit',
    'Last year there were raids',
    'the last years of the war',
    '(?:earlier |later )?(?<which>last|next|this|(?:the )?coming|(?:the )?upcoming|(?:the )?current|(?:the )?previous|this past|this coming) (?<unit>week|weekend|month|quarter|year|decade|century|yr|qtr)|(?:the )?past (?<past>weekend)',
    ({ which, unit, past }) =>
      past
        ? shift('weekend', -1)
        : shift(
            /^yr/i.test(unit!) ? 'year' : /^qtr/i.test(unit!) ? 'quarter' : unitOf(unit!),
            awayOf(which!),
          ),
  ),
  rule(
    'fiscal-year',
    'in the current fiscal year',
    'fiscal discipline',
    '(?<which>last|next|this|the current|the full|the coming) (?:fiscal |full |calendar |financial )?year',
    ({ which }) => shift('year', awayOf(which!)),
  ),
  rule(
    'earlier-in-unit',
    'earlier in the year',
    'earlier in the queue',
    '(?:earlier|later) in the (?<unit>week|month|year)',
    ({ unit }) => shift(unitOf(unit!), 0),
  ),
  rule(
    'year-ended',
    'for the year ended 31 March',
    'the year ended badly',
    'the (?:fiscal |full |financial )?(?<unit>year)(?= (?:ended|ending|to) (?:{month}|\\d|tomorrow|today))',
    ({ unit }) => duration('a', unit!, null),
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
      of: shift(unitOf(unit!), awayOf(which!)),
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
      of: shift(unitOf(unit!), awayOf(which ?? '')),
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
    'in (?:about |around )?(?:(?<quarters>(?:a quarter|(?:three|3)[ -]quarters) of an hour|[13]/[24] ?h(?:our)?)|(?<marked>\\d+) ?(?<mark>[’\'"]|h)|(?<half>{count}) (?:and a half (?<of>hours?|years?)|(?<one>hour|year) and a half)|(?<count>{count}) (?<unit>{unit}))',
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
    'month-after-next',
    'in the March after next',
    'the march after next week',
    '(?:the )?(?<month>{month}) after next(?! week| month)',
    ({ month }) => ({
      kind: 'away',
      unit: 'month',
      by: 12,
      of: { kind: 'month', month: indexOfName(months, month!) + 1, which: 'next', yearsAway: null },
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
]
