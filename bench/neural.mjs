// PolNeAR's development part, read by the neural reader as it runs in the product: spans by CofeNet's rules, linked relations and speed.
// Needs ../shared/data and the optional onnxruntime-node; run `npm run build` first. A model elsewhere: node bench/neural.mjs FOLDER
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const dist = process.env.SAYSO_DIST ?? new URL('../dist', import.meta.url).pathname
const data = new URL('../../shared/data/polnear', import.meta.url).pathname
const folder = process.argv[2] ?? new URL('../data/models', import.meta.url).pathname
if (!existsSync(`${data}/dev.jsonl.gz`)) {
  console.log(`skipped: ${data} is not here`)
  process.exit(0)
}
const { layerText } = await import(`${dist}/text/index.js`)
const { loadNeuralReader } = await import(`${dist}/attribute/neural/index.js`)
const roles = ['source', 'cue', 'content']

const bytes = readFileSync(`${folder}/attribution-neural.onnx`)
const vocabulary = readFileSync(`${folder}/attribution-neural.vocab.txt`, 'utf8')
let began = performance.now()
const reader = await loadNeuralReader(bytes, vocabulary)
console.log(`model ${bytes.length} bytes, opened in ${Math.round(performance.now() - began)} ms`)

const documents = linesOf('dev.jsonl.gz').map((document) => ({
  ...document,
  layers: layerText({ text: document.text, blocks: paragraphs(document.text) }),
}))
let spent = 0
const used = process.cpuUsage()
began = performance.now()
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
for (const document of documents) document.relations = await reader.read(document.layers)
spent = (performance.now() - began) / 1000
const { user, system } = process.cpuUsage(used)
for (const document of documents) document.labels = await reader.label(document.layers)

const percent = (part, whole) => (whole ? (100 * part) / whole : 0).toFixed(1)
const f = (hit, found, gold) => (found + gold ? (200 * hit) / (found + gold) : 0).toFixed(1)

const spans = countSpans()
const shown = roles.map((role) => `${role} ${f(spans[role].hit, spans[role].found, spans[role].gold)}`)
console.log(`PolNeAR dev, ${documents.length} documents, ${words} words`)
console.log(
  `exact spans       ${shown.join('  ')}   (BERT+Cofe on the test part: 83.2 75.3 72.9; bars: 80 73 69)`,
)
const linked = countLinked()
console.log(
  `linked relations  P ${percent(linked.hit, linked.found)}  R ${percent(linked.hit, linked.gold)}  F ${f(linked.hit, linked.found, linked.gold)}   (perceptron of the findings: triples F 60.7; two trained humans F 75.3; bar: 70)`,
)
console.log(
  `articles of 900 words: ${(words / 900 / spent).toFixed(2)} a second, ${(words / 900 / ((user + system) / 1e6)).toFixed(2)} a second of processor time   (bar: 1.5)`,
)

function linesOf(name) {
  return gunzipSync(readFileSync(`${data}/${name}`))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function paragraphs(text) {
  return [...text.matchAll(/[^\n]+/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    role: 'paragraph',
    selector: '',
  }))
}

/** Segments hold the corpus's own tokens, all of a document in order; two documents come six times, once an annotator. */
function countSpans() {
  const counts = Object.fromEntries(roles.map((role) => [role, { gold: 0, found: 0, hit: 0 }]))
  const byId = new Map(documents.map((document) => [document.id, asLabels(document)]))
  let at = 0
  let last = null
  for (const { id, labels } of linesOf('cofenet/valid.jsonl.gz')) {
    if (id !== last) at = 0
    last = id
    const gold = spansIn(labels)
    const found = spansIn(byId.get(id.replace(/_[^_]*$/, '')).slice(at, at + labels.length))
    at += labels.length
    for (const role of roles) {
      const own = (span) => span.endsWith(role)
      counts[role].gold += [...gold].filter(own).length
      counts[role].found += [...found].filter(own).length
      counts[role].hit += [...found].filter((span) => own(span) && gold.has(span)).length
    }
  }
  return counts
}

/** Our labels on the tokens of the corpus: each gets that of our token at its first character. */
function asLabels({ layers, labels, tokens }) {
  let own = 0
  let before = -1
  return tokens.map(([start]) => {
    while (own + 1 < layers.tokens.length && layers.tokens[own + 1].start <= start) own++
    const label = labels[own] ?? 'O'
    const again = own === before
    before = own
    return again ? label.replace('B-', 'I-') : label
  })
}

function spansIn(labels) {
  const found = []
  for (const [at, label] of labels.entries()) {
    if (label === 'O') continue
    const last = found.at(-1)
    const role = label.slice(2)
    if (label.startsWith('I') && last?.role === role && last.end === at) last.end = at + 1
    else found.push({ role, start: at, end: at + 1 })
  }
  return new Set(found.map(({ role, start, end }) => `${start} ${end} ${role}`))
}

/** As bench/attribution.mjs: contents alike by half of their tokens, one to one, best first; sources overlap or there is none. */
function countLinked() {
  const counts = { gold: 0, found: 0, hit: 0 }
  for (const document of documents) {
    const tokens = document.tokens ?? []
    const within = (spans) =>
      new Set(
        tokens.flatMap(([start, end], index) =>
          spans.some(([s, e]) => s < end && start < e) ? [index] : [],
        ),
      )
    const inText = (ranges) =>
      ranges.map(({ start, end }) => [
        document.layers.tokens[start].start,
        document.layers.tokens[end - 1].end,
      ])
    const gold = document.attributions.map(({ content, source }) => [within(content), within(source)])
    const read = document.relations.map(({ content, source }) => [
      within(inText(content)),
      within(inText(source)),
    ])
    counts.gold += gold.length
    counts.found += read.length
    const pairs = gold.flatMap((a, g) => read.map((b, r) => [jaccard(a[0], b[0]), g, r]))
    const usedGold = new Set()
    const usedRead = new Set()
    for (const [share, g, r] of pairs.sort((a, b) => b[0] - a[0])) {
      if (share < 0.5 || usedGold.has(g) || usedRead.has(r)) continue
      usedGold.add(g)
      usedRead.add(r)
      const [a, b] = [gold[g][1], read[r][1]]
      if (a.size + b.size === 0 || [...a].some((token) => b.has(token))) counts.hit++
    }
  }
  return counts
}

function jaccard(a, b) {
  let both = 0
  for (const each of a) if (b.has(each)) both++
  return both / (a.size + b.size - both || 1)
}
