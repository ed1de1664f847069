import type { Clock, DayPart, Meaning, Season, Unit } from './meaning.ts'
import { countOf, indexOfName, type PhraseRule, phrase } from './phrase-rule.ts'
import { zoneOfWords } from './zones.ts'

const weekdays = [
  'понедельник[а-я]?|понеділ(?:ок|ка|ку|ком)',
  'вторник[а-я]?|вівтор(?:ок|ка|ку|ком)',
  'сред[ауые]|серед[ауи]',
  'четверг[а-я]?|четвер(?:га|г)?',
  "пятниц[ауые]|п'ятниц[яюі]",
  'суббот[ауые]|субот[ауи]',
  'воскресень[еяю]|неділ[яюі]',
]
const months = [
  'январ[ьяе]|січ(?:ень|ня|ні)',
  'феврал[ьяе]|лют(?:ий|ого|ому)',
  'март[ае]?|берез(?:ень|ня|ні)',
  'апрел[ьяе]|квіт(?:ень|ня|ні)',
  'ма[йяе]|трав(?:ень|ня|ні)',
  'июн[ьяе]|черв(?:ень|ня|ні)',
  'июл[ьяе]|лип(?:ень|ня|ні)',
  'август[ае]?|серп(?:ень|ня|ні)',
  'сентябр[ьяе]|верес(?:ень|ня|ні)',
  'октябр[ьяе]|жовт(?:ень|ня|ні)',
  'ноябр[ьяе]|листопад[аі]?',
  'декабр[ьяе]|груд(?:ень|ня|ні)',
]

const lists = {
  weekday: weekdays.join('|').replaceAll("'", "['’]"),
  month: months.join('|'),
  count:
    "\\d{1,3}\\s?[-–]\\s?\\d{1,3}|\\d{1,3}|один|одну|одна|два|две|дві|три|четыре|чотири|пять|п[’']ять|шесть|шість|семь|сім|восемь|вісім|девять|дев[’']ять|десять|двадцать|двадцять|несколько|кілька|декілька|пару|пара|полтора|півтора",
  unit: 'секунд[аыуи]?|минут[аыу]?|хвилин[аиу]?|час(?:а|ов|у)?|годин[аиу]?|сут(?:ки|ок)|доб[аиу]?|діб|день|дн(?:я|ей|и|ів|і)|недел[яиюь]|тиж(?:день|ні|нів|ня)|месяц(?:а|ев|ы)?|місяц(?:ь|і|ів|я)|год(?:а|ов|ы)?|лет|рік|рок(?:и|ів|у)',
  year: '1[5-9]\\d\\d|20\\d\\d',
  zone: 'по московскому времени|по киевскому времени|за київським часом|за московським часом|по москве|по киеву|за києвом|мск|по гринвичу|за гринвічем|GMT|UTC|по местному времени|за місцевим часом',
  about: 'около|примерно(?: в)?|приблизительно(?: в)?|близько|приблизно(?: о)?|орієнтовно(?: о)?',
}

const rule = (
  id: string,
  example: string,
  counterExample: string,
  source: string,
  read: PhraseRule['read'],
  needsDate?: true,
): PhraseRule => ({
  id,
  example,
  counterExample,
  pattern: phrase(source, lists),
  read,
  ...(needsDate ? { needsDate } : {}),
})

