import type { Clock, DayPart, Edge, Meaning, Season, Unit, Which } from './meaning.ts'
import { countOf, indexOfName, type PhraseRule, phrase } from './phrase-rule.ts'
import { zoneOfWords } from './zones.ts'

const months = [
  'january|jan\\.?',
  'february|feb\\.?',
  'march|mar\\.?',
  'april|apr\\.?',
  'may',
  'june|jun\\.?',
  'july|jul\\.?',
  'august|aug\\.?',
  'september|sept?\\.?',
  'october|oct\\.?',
  'november|nov\\.?',
  'december|dec\\.?',
]
const weekdays = [
  'monday|mon\\.?',
  'tuesday|tues?\\.?',
  'wednesday|wed\\.?|weds\\.?',
  'thursday|thu(?:rs?)?\\.?',
  'friday|fri\\.?',
  'saturday|sat\\.?',
  'sunday|sun\\.?',
]

const lists = {
  // "Sun", "Sat", "Wed" and "Mon" are other words as well: only with their point.
  weekday:
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|Mon\\.|Tues?\\.|Wed\\.|Thu(?:rs?)?\\.|Fri\\.|Sat\\.|Sun\\.',
  month:
    'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.|Aug\\.|Sept?\\.?|Oct\\.|Nov\\.|Dec\\.',
  count:
    'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|hundred|\\d{1,3}\\s?[-–]\\s?\\d{1,3}|(?:two|three|four|five|six|\\d{1,2}) to (?:three|four|five|six|ten|\\d{1,3})|\\d{1,3}(?:\\.\\d+)?|several|many|(?:a )?few|(?:a )?couple of|half an?|dozens of|hundreds of|some',
  unit: 'seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centuries|century',
  year: '1[5-9]\\d\\d|20\\d\\d',
  season: 'spring|summer|autumn|fall|winter',
  part: 'morning|afternoon|evening|night',
  zone: 'GMT|UTC|EST|EDT|ET|CET|CEST|EET|EEST|BST|MSK|(?:Moscow|Ky?i?[ei]v|Ukraine|Ukrainian|Washington|Eastern|New York|London|British|UK|Brussels|Paris|Berlin|Rome|Madrid|Warsaw|Vienna|Prague|Budapest|Central European|Eastern European|Athens|Helsinki|Bucharest|Sofia|Vilnius|Riga|Tallinn|Minsk|Istanbul|Ankara|Turkish|Baghdad|Tbilisi|Yerevan|Baku|Kabul|Beijing|local|Greenwich(?: mean)?) time',
  about:
    'around|about|at about|at around|approximately|roughly|some time around|shortly after|shortly before|just after|just before|nearly',
}

const rule = (
  id: string,
  example: string,
  counterExample: string,
  source: string,
  read: PhraseRule['read'],
  letters: 'any case' | 'exact' = 'any case',
  needsDate?: true,
): PhraseRule => ({
  id,
  example,
  counterExample,
  pattern: phrase(source, lists, letters),
  read,
  ...(needsDate ? { needsDate } : {}),
})

