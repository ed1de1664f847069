// How well pages are read, on two public sets that are not part of this repository. Run after a build:
//   node bench/read.mjs [DIST] [DATA]
// DATA holds article-extraction-benchmark/ (4-gram score of the article text) and htmldate-eval/ (day of publication).
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

const root = resolve(import.meta.dirname, '..')
const dist = resolve(process.argv[2] ?? join(root, 'dist'))
const data = resolve(process.argv[3] ?? join(root, '../shared/data'))
const { captureBytes } = await import(join(dist, 'capture/index.js'))
const { readArticle } = await import(join(dist, 'read/index.js'))

const rows = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

async function read(bytes, url) {
  const from = performance.now()
  try {
    const article = await readArticle(captureBytes(bytes, { url, fileName: null, contentType: 'text/html' }))
    return { article, ms: performance.now() - from }
  } catch (problem) {
    if (problem.name !== 'BadInput') throw problem
    return { article: null, ms: performance.now() - from }
  }
}

// scrapinghub/article-extraction-benchmark: shingles of four words, counted; precision and recall are means over pages.
function shingles(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map()
  const add = (key) => counts.set(key, (counts.get(key) ?? 0) + 1)
  if (words.length < 4) add(words.join(' '))
  for (let i = 0; i + 4 <= words.length; i += 1) add(words.slice(i, i + 4).join(' '))
  return counts
}

async function scoreText(folder) {
  let precision = 0
  let recall = 0
  let pages = 0
  let empty = 0
  const times = []
  for (const row of rows(join(folder, 'benchmark.jsonl'))) {
    const file = join(folder, row.html)
    if (!existsSync(file)) continue
    const { article, ms } = await read(gunzipSync(readFileSync(file)), row.url)
    times.push(ms)
    pages += 1
    if (article === null) empty += 1
    const body =
      article?.blocks
        .slice(1)
        .map((block) => article.text.slice(block.start, block.end))
        .join('\n') ?? ''
    const gold = shingles(row.expected_text)
    const ours = shingles(body)
    let both = 0
    let goldSize = 0
    let ourSize = 0
    for (const [key, count] of gold) {
      both += Math.min(count, ours.get(key) ?? 0)
      goldSize += count
    }
    for (const count of ours.values()) ourSize += count
    if (process.env.WORST && (both / ourSize < 0.8 || both / goldSize < 0.8))
      console.log((both / ourSize).toFixed(2), (both / goldSize).toFixed(2), row.url)
    precision += ourSize === 0 ? 0 : both / ourSize
    recall += goldSize === 0 ? 1 : both / goldSize
  }
  precision /= pages
  recall /= pages
  times.sort((a, b) => a - b)
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `article text, ${pages} pages: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, empty ${empty}, median ${times[Math.floor(pages / 2)].toFixed(0)} ms`,
  )
  console.log('  published for all 181 pages: trafilatura 0.958, newspaper4k 0.949, readability_js 0.947')
}

// adbar/htmldate: the right day, the wrong day, or none.
async function scoreDays(folder) {
  const pages = mkdtempSync(join(tmpdir(), 'read-bench-'))
  execFileSync('tar', ['xzf', join(folder, 'html.tar.gz'), '-C', pages])
  let right = 0
  let wrong = 0
  let none = 0
  for (const row of rows(join(folder, 'benchmark.jsonl'))) {
    const file = join(pages, row.html)
    if (!existsSync(file) || row.date === null) continue
    const { article } = await read(readFileSync(file), null)
    const day = article?.published?.slice(0, 10) ?? null
    if (day === row.date) right += 1
    else if (day === null) none += 1
    else wrong += 1
    if (process.env.WRONG && day !== row.date)
      console.log(row.html, row.date, article?.published, article?.modified)
  }
  rmSync(pages, { recursive: true })
  const total = right + wrong + none
  console.log(
    `day of publication, ${total} pages: right ${right}, wrong ${wrong}, none ${none}; precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + none)).toFixed(3)}, accuracy ${(right / total).toFixed(3)}`,
  )
}

for (const [name, score] of [
  ['article-extraction-benchmark', scoreText],
  ['htmldate-eval', scoreDays],
]) {
  const folder = join(data, name)
  if (existsSync(folder)) await score(folder)
  else console.log(`${name}: not here (${folder}), not measured`)
}
