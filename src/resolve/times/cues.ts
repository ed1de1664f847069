/** Words that rows cannot do without, so that a block of text which has none of them is not searched for those rows: most blocks name no
 *  quarter, no century and no hour, and a search of its own for each row is what reading times costs. Rows that are not listed are
 *  searched for everywhere. The words are parts of words, wider than the row: what matters is that no match is without one. */
interface Cue {
  readonly words: RegExp
  readonly rows: readonly string[]
}

const cues: readonly Cue[] = [
  {
    words:
      /(?<![A-Za-z])(?:sec(?:ond|s|\b)|min(?:ute|s|\b)|hours?|hrs?\b|day|week|fortnight|month|quarter|qtr|yr|year|decade|centur)/i,
    rows: 'last-unit year-ended away-from duration nth-of-unit'.split(' '),
  },
  { words: /year/i, rows: 'fiscal-year year-end year-ago'.split(' ') },
  { words: /(?:early|earlier|later|mid|late)(?:\s|-)/i, rows: 'earlier-in-unit late-last-unit'.split(' ') },
  {
    words: /(?:beginning|start|middle|end|rest|remainder)\s+of/i,
    rows: 'end-of-this-unit rest-of-unit edge-of'.split(' '),
  },
  { words: /(?:day|week|weekend|week\s+end)\s+(?:of|in)\s/i, rows: ['nth-weekday'] },
  { words: /ago\b/i, rows: ['ago'] },
  { words: /earlier|before|later|after|prior/i, rows: ['earlier-later'] },
  { words: /from\s+(?:now|today)|hence/i, rows: ['from-now'] },
  { words: /\bin\s/i, rows: ['in-units', 'in-units-alone'] },
  { words: /(?:day|week|month|year)[’']?s?[’']?s?\s+time/i, rows: ['in-days'] },
  { words: /past|last|previous|coming|next|first/i, rows: 'past-units past-counted coming-units'.split(' ') },
  { words: /(?:recent|coming)\s/i, rows: ['recent-units'] },
  { words: /half\s|1\/2/i, rows: ['half-duration'] },
  { words: /(?:hour|day|week|month|year)s?-long/i, rows: ['day-long'] },
  { words: /(?:hours|days|weeks|months|years|decades|centuries)\b/i, rows: ['for-weeks'] },
  { words: /once|twice|times/i, rows: ['times-a-unit'] },
  { words: /week\s/i, rows: ['week-of', 'week-of-the'] },
  {
    words: /that\s+(?:very\s+|same\s+)?(?:day|night|morning|evening|afternoon|week|month|year)/i,
    rows: ['that-day'],
  },
  { words: /(?:that|the)\s+time|back\s+then|those\s+days/i, rows: ['that-time'] },
  { words: /(?:dai|night|week|month|year|annual|hour)ly/, rows: ['daily'] },
  { words: /(?<![A-Za-z])now|current|present|moment/i, rows: ['now'] },
  { words: /(?:night|late)\s/i, rows: ['overnight-into'] },
  { words: /yesterday/i, rows: ['yesterday'] },
  { words: /today/i, rows: ['today'] },
  { words: /tomorrow/i, rows: ['tomorrow'] },
  {
    words: /(?:nd|rd|th|second|third)\s+(?:[a-z]+\s+)?(?:night|day|week|month|year)/i,
    rows: ['nth-of-a-run'],
  },
  { words: /(?:all|whole|throughout\s+the)\s+(?:day|night|week|month|year)/i, rows: ['all-day'] },
  { words: /(?:next|following|previous|preceding|same)\s/i, rows: ['next-day'] },
  {
    words: /day|DAY|Mon|Tue|Wed|Thu|Fri|Sat|Sun/,
    rows: 'weekday weekday-of-week weekday-short weekday-short-number after-next weekdays-away weekdays weekday-and-number'.split(
      ' ',
    ),
  },
  {
    words: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/i,
    rows: 'month-year month-of-year month-after-next month month-and-number worded-date first-day-of-range last-day-of-range month-alone'.split(
      ' ',
    ),
  },
  { words: /(?:[Mm]id|[Ee]arly|[Ll]ate)-/, rows: ['mid'] },
  { words: /spring|summer|autumn|fall|winter/i, rows: ['season', 'season-in', 'season-year'] },
  {
    words: /quarter|qtr|half|period|Q\d/i,
    rows: 'quarter year-quarter quarter-of-year latest-quarter that-quarter q3 half first-quarters quarter-year-ago'.split(
      ' ',
    ),
  },
  { words: /centur/i, rows: ['century'] },
  { words: /(?:fiscal|financial|tax)\s+(?:year\s+)?(?:1|20)/i, rows: ['fiscal'] },
  { words: /nineteen|two thousand|twenty/i, rows: ['year-in-words'] },
  { words: /0[’']?s/, rows: ['decade'] },
  { words: /ties|[’']\d0s/i, rows: ['decade-words'] },
  {
    words: /Christmas|Easter|Pentecost|(?:Eve|Day)\b|Good|Black|Cyber|Ash|Palm|Maundy|Holy|Whit/,
    rows: ['feast'],
  },
  { words: /Christmas|Easter|Thanksgiving|Halloween/, rows: ['feast-bare'] },
  {
    words: /christmas|xmas|easter|thanksgiving|halloween|good\s+friday|valentine|new\s+year/i,
    rows: ['feast-alone'],
  },
  {
    words: /(?<![A-Za-z])[ap]\.?\s?m(?![A-Za-z])/i,
    rows: ['clock', 'clock-words', 'hour-half', 'clock-range', 'hour-end-of-range'],
  },
  { words: /\d:\d\d/, rows: ['clock-24', 'clock-beside-date', 'clock-digits', 'clock-digits-range'] },
  { words: /\d\dh|\dh/, rows: ['clock-letter'] },
  { words: /\d[ap]\b/, rows: ['clock-short'] },
  { words: /hours|hrs/i, rows: ['clock-hours'] },
  { words: /\d\d /, rows: ['clock-zone'] },
  { words: /clock/i, rows: ['oclock'] },
  { words: /noon|midday|mid day|midnight/i, rows: ['midnight'] },
  { words: /(?:\d|five|ten|twenty|quarter|half)\s+(?:minutes\s+)?(?:past|after|to)\s/i, rows: ['past-hour'] },
  { words: /tonight|tomorrow|in the/i, rows: ['hour-before-day'] },
  {
    words: /(?:at|for|@) ?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/i,
    rows: ['hour-beside-day'],
  },
  {
    words: /morning|afternoon|evening|night|lunch/i,
    rows: ['this-part', 'trailing-part', 'last-night', 'tonight'],
  },
  { words: /morning|afternoon|evening|hours|night|dawn|dusk/i, rows: ['part'] },
  { words: /soon|future|later date/i, rows: ['soon'] },
  { words: /recent|late|former|ago|past/i, rows: ['recently'] },
  { words: /current|days|moment/i, rows: ['current'] },
  { words: /weekend/i, rows: ['weekend'] },
  { words: /every|each/i, rows: ['every', 'each-named'] },
  { words: /\d(?:st|nd|rd|th)/i, rows: ['day-of-some-month'] },
  { words: / of (?:this|next|last) month/i, rows: ['day-of-month'] },
  {
    words: /\d/,
    rows: [
      'year',
      'two-years',
      'iso-month',
      'numeric-month-year',
      'first-day-of-numeric-range',
      'before-our-era',
    ],
  },
  // Russian and Ukrainian
  { words: /\d[:.ч]\d\d/i, rows: ['cyr.clock', 'cyr.clock-zone', 'cyr.clock-beside'] },
  {
    words: /сек|мин|хвил|час|годин|сут|доб|діб|день|дн|недел|тиж|мес|міс|квартал|год|лет|рік|рок|десят|стол/i,
    rows: 'cyr.ago cyr.later cyr.count-later cyr.away-from cyr.last-units cyr.duration cyr.whole-unit'.split(
      ' ',
    ),
  },
  {
    words:
      /янв|январ|січ|фев|лют|мар|берез|бер|апр|квіт|ма[йяе]|трав|июн|черв|июл|лип|авг|серп|сер|сен|вер|окт|жовт|ноя|лист|дек|груд/i,
    rows: 'cyr.month-year cyr.month-of-year cyr.month cyr.month-alone cyr.worded-date cyr.short-month cyr.nth cyr.month-of-nth'.split(
      ' ',
    ),
  },
  { words: /подряд|кряду|поспіль/i, rows: ['cyr.nth-of-a-run'] },
  { words: /нач|серед|кон[це]|поч|кін/i, rows: ['cyr.edge', 'cyr.edge-of-unit'] },
  { words: /вес|лет|літ|осе|осі|зим/i, rows: ['cyr.season', 'cyr.season-name', 'cyr.season-of'] },
  { words: /квартал/i, rows: ['cyr.quarter'] },
  { words: /століт|столет|век|вік|ст\./i, rows: ['cyr.century'] },
  {
    words: /\d/,
    rows: [
      'cyr.hours-alone',
      'cyr.year',
      'cyr.year-word-first',
      'cyr.in-year',
      'cyr.decade',
      'cyr.first-day-of-range',
    ],
  },
  { words: /ноч|утр|дня|вечер|попол|ранку|вечор|ночі/i, rows: ['cyr.hours', 'cyr.hours-half'] },
  { words: /ноч|ніч/i, rows: ['cyr.night-into', 'cyr.night-from-to', 'cyr.at-night'] },
  { words: /утро|вечер|ранок|вечір/i, rows: ['cyr.towards'] },
  { words: /выходн|вихідн/i, rows: ['cyr.weekend'] },
  { words: /час|годин|\dч|\d ч|год\./i, rows: ['cyr.hours-plain', 'cyr.nth-hour'] },
  {
    words: /понед|понеді|вторн|вівт|сред|серед|четв|пятн|п['’]ятн|суб|воскр|неділ/i,
    rows: ['cyr.weekday', 'cyr.weekday-of-week', 'cyr.after-next', 'cyr.each-weekday'],
  },
  {
    words: /день|дня|недел|тиж|понед|понеді|вторн|вівт|сред|серед|четв|пятн|п['’]ятн|суб|воскр|неділ/i,
    rows: ['cyr.month-of-nth'],
  },
  {
    words:
      /(?:в|о|об|к|до|с|со|з|із|по|после|після) (?:\d|один|два|две|дві|три|чет|чот|пя|п['’]|ше|ші|сем|сім|вос|віс|дев|дес)/i,
    rows: ['cyr.hour-beside'],
  },
  { words: /рождеств|різдв|пасх|велик|побед|перемог/i, rows: ['cyr.feast'] },
]

const cueOfRow: ReadonlyMap<string, RegExp> = new Map(
  cues.flatMap(({ words, rows }) => rows.map((row) => [row, words] as const)),
)

/** Tells for each row whether a text may hold it. Each cue is looked for once. */
export function rowsToTry(text: string): (row: string) => boolean {
  const seen = new Map<RegExp, boolean>()
  return (row) => {
    const words = cueOfRow.get(row)
    if (!words) return true
    let found = seen.get(words)
    if (found === undefined) {
      found = words.test(text)
      seen.set(words, found)
    }
    return found
  }
}
