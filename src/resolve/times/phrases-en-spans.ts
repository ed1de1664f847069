import { pad } from './calendar.ts'
import { reference } from './make-meaning.ts'
import { countOf, indexOfName, type PhraseRule } from './phrase-rule.ts'
import {
  comingUnits,
  duration,
  durationValue,
  months,
  ordinalOf,
  partOf,
  rule,
  seasonCode,
  weekdays,
} from './words-en.ts'

/** Lengths of time, repetitions, and now, once and soon. */
export const englishSpans: readonly PhraseRule[] = [
  // Spans of time
  rule(
    'past-units',
    'in the past 24 hours',
    'the last two villages',
    '(?:the |these )(?<which>past|last|previous|coming|next|first) (?:(?<count>{count}|twenty[- ]four) )?(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|(?<one>hour|day|month|year|decade|century))',
    ({ which, count, unit, one }) => {
      if (one && !/past|coming/i.test(which!) && !/hour/i.test(one)) return null
      return duration(
        count ?? (one ? 'a' : 'several'),
        unit!,
        /past|last|previous/i.test(which!) ? 'now' : /next|coming/i.test(which!) ? 'start-now' : null,
      )
    },
  ),
  rule(
    'past-counted',
    'last three weeks',
    'last three villages',
    '(?<which>last|past|next) (?:(?<count>{count}) )?(?<unit>seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)',
    ({ which, count, unit }) => {
      if (!count && !/^(?:hour|minute|second)$/i.test(unit!)) return null
      return duration(count ?? 'a', unit!, /next/i.test(which!) ? 'start-now' : 'now')
    },
  ),
  rule(
    'coming-units',
    'in the two upcoming weeks',
    'two upcoming elections',
    '(?:the )?(?:(?<count>{count}) (?:upcoming|coming)|(?:upcoming|coming) (?<many>{count})) (?<unit>{unit})',
    ({ count, many, unit }) => comingUnits((count ?? many)!, unit!),
  ),
  rule(
    'recent-units',
    'in recent weeks',
    'recent-looking weeks',
    '(?<which>recent|coming) (?<unit>days|weeks|months|quarters|years|decades)',
    ({ which, unit }) => duration('several', unit!, /recent/i.test(which!) ? 'now' : 'start-now'),
  ),
  rule(
    'duration',
    'for three hours',
    'a three-year-old',
    '(?:(?:more|less) than |at least |nearly |almost |about |around |over |some |the (?:first |latest )?(?!a |an |single ))?(?<!(?<!long )as |million |billion |hours |minutes |times |cents |dollars |percent |days |people |\\d )(?<count>{count})(?: more)?[ -](?:long )?(?<unit>{unit})(?![ -]?olds?\\b)(?! (?:of age|ago|earlier|later|old|from now|a (?:day|week)))(?:[ -]long)?',
    ({ count, unit }) =>
      (/^(?:an?|some)$/i.test(count!) && /^(?:second|minute|quarter)s?$/i.test(unit!)) ||
      /^\p{Lu}/u.test(unit!)
        ? null
        : duration(count!, unit!, null),
  ),
  rule(
    'half-duration',
    'for two and a half hours',
    'two and a half men',
    '(?<count>{count}) (?:and (?:a )?half |1/2 )(?<unit>{unit})(?! ago)',
    ({ count, unit }) => duration(String((countOf(count!) ?? 0) + 0.5), unit!, null),
  ),
  rule(
    'day-long',
    'a day-long siege',
    'a day long gone',
    '(?<unit>hour|day|week|month|year)s?-long',
    ({ unit }) => duration('a', unit!, null),
  ),
  rule(
    'for-weeks',
    'for weeks',
    'for weekly use',
    '(?<=\\b(?:for|after|within|takes?|took|lasted|follows|spent) (?:many |long )?)(?<unit>hours|days|weeks|months|years|decades|centuries)(?! (?:ago|later|earlier|before|after))',
    ({ unit }) => duration('many', unit!, null),
  ),
  rule(
    'nth-of-a-run',
    'for a fourth night of shelling',
    'on the fourth night',
    '(?:(?<=\\bfor )(?:a|the|its|their|his|her) (?<nth>{nth}) (?:(?:straight|consecutive|successive|running) )?(?<unit>night|day|week|month|year)|(?:a|the|its|their|his|her) (?<run>{nth}) (?:straight|consecutive|successive) (?<of>night|day|week|month|year)|a (?<more>{nth}) (?<night>night|day)(?= of (?!the\\b|{month}|{count} )))',
    ({ nth, run, more, unit, of, night }) => {
      const many = ordinalOf((nth ?? run ?? more)!)
      const length = (unit ?? of ?? night)!
      return many === null || many < 2
        ? null
        : duration(String(many), length === 'night' ? 'day' : length, 'now')
    },
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
    '(?<!average )(?<word>daily|nightly|weekly|monthly|yearly|annually|hourly)(?! (?:newspaper|paper|[A-Z]))',
    ({ word }) => ({
      kind: 'set',
      value: { d: 'P1D', n: 'P1D', w: 'P1W', m: 'P1M', y: 'P1Y', a: 'P1Y', h: 'PT1H' }[word![0]!]!,
    }),
    'exact',
  ),
  rule(
    'each-named',
    'every Monday',
    'every Mona Lisa',
    '(?:[Ee]very|[Ee]ach) (?:(?<day>{weekday})|(?<month>{month})|(?<season>{season})|(?<part>{part}))',
    ({ day, month, season, part }) => {
      if (day) return { kind: 'set', value: `XXXX-WXX-${indexOfName(weekdays, day) + 1}` }
      if (month) return { kind: 'set', value: `XXXX-${pad(indexOfName(months, month) + 1)}` }
      if (season) return { kind: 'set', value: `XXXX-${seasonCode(season)}` }
      return { kind: 'set', value: `XXXX-XX-XXT${partOf(part!)}` }
    },
    'exact',
  ),
  rule(
    'times-a-unit',
    'twice a week',
    'twice a weak man',
    '(?:once|twice|(?:{count}) times) (?:an?|each|every|per) (?<unit>hour|day|week|month|year)',
    ({ unit }) => ({ kind: 'set', value: durationValue('a', unit!)! }),
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
    'current',
    'under the current truce',
    'the river is current today',
    "(?<=(?:the|its|their|his|her|our|of|under|[’']s) )current(?= [a-z])(?! (?:account|affairs|of\\b|flow|quarter|year|month|week))|these days|at this (?:crucial )?moment",
    () => reference('PRESENT_REF'),
  ),
  rule(
    'recently',
    'it fell recently',
    'recent-looking',
    '(?:more |most |quite |very )?recently|lately|formerly|(?<!not that )(?:long|decades|years|months|weeks) ago|(?<=\\b[Ii]n )(?:recent times|the (?:recent )?past)(?! \\d| (?:{count}|hour|day|week|month|year))',
    () => reference('PAST_REF'),
  ),
  rule(
    'soon',
    'soon',
    'as soon as',
    '(?<!as )soon(?! as)|(?<=\\b[Ii]n )(?:the )?(?:near|immediate|foreseeable) future|(?<=\\b[Ii]n )the future|at a later date',
    () => reference('FUTURE_REF'),
  ),
]
