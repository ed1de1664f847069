// Annotated texts: spans that overlap, spans that are equal, and TIMEX3 values. One line a document, even lines first.
//   { id, dct, text, timexes: [{ start, end, value, type }] }, offsets in code points.
// A range is one expression of ours with both its ends (`1985/1987`) and two of TimeML's: it is taken apart at the stroke, and its ends
// begin and end with it. Beside the share of equal values stands the share with other spellings of one value made one: 2000-W2 for 2000-W02,
// T17 for T17:00, 1998-XX-XX for 1998. Strict: same span; value: overlap and same value. Even documents are those whose misses may be looked at; the odd ones are
// only counted, and the false ones stand beside the found ones.
import { basename } from 'node:path'
import { rowsOf } from './load.mjs'

export function scoreCorpus(file, read, misses) {
  const halves = [emptyCount(), emptyCount()]
  const wrong = new Map()
  let words = 0
  let milliseconds = 0
  for (const [index, row] of rowsOf(file).entries()) {
    const started = performance.now()
    const found = read(row)
    milliseconds += performance.now() - started
    words += row.text.split(/\s+/).length
    const note = index % 2 === 0 ? (what) => wrong.set(what, (wrong.get(what) ?? 0) + 1) : () => {}
    const timexes = found.flatMap((one) => endsOf(one, row))
    score(row, timexes, halves[index % 2], note)
  }
  const [even, odd] = halves
  const all = Object.fromEntries(Object.keys(even).map((key) => [key, even[key] + odd[key]]))
  console.log(`${basename(file)}: ${Math.round((1000 * words) / milliseconds)} words/s`)
  for (const [name, count] of [
    ['all', all],
    ['even documents', even],
    ['odd documents', odd],
  ])
    console.log(`  ${name.padEnd(15)} ${describe(count)}`)
  for (const [what, times] of [...wrong].sort((a, b) => b[1] - a[1]).slice(0, misses))
    console.log(`    ${times} ${what}`)
}

const emptyCount = () => ({ gold: 0, found: 0, overlap: 0, strict: 0, value: 0, spelling: 0 })

function describe(count) {
  const f1 = (right) => ((200 * right) / (count.gold + count.found)).toFixed(1)
  return `gold ${count.gold}, found ${count.found}, of them false ${count.found - count.overlap}; F1 relaxed ${f1(count.overlap)}, strict ${f1(count.strict)}, value ${f1(count.value)} (${f1(count.value + count.spelling)} with other spellings of the value)`
}

function score(row, timexes, count, note) {
  const at = codePointOffsets(row.text)
  const gold = row.timexes.map((one) => ({ ...one, start: at[one.start], end: at[one.end] }))
  const around = (one) =>
    `…${row.text.slice(Math.max(0, one.start - 30), one.start)}[${row.text.slice(one.start, one.end)}]${row.text.slice(one.end, one.end + 20)}`.replace(
      /\s+/g,
      ' ',
    )
  count.gold += gold.length
  count.found += timexes.length
  const used = new Set()
  for (const want of gold) {
    const got = timexes.find((one) => !used.has(one) && one.start < want.end && want.start < one.end)
    if (!got) {
      note(`missed ${want.value} ${around(want)}`)
      continue
    }
    used.add(got)
    count.overlap++
    if (got.start === want.start && got.end === want.end) count.strict++
    else note(`span ${around(want)}, got "${got.text}"`)
    if (got.value === want.value) count.value++
    else if (spelt(got.value) === spelt(want.value)) count.spelling++
    else note(`value ${want.value} ${around(want)} of ${row.dct}, got ${got.value} ${got.rule}`)
  }
  for (const one of timexes) if (!used.has(one)) note(`false ${one.value} ${around(one)} ${one.rule}`)
}

/** The two ends of a range where the corpus marks two; their spans are those of the corpus, cut to the range's own outer edges. */
function endsOf(one, row) {
  const parts = one.value?.split('/') ?? []
  if (parts.length !== 2) return [one]
  const at = codePointOffsets(row.text)
  const inside = row.timexes
    .map(({ start, end }) => ({ start: at[start], end: at[end] }))
    .filter(({ start, end }) => start < one.end && one.start < end)
  if (inside.length !== 2) return [one]
  const [first, second] = inside.sort((a, b) => a.start - b.start)
  return [
    { ...one, value: parts[0], end: Math.min(first.end, second.start) },
    { ...one, value: parts[1], start: Math.max(second.start, first.end) },
  ]
}

const spelt = (value) =>
  value
    ?.replace(/(?:-XX)+$/, '')
    .replace(/-W(\d)(?!\d)/, '-W0$1')
    .replace(/(T\d\d):00$/, '$1')

function codePointOffsets(text) {
  const offsets = []
  let at = 0
  for (const point of text) {
    offsets.push(at)
    at += point.length
  }
  return [...offsets, at]
}