/** Russian and Ukrainian. One list: the two share words, and a report often quotes the other language. */
export const cyrillicPhrases: readonly PhraseRule[] = [
  rule('cyr.today', 'сегодня утром', 'сегодняшний', 'сегодня|сьогодні', () => shift('day', 0)),
  rule('cyr.yesterday', 'вчера вечером', 'вчерашний', 'вчера|вчора|учора', () => shift('day', -1)),
  rule('cyr.before-yesterday', 'позавчера', 'вчера', 'позавчера|позавчора', () => shift('day', -2)),
  rule('cyr.tomorrow', 'завтра', 'завтрак', 'завтра', () => shift('day', 1)),
  rule('cyr.after-tomorrow', 'послезавтра', 'завтра', 'послезавтра|післязавтра', () => shift('day', 2)),
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
    '(?:в |во |на |у )?(?<which>прошл(?:ом|ой|ый|ую)|минул(?:ого|ому|ий|ої)|эт(?:ом|ой|от|у)|цьо(?:го|му)|текущ(?:ем|ей)|следующ(?:ем|ей)|будущ(?:ем|ей)|наступн(?:ого|ому|ої)) (?<unit>недел[еию]|тижн[яі]|месяце?|місяц[яі]|год[уа]?|ро(?:ку|ці))',
    ({ which, unit }) => shift(unitOf(unit!), awayOf(which!)),
  ),
  rule('cyr.last-year', 'торік', 'цьогорічний', 'торік|цьогоріч', (_, words) =>
    shift('year', /^торік/i.test(words) ? -1 : 0),
  ),
  rule(
    'cyr.ago',
    'два дня назад',
    'шаг назад',
    '(?<count>{count})? ?(?<unit>{unit}) (?:назад|тому)(?! назад)',
    ({ count, unit }) => {
      const many = count ? countOf(count) : 1
      return many === null ? { kind: 'reference', value: 'PAST_REF' } : shift(unitOf(unit!), -many)
    },
  ),
  rule(
    'cyr.later',
    'через три дня',
    'через три улицы',
    'через (?:(?<count>{count}) )?(?<unit>{unit})',
    ({ count, unit }) => {
      const many = count ? countOf(count) : 1
      return many === null ? { kind: 'reference', value: 'FUTURE_REF' } : shift(unitOf(unit!), many, 'text')
    },
  ),
  rule(
    'cyr.next-day',
    'на следующий день',
    'следующий удар',
    '(?:на следующий|наступного|на наступний) (?:день|дня)',
    () => shift('day', 1, 'text'),
  ),
  rule(
    'cyr.that-day',
    'в тот же день',
    'тот же человек',
    '(?:в тот же|в этот|в тот|того ж|того|цього) (?:день|дня)',
    () => ({
      kind: 'that',
      grain: 'day',
    }),
  ),
  rule(
    'cyr.that-time',
    'в то время',
    'в то же место',
    '(?:в то|на тот|у той|на той) (?:время|момент|час)',
    () => ({
      kind: 'that',
      grain: 'time',
    }),
  ),
  rule(
    'cyr.weekday',
    'в минувшую пятницу',
    'среда обитания',
    '(?:(?<=(?:^|[^{letter}])(?:в|во|у|на|с|до|к|по|про|від|за|утром|вечером|ночью|вранці|ввечері|увечері|вночі) )|(?<which>прошл(?:ый|ую|ое)|минувш(?:ий|ую|ее)|минул(?:ої|ого|у)|следующ(?:ий|ую|ее)|наступн(?:ої|ого|у)|эт(?:от|у)|ц(?:ей|ю|ієї)) )(?<day>{weekday})',
    ({ which, day }) => ({
      kind: 'weekday',
      weekday: indexOfName(weekdays, day!) + 1,
      which: !which ? 'bare' : awayOf(which) < 0 ? 'last' : awayOf(which) > 0 ? 'next' : 'this',
      week: null,
    }),
  ),
  rule(
    'cyr.month-year',
    'в марте 2024 года',
    'марта',
    '(?<month>{month}) (?<year>{year})(?: (?:года?|року))?',
    ({ month, year }) => ({
      kind: 'calendar',
      year: Number(year),
      month: indexOfName(months, month!) + 1,
      day: null,
    }),
  ),
  rule(
    'cyr.month',
    'в марте',
    'в марше',
    '(?<=(?:^|[^{letter}])(?:в|у|с|до|від|з|начале|конце|середине|на початку|наприкінці) )(?<month>{month})',
    ({ month }) => ({
      kind: 'month',
      month: indexOfName(months, month!) + 1,
      which: 'bare',
      yearsAway: null,
    }),
  ),
  rule(
    'cyr.year',
    'в 2014 году',
    '2014 человек',
    '(?<year>{year})(?:-?(?:м|го|му|й))? (?:год(?:а|у|ом)?|р(?:оку|оці|ік)|г\\.|р\\.)',
    ({ year }) => ({
      kind: 'calendar',
      year: Number(year),
      month: null,
      day: null,
    }),
  ),
  rule(
    'cyr.in-year',
    'у 2014',
    'у 2014 бійців',
    '(?<=(?:^|[^{letter}])(?:в|у|с|з|до|від|от) )(?<year>{year})(?= *(?:[,.;)—–-]|$))',
    ({ year }) => ({
      kind: 'calendar',
      year: Number(year),
      month: null,
      day: null,
    }),
  ),
  rule(
    'cyr.season',
    'летом 2022 года',
    'лето',
    '(?:(?<which>прошл(?:ой|ым)|минул(?:ої|ого)|эт(?:ой|им)|ц(?:ієї|ього)) )?(?<season>весной|навесні|весни|летом|влітку|літа|осенью|восени|осені|зимой|взимку|зими)(?: (?<year>{year})(?: (?:года|року))?)?',
    ({ which, season, year }) => {
      if (/^(?:весни|літа|осені|зими)$/i.test(season!) && !which) return null
      return {
        kind: 'season',
        season: seasonOf(season!),
        year: year ? Number(year) : null,
        which: which ? (awayOf(which) < 0 ? 'last' : 'this') : 'bare',
      }
    },
  ),
  rule(
    'cyr.night-into',
    'в ночь на вторник',
    'в ночь перед',
    '(?:в|у) (?:ночь|ніч) на(?= )',
    () => ({ kind: 'night-into', of: null }),
    true,
  ),
  rule('cyr.at-night', 'ночью сбиты дроны', 'ночной', 'ночью|вночі|уночі|за ночь|за ніч', () => ({
    kind: 'night-into',
    of: null,
  })),
  rule(
    'cyr.part',
    'утром во вторник',
    'днём рождения',
    '(?<part>утром|вранці|зранку|уранці|дн[её]м|вдень|удень|вечером|ввечері|увечері)(?! рожд)',
    ({ part: named }) => part(partOf(named!)),
  ),
  rule(
    'cyr.clock',
    'около 03:00 по московскому времени',
    'счёт 3:00',
    '(?:(?<about>{about}) |(?:в|о|об|к|до|с|після|после) )(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?: (?:утра|ночи|ранку|ночі))?(?: (?<zone>{zone}))?',
    (groups) => clockMeaning(groups),
  ),
  rule(
    'cyr.clock-zone',
    '03:00 мск',
    '03:00',
    '(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d) \\(?(?<zone>{zone})',
    (groups) => clockMeaning(groups),
  ),
  rule(
    'cyr.hours',
    'в три часа ночи',
    'три часа',
    '(?:(?<about>{about}) |(?:в|о|об|к|до|после|після) )(?<word>\\d{1,2}|{count})(?:-[йї])?(?: (?:час(?:а|ов)?|годин[іиу]?))? ?(?<half>ночи|утра|дня|вечера|ночі|ранку|вечора)(?: (?<zone>{zone}))?',
    (groups) => clockMeaning({ ...groups, hour: String(countOf(groups.word!) ?? '') }),
  ),
  rule(
    'cyr.duration',
    'в течение трёх часов',
    'три дома',
    "(?:(?:в течение|на протяжении|протягом|упродовж|более|менее|больше|понад|почти|майже) )?(?<count>{count}|трех|трёх|двух|двох|трьох|пяти|п[’']яти|нескольких|кількох|суток|сутки) (?<unit>{unit})(?! (?:назад|тому))",
    ({ count, unit }) => {
      const many = countOf(count!)
      const letter = letterOf(unit!)
      return {
        kind: 'duration',
        value: `${letter.startsWith('T') ? 'PT' : 'P'}${many ?? 'X'}${letter.slice(-1)}`,
        ending: null,
        days: null,
      }
    },
  ),
  rule('cyr.decade', 'в 1990-х', '1990-го', '(?<decade>1[5-9]\\d|20\\d)0-(?:х|е|ті|тих)', ({ decade }) => ({
    kind: 'years',
    value: decade!,
    from: Number(decade) * 10,
    to: Number(decade) * 10 + 10,
  })),
  rule('cyr.set', 'ежедневно', 'дневной', 'ежедневно|щодня|каждый день|кожного дня|кожен день', () => ({
    kind: 'set',
    value: 'P1D',
  })),
  rule('cyr.now', 'сейчас', 'сейчаcный', 'сейчас|теперь|ныне|зараз|тепер|нині', () => ({
    kind: 'reference',
    value: 'PRESENT_REF',
  })),
  rule('cyr.recently', 'недавно', 'недавний', 'недавно|нещодавно|ранее|раніше', () => ({
    kind: 'reference',
    value: 'PAST_REF',
  })),
  rule('cyr.soon', 'вскоре', 'скорый', 'вскоре|незабаром|скоро', () => ({
    kind: 'reference',
    value: 'FUTURE_REF',
  })),
]

