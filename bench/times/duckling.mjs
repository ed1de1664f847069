// Duckling's tables of time phrases (English, Russian, Ukrainian): a phrase, and the instant with its grain or the interval it means on
// Tuesday 12 February 2013, 04:30, two hours behind UTC. Even rows may be looked at, odd ones are only counted.
//
// The tables are a planner's: a time that states less than its year or week is the coming one, so they are read with `lean: 'coming'`
// (the share read as news stands beside it). Right is a phrase with one time expression that says what Duckling says:
//   - the TIMEX3 value of the instant at its grain: 2013-02-12, 2013-W07, 2013-Q1, 2013-02-12T15:00; with a zone, the same instant;
//   - "two years ago" is a year by TIMEX3 (the unit that was said) where Duckling gives a month: the unit that holds its instant;
//   - "in two hours", counted in hours or less, the minute it comes to;
//   - an interval with the same ends, or one minute or one unit of its grain further;
//   - a part of a day, a season or a weekend: the same one; where it begins is a convention on which tables differ;
//   - "the last two weeks" is P2W by TIMEX3: the same length, on the same side of now;
//   - the end of April: April, with an interval that overlaps Duckling's;
//   - by, until, since, after: the edge named.
// Not for news: counted seconds and minutes, EOM and its like, "upcoming two days", hours without a half of the day that a planner
// guesses, times before our era. Both shares are printed; the bar is on all.
import { rowsOf } from './load.mjs'

const reference = Date.UTC(2013, 1, 12, 6, 30)
const published = '2013-02-12T04:30:00-02:00'

