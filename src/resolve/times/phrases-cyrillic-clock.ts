import { clockOfCyrillic } from './clock-meaning.ts'
import { part } from './make-meaning.ts'
import { countOf, type PhraseRule } from './phrase-rule.ts'
import { ordinalOf, partOf, rule } from './words-cyrillic.ts'

const hourOf = (words: string): string => String(countOf(words) ?? '')
const at = '(?<=(?:^|[^{letter}])(?:в|во|о|об|к|до|с|со|з|із|по|после|після) )'

/** Clock times and parts of a day. */
export const cyrillicClock: readonly PhraseRule[] = [
  rule(
    'cyr.clock',
    'около 03:00 по московскому времени',
    'счёт 3:00',
    `(?:(?<about>{about}) |${at})(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?:ч\\.?|год\\.?)?(?: (?<half>{half}))?(?: (?<zone>{zone}))?`,
    (groups) => clockOfCyrillic(groups),
  ),
  rule(
    'cyr.clock-beside',
    'четверг 8:00',
    'четверг 8:0',
    '(?<hour>[01]?\\d|2[0-4])(?::|ч)(?<minute>[0-5]\\d)(?:ч\\.?)?(?: (?<half>{half}))?(?: (?<zone>{zone}))?',
    (groups) => clockOfCyrillic(groups),
    'beside a date',
  ),
  rule(
    'cyr.clock-zone',
    '03:00 мск',
    '03:00',
    '(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d) \\(?(?<zone>{zone})',
    (groups) => clockOfCyrillic(groups),
  ),
  rule(
    'cyr.hours',
    'в три часа ночи',
    'три часа',
    `(?:(?<about>{about}) |${at})(?<word>\\d{1,2}|{count})(?:-?(?:й|ї|ій|и|ти))? ?(?:час(?:а|ов)?|годин[іиу]?|ч\\.?(?![{letter}]))? ?(?<half>{half})(?: (?<zone>{zone}))?`,
    (groups) => clockOfCyrillic({ ...groups, hour: hourOf(groups.word!) }),
  ),
  rule(
    'cyr.hours-plain',
    'в 15 часов',
    'в 15 часах езды',
    `(?:(?<about>{about}) |${at})(?<word>1[3-9]|2[0-4]|\\d|1[0-2]|{count})(?:-?(?:й|ї|ій|и|ти))? ?(?:час(?:а|ов)?|годин[іиу]|годин(?=$|[,.;])|ч\\.?(?![{letter}])|год\\.)(?: (?<zone>{zone}))?(?! (?:[{letter}]+ )?(?:езды|пути|боя|боїв|работы|дороги|после|після|до))`,
    (groups) => clockOfCyrillic({ ...groups, hour: hourOf(groups.word!) }),
  ),
  rule(
    'cyr.nth-hour',
    'близько третьої години ночі',
    'третя година поспіль',
    `(?:(?<about>{about}) |${at})(?<nth>{nth}) годин[іиу](?: (?<half>{half}))?(?: (?<zone>{zone}))?(?! (?:поспіль|бою|боїв|шляху|після))`,
    (groups) => {
      const hour = ordinalOf(groups.nth!)
      return hour === null || hour > 24 ? null : clockOfCyrillic({ ...groups, hour: String(hour) })
    },
  ),
  rule(
    'cyr.hours-half',
    '7 часов вечера',
    '7 часов подряд',
    '(?<word>\\d{1,2}|{count}) (?:час(?:а|ов)?|годин[аиу]?) (?<half>{half})(?: (?<zone>{zone}))?',
    (groups) => clockOfCyrillic({ ...groups, hour: hourOf(groups.word!) }),
  ),
  rule(
    'cyr.hour-beside',
    'завтра в 3',
    'завтра в 3-м',
    `${at}(?<word>1?\\d|2[0-4]|один|два|две|дві|три|четыре|чотири|пять|п[’']ять|шесть|шість|семь|сім|восемь|вісім|девять|дев[’']ять|десять)(?=$|[,.;] |[,.;]$)`,
    (groups) => clockOfCyrillic({ ...groups, hour: hourOf(groups.word!) }),
    'beside a date',
  ),
  rule(
    'cyr.hours-alone',
    '15 години',
    '15 домів',
    '(?<hour>1[0-9]|2[0-4]|[1-9])(?:-ї|-й)? (?:часов|часа|годин[иіа])',
    (groups) => clockOfCyrillic(groups),
    'alone',
  ),
  rule(
    'cyr.midnight',
    'в полночь',
    'полночный',
    '(?:в |о |до |к |после |після |опівночі|опівдні)?(?<word>полночь|полуночи|полночи|полдень|полудня|півночі(?<=о півночі)|півдня(?<=о півдня))|(?<one>опівночі|опівдні)',
    ({ word, one }) => clockOfCyrillic({ hour: /ноч/iu.test((word ?? one)!) ? '24' : '12', minute: '00' }),
  ),
  rule(
    'cyr.night-into',
    'в ночь на вторник',
    'в ночь перед',
    '(?:в|у) (?:ночь|ніч) на(?= )',
    () => ({ kind: 'night-into', of: null }),
    'beside a date',
  ),
  rule(
    'cyr.night-from-to',
    'в ночь с 9-го на 10 августа',
    'в ночь с оружием',
    '(?:в|у) (?:ночь|ніч) (?:с|со|з|із)(?= \\d{1,2}(?:-[а-яії]{1,3})? (?:на|по) \\d)',
    () => part('NI'),
    'beside a date',
  ),
  rule('cyr.at-night', 'ночью сбиты дроны', 'ночной', 'ночью|вночі|уночі|за ночь|за ніч', () => ({
    kind: 'night-into',
    of: null,
  })),
  rule(
    'cyr.part',
    'утром во вторник',
    'днём рождения',
    '(?:рано |поздно |пізно )?(?<part>утром|вранці|зранку|уранці|рано-вранці|дн[её]м|вдень|удень|вечером|ввечері|увечері|(?:в|на) обед|в обід)(?! рожд)',
    ({ part: named }) => part(partOf(named!.replace(/^(?:в|на) /iu, '').replace(/^рано-/iu, ''))),
  ),
]
