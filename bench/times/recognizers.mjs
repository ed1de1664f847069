// The date and time cases of Microsoft's Recognizers-Text (English): a sentence, and the times in it with their TIMEX and candidate values.
// A case is right where every one of its times is found with a value it allows, and nothing else is found. Allowed are its TIMEX, its
// value, and its start and end as a range; a time of the day may bear its day. Even cases may be looked at.
// Not for news, by what the cases are: sentences to an assistant (calendar, meetings, reminders) make up most of the table; holidays that
// hang on a country, and its own notations for fuzzy times ("after", "before" with a modifier) have no TIMEX3 value.
import { readFileSync } from 'node:fs'

export function scoreRecognizers(file, read, misses) {
  const cases = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  const wrong = []
  const count = { all: [0, 0], even: [0, 0], odd: [0, 0], plain: [0, 0] }
  for (const [index, one] of cases.entries()) {
    const timexes = read({
      id: 'r',
      dct: one.Context?.ReferenceDateTime ?? null,
      text: one.Input,
      language: 'en-US',
    })
    const isRight = judge(one, timexes)
    const plain = !one.Results.some((result) => notForNews(result))
    for (const key of ['all', index % 2 ? 'odd' : 'even', ...(plain ? ['plain'] : [])]) {
      count[key][1]++
      if (isRight) count[key][0]++
    }
    if (!isRight && index % 2 === 0) wrong.push({ one, timexes })
  }
  const share = ([right, of]) => `${((100 * right) / of).toFixed(1)} % of ${of}`
  console.log(
    `recognizers: ${share(count.all)} (even cases ${share(count.even)}, odd ${share(count.odd)}); without modifiers, holidays and time zones ${share(count.plain)}`,
  )
  for (const { one, timexes } of wrong.slice(0, misses))
    console.log(
      `    "${one.Input}" ${one.Results.map((result) => `${result.Text}=${result.Resolution?.values?.[0]?.timex}`)}, got ${timexes.map((timex) => `${timex.text}=${timex.value}`)}`,
    )
}

const notForNews = (result) =>
  /timezone/.test(result.TypeName) ||
  (result.Resolution?.values ?? []).some(
    (value) => value.Mod || value.timezone || /[HV]olid/.test(value.type),
  )

function judge(one, timexes) {
  if (timexes.length !== one.Results.length) return false
  return one.Results.every((result) => {
    const timex = timexes.find((found) => found.start <= result.End && result.Start < found.end)
    return timex !== undefined && allowed(result).some((value) => same(timex.value, value))
  })
}

function allowed(result) {
  return (result.Resolution?.values ?? []).flatMap((value) => {
    const range = /^\(([^,]+),([^,]+),/.exec(value.timex ?? '')
    return [
      value.timex,
      value.value,
      range ? `${range[1]}/${range[2]}` : null,
      value.start && value.end ? `${value.start}/${value.end}` : null,
    ].filter(Boolean)
  })
}

function same(value, wanted) {
  if (value === null) return false
  const plain = (text) =>
    text
      .replace(' ', 'T')
      .replace(/(T\d\d):00(?::00)?(?=$|\/)/g, '$1')
      .replace(/(T\d\d:\d\d):00/g, '$1')
  const [own, other] = [plain(value), plain(wanted)]
  return (
    own === other ||
    (/^T/.test(other) && own.replace(/\d{4}-\d\d-\d\d(?=T)/g, '') === other) ||
    own === other.replace(/^(?=\d\d(?::|$))/, 'T')
  )
}