export function scoreDuckling(file, read, misses) {
  const rows = rowsOf(file)
    .map((row, index) => ({ ...row, index }))
    .filter((row) => row.dim === 'Time')
  for (const [lang, language] of [
    ['EN', 'en-US'],
    ['RU', 'ru'],
    ['UK', 'uk'],
  ]) {
    const of = rows.filter((row) => row.lang === lang)
    const right = new Map(of.map((row) => [row, isRight(row, timesOf(row, language, read, 'coming'))]))
    const asNews = of.filter((row) => isRight(row, timesOf(row, language, read, 'open')))
    const share = (some) => `${percent(some.filter((row) => right.get(row)).length, some.length)}`
    const news = of.filter((row) => !notForNews.test(row.text))
    console.log(
      `duckling ${lang}: ${share(of)} (even rows ${share(of.filter((row) => row.index % 2 === 0))}, odd ${share(of.filter((row) => row.index % 2))}); without the ${of.length - news.length} that are not for news ${share(news)}; read as news ${percent(asNews.length, of.length)}`,
    )
    for (const row of of.filter((one) => one.index % 2 === 0 && !right.get(one)).slice(0, misses))
      console.log(
        `    "${row.text}" ${row.expected}, got ${timesOf(row, language, read, 'coming')
          .map((one) => `"${one.text}" ${one.value} ${one.from}–${one.to} ${one.rule}`)
          .join(' | ')}`,
      )
  }
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} % of ${whole}`
const timesOf = (row, language, read, lean) =>
  read({ id: 'd', dct: published, text: row.text, language }, { lean })

const notForNews =
  /\b(?:EO[DMY]|BO[DMY]|ASAP|as soon as possible|B\.?C\.?|closest|upcoming|secs?|seconds?|mins?|minutes?|now)\b|\b(?:in|for) \d+\s?['"’h]|секунд|сек\b|минут|хвилин|сейчас|зараз|^(?:at|@|в|о) \S+$|^\d{1,2}:\d\d$/iu

function isRight(row, timexes) {
  if (timexes.length !== 1) return false
  const [timex] = timexes
  const open = /datetimeOpenInterval/.test(row.expected)
  if (open) {
    const [year, month, day, hour = 0, minute = 0] = numbersOf(row.expected)
    return isInstant(timex, Date.UTC(year, (month || 1) - 1, day || 1, hour, minute), grainWord(row.expected))
  }
  if (row.value) return isInstant(timex, instantOf(row.value), row.grain)
  return row.interval ? isInterval(timex, row.interval.map(instantOf), row.grain) : false
}

/** `2013`, `2013-03`, `2013-03-12T04:30:00`, as if UTC. */
function instantOf(text) {
  const [year, month, day, hour = 0, minute = 0, second = 0] = text.split(/[-T:]/).map(Number)
  return Date.UTC(year, (month || 1) - 1, day || 1, hour, minute, second)
}
const numbersOf = (expected) => /\(([-\d, ]+)\)/.exec(expected)[1].split(',').map(Number)
const grainWord = (expected) => /(\w+)\s*$/.exec(expected)[1].toLowerCase()

/** Instants are local to the reference, written as if UTC. */
function isInstant(timex, at, grain) {
  const { value } = timex
  if (value === null) return false
  if (value === 'PRESENT_REF') return Math.abs(at - localReference) < 1000
  if (timex.zone && !/^-02:00$/.test(timex.zone)) {
    const local = (iso) => Date.parse(iso) - 2 * 3_600_000
    return timex.from !== null && Math.abs((local(timex.from) + local(timex.to)) / 2 - at) <= 60_000
  }
  const whole = iso(at)
  const wanted = {
    year: whole.slice(0, 4),
    quarter: `${whole.slice(0, 4)}-Q${Math.floor(Number(whole.slice(5, 7)) / 3.01) + 1}`,
    month: whole.slice(0, 7),
    week: isoWeek(at),
    day: whole.slice(0, 10),
  }[grain]
  if (value === wanted) return true
  if (wanted === undefined) {
    if (/T24:00$/.test(value))
      return iso(at) === `${iso(Date.parse(`${value.slice(0, 10)}T00:00Z`) + 86_400_000).slice(0, 10)}T00:00`
    if (value.slice(0, 16) === whole || (grain === 'hour' && value === whole.slice(0, 13))) return true
  }
  // The edge of a longer stretch: "until the end of the month".
  if (/edge|end-of/.test(timex.rule) && timex.to && Date.parse(`${timex.to}Z`) === at) return true
  return counted.test(timex.rule) && holds(value, at)
}

const counted = /ago|later|in-units|in-days|from-now|away/
const localReference = reference - 2 * 3_600_000
const iso = (at) => new Date(at).toISOString().slice(0, 16)
const holds = (value, at) =>
  iso(at).startsWith(value) ||
  isoWeek(at) === value ||
  (/^\d{4}-Q\d$/.test(value) && iso(at).slice(0, 4) === value.slice(0, 4))

function isInterval(timex, [from, to], grain) {
  const { value } = timex
  if (value === null) return false
  const zoned = timex.zone && timex.from?.endsWith('Z')
  const local = (text) =>
    text === null ? null : zoned ? Date.parse(text) - 2 * 3_600_000 : Date.parse(`${text}Z`)
  const own = [local(timex.from), local(timex.to)]
  const unit = {
    second: 1000,
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    week: 7 * 86_400_000,
    month: 31 * 86_400_000,
  }
  const near = (a, b) => a !== null && Math.abs(a - b) <= Math.max(60_000, unit[grain] ?? 0)
  if (own[0] === from && near(own[1], to)) return true
  // "By 14:00" is from now to then; the words name the end.
  if (from === localReference && own[0] !== null) return near((own[0] + own[1]) / 2, to) || own[1] === to
  const part = /T(MO|MI|AF|EV|NI)$/.exec(value)?.[1]
  if (part) {
    const hour = new Date(from).getUTCHours()
    const hours = { MO: [0, 11], MI: [11, 13], AF: [12, 17], EV: [16, 22], NI: [17, 24] }[part]
    return value.slice(0, 10) === iso(from).slice(0, 10) && hours[0] <= hour && hour <= hours[1]
  }
  if (/-(?:SP|SU|FA|WI|WE)$/.test(value))
    return own[0] !== null && Math.abs(own[0] - from) <= 31 * 86_400_000 && own[0] < to
  const duration = /^P(T?)(\d+)([SMHDWYQ])$/.exec(value)
  if (duration && /past|recent|next|last/.test(timex.rule)) {
    const length = {
      S: 1000,
      H: 3_600_000,
      D: 86_400_000,
      W: 7 * 86_400_000,
      Y: 365.25 * 86_400_000,
      Q: 91.3 * 86_400_000,
    }
    const one = duration[3] === 'M' ? (duration[1] ? 60_000 : 30.44 * 86_400_000) : length[duration[3]]
    const sameLength = Math.abs((to - from) / one - Number(duration[2])) < 0.1
    const past = to <= localReference + one
    const ownPast = own[0] === null ? null : own[0] + own[1] < 2 * localReference
    return sameLength && (ownPast === null || past === ownPast)
  }
  if (/edge|mid|end-of/.test(timex.rule)) {
    const [start, end] = own
    return start !== null && holds(value, from) && start < to && from < end
  }
  return false
}

function isoWeek(at) {
  const day = new Date(at)
  const thursday = new Date(at + (4 - (day.getUTCDay() || 7)) * 86_400_000)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return `${thursday.getUTCFullYear()}-W${String(Math.floor((thursday - first) / 604_800_000) + 1).padStart(2, '0')}`
}
