// dateparser's own test table, the rows in Russian, Ukrainian and English that give one date or one count of units.
// Right is a phrase with one time expression that says the same: the day, or the day and minute; "2 day ago" and "in 3 week" as TIMEX3 has
// them, in the unit that was said, counted from Wednesday 1 May 2013, 12:00; "9 month" as P9M. Even rows may be looked at.
// Not for news: bare clock times joined to a count ("9 месяцев, 1 неделя"), which TIMEX3 has as two.
import { rowsOf } from './load.mjs'

const written = '2013-05-01T12:00:00'

export function scoreDateparser(file, read, misses) {
  const rows = rowsOf(file).flatMap((row, index) => {
    const wanted = wantedOf(row)
    return wanted ? [{ ...wanted, index }] : []
  })
  const right = rows.filter((row) => isRight(row, read))
  const share = (of) =>
    `${((100 * of.filter((row) => right.includes(row)).length) / of.length).toFixed(1)} % of ${of.length}`
  const plain = rows.filter((row) => !/,| и | та | and /.test(row.text))
  console.log(
    `dateparser: ${share(rows)} (even rows ${share(rows.filter((row) => row.index % 2 === 0))}, odd ${share(rows.filter((row) => row.index % 2))}); without counts of two units ${share(plain)}`,
  )
  for (const row of rows.filter((one) => one.index % 2 === 0 && !right.includes(one)).slice(0, misses))
    console.log(`    "${row.text}" ${row.value}, got ${found(row, read).map((one) => one.value)}`)
}

const found = (row, read) => read({ id: 'p', dct: row.dct, text: row.text, language: row.language })

function isRight(row, read) {
  const timexes = found(row, read)
  const value = timexes[0]?.value
  return (
    timexes.length === 1 &&
    (value === row.value || (row.value.length > 10 && value?.slice(0, 16) === row.value))
  )
}

function wantedOf({ test, lang, args }) {
  const name = test.split('::')[1]
  if (name === 'test_freshness_translation' && /^(?:ru|uk|en)$/.test(lang)) {
    const value = shifted(args[2])
    return value ? { text: args[1], language: lang, value, dct: written } : null
  }
  if (name !== 'test_dates_parsing') return null
  const [text, expected] = args
  const numbers = /^datetime\(([\d, ]+)\)$/.exec(expected)?.[1].split(',').map(Number)
  const language = /^[^а-яёіїєґ]*$/iu.test(text) ? 'en' : /[іїєґ]/iu.test(text) ? 'uk' : 'ru'
  if (!numbers || !knownMonth.test(text)) return null
  const two = (number) => String(number).padStart(2, '0')
  const [year, month, day, hour, minute] = numbers
  const clock = hour === undefined ? '' : `T${two(hour)}:${two(minute ?? 0)}`
  return { text, language, value: `${year}-${two(month)}-${two(day)}${clock}`, dct: '2012-11-13T00:00:00' }
}

/** The table is in forty languages: the months of these three. */
const knownMonth =
  /январ|феврал|март|апрел|\bма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/iu

function shifted(words) {
  const counted = /^(?:(in) )?(\d+) (year|month|week|day|hour|minute|second)(?: (ago))?$/.exec(words)
  if (!counted) return null
  const [, ahead, count, unit, ago] = counted
  const many = Number(count)
  if (!ahead && !ago)
    return /hour|minute|second/.test(unit)
      ? `PT${many}${unit[0].toUpperCase()}`
      : `P${many}${unit[0].toUpperCase()}`
  const at = new Date(`${written}Z`)
  const by = ago ? -many : many
  if (unit === 'year') return String(at.getUTCFullYear() + by)
  if (unit === 'month') return new Date(Date.UTC(2013, 4 + by, 1)).toISOString().slice(0, 7)
  const milliseconds = { week: 604_800_000, day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 }[
    unit
  ]
  const moved = new Date(at.getTime() + by * milliseconds)
  if (unit === 'day') return moved.toISOString().slice(0, 10)
  return unit === 'week' ? isoWeek(moved) : moved.toISOString().slice(0, 16)
}

function isoWeek(day) {
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * 86_400_000)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return `${thursday.getUTCFullYear()}-W${String(Math.floor((thursday - first) / 604_800_000) + 1).padStart(2, '0')}`
}
