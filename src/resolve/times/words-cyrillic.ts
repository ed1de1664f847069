import { numberOfWord } from '../number-words.ts'
import type { DayPart, Edge, Feast, Meaning, Season, Unit } from './meaning.ts'
import { countOf, type PhraseRule, phrase } from './phrase-rule.ts'

export const weekdays = [
  'понедельник[а-я]{0,2}|понеділ(?:ок|ка|ку|ком)|пн',
  'вторник[а-я]{0,2}|вівтор(?:ок|ка|ку|ком)|вт',
  'сред[ауые]|серед[ауи]|ср',
  'четверг[а-я]?|четвер(?:га|г)?|чт',
  "пятниц[ауые]|п'ятниц[яюі]|пт",
  'суббот[ауые]|субот[ауи]|сб',
  'воскресень[еяю]|неділ[яюі]|вс|нд',
]
/** In the cases that dates are said in; then cut short. */
export const months = [
  'январ[ьяе]|січ(?:ень|ня|ні|нем)|янв\\.?|січ\\.?',
  'феврал[ьяе]|лют(?:ий|ого|ому|им)|фев\\.?|лют\\.?',
  'март[ае]?|берез(?:ень|ня|ні|нем)|мар\\.?|бер(?:ез)?\\.?',
  'апрел[ьяе]|квіт(?:ень|ня|ні|нем)|апр\\.?|квіт\\.?',
  'ма[йяе]|трав(?:ень|ня|ні|нем)|трав\\.?',
  'июн[ьяе]|черв(?:ень|ня|ні|нем)|июн\\.?|черв\\.?',
  'июл[ьяе]|лип(?:ень|ня|ні|нем)|июл\\.?|лип\\.?',
  'август[ае]?|серп(?:ень|ня|ні|нем)|авг\\.?|серп?\\.?',
  'сентябр[ьяе]|верес(?:ень|ня|ні|нем)|сент?\\.?|вер(?:ес)?\\.?',
  'октябр[ьяе]|жовт(?:ень|ня|ні|нем)|окт\\.?|жовт?\\.?',
  'ноябр[ьяе]|листопад[аі]?|ноя(?:б)?\\.?|лист\\.?',
  'декабр[ьяе]|груд(?:ень|ня|ні|нем)|дек\\.?|груд?\\.?',
]
const longMonths = months.map((row) =>
  row
    .split('|')
    .filter((form) => !form.includes('.'))
    .join('|'),
)
const shortMonths = months.map((row) =>
  row
    .split('|')
    .filter((form) => form.includes('.'))
    .join('|'),
)

/** Ordinals from first to twentieth, then thirtieth, by their stems. */
const ordinalStems = [
  'перв|перш',
  'втор|друг',
  'трет',
  'четв[её]рт',
  "пят|п['’]ят",
  'шест|шост',
  'седьм|сьом',
  'восьм',
  "девят|дев['’]ят",
  'десят',
  'один{1,2}адц?[ая]т|одинадцят',
  'двенадцат|дванадцят',
  'тринадц[ая]т',
  'четырнадцат|чотирнадцят',
  "пятнадцат|п['’]ятнадцят",
  'шестнадцат|шістнадцят',
  'семнадцат|сімнадцят',
  'восемнадцат|вісімнадцят',
  "девятнадцат|дев['’]ятнадцят",
  'двадц[ая]т',
  'тридц[ая]т',
]
const ordinalEnding =
  '(?:ьої|ьою|ьего|ього|ьем|ьей|ьому|ье|ья|ий|ій|ое|ого|ый|ом|ому|ой|ої|ая|ую|им|ым|є|е|а|у|ю)'

