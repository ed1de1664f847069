// Scores `findTimexes` on corpora of time expressions: spans that overlap, spans that are equal, and TIMEX3 values.
//   node bench/times.mjs [--dist DIR] [--misses N] FILE.jsonl ...
// Each line: { id, dct, text, timexes: [{ start, end, value, type }] }, offsets in code points. The corpora are not part of the
// repository (TimeBank is LDC's, WikiWarsUA CC BY-NC-SA): get them, name the files. Strict: same span; value: overlap and same value.
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const args = process.argv.slice(2)
const option = (name, fallback) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : fallback)
const dist = resolve(option('--dist', new URL('../dist', import.meta.url).pathname))
const misses = Number(option('--misses', '0'))
const files = args.filter((file) => {
  const there = existsSync(file)
  if (!there) console.log(`skipped: ${file} is not on this machine`)
  return there
})
const load = (path) => import(pathToFileURL(resolve(dist, path)).href)
const { findTimexes } = await load('resolve/times/index.js')
const { layerText } = await load('text/index.js')

for (const file of files) {
  const count = { gold: 0, found: 0, overlap: 0, strict: 0, value: 0 }
  const wrong = new Map()
  let words = 0
  const started = performance.now()
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
    score(JSON.parse(line), count, wrong, (n) => (words += n))
  const seconds = (performance.now() - started) / 1000
  const f1 = (right) => ((200 * right) / (count.gold + count.found)).toFixed(1)
  console.log(
    `${basename(file)}: gold ${count.gold}, found ${count.found}; F1 relaxed ${f1(count.overlap)}, strict ${f1(count.strict)}, value ${f1(count.value)}; ${Math.round(words / seconds)} words/s`,
  )
  for (const [what, times] of [...wrong].sort((a, b) => b[1] - a[1]).slice(0, misses))
    console.log(`  ${times} ${what}`)
}

function score(row, count, wrong, addWords) {
  const article = articleOf(row)
  addWords(row.text.split(/\s+/).length)
  const { timexes } = findTimexes(article, layerText(article))
  const at = codePointOffsets(row.text)
  const gold = row.timexes.map((one) => ({ ...one, start: at[one.start], end: at[one.end] }))
  count.gold += gold.length
  count.found += timexes.length
  const used = new Set()
  for (const want of gold) {
    const got = timexes.find((one) => !used.has(one) && one.start < want.end && want.start < one.end)
    const note = (what) => wrong.set(what, (wrong.get(what) ?? 0) + 1)
    if (!got) {
      note(`missed "${want.text}" ${want.value}`)
      continue
    }
    used.add(got)
    count.overlap++
    if (got.start === want.start && got.end === want.end) count.strict++
    if (got.value === want.value) count.value++
    else note(`"${want.text}" ${want.value}, got "${got.text}" ${got.value}`)
  }
  for (const one of timexes)
    if (!used.has(one))
      wrong.set(`extra "${one.text}" ${one.value}`, (wrong.get(`extra "${one.text}" ${one.value}`) ?? 0) + 1)
}

function articleOf(row) {
  const blocks = [...row.text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'paragraph',
    selector: 'line=1',
  }))
  const language = /\p{Script=Cyrillic}/u.test(row.text.slice(0, 400)) ? 'uk' : 'en'
  return {
    id: row.id,
    sha256: '',
    url: null,
    title: null,
    byline: null,
    publisher: null,
    published: row.dct,
    modified: null,
    language,
    license: null,
    via: [],
    text: row.text,
    blocks,
    dropped: [],
    diagnostics: [],
  }
}

function codePointOffsets(text) {
  const offsets = []
  let at = 0
  for (const point of text) {
    offsets.push(at)
    at += point.length
  }
  return [...offsets, at]
}
