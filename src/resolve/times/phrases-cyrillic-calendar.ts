import { calendar, shift } from './make-meaning.ts'
import { indexOfName, type PhraseRule } from './phrase-rule.ts'
import { awayOf, edgeOf, months, ordinalOf, romanNumber, rule, seasonOf, unitOf } from './words-cyrillic.ts'

const monthOf = (name: string): number => indexOfName(months, name) + 1
const decadeYears = (first: number) =>
  ({ kind: 'years', value: String(first / 10), from: first, to: first + 10 }) as const

/** Months, seasons, quarters, years, decades and centuries. */
export const cyrillicCalendar: readonly PhraseRule[] = [
  rule(
    'cyr.month-year',
    'в марте 2024 года',
    'марта',
    '(?<month>{month}),? (?<year>{year})(?:-го)?(?: (?:года?|року|р\\.|г\\.))?',
    ({ month, year }) => calendar(year, monthOf(month!), null),
  ),
  rule(
    'cyr.month-of-year',
    'в марте прошлого года',
    'в марте прошлого',
    '(?<month>{month}) (?<which>{which}) (?:года|року)',
    ({ month, which }) => ({
      kind: 'month',
      month: monthOf(month!),
      which: 'bare',
      yearsAway: awayOf(which!),
    }),
  ),
  rule(
    'cyr.month',
    'в марте',
    'в марше',
    '(?<=(?:^|[^{letter}])(?:в|у|с|со|до|від|от|з|із|по|к|за|на|начал[еоау]|кон(?:це|ца|ец|цу)|середин[еыуаиі]|початк[уі]|початок|наприкінці|кін(?:ець|ця|ці))[ ])(?<month>{month})',
    ({ month }) => ({ kind: 'month', month: monthOf(month!), which: 'bare', yearsAway: null }),
  ),
  rule(
    'cyr.month-alone',
    'март',
    'марш',
    '(?<month>{month})',
    ({ month }) => ({ kind: 'month', month: monthOf(month!), which: 'bare', yearsAway: null }),
    'beside a date',
  ),
  rule(
    'cyr.edge',
    'в конце мая',
    'в конце концов',
    '(?<edge>начал[еоау]|середин[еыуаиі]|кон(?:це|ца|ец|цу)|початк[уі]|початок|наприкінці|на початку|кін(?:ець|ця|ці))(?= (?:{month}|{year}|{seasonname}|\\d{3}0-[хті]|(?:{which}) (?:год|рок|міс|мес|тиж|нед)))',
    ({ edge }) => ({ kind: 'edge', edge: edgeOf(edge!), of: null }),
    'beside a date',
  ),
  rule(
    'cyr.edge-of-unit',
    'до конца месяца',
    'до конца улицы',
    '(?<edge>начал[еоау]|середин[еыуаиі]|кон(?:це|ца|ец|цу)|початк[уі]|початок|наприкінці|кін(?:ець|ця|ці)) (?<unit>дня|месяца|місяця|года|року|недели|тижня|десятилетия|десятиліття)',
    ({ edge, unit }) => ({ kind: 'edge', edge: edgeOf(edge!), of: shift(unitOf(unit!), 0) }),
  ),
  rule(
    'cyr.year',
    'в 2014 году',
    '2014 человек',
    '(?<year>{year})(?:-?(?:м|го|му|й|х))? (?:год(?:а|у|ом|ы|ов|ах|ами)?|р(?:оку|оці|ік|оки|оків|оках|оками)|гг?\\.|рр?\\.)',
    ({ year }) => calendar(year, null, null),
  ),
  rule('cyr.year-word-first', 'год 2014', 'год 20142', '(?:год|рік) (?<year>{year})', ({ year }) =>
    calendar(year, null, null),
  ),
  rule(
    'cyr.in-year',
    'у 2014',
    'у 2014 бійців',
    '(?<=(?:^|[^{letter}])(?:в|у|с|з|до|від|от|кінці|кінця|конце|начале|початку|наприкінці) )(?<year>{year})(?:-го)?(?= *(?:[,.;)—–-]|$)| (?:[а-яіїє]{1,3}|[А-ЯІЇЄ]|[а-яіїє]+(?:ла|ло|ли|ла́сь|лась|лися|лись|в|вся|лся|ють|ють|ет|ит|ано|ено|іша?)) )',
    ({ year }) => calendar(year, null, null),
  ),
  rule(
    'cyr.season',
    'летом 2022 года',
    'лето',
    '(?:(?<which>{which}) )?(?<season>{season})(?: (?<year>{year})(?: (?:года|року))?)?',
    ({ which, season, year }) => ({
      kind: 'season',
      season: seasonOf(season!),
      year: year ? Number(year) : null,
      which: which ? (awayOf(which) < 0 ? 'last' : awayOf(which) > 0 ? 'next' : 'this') : 'bare',
    }),
  ),
  rule(
    'cyr.season-name',
    'прошлого лета',
    'много лет',
    '(?:(?<which>{which}) (?<season>{seasonname}(?!т))|(?<named>{seasonname}) (?<year>{year})(?: (?:года|року))?)',
    ({ which, season, named, year }) => ({
      kind: 'season',
      season: seasonOf((season ?? named)!),
      year: year ? Number(year) : null,
      which: which ? (awayOf(which) < 0 ? 'last' : awayOf(which) > 0 ? 'next' : 'this') : 'bare',
    }),
  ),
  rule(
    'cyr.season-of',
    'до осени',
    'много лет',
    '(?<=(?:^|[^{letter}])(?:до|к|з|с|со|кінця|конца|конце|кінці|початку|начала|начале|середини|середины) )(?<season>весны|весни|осени|осені|зимы|зими|літа)(?![{letter}])',
    ({ season }) => ({ kind: 'season', season: seasonOf(season!), year: null, which: 'bare' }),
  ),
  rule(
    'cyr.season-alone',
    'лето',
    'леток',
    '(?<season>весна|лето|літо|осень|осінь|зима)',
    ({ season }) => ({ kind: 'season', season: seasonOf(season!), year: null, which: 'bare' }),
    'alone',
  ),
  rule(
    'cyr.quarter',
    'в третьем квартале 2023 года',
    'квартал города',
    '(?<nth>{nth}|IV|I{1,3}) квартал(?:е|а|у|і)?(?: (?<year>{year})(?: (?:года|року|р\\.|г\\.))?)?',
    ({ nth, year }) => {
      const at = ordinalOf(nth!) ?? romanNumber(nth!)
      return at !== null && at <= 4
        ? { kind: 'quarter', part: `Q${at}`, year: year ? Number(year) : null, yearsAway: null }
        : null
    },
  ),
  rule(
    'cyr.decade',
    'в 1990-х',
    '1990-го',
    '(?<decade>1[5-9]\\d|20\\d)0-?(?:х|е|ті|тих)(?: (?:годах|годов|годы|роках|років|роки|рр\\.|гг\\.))?',
    ({ decade }) => decadeYears(Number(decade) * 10),
  ),
  rule(
    'cyr.century',
    'в XVIII веке',
    'XVIII полк',
    '(?<nth>{nth}|[IVXХІ]{1,5}) (?:столет(?:ие|ия|ии)|століт(?:тя|ті)|век(?:а|е|у|ом)?|ст\\.|вік|віку)',
    ({ nth }) => {
      const at = romanNumber(nth!) ?? ordinalOf(nth!)
      return at === null || at > 22
        ? null
        : { kind: 'years', value: String(at - 1).padStart(2, '0'), from: (at - 1) * 100, to: at * 100 }
    },
  ),
]