export const lists = {
  /** Stems of nouns for what lasts: “30-летняя война”. A number of years before any other noun is an age. */
  lasting:
    'войн|війн|план|догов|контракт|срок|строк|термін|период|період|перемир|правлен|правлін|програм|истори|історі|юбиле|ювіле|годовщин|річниц|конфликт|конфлікт|блокад|осад|облог|карьер|стаж|опыт|досвід|цикл|миниму|мініму|максимум|рекорд|кредит|мир(?![а-яіїьє])|борьб|боротьб',
  /** Stems of nouns for persons: “53-летний рыбак” has an age. */
  persons:
    'дитин|хлопч|хлопец|хлопц|дівч|чоловік|жін|мальчик|девоч|девуш|реб[её]н|мужчин|женщин|жител|мешкан|син|сын|доч|пенсіонер|пенсионер|матер|мать|мати|отец|отц|батьк|брат|сестр|муж|жен|внук|внуч|онук|бабуш|бабус|дедуш|дідус|юнош|юнак|парен|парн|подрост|підліт|школьни|школяр|студент|учител|вчител|врач|лікар|медик|водител|водій|воді[яю]|рыбак|рибал|солдат|бо[ейй]ц|боєц|бійц|военн|військов|офицер|офіцер|капитан|капітан|майор|лейтенант|полковник|сержант|гражданин|граждан|громадян|мэр|мер[а-яіїьє]{0,2}(?![а-яіїьє])|депутат|журналист|журналіст|активист|активіст|волонт|фермер|инженер|інженер|механик|механік|шахтер|шахт[её]р|рабоч|робітни|пассажир|пасажир|турист|спортсмен|священни|пострада|потерпіл|погиб|загибл|ранен|поранен|задерж|затриман|подозр|підозр|обвиня|украин|україн|росси|росія',
  weekday: weekdays
    .map((row) => row.slice(0, -3))
    .join('|')
    .replaceAll("'", "['’]"),
  shortday: 'пн|вт|ср|чт|пт|сб|вс|нд',
  month: longMonths.join('|'),
  shortmonth: shortMonths.join('|'),
  nth: `(?:(?:двадцать|двадцять|тридцать|тридцять) )?(?:${ordinalStems.join('|')})${ordinalEnding}|[1-3]?\\d-?(?:го|е|ое|ого|му|м|й|ий|ый|им|я|те|ше|ге|та|ї|ої|ій|ом)`,
  last: 'последн(?:ий|яя|ее|юю|ей|ем|его)|останн(?:ій|я|є|ю|ьої|ього|ьому)',
  count:
    "\\d{1,3}\\s?[-–]\\s?\\d{1,3}|\\d{1,4}|один|одну|одна|одного|два|две|дві|двух|двох|три|трех|трёх|трьох|четыре|чотири|четырех|чотирьох|пять|п[’']ять|пяти|п[’']яти|шесть|шість|шести|семь|сім|семи|восемь|вісім|восьми|девять|дев[’']ять|десять|десяти|пятнадцать|п[’']ятнадцять|двадцать|двадцять|тридцать|тридцять|сорок|пятьдесят|п[’']ятдесят|сто|несколько|нескольких|кілька|кількох|декілька|багато|пару|пара|полтора|півтора",
  unit: 'секунд[аыуи]?|минут[аыу]?|хвилин[аиу]?|час(?:а|ов|у)?|годин[аиу]?|сут(?:ки|ок)|доб[аиу]?|діб|день|дн(?:я|ей|и|ів|і)|недел[яиюь]|тиж(?:день|ні|нів|ня)|месяц(?:а|ев|ы)?|місяц(?:ь|і|ів|я)|квартал(?:а|ов|и|ів)?|год(?:а|ов|ы)?|лет|рік|рок(?:и|ів|у)|десятилети[яей]|десятиліт(?:тя|ь)|столети[яей]|століт(?:тя|ь)',
  year: '1[0-9]\\d\\d|20\\d\\d',
  which:
    'позапрошл[а-я]{2,3}|прошл[а-я]{2,3}|позаминул[а-яії]{1,3}|минувш[а-я]{2,3}|минул[а-яії]{1,3}|следующ[а-я]{2,3}|след|будущ[а-я]{2,3}|предстоящ[а-я]{2,3}|наступн[а-яії]{1,3}|эт(?:от|ой|ом|а|у|и|им|о)|ц(?:ей|я|ю|ього|ьому|ієї|ій|е|і)|текущ[а-я]{2,3}|нынешн[а-я]{2,3}|поточн[а-яії]{1,3}|нинішн[а-яіїьє]{1,4}',
  season: 'весной|навесні|весною|летом|влітку|осенью|восени|зимой|взимку',
  seasonname: 'весн[аыиу]|лет[оа]|літ[оа]|осен[ьи]|осін[ьі]|осені|зим[аыиу]',
  half: 'ночи|утра|дня|вечера|пополудни|ночі|ранку|вечора|пополудні',
  zone: 'по московскому времени|по киевскому времени|за київським часом|за московським часом|по москве|по киеву|за києвом|мск|по гринвичу|за гринвічем|GMT|UTC|CET|CEST|EET|EEST|EST|по местному времени|за місцевим часом',
  about:
    'около|примерно(?: в)?|приблизительно(?: в)?|ориентировочно(?: в)?|близько|приблизно(?: о)?|орієнтовно(?: о)?',
}

export const rule = (
  id: string,
  example: string,
  counterExample: string,
  source: string,
  read: PhraseRule['read'],
  stands?: PhraseRule['stands'],
): PhraseRule => ({
  id,
  example,
  counterExample,
  pattern: phrase(source, lists),
  read,
  ...(stands ? { stands } : {}),
})

/** `пятнадцатого`, `двадцать четвертое`, `13-е`: 15, 24, 13; null for other words. */
export function ordinalOf(words: string): number | null {
  const lower = words.toLowerCase()
  if (/^\d/u.test(lower)) return Number.parseInt(lower, 10)
  const [tens, ones] = lower.split(/\s+/u)
  if (ones !== undefined) {
    const one = stemIndex(ones)
    return one === null ? null : (/^два/u.test(tens!) ? 20 : 30) + one
  }
  const at = stemIndex(lower)
  return at === 21 ? 30 : at
}

