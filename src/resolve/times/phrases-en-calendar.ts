import { calendar } from './make-meaning.ts'
import type { Meaning } from './meaning.ts'
import { countOf, indexOfName, type PhraseRule } from './phrase-rule.ts'
import {
  edgeOf,
  months,
  ordinalOf,
  quarterMeaning,
  rule,
  seasonMeaning,
  whichOf,
  yearOfWords,
} from './words-en.ts'

const monthOf = (name: string): number => indexOfName(months, name) + 1
const decadeYears = (first: number): Meaning => ({
  kind: 'years',
  value: String(first / 10),
  from: first,
  to: first + 10,
})
const decadeWords = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]

/** Months, seasons, quarters, years by their words, decades and centuries. */
export const englishCalendar: readonly PhraseRule[] = [
  rule(
    'month-year',
    'in May 2023',
    'in May 20 soldiers fell',
    '(?<month>{month}),? (?:of )?(?<year>{year})',
    ({ month, year }) => calendar(year, monthOf(month!), null),
    'exact',
  ),
  rule(
    'month-of-year',
    'in May of last year',
    'in May of all months',
    '(?<month>{month})(?: of)? (?<which>last|this|next) year',
    ({ month, which }) => ({
      kind: 'month',
      month: monthOf(month!),
      which: 'bare',
      yearsAway: which === 'last' ? -1 : which === 'next' ? 1 : 0,
    }),
    'exact',
  ),
  rule(
    'month',
    'since October',
    'they march on the capital',
    '(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) )?(?<month>January|February|July|September|October|November|December|(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|[Aa]nd|[Tt]o|[Bb]etween|[Ll]ast|[Nn]ext|[Tt]his)[ -])(?:March|April|May|June|August)|(?<=[Tt]he )(?:March|April|May|June|August)(?= (?:accession|accord|agreement|attack|ballot|battle|bombing|ceasefire|clash|conference|coup|deadline|deal|election|figure|flood|massacre|meeting|offensive|operation|parade|poll|protest|raid|rally|referendum|report|session|shelling|strike|summit|talks|truce|verdict|vote|war)(?:e?s)?\\b))',
    ({ which, month }) => ({
      kind: 'month',
      month: monthOf(month!),
      which: which ? whichOf(which) : 'bare',
      yearsAway: null,
    }),
    'exact',
  ),
  rule(
    'month-alone',
    'March',
    'marching',
    '(?:in )?(?<month>jan\\.?|feb\\.?|mar\\.?|apr\\.?|may|june?|july?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?|january|february|march|april|august|september|october|november|december)',
    ({ month }) => ({ kind: 'month', month: monthOf(month!), which: 'bare', yearsAway: null }),
    'any case',
    'alone',
  ),
  rule(
    'mid',
    'in mid-March',
    'mid-table',
    '(?<edge>[Mm]id|[Ee]arly|[Ll]ate)-(?:(?<month>{month})(?:,? (?<year>{year}))?|(?<only>{year}))',
    ({ edge, month, year, only }) => {
      const stated = year ?? only
      const named = month === undefined ? null : monthOf(month)
      const of: Meaning =
        stated !== undefined
          ? calendar(stated, named, null)
          : { kind: 'month', month: named!, which: 'bare', yearsAway: null }
      return { kind: 'edge', edge: edgeOf(edge!), of }
    },
    'exact',
  ),
  // Years
  rule(
    'fiscal',
    'in fiscal 2023',
    'fiscal policy 20',
    '(?:the )?(?:fiscal|financial|tax)(?: year)? (?<year>{year})(?! (?:first|second|third|fourth)-?)',
    ({ year }) => calendar(year, null, null),
  ),
  rule(
    'year-in-words',
    'in nineteen ninety-six',
    'nineteen ninety',
    '(?:(?<month>{month}) |(?:the year |in |of |since |(?=nineteen (?:{tens})[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)))(?<words>nineteen (?:hundred|oh|(?:ten|eleven|twelve|{teen}|{tens})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)|two thousand(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|{teen}))?|twenty (?:ten|eleven|twelve|{teen}|(?:twenty|thirty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?))(?! (?:people|men|women|soldiers|troops|dollars))',
    ({ month, words }) => {
      const year = yearOfWords(words!)
      return year === null ? null : calendar(String(year), month ? monthOf(month) : null, null)
    },
  ),
  rule(
    'decade',
    'in the 1990s',
    'the 199 seats',
    "(?:the )?(?:early |mid-?|late )?(?<decade>1[5-9]\\d|20\\d)0[’']?s",
    ({ decade }) => decadeYears(Number(decade) * 10),
  ),
  rule(
    'decade-words',
    'in the nineties',
    'in his nineties',
    "the (?:early |mid-?|late )?(?<words>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[’'](?<digits>[2-9])0s)",
    ({ words, digits }) => {
      const tens = digits ? Number(digits) : decadeWords.indexOf(words!.toLowerCase()) + 2
      return decadeYears(1900 + tens * 10)
    },
  ),
  rule(
    'century',
    'the 19th century',
    'the 19th brigade',
    '(?:the )?(?:early |late |mid-)?(?<nth>\\d{1,2}(?:st|nd|rd|th)|{nth})[ -]century',
    ({ nth }) => {
      const at = ordinalOf(nth!)
      if (at === null) return null
      return { kind: 'years', value: String(at - 1).padStart(2, '0'), from: (at - 1) * 100, to: at * 100 }
    },
  ),
  // Seasons
  rule(
    'season',
    'in the summer of 2023',
    'troops spring a trap',
    '(?:(?<which>last|this|next|the coming|in|in the|during the|by|since|the|early|late|mid) )(?:early |late |mid-)?(?<season>{season})(?:(?: of|,)? (?<year>{year}))?',
    ({ which, season, year }) => {
      if (!year && /^(in|the|early|late|mid)$/i.test(which!))
        return /^in$/i.test(which!) ? seasonMeaning(season!, null, 'bare') : null
      return seasonMeaning(season!, year ? Number(year) : null, year ? 'bare' : whichOf(which!))
    },
  ),
  rule(
    'season-in',
    'well into the summer',
    'the spring of the clock',
    '(?<=\\b(?:into|through|throughout|over|until|till|of|during|since|before|after|for|by|in) )the (?:early |late |whole )?(?<season>summer|winter|autumn)(?![- ](?:[A-Za-z]+ )?(?:of|offensive|camp|palace|house|school|games|olympics|season|school))',
    ({ season }) => seasonMeaning(season!, null, 'bare'),
  ),
  rule(
    'season-year',
    'summer 2023',
    'summer 20 camps',
    '(?<season>{season})(?: of|,)? (?<year>{year})',
    ({ season, year }) => seasonMeaning(season!, Number(year), 'bare'),
  ),
  // Quarters and halves
  rule(
    'quarter',
    'the third quarter of 2023',
    'a quarter of the territory',
    '(?:the |its |their )?(?:fiscal[ -])?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)(?:[ -]fiscal)?[ -](?:quarter|qtr)(?!-)(?:,? (?:of )?(?:fiscal )?(?<year>{year}))?',
    ({ nth, year }) => quarterMeaning(`Q${ordinalOf(nth!)}`, year),
  ),
  rule(
    'year-quarter',
    'the 2023 third quarter',
    'the 2023 quarter-final',
    '(?:the )?(?<year>{year}) (?<nth>first|second|third|fourth)[ -]quarter(?!-)',
    ({ nth, year }) => quarterMeaning(`Q${ordinalOf(nth!)}`, year),
  ),
  rule(
    'quarter-of-year',
    'last year’s third quarter',
    'last year’s third attack',
    "(?:(?<own>last|this|next) year[’']s (?<first>first|second|third|fourth) (?<half>quarter|half)|(?:the )?(?<nth>first|second|third|fourth) (?<part>quarter|half) of (?<which>last|this|next) year)",
    ({ own, first, half, nth, part, which }) => {
      const meaning = quarterMeaning(
        `${/half/i.test((half ?? part)!) ? 'H' : 'Q'}${ordinalOf((first ?? nth)!)}`,
        undefined,
      )
      const away = whichOf((own ?? which)!)
      return { ...meaning, yearsAway: away === 'last' ? -1 : away === 'next' ? 1 : 0 }
    },
  ),
  rule(
    'latest-quarter',
    'in the latest quarter',
    'the latest quarter-final',
    '(?:the )?(?:latest|most recent|just-ended) (?:quarter|period)(?!-)',
    () => ({ kind: 'that-quarter', latest: true, year: null }),
  ),
  rule(
    'that-quarter',
    'Revenue rose in the quarter.',
    'the quarter was shelled',
    'the (?<=\\b(?:in|for|during|of) the )(?:quarter(?= (?:ended|ending|from|to|on|was|were|rose|fell|and)|[,.;])|(?<year>{year}) (?:quarter|period)\\b)',
    ({ year }) => ({ kind: 'that-quarter', latest: false, year: year ? Number(year) : null }),
  ),
  rule(
    'q3',
    'Q3 2023',
    'Q400 aircraft',
    '(?:the )?(?:Q(?<nth>[1-4])(?:,? (?<year>{year}))?|(?<before>{year})[ -]?Q(?<then>[1-4])|(?<short>[0-4]\\d)Q(?<third>[1-4]))',
    ({ nth, year, before, then, short, third }) =>
      quarterMeaning(`Q${Number(nth ?? then ?? third)}`, year ?? before ?? (short && `20${short}`)),
  ),
  rule(
    'half',
    'the first half of 2023',
    'the first half of the match',
    'the (?<nth>first|second) half of (?:the year(?: (?<year>{year}))?|(?<only>{year}))',
    ({ nth, year, only }) => quarterMeaning(`H${ordinalOf(nth!)}`, year ?? only),
  ),
  rule(
    'first-quarters',
    'the first two quarters of 2024',
    'the first two quarters of the city',
    '(?:the )?first (?<count>two|three) quarters of (?<year>{year})',
    ({ count, year }) =>
      countOf(count!) === 2
        ? quarterMeaning('H1', year)
        : { kind: 'range', from: quarterMeaning('Q1', year), to: quarterMeaning('Q3', year) },
  ),
]