const shift = (unit: Unit, by: number, from: 'writing' | 'text' = 'writing'): Meaning => ({
  kind: 'shift',
  unit,
  by,
  from,
})
const part = (of: DayPart): Meaning => ({ kind: 'part', part: of, of: null })

const awayOf = (which: string): -1 | 0 | 1 =>
  /^(?:прош|мину)/iu.test(which) ? -1 : /^(?:след|буду|наст)/iu.test(which) ? 1 : 0

function unitOf(words: string): Unit {
  if (/^(?:нед|тиж)/iu.test(words)) return 'week'
  if (/^(?:мес|міс)/iu.test(words)) return 'month'
  if (/^(?:год(?!ин)|лет|рік|рок|роц)/iu.test(words)) return 'year'
  if (/^(?:час|годин)/iu.test(words)) return 'hour'
  return /^(?:мин|хв|сек)/iu.test(words) ? 'minute' : 'day'
}

const letterOf = (unit: string): string =>
  ({ minute: 'TM', hour: 'TH', day: 'D', week: 'W', month: 'M', year: 'Y' })[unitOf(unit) as 'day'] ?? 'D'

function partOf(words: string): DayPart {
  if (/^(?:утр|вран|зран|уран)/iu.test(words)) return 'MO'
  if (/^(?:дн|вд|уд)/iu.test(words)) return 'AF'
  return /веч/iu.test(words) ? 'EV' : 'NI'
}

function seasonOf(words: string): Season {
  if (/вес/iu.test(words)) return 'SP'
  if (/л[еі]т/iu.test(words)) return 'SU'
  return /зим/iu.test(words) ? 'WI' : 'FA'
}

function clockMeaning(groups: Readonly<Record<string, string | undefined>>): Meaning | null {
  let hour = Number(groups.hour)
  const half = groups.half
  if (half && hour > 12) return null
  if (half && /^(?:дня|веч)/iu.test(half) && hour < 12) hour += 12
  if (half && /^ноч/iu.test(half) && hour === 12) hour = 0
  const minute = groups.minute === undefined ? null : Number(groups.minute)
  if (hour > 24 || (hour === 24 && minute)) return null
  const zoneWords = groups.zone ?? ''
  const clock: Clock = {
    hour,
    minute,
    about: groups.about !== undefined,
    zone: zoneOfWords(zoneWords),
    local: /мест|місц/iu.test(zoneWords),
  }
  return { kind: 'clock', clock, of: null }
}