/** Where two rows match the same words the longer match wins, then the earlier row. */
export const englishPhrases: readonly PhraseRule[] = [
  // Days counted from the day of writing or speaking
  rule('today', 'Today we begin', 'Russia Today reported', '(?<!Russia |USA |Ukraine )today', () =>
    shift('day', 0),
  ),
  rule('tonight', 'tonight', 'the night', 'tonight', () => part('NI', shift('day', 0))),
  rule('yesterday', 'it fell yesterday', 'yesteryear', '(?:the day before )?yesterday', (_, words) =>
    shift('day', /before/i.test(words) ? -2 : -1),
  ),
  rule('tomorrow', 'they leave tomorrow', 'Tomorrowland', '(?:the day after )?tomorrow', (_, words) =>
    shift('day', /after/i.test(words) ? 2 : 1),
  ),
  rule('last-night', 'hit last night', 'the last nightclub', '(?:late )?last night', () =>
    part('NI', shift('day', -1)),
  ),
  rule('this-part', 'this morning', 'this mourning', 'this {part}', (_, words) =>
    part(partOf(words.replace(/this\s+/i, '')), shift('day', 0)),
  ),
  // Weeks, months, years
  rule(
    'last-unit',
    'Last year there were raids',
    'the last years of the war',
    '(?:earlier |later )?(?<which>last|next|this|the coming|the current|the previous|the past) (?<unit>week|weekend|month|quarter|year|decade|century)',
    ({ which, unit }) =>
      shift(unitOf(unit!), /last|previous|past/i.test(which!) ? -1 : /next|coming/i.test(which!) ? 1 : 0),
  ),
  rule(
    'late-last-unit',
    'late last year',
    'the late last king',
    '(?<edge>early|mid|late)[ -]+(?<which>last|next|this) (?<unit>week|month|year)',
    ({ edge, which, unit }) => ({
      kind: 'edge',
      edge: edgeOf(edge!),
      of: shift(unitOf(unit!), /last/i.test(which!) ? -1 : /next/i.test(which!) ? 1 : 0),
    }),
  ),
  rule(
    'end-of-this-unit',
    'by the end of the year',
    'the end of the bridge',
    'the (?<edge>beginning|start|middle|end) of (?<which>the|this|last|next) (?<unit>week|month|year|decade|century)',
    ({ edge, which, unit }) => ({
      kind: 'edge',
      edge: edgeOf(edge!),
      of: shift(unitOf(unit!), /last/i.test(which!) ? -1 : /next/i.test(which!) ? 1 : 0),
    }),
  ),
  rule(
    'ago',
    'two days ago',
    'long ago',
    '(?:about |some |around |nearly |almost |more than |over )?(?<count>{count}) (?<unit>{unit}) ago',
    ({ count, unit }) => counted(count!, unit!, -1, 'writing'),
  ),
  rule(
    'earlier-later',
    'a week earlier',
    'three days before the election',
    // “Three days before the election” counts from the election: no day that the text has.
    '(?<count>{count}) (?<unit>{unit}) (?<way>earlier|before(?! [A-Za-z])|later|after that|afterwards?|prior(?! to))(?! than)',
    ({ count, unit, way }) => counted(count!, unit!, /earlier|before|prior/i.test(way!) ? -1 : 1, 'text'),
  ),
  rule(
    'next-day',
    'the next day',
    'the next daybreak',
    '(?:on )?the (?<way>next|following|previous|preceding|same) (?<unit>day|week|month|year|morning|evening|night)',
    ({ way, unit }) => {
      const by = /next|following/i.test(way!) ? 1 : /same/i.test(way!) ? 0 : -1
      return /morning|evening|night/i.test(unit!)
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
    'from-now',
    'three years from now',
    'from now on',
    '(?<count>{count}) (?<unit>{unit}) from now',
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
    '(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he following|[Tt]his past|[Tt]his coming) )?(?<day>{weekday})',
    ({ which, day }) => ({
      kind: 'weekday',
      weekday: indexOfName(weekdays, day!) + 1,
      which: !which ? 'bare' : /past|last/i.test(which) ? 'last' : /this$/i.test(which) ? 'this' : 'next',
      week: null,
    }),
    'exact',
  ),
  rule(
    'weekday-of-week',
    'on Tuesday last week',
    'Tuesday lasted',
    '(?<day>{weekday}),? (?:of )?(?<which>last|this|next) week',
    ({ day, which }) => ({
      kind: 'weekday',
      weekday: indexOfName(weekdays, day!) + 1,
      which: 'bare',
      week: which === 'last' ? -1 : which === 'next' ? 1 : 0,
    }),
    'exact',
  ),
  rule('weekend', 'over the weekend', 'weekend edition', '(?:over|at|during|on) the weekend', () =>
    shift('weekend', -1),
  ),
  // Months and years
  rule(
    'month-year',
    'in May 2023',
    'in May 20 soldiers fell',
    '(?<month>{month}),? (?:of )?(?<year>{year})',
    ({ month, year }) => ({
      kind: 'calendar',
      year: Number(year),
      month: indexOfName(months, month!) + 1,
      day: null,
    }),
    'exact',
  ),
  rule(
    'month-of-year',
    'in May of last year',
    'in May of all months',
    '(?<month>{month})(?: of)? (?<which>last|this|next) year',
    ({ month, which }) => ({
      kind: 'month',
      month: indexOfName(months, month!) + 1,
      which: 'bare',
      yearsAway: which === 'last' ? -1 : which === 'next' ? 1 : 0,
    }),
    'exact',
  ),
  rule(
    'month',
    'since October',
    'they march on the capital',
    '(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) )?(?<month>January|February|July|September|October|November|December|(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|[Aa]nd|[Tt]o|[Bb]etween|[Ll]ast|[Nn]ext|[Tt]his)[ -])(?:March|April|May|June|August))',
    ({ which, month }) => ({
      kind: 'month',
      month: indexOfName(months, month!) + 1,
      which: which ? whichOf(which) : 'bare',
      yearsAway: null,
    }),
    'exact',
  ),
  rule(
    'mid',
    'in mid-March',
    'mid-table',
    '[Mm]id-(?:(?<month>{month})(?:,? (?<year>{year}))?|(?<only>{year}))',
    ({ month, year, only }) => {
      const stated = year ?? only
      const named = month === undefined ? null : indexOfName(months, month) + 1
      const of: Meaning =
        stated !== undefined
          ? { kind: 'calendar', year: Number(stated), month: named, day: null }
          : { kind: 'month', month: named!, which: 'bare', yearsAway: null }
      return { kind: 'edge', edge: 'mid', of }
    },
    'exact',
  ),
  rule(
    'decade',
    'in the 1990s',
    'the 199 seats',
    "(?:the )?(?:early |mid-?|late )?(?<decade>1[5-9]\\d|20\\d)0[’']?s",
    ({ decade }) => ({
      kind: 'years',
      value: decade!,
      from: Number(decade) * 10,
      to: Number(decade) * 10 + 10,
    }),
  ),
  rule(
    'century',
    'the 19th century',
    'the 19th brigade',
    '(?:the )?(?<nth>\\d{1,2})(?:st|nd|rd|th)[ -]century',
    ({ nth }) => ({
      kind: 'years',
      value: String(Number(nth) - 1).padStart(2, '0'),
      from: (Number(nth) - 1) * 100,
      to: Number(nth) * 100,
    }),
  ),
  rule(
    'season',
    'in the summer of 2023',
    'troops spring a trap',
    '(?:(?<which>last|this|next|the coming|in|in the|during the|by|since|the|early|late|mid) )(?<season>{season})(?:(?: of|,)? (?<year>{year}))?',
    ({ which, season, year }) => {
      if (!year && /^(in|the|early|late|mid)$/i.test(which!))
        return /^in$/i.test(which!) ? seasonMeaning(season!, null, 'bare') : null
      return seasonMeaning(season!, year ? Number(year) : null, year ? 'bare' : whichOf(which!))
    },
  ),
  rule(
    'season-year',
    'summer 2023',
    'summer 20 camps',
    '(?<season>{season})(?: of|,)? (?<year>{year})',
    ({ season, year }) => seasonMeaning(season!, Number(year), 'bare'),
  ),
  rule(
    'quarter',
    'the third quarter of 2023',
    'a quarter of the territory',
    '(?:the )?(?<nth>first|second|third|fourth)[ -]quarter(?:,? (?:of )?(?<year>{year}))?',
    ({ nth, year }) => quarterMeaning(`Q${ordinals.indexOf(nth!.toLowerCase()) + 1}`, year),
  ),
  rule(
    'q3',
    'Q3 2023',
    'Q400 aircraft',
    'Q(?<nth>[1-4])(?:,? (?<year>{year}))?',
    ({ nth, year }) => quarterMeaning(`Q${Number(nth)}`, year),
    'exact',
  ),
  rule(
    'half',
    'the first half of 2023',
    'the first half of the match',
    'the (?<nth>first|second) half of (?:the year(?: (?<year>{year}))?|(?<only>{year}))',
    ({ nth, year, only }) => quarterMeaning(`H${ordinals.indexOf(nth!.toLowerCase()) + 1}`, year ?? only),
  ),
  // Clock times
  rule(
    'clock',
    'Around 3:00 a.m. Moscow time',
    'a score of 3:00',
    '(?:(?<about>{about}) )?(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?:[:.][0-5]\\d)?)?\\s?(?<half>[ap]\\.?\\s?m\\.?)(?:,? \\(?(?<zone>{zone}))?',
    (groups) => clockMeaning(groups),
  ),
  rule(
    'clock-24',
    'at 15:30',
    'won 15:30',
    '(?:(?<about>{about})|(?<at>at|by|from|until|till|since|between|and|to|before|after|,)) (?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?: hours| hrs)?(?:,? \\(?(?<zone>{zone}))?',
    (groups) => clockMeaning(groups),
  ),
  rule(
    'clock-zone',
    '0300 GMT',
    '0300 men',
    '(?:(?<about>{about}) )?(?<hour>[01]?\\d|2[0-4])[:.]?(?<minute>[0-5]\\d) (?:hours )?(?<zone>{zone})',
    (groups) => clockMeaning(groups),
  ),
  rule(
    'oclock',
    'at three o’clock',
    'at three of them',
    "(?:(?<about>{about}) )?(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) o[’']clock(?: in the (?<half>morning|afternoon|evening))?(?:,? (?<zone>{zone}))?",
    (groups) =>
      clockMeaning({
        ...groups,
        hour: String(countOf(groups.word!) ?? ''),
        half: groups.half && (/morning/i.test(groups.half) ? 'am' : 'pm'),
      }),
  ),
  rule(
    'midnight',
    'by midnight',
    'midnight blue',
    '(?:(?<about>{about}) )?(?<at>at |by |until |before |after |since )?(?<word>midnight|noon|midday)(?:,? (?<zone>{zone}))?(?! blue| oil| sun)',
    (groups) => clockMeaning({ ...groups, hour: /midnight/i.test(groups.word!) ? '24' : '12', minute: '00' }),
  ),
  // Parts of a day
  rule(
    'part',
    'in the early hours of Tuesday',
    'the hours of work',
    '(?:in |during |on |through )?the (?:early |late |small |pre-?dawn )?(?<part>morning|afternoon|evening|early hours|small hours|night)(?= (?:of|on|to|from) )(?: (?:of|on|from))?|(?:in the|late in the|early in the) (?<own>morning|afternoon|evening|early hours|small hours)|at (?<at>night|dawn|dusk)',
    ({ part: named, own, at }) => part(partOf(named ?? own ?? at!), null),
  ),
  rule(
    'trailing-part',
    'Tuesday morning',
    'Morning Star',
    '(?:early |late )?(?<part>{part})(?= |[,.;]|$)',
    ({ part: named }) => part(partOf(named!), null),
    'exact',
    true,
  ),
  rule(
    'overnight',
    'overnight',
    'overnight bag',
    '(?:overnight|during the night)(?! (?:bag|train|stay|success|bus))',
    () => ({ kind: 'night-into', of: null }),
  ),
  rule(
    'overnight-into',
    'overnight into Tuesday',
    'overnight in Tuesday’s raid',
    '(?:overnight|(?:in |on |during )?the night|late)(?: on| from)? (?:into|to)(?= (?:{weekday}|{month}|\\d))',
    () => ({
      kind: 'night-into',
      of: null,
    }),
    'any case',
    true,
  ),
  rule(
    'edge',
    'late on Friday',
    'the late president',
    '(?<edge>[Ee]arly|[Ll]ate|[Mm]id)(?=(?:-| (?:on |in |of )?)(?:{weekday}|{month}|\\d|(?:yester|to)day|tomorrow|last|this|next))',
    ({ edge }) => ({ kind: 'edge', edge: edgeOf(edge!), of: null }),
    'exact',
    true,
  ),
  rule(
    'edge-of',
    'at the end of May',
    'the end of the line',
    '(?:the )?(?<edge>beginning|start|middle|end) of(?= (?:{month}|\\d))',
    ({ edge }) => ({ kind: 'edge', edge: edgeOf(edge!), of: null }),
    'exact',
    true,
  ),
  // Spans of time
  rule(
    'past-units',
    'in the past 24 hours',
    'the last two villages',
    '(?:the |these )(?<which>past|last|previous|coming|next|first) (?:(?<count>{count}) )?(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|(?<one>day|month|year))',
    ({ which, count, unit, one }) => {
      if (one && !/past|coming/i.test(which!)) return null
      return duration(
        count ?? (one ? 'a' : 'several'),
        unit!,
        /past|last|previous/i.test(which!) ? 'now' : /next|coming/i.test(which!) ? 'start-now' : null,
      )
    },
  ),
  rule(
    'duration',
    'for three hours',
    'a three-year-old',
    '(?:(?:more|less) than |at least |nearly |almost |about |around |over |some )?(?<!as )(?<count>{count})(?: more)?[ -](?:long )?(?<unit>{unit})(?![ -]?olds?\\b)(?! (?:of age|ago|earlier|later|old|from now))(?:[ -]long)?',
    ({ count, unit }) =>
      /^(?:an?|some)$/i.test(count!) && /^(?:second|minute|quarter)s?$/i.test(unit!)
        ? null
        : duration(count!, unit!, null),
  ),
  rule(
    'for-weeks',
    'for weeks',
    'for weekly use',
    '(?<=for (?:many |long )?)(?<unit>hours|days|weeks|months|years|decades)',
    ({ unit }) => duration('many', unit!, null),
  ),
  rule(
    'all-day',
    'all day',
    'all days',
    '(?:all|throughout the|the whole) (?<unit>day|night|week|month|year)',
    ({ unit }) => duration('a', unit!, null),
  ),
  // Sets
  rule(
    'every',
    'every three days',
    'every three villages',
    '(?:every|each) (?:(?<count>{count}) )?(?<unit>{unit})',
    ({ count, unit }) => {
      const value = durationValue(count ?? 'a', unit!)
      return value ? { kind: 'set', value } : null
    },
  ),
  rule(
    'daily',
    'daily shelling',
    'the Daily Herald',
    '(?<word>daily|nightly|weekly|monthly|yearly|annually|hourly)',
    ({ word }) => ({
      kind: 'set',
      value: { d: 'P1D', n: 'P1D', w: 'P1W', m: 'P1M', y: 'P1Y', a: 'P1Y', h: 'PT1H' }[word![0]!]!,
    }),
    'exact',
  ),
  rule(
    'weekdays',
    'on Tuesdays',
    'Tuesday’s',
    'on (?<day>Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)',
    ({ day }) => ({
      kind: 'set',
      value: `XXXX-WXX-${indexOfName(weekdays, day!.slice(0, -1)) + 1}`,
    }),
    'exact',
  ),
  // Now, once, soon
  rule(
    'now',
    'the town is now held',
    'know',
    '(?:right |until |by |just )?now|currently|at (?:present|the moment)|nowadays|presently',
    () => reference('PRESENT_REF'),
  ),
  rule(
    'recently',
    'recently',
    'recent-looking',
    'recently|(?:in )?recent (?:days|weeks|months|years|times)|lately|previously|formerly|(?:long|decades|years|months|weeks) ago|in the past(?! \\d| (?:{count}|hour|day|week|month|year))',
    () => reference('PAST_REF'),
  ),
  rule(
    'soon',
    'soon',
    'as soon as',
    '(?<!as )soon(?! as)|(?:in )?(?:the )?(?:near|coming) (?:future|days|weeks|months|years)|in the future',
    () => reference('FUTURE_REF'),
  ),
]

const ordinals = ['first', 'second', 'third', 'fourth']

function shift(unit: Unit, by: number, from: 'writing' | 'text' = 'writing'): Meaning {
  return { kind: 'shift', unit, by, from }
}

function part(of: DayPart, day: Meaning | null): Meaning {
  return { kind: 'part', part: of, of: day }
}

const reference = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Meaning => ({
  kind: 'reference',
  value,
})

const unitOf = (words: string): Unit => {
  const unit = words.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
  return (unit === 'fortnight' ? 'week' : unit) as Unit
}

const whichOf = (words: string): Which =>
  /last/i.test(words) ? 'last' : /next|coming/i.test(words) ? 'next' : /this/i.test(words) ? 'this' : 'bare'

const edgeOf = (words: string): Edge =>
  /early|beginning|start/i.test(words) ? 'early' : /mid/i.test(words) ? 'mid' : 'late'

function partOf(words: string): DayPart {
  if (/morning|early hours|small hours|dawn/i.test(words)) return 'MO'
  if (/afternoon/i.test(words)) return 'AF'
  return /evening|dusk/i.test(words) ? 'EV' : 'NI'
}

function counted(count: string, unit: string, sign: 1 | -1, from: 'writing' | 'text'): Meaning | null {
  const many = countOf(count.replace(/\s+/gu, ' '))
  if (many === null || !Number.isInteger(many)) return reference(sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const fortnights = /fortnight/i.test(unit) ? 2 : 1
  return shift(unitOf(unit), sign * many * fortnights, from)
}

const letters: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

function durationValue(count: string, unit: string): string | null {
  const many = countOf(count.replace(/\s+/gu, ' '))
  const letter = letters[unit === 'night' ? 'night' : unitOf(unit)]
  if (!letter) return null
  const amount = many === null ? 'X' : String(many * (/fortnight/i.test(unit) ? 2 : 1))
  return letter.startsWith('T') ? `PT${amount}${letter[1]}` : `P${amount}${letter}`
}

function duration(count: string, unit: string, ending: 'now' | 'start-now' | null): Meaning | null {
  const value = durationValue(count, unit)
  if (!value) return null
  const many = countOf(count.replace(/\s+/gu, ' '))
  const lengths: Readonly<Record<string, number>> = {
    hour: 1 / 24,
    day: 1,
    week: 7,
    month: 30.4,
    year: 365.25,
  }
  const length = lengths[unitOf(unit)]
  return {
    kind: 'duration',
    value,
    ending,
    days: many !== null && length !== undefined ? many * length : null,
  }
}

function seasonMeaning(season: string, year: number | null, which: Which): Meaning {
  const code: Readonly<Record<string, Season>> = {
    spring: 'SP',
    summer: 'SU',
    autumn: 'FA',
    fall: 'FA',
    winter: 'WI',
  }
  return { kind: 'season', season: code[season.toLowerCase()]!, year, which }
}

function quarterMeaning(value: string, year: string | undefined): Meaning {
  return { kind: 'quarter', part: value as `Q${number}`, year: year ? Number(year) : null }
}

function clockMeaning(groups: Readonly<Record<string, string | undefined>>): Meaning | null {
  let hour = Number(groups.hour)
  const half = groups.half?.toLowerCase()
  if (half && (hour > 12 || hour < 1)) return null
  if (half?.startsWith('p') && hour < 12) hour += 12
  if (half?.startsWith('a') && hour === 12) hour = 0
  if (hour > 24) return null
  const minute = groups.minute === undefined ? null : Number(groups.minute)
  if (hour === 24 && minute) return null
  const zoneWords = groups.zone ?? ''
  const clock: Clock = {
    hour,
    minute,
    about: groups.about !== undefined,
    zone: zoneOfWords(zoneWords),
    local: /local/i.test(zoneWords),
  }
  return { kind: 'clock', clock, of: null }
}
