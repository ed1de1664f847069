import { type Day, dayOf, firstOfMonth, weekdayOf } from './calendar.ts'

/** The day of each feast in a year. Feasts whose date hangs on a country that the words do not name (Independence Day) are not here. */
export const feastDays = {
  christmas: (year) => dayOf(year, 12, 25)!,
  'christmas-eve': (year) => dayOf(year, 12, 24)!,
  'orthodox-christmas': (year) => dayOf(year, 1, 7)!,
  'new-year': (year) => dayOf(year, 1, 1)!,
  'new-years-eve': (year) => dayOf(year, 12, 31)!,
  valentine: (year) => dayOf(year, 2, 14)!,
  'womens-day': (year) => dayOf(year, 3, 8)!,
  'victory-day': (year) => dayOf(year, 5, 9)!,
  halloween: (year) => dayOf(year, 10, 31)!,
  'good-friday': (year) => westernEaster(year) - 2,
  easter: westernEaster,
  'easter-monday': (year) => westernEaster(year) + 1,
  'orthodox-easter': orthodoxEaster,
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  'black-friday': (year) => nthWeekday(year, 11, 4, 4) + 1,
  'cyber-monday': (year) => nthWeekday(year, 11, 4, 4) + 4,
  'ash-wednesday': (year) => westernEaster(year) - 46,
  'palm-sunday': (year) => westernEaster(year) - 7,
  'maundy-thursday': (year) => westernEaster(year) - 3,
  'holy-saturday': (year) => westernEaster(year) - 1,
  pentecost: (year) => westernEaster(year) + 49,
  'whit-monday': (year) => westernEaster(year) + 50,
  'boxing-day': (year) => dayOf(year, 12, 26)!,
  'saint-patrick': (year) => dayOf(year, 3, 17)!,
  'may-day': (year) => dayOf(year, 5, 1)!,
  'bastille-day': (year) => dayOf(year, 7, 14)!,
  'armistice-day': (year) => dayOf(year, 11, 11)!,
  'king-day': (year) => nthWeekday(year, 1, 1, 3),
  'presidents-day': (year) => nthWeekday(year, 2, 1, 3),
} satisfies Record<string, (year: number) => Day>

/** Gregorian Easter, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8). */
function westernEaster(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const leapless = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - leapless + 15) % 30
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451)
  const at = epact + shift - 7 * late + 114
  return dayOf(year, Math.floor(at / 31), (at % 31) + 1)!
}

/** Julian Easter on the Gregorian calendar (Meeus, chapter 8); thirteen days apart from 1900 to 2099, by century otherwise. */
function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const at = moon + sunday + 114
  const apart = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayOf(year, Math.floor(at / 31), (at % 31) + 1)! + apart
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = firstOfMonth(year, month)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}
