// What each rule of attribution and of speakers is worth: how many statements it made, and how many of them were right, on the building half of
// fixtures/attribution (content found, speaker right), on articles of PolNeAR's training part (content and source as its annotators have them) and, for
// rules of speakers, on the coreference of GUM and MEANTIME. Run `npm run build` first. A statement counts for every part of its `rule`.
// `--articles N` how many of PolNeAR's (150), `--part REGEX` only these rules, `--wrong N` as many wrong ones of each rule that is printed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { loadGold } from './gold/load.mjs'
import { pairsOf } from './gold/match.mjs'
import { scoreReport } from './gold/score.mjs'

const option = (name) => {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}
const dist = option('--dist') ?? fileURLToPath(new URL('../dist', import.meta.url))
const shared = fileURLToPath(new URL('../../shared/data', import.meta.url))
const wanted = new RegExp(option('--part') ?? '')
const shown = Number(option('--wrong') ?? 0)
const { readCapture } = await import(join(dist, 'pipeline.js'))
const { openReadingData } = await import(join(dist, 'reading-data.js'))
const { captureText } = await import(join(dist, 'capture/index.js'))
const { layerText } = await import(join(dist, 'text/index.js'))
const { loadTagger } = await import(join(dist, 'text/tags/index.js'))
const { readModel } = await import(join(dist, 'models.js'))
const data = await openReadingData()

const rows = new Map()
const partsOf = (rule) => rule.split(/[ >]/).filter((part) => /^[a-z]+(?:\.|$)/.test(part))
function note(column, rule, right, words) {
  for (const part of new Set(partsOf(rule))) {
    if (!wanted.test(part)) continue
    if (!rows.has(part)) rows.set(part, { part, wrong: [] })
    const row = rows.get(part)
    row[column] ??= { right: 0, all: 0 }
    row[column].all++
    if (right) row[column].right++
    else if (column !== 'gold') row.wrong.push(words)
  }
}

for (const report of loadGold().reports.filter(({ half }) => half === 'building')) {
  const reading = await readCapture(captureText(report.text, `${report.name}.txt`), data)
  const { pairs, rows: verdicts } = scoreReport(reading, report)
  for (const { statement, verdict } of pairs) note('gold', statement.rule, verdict === 'right')
  for (const { verdict, statement } of verdicts) if (verdict === 'EXTRA') note('gold', statement.rule, false)
}

const polnear = join(shared, 'polnear/train.jsonl.gz')
if (existsSync(polnear)) {
  const tagger = loadTagger(readModel('tagger-en.bin'))
  const order = ({ id }) => createHash('sha256').update(id).digest('hex')
  const articles = gunzipSync(readFileSync(polnear))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  articles.sort((a, b) => (order(a) < order(b) ? -1 : 1))
  for (const { text, attributions } of articles.slice(0, Number(option('--articles') ?? 150))) {
    const blocks = [...text.matchAll(/[^\n]+/g)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      role: 'paragraph',
      selector: '',
    }))
    const words = (pairs) => pairs.map(([start, end]) => text.slice(start, end)).join(' ')
    const spans = (list) => list.map((span) => text.slice(span.start, span.end)).join(' ')
    const found = (await data.extractor.extract(layerText({ text, blocks }, tagger))).attributions
      .filter((each) => !each.narrator && !each.carries)
      .map((each) => ({ each, content: spans(each.content), source: spans(each.source) }))
    const gold = attributions.map((each) => ({
      each,
      content: words(each.content),
      source: words(each.source),
    }))
    const pairs = new Map(pairsOf(found, gold))
    for (const { each, content, source } of found) {
      const theirs = pairs.get(each)
      const meets =
        theirs !== undefined &&
        (theirs.source.length + each.source.length === 0 ||
          theirs.source.some(([start, end]) =>
            each.source.some((span) => span.start < end && start < span.end),
          ))
      note(
        'polnear',
        each.rule,
        meets,
        `<${source} / ${spans(each.cue)} / ${content.slice(0, 120)}>${theirs ? ` source ${words(theirs.source)}` : ''}`,
      )
    }
  }
}

if (existsSync(join(shared, 'gum.tar.gz'))) {
  const { readQuestions } = await import(join(dist, 'train/coreference/all-questions.js'))
  const { ruledAnswer } = await import(join(dist, 'resolve/entities/judge/judge.js'))
  const coded = new Set(loadGold().reports.map(({ name }) => name))
  for (const { document, question, right, isSource } of (await readQuestions(shared)).asked) {
    if (!isSource || coded.has(document) || question.ruled.speakers.length === 0) continue
    const at = ruledAnswer(question)
    note(
      'coreference',
      question.ruled.rule,
      at !== null && right.has(at),
      `${document} ${question.kind} at ${question.offset}`,
    )
  }
}

const columns = ['gold', 'polnear', 'coreference']
console.log(
  `rule${' '.repeat(40)}${columns.map((column) => column.padStart(18)).join('')}   right of all, share`,
)
for (const row of [...rows.values()].sort((a, b) => (a.part < b.part ? -1 : 1))) {
  const cell = (count) =>
    count ? `${count.right}/${count.all} ${((100 * count.right) / count.all).toFixed(0)} %` : '–'
  console.log(row.part.padEnd(44) + columns.map((column) => cell(row[column]).padStart(18)).join(''))
  for (const words of row.wrong.slice(0, shown)) console.log(`     ${words.replaceAll(/\s+/g, ' ')}`)
}
