// PolNeAR's development part, read by the rule extractor: linked relations (content token Jaccard >= .5 and sources overlapping),
// cues, and missed over cues. Needs ../shared/data; run `npm run build` first.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const dist = process.env.SAYSO_DIST ?? new URL('../dist', import.meta.url).pathname
const file = new URL('../../shared/data/polnear/dev.jsonl.gz', import.meta.url).pathname
if (!existsSync(file)) {
  console.log(`skipped: ${file} is not here`)
  process.exit(0)
}
const { layerText } = await import(`${dist}/text/index.js`)
const { loadTagger } = await import(`${dist}/text/tags/index.js`)
const { ruleExtractor } = await import(`${dist}/attribute/index.js`)
const tagger = loadTagger(readFileSync(new URL('../data/models/tagger-en.bin', import.meta.url)))

const show = process.argv.includes('--show') ? Number(process.argv[process.argv.indexOf('--show') + 1]) : 0
const documents = gunzipSync(readFileSync(file))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const tally = {
  gold: 0,
  found: 0,
  linked: 0,
  content: 0,
  wrongSource: 0,
  noSource: 0,
  cueGold: 0,
  cueFound: 0,
  cueHit: 0,
  missed: 0,
  spoken: 0,
  spokenLinked: 0,
}
let words = 0
const started = performance.now()
for (const [index, document] of documents.entries()) {
  const layers = layerText({ text: document.text, blocks: paragraphs(document.text) }, tagger)
  words += layers.tokens.length
  const { attributions, missed } = ruleExtractor.extract(layers)
  tally.missed += missed.length
  score(
    document,
    attributions.filter((each) => !each.narrator),
    index < show,
  )
}
const seconds = (performance.now() - started) / 1000
const percent = (part, whole) => (whole ? (100 * part) / whole : 0).toFixed(1)
const f = (hit, found, gold) => (found + gold ? (200 * hit) / (found + gold) : 0).toFixed(1)
console.log(
  `PolNeAR dev, ${documents.length} documents, ${words} tokens, ${Math.round(words / seconds)} tokens/s with tagging`,
)
console.log(
  `linked relations  P ${percent(tally.linked, tally.found)}  R ${percent(tally.linked, tally.gold)}  F ${f(tally.linked, tally.found, tally.gold)}   (perceptron of the findings: triples P 69.1 R 54.2 F 60.7; two trained humans F 75.3)`,
)
console.log(
  `cues              P ${percent(tally.cueHit, tally.cueFound)}  R ${percent(tally.cueHit, tally.gold)}  F ${f(tally.cueHit, tally.cueFound, tally.gold)}   (perceptron: 86.7 68.0 76.2)`,
)
console.log(
  `speech verbs      R ${percent(tally.spokenLinked, tally.spoken)} of ${tally.spoken}   (perceptron: 81.5)`,
)
console.log(
  `speakers where the content is right: ${tally.linked} right, ${tally.wrongSource} wrong, ${tally.noSource} none; precision ${percent(tally.linked, tally.linked + tally.wrongSource)}`,
)
console.log(`missed rows ${tally.missed}, found ${tally.found}`)

function paragraphs(text) {
  const blocks = []
  for (const found of text.matchAll(/[^\n]+/g))
    blocks.push({ start: found.index, end: found.index + found[0].length, role: 'paragraph', selector: '' })
  return blocks
}

function score(document, found, print) {
  const tokens = document.tokens ?? []
  const within = (spans) =>
    new Set(
      tokens.flatMap(([start, end], index) => (spans.some(([s, e]) => s < end && start < e) ? [index] : [])),
    )
  const gold = document.attributions.map((each) => ({
    ...each,
    contentTokens: within(each.content),
    sourceTokens: within(each.source),
    cueTokens: within(each.cue),
  }))
  const read = found.map((each) => ({
    each,
    contentTokens: within(each.content.map((s) => [s.start, s.end])),
    sourceTokens: within(each.source.map((s) => [s.start, s.end])),
    cueTokens: within(each.cue.map((s) => [s.start, s.end])),
  }))
  tally.gold += gold.length
  tally.found += read.length
  tally.cueFound += read.filter((each) => each.cueTokens.size > 0).length
  const pairs = []
  for (const [g, a] of gold.entries())
    for (const [r, b] of read.entries()) pairs.push([jaccard(a.contentTokens, b.contentTokens), g, r])
  pairs.sort((a, b) => b[0] - a[0])
  const usedGold = new Map()
  const usedRead = new Set()
  for (const [share, g, r] of pairs) {
    if (share < 0.5 || usedGold.has(g) || usedRead.has(r)) continue
    usedGold.set(g, r)
    usedRead.add(r)
  }
  for (const [g, a] of gold.entries()) {
    const spoken =
      /\b(?:said|says|say|saying|claim|claims|claimed|told|tells|wrote|writes|added|adds|stated|states|announced|according|reported|reports|tweeted|noted|explained|argued|insisted|warned|denied|accused|confirmed)\b/i.test(
        a.cue.map(([s, e]) => document.text.slice(s, e)).join(' '),
      )
    if (spoken) tally.spoken++
    if (read.some((b) => overlap(a.cueTokens, b.cueTokens))) tally.cueHit++
    const r = usedGold.get(g)
    if (r === undefined) {
      if (print) console.log('MISS', ...parts(document, a))
      continue
    }
    const b = read[r]
    if (overlap(a.sourceTokens, b.sourceTokens) || (a.sourceTokens.size === 0 && b.sourceTokens.size === 0)) {
      tally.linked++
      if (spoken) tally.spokenLinked++
    } else if (b.sourceTokens.size === 0) tally.noSource++
    else {
      tally.wrongSource++
      if (print)
        console.log(
          'SOURCE',
          ...parts(document, a),
          '<>',
          b.each.source.map((s) => s.text).join('|'),
          b.each.rule,
        )
    }
  }
  if (print)
    for (const [r, b] of read.entries())
      if (!usedRead.has(r))
        console.log(
          'EXTRA',
          b.each.source.map((s) => s.text).join('|'),
          '/',
          b.each.cue.map((s) => s.text).join('|'),
          '/',
          b.each.content
            .map((s) => s.text)
            .join('||')
            .slice(0, 160),
          b.each.rule,
        )
}

function parts(document, a) {
  const words = (spans) => spans.map(([s, e]) => document.text.slice(s, e)).join('|')
  return [words(a.source), '/', words(a.cue), '/', words(a.content).slice(0, 160)]
}

function jaccard(a, b) {
  let both = 0
  for (const each of a) if (b.has(each)) both++
  return both / (a.size + b.size - both || 1)
}

function overlap(a, b) {
  for (const each of a) if (b.has(each)) return true
  return false
}
