import { reference } from './make-meaning.ts'
import { indexOfName, type PhraseRule } from './phrase-rule.ts'
import { duration, manyOf, ordinalOf, prefixNumber, rule, unitOf, weekdays } from './words-cyrillic.ts'

/** Lengths of time, repetitions, and now, once and soon. */
export const cyrillicSpans: readonly PhraseRule[] = [
  rule(
    'cyr.duration',
    'в течение трёх часов',
    'три дома',
    '(?:(?:в течение|на протяжении|протягом|впродовж|упродовж|более|менее|больше|понад|почти|майже) )?(?<count>{count}|двадцяти чотирьох|двадцати четырех|сорок восемь) (?<unit>{unit})(?! (?:назад|тому|спустя|потому))(?![{letter}])',
    ({ count, unit }) => {
      const many = /^двадц/iu.test(count!) && / /u.test(count!) ? 24 : manyOf(count)
      return duration(many, unitOf(unit!), null)
    },
  ),
  rule(
    'cyr.half-hour',
    'полчаса назад',
    'полчаса',
    '(?<lead>через )?(?:полчаса|пів ?години)(?<tail> назад| тому)?',
    ({ lead, tail }) =>
      lead || tail ? { kind: 'shift', unit: 'minute', by: tail ? -30 : 30, from: 'writing' } : null,
  ),
  rule(
    'cyr.whole-unit',
    'в течение недели',
    'недели',
    '(?:в течение|на протяжении|протягом|впродовж|упродовж) (?:всей |всего |усього |всього |усієї )?(?<unit>часа|години|суток|доби|дня|недели|тижня|месяца|місяця|года|року)(?! тому| назад)',
    ({ unit }) => duration(1, unitOf(unit!), null),
  ),
  rule(
    'cyr.nth-of-a-run',
    'четвёртую ночь подряд',
    'на четвёртую ночь',
    '(?<nth>{nth}) (?<unit>ночь|ночи|ніч|ночі|день|дня|сутки|добу|недел[юия]|тиждень|месяц|місяць|год|рік) (?:подряд|кряду|поспіль)|(?:подряд|кряду|поспіль) (?<after>{nth}) (?<of>ночь|ніч|день|сутки|добу|неделю|тиждень|месяц|місяць|год|рік)',
    ({ nth, unit, after, of }) => {
      const many = ordinalOf((nth ?? after)!)
      const length = (unit ?? of)!
      return many === null || many < 2
        ? null
        : duration(many, /^н[оі]ч/iu.test(length) ? 'day' : unitOf(length), 'now')
    },
  ),
  rule(
    'cyr.compound',
    'двухмесячные бои',
    'двухлетний ребёнок',
    "(?!\\d{1,3}-(?:річн|літн|летн)[а-яіїьє]{1,3}(?![а-яіїьє])(?! (?:[а-яіїьє]+ )?(?:{lasting})))(?<count>\\d{1,3}-|одно|дво|двух|три|тр[её]х|чотири|четырех|пяти|п[’']яти|шести|семи|восьми|девяти|дев[’']яти|десяти)(?<unit>годинн|часов|денн|дневн|тижнев|недельн|місячн|месячн|річн|літн|летн)[а-яіїьє]{1,3}(?! (?:(?:местн|місцев|бывш|колишн)[а-яіїьє]{1,3} )?(?:{persons}))",
    ({ count, unit }) => {
      const many = prefixNumber(count!)
      return many === null ? null : duration(many, unitOf(unit!.replace(/^денн|^дневн/iu, 'день')), null)
    },
  ),
  // Sets
  rule(
    'cyr.set',
    'ежедневно',
    'дневной',
    '(?<day>ежедневно|щодня|щоденно|каждый день|кожного дня|кожен день)|(?<night>еженощно|щоночі|кожної ночі|каждую ночь)|(?<week>еженедельно|щотижня|каждую неделю|кожного тижня)|(?<month>ежемесячно|щомісяця|каждый месяц|кожного місяця)|(?<year>ежегодно|щороку|щорічно|каждый год|кожного року)|(?<hour>ежечасно|щогодини|каждый час)',
    ({ week, month, year, hour }) => ({
      kind: 'set',
      value: hour ? 'PT1H' : week ? 'P1W' : month ? 'P1M' : year ? 'P1Y' : 'P1D',
    }),
  ),
  rule(
    'cyr.each-weekday',
    'каждый понедельник',
    'каждый понедельный',
    '(?:каждый|каждую|каждое|кожен|кожного|кожну|кожної|що)(?: |(?<=що))(?<day>{weekday})|по (?<days>понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)(?:ам|ям)',
    ({ day, days }) => {
      const at = days
        ? ['понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот', 'воскресень'].indexOf(
            days.toLowerCase(),
          ) + 1
        : indexOfName(weekdays, day!) + 1
      return { kind: 'set', value: `XXXX-WXX-${at}` }
    },
  ),
  // Now, once, soon
  rule(
    'cyr.now',
    'сейчас',
    'сейчаcный',
    'сейчас|прямо сейчас|теперь|ныне|зараз|тепер|нині|донині|в настоящее время|в данный момент',
    () => reference('PRESENT_REF'),
  ),
  rule('cyr.recently', 'недавно', 'недавний', 'недавно|нещодавно|ранее(?! чем)|раніше(?!,? ніж)|давно', () =>
    reference('PAST_REF'),
  ),
  rule('cyr.soon', 'вскоре', 'скорый', 'вскоре|незабаром|скоро|в ближайшее время|найближчим часом', () =>
    reference('FUTURE_REF'),
  ),
]
