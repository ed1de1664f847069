import { calendar, part, reference, shift } from './make-meaning.ts'
import type { Meaning } from './meaning.ts'
import { indexOfName, type PhraseRule } from './phrase-rule.ts'
import {
  awayOf,
  duration,
  feasts,
  manyOf,
  months,
  ordinalOf,
  partOf,
  rule,
  unitOf,
  weekdays,
} from './words-cyrillic.ts'

const weekday = (day: string): number => indexOfName(weekdays, day) + 1

function weekdayMeaning(day: string, which: string | undefined): Meaning {
  const away = which === undefined ? null : awayOf(which)
  return {
    kind: 'weekday',
    weekday: weekday(day),
    which: away === null ? 'bare' : away < 0 ? 'last' : away > 0 ? 'next' : 'this',
    week: null,
  }
}

function nthMeaning(nth: string | undefined, counted: string): Meaning | null {
  const at = nth === undefined ? -1 : ordinalOf(nth)
  if (at === null) return null
  const unit = /^(?:нед[еі]л[яю]$|тиж)/iu.test(counted) ? 'week' : 'day'
  const named = indexOfName(weekdays, counted) + 1
  // "Неделя" is a week in Russian; Ukrainian "неділя" a Sunday.
  return { kind: 'nth', nth: at, unit: named ? 'day' : unit, weekday: named || null, of: null }
}

/** Days, and weeks, months and years counted from one. Russian and Ukrainian in one list: the two share words, and a report often quotes
 *  the other language. */