function stemIndex(word: string): number | null {
  const at = ordinalPatterns.findIndex((pattern) => pattern.test(word))
  return at < 0 ? null : at + 1
}
const ordinalPatterns = ordinalStems.map((stem) => new RegExp(`^(?:${stem})${ordinalEnding}$`, 'u'))

/** Units back or ahead: the one before last is -2. */
export const awayOf = (which: string): -2 | -1 | 0 | 1 =>
  /^поза/iu.test(which)
    ? -2
    : /^(?:прош|мину)/iu.test(which)
      ? -1
      : /^(?:след|буду|предст|наст)/iu.test(which)
        ? 1
        : 0

export function unitOf(words: string): Unit {
  if (/^(?:нед|тиж)/iu.test(words)) return 'week'
  if (/^(?:мес|міс)/iu.test(words)) return 'month'
  if (/^(?:десятил)/iu.test(words)) return 'decade'
  if (/^(?:стол)/iu.test(words)) return 'century'
  if (/^квартал/iu.test(words)) return 'quarter'
  if (/^(?:вых|вих)/iu.test(words)) return 'weekend'
  if (/^(?:год(?!ин)|лет|літ|рік|рок|роц|річ)/iu.test(words)) return 'year'
  if (/^(?:час|годин)/iu.test(words)) return 'hour'
  if (/^сек/iu.test(words)) return 'second'
  return /^(?:мин|хв)/iu.test(words) ? 'minute' : 'day'
}

const letters: Readonly<Partial<Record<Unit, string>>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}
const lengths: Readonly<Partial<Record<Unit, number>>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  year: 365.25,
}

export function duration(many: number | null, unit: Unit, ending: 'now' | 'start-now' | null): Meaning {
  const letter = letters[unit] ?? 'D'
  const length = lengths[unit]
  return {
    kind: 'duration',
    value: letter.startsWith('T') ? `PT${many ?? 'X'}${letter[1]}` : `P${many ?? 'X'}${letter}`,
    ending,
    days: many !== null && length !== undefined ? many * length : null,
  }
}

/** `полтора` is one and a half; null for several. */
export const manyOf = (count: string | undefined): number | null =>
  count === undefined
    ? 1
    : /^(?:полтора|півтора)$/iu.test(count)
      ? 1.5
      : /^пар[ау]$/iu.test(count)
        ? 2
        : countOf(count)

export function partOf(words: string): DayPart {
  if (/^(?:утр|вран|зран|уран|ран|рас|світ)/iu.test(words)) return 'MO'
  if (/^(?:обед|обід)/iu.test(words)) return 'MI'
  if (/^(?:дн|вд|уд|день)/iu.test(words)) return 'AF'
  return /веч/iu.test(words) ? 'EV' : 'NI'
}

export function seasonOf(words: string): Season {
  if (/вес/iu.test(words)) return 'SP'
  if (/л[еі]т/iu.test(words)) return 'SU'
  return /зим|взим/iu.test(words) ? 'WI' : 'FA'
}

export const edgeOf = (words: string): Edge =>
  /нач|поч/iu.test(words) ? 'early' : /сер/iu.test(words) ? 'mid' : 'late'

export const feasts: readonly { readonly words: string; readonly feast: Feast }[] = [
  { words: 'католическ[а-я]+ рождеств[оау]|католицьк[а-яії]+ різдв[оау]', feast: 'christmas' },
  {
    words: 'православн[а-я]+ рождеств[оау]|православн[а-яії]+ різдв[оау]|рождеств[оау]',
    feast: 'orthodox-christmas',
  },
  { words: 'пасх[ауи]|великд(?:ень|ня)|великодн[юя]', feast: 'orthodox-easter' },
  { words: 'д(?:ень|ня) победы|д(?:ень|ня) перемоги', feast: 'victory-day' },
]

/** `XVIII`: 18; null for what is no Roman numeral up to twenty-two. */
export function romanNumber(words: string): number | null {
  const at = roman.indexOf(words.toUpperCase().replaceAll('Х', 'X').replaceAll('І', 'I'))
  return at < 0 ? null : at + 1
}
const roman = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII'.split(' ')

/** The number a compound adjective begins with: `дво`місячних, `семи`річна, `34-`годинного. */
export function prefixNumber(words: string): number | null {
  const lower = words.toLowerCase().replace(/-$/u, '')
  if (/^\d/u.test(lower)) return Number.parseInt(lower, 10)
  const prefixes: Readonly<Record<string, number>> = {
    одно: 1,
    дво: 2,
    двух: 2,
    три: 3,
    трех: 3,
    трёх: 3,
    чотири: 4,
    четырех: 4,
  }
  return prefixes[lower] ?? numberOfWord(lower)
}
