/** Month and weekday names in English, Russian and Ukrainian, nominative, genitive and short, lower case. */

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'январь', 'января', 'янв', 'січень', 'січня', 'січ'],
  ['february', 'feb', 'февраль', 'февраля', 'фев', 'лютий', 'лютого', 'лют'],
  ['march', 'mar', 'март', 'марта', 'мар', 'березень', 'березня', 'бер'],
  ['april', 'apr', 'апрель', 'апреля', 'апр', 'квітень', 'квітня', 'квіт'],
  ['may', 'май', 'мая', 'травень', 'травня', 'трав'],
  ['june', 'jun', 'июнь', 'июня', 'июн', 'червень', 'червня', 'черв'],
  ['july', 'jul', 'июль', 'июля', 'июл', 'липень', 'липня', 'лип'],
  ['august', 'aug', 'август', 'августа', 'авг', 'серпень', 'серпня', 'серп'],
  ['september', 'sept', 'sep', 'сентябрь', 'сентября', 'сен', 'вересень', 'вересня', 'вер'],
  ['october', 'oct', 'октябрь', 'октября', 'окт', 'жовтень', 'жовтня', 'жовт'],
  ['november', 'nov', 'ноябрь', 'ноября', 'ноя', 'листопад', 'листопада', 'лист'],
  ['december', 'dec', 'декабрь', 'декабря', 'дек', 'грудень', 'грудня', 'груд'],
]

const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'воскресенье', 'вс', 'неділя', 'нд'],
  ['monday', 'mon', 'понедельник', 'понеділок', 'пн'],
  ['tuesday', 'tues', 'tue', 'вторник', 'вівторок', 'вт'],
  ['wednesday', 'wed', 'среда', 'середа', 'ср'],
  ['thursday', 'thurs', 'thur', 'thu', 'четверг', 'четвер', 'чт'],
  ['friday', 'fri', 'пятница', 'пʼятниця', 'п’ятниця', "п'ятниця", 'пт'],
  ['saturday', 'sat', 'суббота', 'субота', 'сб'],
]

/** Alternation for a regular expression, longest first, so that `mar` does not cut `march`. */
export const monthPattern = alternation(months)
export const weekdayPattern = alternation(weekdays)

/** 1 to 12, or null. */
export function readMonth(word: string): number | null {
  return positionOf(months, word, 1)
}

/** 0 (Sunday) to 6, or null. */
export function readWeekday(word: string): number | null {
  return positionOf(weekdays, word, 0)
}

function positionOf(rows: readonly (readonly string[])[], word: string, first: number): number | null {
  const index = rows.findIndex((row) => row.includes(word.toLowerCase()))
  return index < 0 ? null : index + first
}

function alternation(rows: readonly (readonly string[])[]): string {
  return `(?:${rows
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})`
}
