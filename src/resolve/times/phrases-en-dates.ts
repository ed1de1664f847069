import { calendar, shift } from './make-meaning.ts'
import { indexOfName, type PhraseRule } from './phrase-rule.ts'
import { awayOf, feastMeaning, feastName, feasts, months, ordinalOf, rule } from './words-en.ts'

/** Days by their number, and days that have a name of their own. */
export const englishDates: readonly PhraseRule[] = [
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
      of: shift('month', awayOf(which!)),
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