export const cyrillicDays: readonly PhraseRule[] = [
  rule('cyr.today', 'сегодня утром', 'сегодняшний', 'сегодня|сьогодні', () => shift('day', 0)),
  rule('cyr.yesterday', 'вчера вечером', 'вчерашний', 'вчера|вчора|учора', () => shift('day', -1)),
  rule('cyr.before-yesterday', 'позавчера', 'вчера', 'позавчера|позавчора', () => shift('day', -2)),
  rule('cyr.tomorrow', 'завтра', 'завтрак', 'завтра', () => shift('day', 1)),
  rule(
    'cyr.after-tomorrow',
    'послезавтра',
    'завтра',
    '(?<twice>после|після)?(?:послезавтра|післязавтра)',
    ({ twice }) => shift('day', twice ? 3 : 2),
  ),
  rule(
    'cyr.eve',
    'накануне',
    'накануне выборов',
    'накануне(?! [{letter}]+(?:ов|ей|ия)(?![{letter}]))|напередодні(?! [{letter}]+(?:ів|ей|ня)(?![{letter}]))',
    () => shift('day', -1, 'text'),
  ),
  rule(
    'cyr.last-unit',
    'на прошлой неделе',
    'прошлое',
    '(?:в |во |на |у )?(?<which>{which}) (?<unit>недел[яеию]|тижд?(?:ень|н[яі])|месяце?|місяц[яіь]|квартале?|кварталу|год[уа]?|рік|ро(?:ку|ці)|выходны[ехм]|вихідн(?:і|их)|десятилети[еия]|століт(?:тя|ті)|столети[еия])',
    ({ which, unit }) => shift(unitOf(unit!), awayOf(which!)),
  ),
  rule('cyr.last-year', 'торік', 'цьогорічний', 'торік|цьогоріч|позаторік', (_, words) =>
    shift('year', /^поза/i.test(words) ? -2 : /^торік/i.test(words) ? -1 : 0),
  ),
  rule('cyr.weekend', 'на выходных', 'выходной', '(?<=(?:на|в|у) )(?:выходны[ех]|вихідн(?:і|их))', () =>
    shift('weekend', -1),
  ),
  rule(
    'cyr.ago',
    'два дня назад',
    'шаг назад',
    '(?:(?<count>{count}) )?(?<unit>{unit}) (?:назад|тому)(?! назад)',
    ({ count, unit }) => {
      const many = manyOf(count)
      return many === null || !Number.isInteger(many) ? reference('PAST_REF') : shift(unitOf(unit!), -many)
    },
  ),
  rule(
    'cyr.later',
    'через три дня',
    'через три улицы',
    'через (?:(?<count>{count}) )?(?<unit>{unit})(?: після цього| після того| после этого)?',
    ({ count, unit }) => {
      const many = manyOf(count)
      return many === null || !Number.isInteger(many)
        ? reference('FUTURE_REF')
        : shift(unitOf(unit!), many, 'text')
    },
  ),
  rule(
    'cyr.count-later',
    'тремя днями: два дня спустя',
    'два дома спустя',
    '(?<count>{count}) (?<unit>{unit}) (?<way>спустя|потому|по тому|до цього|до этого|раніше|раньше)',
    ({ count, unit, way }) => {
      const many = manyOf(count)
      if (many === null || !Number.isInteger(many)) return null
      return shift(unitOf(unit!), /до |ран/iu.test(way!) ? -many : many, 'text')
    },
  ),
  rule(
    'cyr.away-from',
    'через рік після 12 березня',
    'через рік за війною',
    '(?:через )?(?:(?<count>{count}) )?(?<unit>{unit}) (?<way>после|після|до)(?= )',
    ({ count, unit, way }) => {
      const many = manyOf(count)
      if (many === null || !Number.isInteger(many)) return null
      return { kind: 'away', unit: unitOf(unit!), by: /до/iu.test(way!) ? -many : many, of: null }
    },
    'beside a date',
  ),
  rule(
    'cyr.next-day',
    'на следующий день',
    'следующий удар',
    '(?:на следующий|следующим|наступного|на наступний|назавтра) ?(?:день|дня|днем|днём)|назавтра',
    () => shift('day', 1, 'text'),
  ),
  rule(
    'cyr.that-day',
    'в тот же день',
    'тот же человек',
    '(?:в тот же|в этот же|в этот|в тот|того ж|того|цього ж|цього|у той же|в той же) (?<unit>день|дня)',
    () => ({ kind: 'that', grain: 'day' }),
  ),
  rule(
    'cyr.that-year',
    'того ж року',
    'того же роста',
    '(?:в том же|того же|в тот же|того ж|у тому ж|в тому ж|у тому самому|того самого) (?<unit>год[уа]?|року|році|месяце?|місяц[яі])',
    ({ unit }) => ({ kind: 'that', grain: unitOf(unit!) === 'year' ? 'year' : 'month' }),
  ),
  rule(
    'cyr.that-time',
    'в то время',
    'в то же место',
    '(?:в то|на тот|у той|на той) (?:время|момент|час)(?!,? (?:как|як))',
    () => ({ kind: 'that', grain: 'time' }),
  ),
  rule(
    'cyr.weekday',
    'в минувшую пятницу',
    'среда обитания',
    '(?:(?<=(?:^|[^{letter}])(?:в|во|у|на|с|со|до|к|ко|по|про|від|за|утром|вечером|ночью|вранці|ввечері|увечері|вночі) )|(?<which>{which}) )(?<day>{weekday})',
    ({ which, day }) => weekdayMeaning(day!, which),
  ),
  rule(
    'cyr.weekday-beside',
    'Среда, 13 февраля',
    'средний',
    '(?<day>{weekday}|{shortday})(?:(?<=(?:^|[^{letter}])[{letter}]{2})\\.)?',
    ({ day }) => weekdayMeaning(day!, undefined),
    'beside a date',
  ),
  rule(
    'cyr.weekday-of-week',
    'в понедельник на прошлой неделе',
    'понедельник прошлый',
    '(?<day>{weekday}) (?:на )?(?<which>{which}) (?:недел[ие]|тижн[яі])',
    ({ day, which }) => ({ kind: 'weekday', weekday: weekday(day!), which: 'bare', week: awayOf(which!) }),
  ),
  rule(
    'cyr.after-next',
    "п'ятниця після наступного",
    'після наступного',
    '(?<day>{weekday}) (?:после следующ[а-я]{2,3}|після наступн[а-яії]{1,3})',
    ({ day }) => ({ kind: 'away', unit: 'week', by: 1, of: weekdayMeaning(day!, 'наступного') }),
  ),
  rule(
    'cyr.nth',
    'последний понедельник марта',
    'последний понедельник',
    '(?:(?<nth>{nth})|{last}) (?<day>{weekday}|день|дня|недел[яюие]|тиж(?:день|ня|ні))(?= (?:в |у )?(?:{month}))',
    ({ nth, day }) => nthMeaning(nth, day!),
    'beside a date',
  ),
  rule(
    'cyr.month-of-nth',
    'первый вторник в октябре',
    'октябре',
    '(?<=(?:{weekday}|день|дня|недел[яюие]|тиж(?:день|ня|ні)) (?:в |у )?)(?<month>{month})(?: (?<year>{year})(?: (?:года?|році|року))?)?',
    ({ month, year }) =>
      year
        ? calendar(year, indexOfName(months, month!) + 1, null)
        : { kind: 'month', month: indexOfName(months, month!) + 1, which: 'bare', yearsAway: null },
    'beside a date',
  ),
  rule(
    'cyr.feast',
    'в день победы',
    'день города',
    `(?<feast>${feasts.map((row) => row.words).join('|')})(?: (?<year>{year})(?: (?:года?|року))?)?`,
    ({ feast, year }) => ({
      kind: 'feast',
      feast: feasts.find((row) => new RegExp(`^(?:${row.words})$`, 'iu').test(feast!))!.feast,
      which: 'bare',
      year: year ? Number(year) : null,
    }),
  ),
  // Days by number
  rule(
    'cyr.worded-date',
    'пятнадцатого февраля',
    'пятнадцатого полка',
    '(?<nth>{nth}) (?<month>{month}|{shortmonth})(?: (?<year>{year})(?: (?:года?|року|г\\.|р\\.))?)?',
    ({ nth, month, year }) => {
      const day = ordinalOf(nth!)
      return day === null ? null : calendar(year, indexOfName(months, month!) + 1, day)
    },
  ),
  rule(
    'cyr.short-month',
    '8 авг. 2023',
    '8 авто',
    '(?<day>[12]?\\d|3[01]) (?<month>{shortmonth})(?![{letter}])(?: (?<year>{year})(?: (?:года?|року|г\\.|р\\.))?)?',
    ({ day, month, year }) => calendar(year, indexOfName(months, month!) + 1, Number(day)),
  ),
  rule(
    'cyr.first-day-of-range',
    'с 9-го на 10 августа',
    'с 9-го на 10 полк',
    '(?<day>[12]?\\d|3[01])(?:\\.|-(?:го|е|ое|им|м|й|му))?(?= ?(?:[-–—/]|на|по|до|і|и|й|та) ?\\d{1,2}(?:-[а-яії]{1,3})?(?: (?:{month})|\\.\\d{1,2}\\.?))',
    ({ day }) => calendar(undefined, null, Number(day)),
    'beside a date',
  ),
  rule(
    'cyr.last-units',
    'за последние три дня',
    'последние три дома',
    '(?<which>последни[ех]|останн(?:і|іх)|ближайши[ех]|найближч(?:і|их)|следующи[ех]|наступн(?:і|их)|минувши[ех]|минул(?:і|их)) (?:(?<count>{count}) )?(?<unit>{unit})',
    ({ which, count, unit }) =>
      duration(
        count === undefined ? null : manyOf(count),
        unitOf(unit!),
        /^(?:посл|остан|мину)/iu.test(which!) ? 'now' : 'start-now',
      ),
  ),
  rule(
    'cyr.towards',
    'бой шёл под вечер',
    'под вечерним небом',
    '(?<=(?:^|[^{letter}])(?:под|ближе к|під) )(?<part>утро|вечер|ранок|вечір)',
    ({ part: named }) => part(partOf(named!)),
  ),
]
