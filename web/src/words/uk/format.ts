import type { Texts } from '../en.ts'

export const format: Texts['format'] = {
  months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  monthsAlone:
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(
      ' ',
    ),
  dayParts: { MO: 'ранок', MI: 'полудень', AF: 'друга половина дня', EV: 'вечір', NI: 'ніч' },
  before: (time) => `до ${time}`,
  from: (time) => `з ${time}`,
  fromTo: (from, to) => `${from} – ${to}`,
  toEndOf: (from, day) => `${from} – до кінця дня ${day}`,
  timeNotResolved: 'не встановлено',
  lengthOfTime: 'проміжок часу',
  vagueTimes: { PAST_REF: 'колись у минулому', PRESENT_REF: 'тепер', FUTURE_REF: 'колись у майбутньому' },
  stated: 'названо в тексті',
  inferred: 'виведено',
  inferredFromPublication: 'відлічено від дати публікації',
  atLeast: (amount) => `щонайменше ${amount}`,
  atMost: (amount) => `щонайбільше ${amount}`,
  about: (amount) => `близько ${amount}`,
  unknownNumber: 'невідома кількість',
  counted: 'кількість',
  withheld: 'джерело не називає місця',
  notFound: 'у довіднику місць не знайдено',
  within: (precision, distance) => `${precision}, у межах ${distance}`,
  meters: 'м',
  kilometers: 'км',
  and: 'і',
  or: 'або',
}
