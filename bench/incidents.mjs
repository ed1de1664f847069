// Incidents against the reports that Gun Violence Archive lists for each, beside a TF-IDF baseline run here.
//
//   node bench/incidents.mjs [FOLDER] [--dist DIST] [--limit N]
//
// FOLDER holds gvc_docs.jsonl.gz and gva_articles.jsonl.gz: {incident, date, title, text}. Each report is read as `sayso read` does it with
// its date as the day of publication; its incident is the one with the most reports. Prints B-cubed precision, recall and F1 (Bagga
// and Baldwin 1998) and pairwise precision, and whether another order of the reports changes anything.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' }, limit: { type: 'string', default: 'Infinity' } },
})
const load = (path) => import(pathToFileURL(resolve(values.dist, path)).href)
const { readCapture, assembleReadings } = await load('pipeline.js')
const { openReadingData } = await load('reading-data.js')
const { captureText } = await load('capture/index.js')

const folder = positionals[0] ?? '../shared/data/gva-incidents'
const data = await openReadingData()

for (const [name, file, asked] of [
  ['GVC', 'gvc_docs.jsonl.gz', 2],
  ['odd pool', 'gva_articles.jsonl.gz', 4],
]) {
  const path = join(folder, file)
  if (!existsSync(path)) {
    console.log(`${name}: skipped, ${path} is not there`)
    continue
  }
  const articles = gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(JSON.parse)
    .filter(({ text }) => text.length >= 200)
    .slice(0, Number(values.limit))
  await measure(name, articles, asked)
}

async function measure(name, articles, asked) {
  const gold = articles.map(({ incident }) => incident)
  const baseline = tfidfBaseline(articles)
  const readings = new Map()
  const ids = []
  const started = performance.now()
  for (const [at, { title, text, date }] of articles.entries()) {
    try {
      const reading = await readCapture(captureText(`${title}\n\n${text}`, null), data, { published: date })
      readings.set(reading.documents[0].id, reading)
      ids.push(reading.documents[0].id)
    } catch {
      ids.push(`unread ${at}`)
    }
  }
  const read = performance.now()
  const found = incidentsOf(assembleReadings([...readings.values()], data), ids)
  const linked = performance.now()
  const turned = incidentsOf(assembleReadings([...readings.values()].reverse(), data), ids)
  const reached = scores(gold, found)
  console.log(
    `${name}: ${articles.length} reports, ${new Set(gold).size} incidents; read in ${seconds(started, read)}, linked and compared in ${seconds(read, linked)}`,
  )
  console.log(`  TF-IDF, single link, best of ${baseline.tried} settings  ${shown(baseline)}`)
  console.log(`  incidents                                 ${shown(reached)}`)
  console.log(
    `  asked: F1 ${(baseline.f1 * 100 + asked).toFixed(2)} (baseline + ${asked}), pairwise precision 95; in another order ${turned.every((each, at) => each === found[at]) ? 'the same' : 'NOT the same'}`,
  )
}

/** The incident of each document with the most documents, the first by id of several; the document itself where it has none. */
function incidentsOf(reading, ids) {
  const largest = new Map()
  for (const incident of [...reading.incidents].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const document of incident.documents)
      if ((largest.get(document)?.documents.length ?? 0) < incident.documents.length)
        largest.set(document, incident)
  return ids.map((id) => largest.get(id)?.id ?? id)
}

/** Title twice and the first 3000 characters, cosine of TF-IDF, single link; the best threshold and window on these very documents. */
function tfidfBaseline(articles) {
  const counts = articles.map(({ title, text }) => {
    const map = new Map()
    for (const [words, times] of [
      [title, 2],
      [text.slice(0, 3000), 1],
    ])
      for (const word of words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
        map.set(word, (map.get(word) ?? 0) + times)
    return map
  })
  const holders = new Map()
  for (const map of counts) for (const word of map.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  const vectors = counts.map((map) => {
    const weights = [...map].map(([word, count]) => [
      word,
      (1 + Math.log(count)) * Math.log(articles.length / holders.get(word)),
    ])
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return weights.map(([word, weight]) => [word, weight / length])
  })
  const index = new Map()
  const pairs = []
  for (const [at, vector] of vectors.entries()) {
    const sums = new Map()
    for (const [word, weight] of vector) {
      if (holders.get(word) < articles.length * 0.15)
        for (const [other, its] of index.get(word) ?? [])
          sums.set(other, (sums.get(other) ?? 0) + weight * its)
      index.set(word, [...(index.get(word) ?? []), [at, weight]])
    }
    for (const [other, sum] of sums)
      if (sum > 0.1)
        pairs.push({
          a: other,
          b: at,
          sum,
          days: Math.abs(Date.parse(articles[at].date) - Date.parse(articles[other].date)) / 86_400_000,
        })
  }
  const gold = articles.map(({ incident }) => incident)
  const settings = [0.14, 0.16, 0.18, 0.2, 0.22, 0.25, 0.3, 0.35].flatMap((threshold) =>
    [3, 7, 14, 30, 60, Infinity].map((window) => ({ threshold, window })),
  )
  const tried = settings.map(({ threshold, window }) => {
    const parent = articles.map((_, at) => at)
    const root = (at) => (parent[at] === at ? at : root(parent[at]))
    for (const { a, b, sum, days } of pairs) if (sum >= threshold && days <= window) parent[root(b)] = root(a)
    return scores(
      gold,
      articles.map((_, at) => root(at)),
    )
  })
  return { ...tried.sort((x, y) => y.f1 - x.f1)[0], tried: settings.length }
}

function scores(gold, found) {
  const sizes = (labels) => {
    const map = new Map()
    for (const label of labels) map.set(label, (map.get(label) ?? 0) + 1)
    return map
  }
  const both = gold.map((label, at) => `${label} ${found[at]}`)
  const [wanted, given, shared] = [sizes(gold), sizes(found), sizes(both)]
  const mean = (part) => both.reduce((sum, key, at) => sum + shared.get(key) / part(at), 0) / gold.length
  const pairs = (map) => [...map.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const precision = mean((at) => given.get(found[at]))
  const recall = mean((at) => wanted.get(gold[at]))
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    pairwise: pairs(shared) / (pairs(given) || 1),
  }
}

function shown({ precision, recall, f1, pairwise }) {
  const percent = (value) => (100 * value).toFixed(2)
  return `B-cubed P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}; pairwise precision ${percent(pairwise)}`
}

function seconds(from, to) {
  return `${((to - from) / 1000).toFixed(1)} s`
}
