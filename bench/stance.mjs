// Stance, relay, kind, medium and opinion on the spans of fixtures/attribution: what is made of a cue and its content once both are found. Totals of
// both halves. Run `npm run build` first. `--dist DIR` another build, `--show [FIELD]` the mistakes of the building half, all or those of one field.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadGold } from './gold/load.mjs'

const option = (name) => {
  const at = process.argv.indexOf(name)
  return at > 0 ? (process.argv[at + 1] ?? '') : undefined
}
const dist = option('--dist') ?? fileURLToPath(new URL('../dist', import.meta.url))
const show = option('--show')
const { firstTokenFrom, layerText } = await import(join(dist, 'text/index.js'))
const { loadTagger } = await import(join(dist, 'text/tags/index.js'))
const { cueSense, cutPassages, mannerOf, opinionRule, passageAt, Settings } = await import(
  join(dist, 'attribute/index.js')
)
const tagger = loadTagger(readFileSync(new URL('../data/models/tagger-en.bin', import.meta.url)))

const fields = ['kind', 'stance', 'relay']
const totals = { building: empty(), measuring: empty() }
const { reports, absent } = loadGold()
for (const report of reports) score(report, totals[report.half])

const percent = (part, whole) => (whole > 0 ? (100 * part) / whole : 0).toFixed(1).padStart(5)
console.log(
  'half        statements  kind  stance relay  set apart: found false   medium: P     R     not said   opinions marked  facts marked  thought/said',
)
for (const [half, t] of Object.entries(totals))
  console.log(
    `${half.padEnd(12)} ${String(t.wanted).padStart(9)} ${percent(t.kind, t.wanted)}  ${percent(t.stance, t.wanted)} ${percent(t.relay, t.wanted)}  ${`${t.apartFound}/${t.apart}`.padStart(16)} ${String(t.apartFalse).padStart(5)}   ${percent(t.medium, t.mediumFound).padStart(10)} ${percent(t.medium, t.mediumWanted)}   ${`${t.unlisted} cues unlisted`}   ${`${t.opinionsMarked}/${t.opinions}`.padStart(6)}   ${`${t.factsMarked}/${t.facts}`.padStart(10)}   ${t.thoughtOptional} of ${t.thought} thought are optional`,
  )
if (absent.length > 0) console.log(`skipped, their texts are not in ../shared/data: ${absent.join(', ')}`)

function score(report, t) {
  const { text } = report
  const layers = layerText({ text, blocks: paragraphs(text) }, tagger)
  const passages = cutPassages(layers)
  const settings = new Settings(layers, passages)
  const spans = (pairs) => pairs.map(([start, end]) => ({ start, end, text: text.slice(start, end) }))
  const words = (pairs) => spans(pairs).map((span) => span.text)
  for (const each of report.statements) {
    const cue = cueSense(words(each.cue).join(' '), words(each.content).join(' '))
    if (!cue.uttered) {
      t.thought++
      if (each.optional) t.thoughtOptional++
      else report.half === 'building' && note('thought', each, cue.id)
    }
    if (each.optional) continue
    t.wanted++
    if (cue.id === 'cue.unlisted') {
      t.unlisted++
      mistake('unlisted', each, cue.lemma)
    }
    const parts = { source: spans(each.source), cue: spans(each.cue), content: spans(each.content) }
    const index = passageAt(passages, firstTokenFrom(layers, (parts.cue[0] ?? parts.content[0]).start))
    const manner = mannerOf(layers, parts, cue, settings.of(index, parts.source, parts.content))
    for (const field of fields) {
      if (each[field].split('|').includes(manner[field])) t[field]++
      else mistake(field, each, `${manner[field]} (${cue.id})`)
    }
    if (each.relay !== 'neutral') t.apart++
    if (each.relay !== 'neutral' && each.relay.split('|').includes(manner.relay)) t.apartFound++
    if (each.relay === 'neutral' && manner.relay !== 'neutral') t.apartFalse++
    if (each.medium) t.mediumWanted++
    if (manner.medium) t.mediumFound++
    const sameMedium = each.medium && manner.medium && sharesWord(each.medium, manner.medium)
    if (sameMedium) t.medium++
    else if (each.medium || manner.medium) mistake('medium', each, `${manner.medium}, not ${each.medium}`)
  }
  for (const own of report.narrator) {
    const sentence = words(own.content).join(' ') + (text[own.content.at(-1)[1]] ?? '')
    const rule = opinionRule(sentence)
    if (own.opinion) t.opinions++
    else t.facts++
    if (rule && own.opinion) t.opinionsMarked++
    if (rule && !own.opinion) t.factsMarked++
    if ((rule !== null) !== own.opinion && report.half === 'building' && wanted('opinion'))
      console.log(`${'OPINION'.padEnd(8)} ${own.opinion ? 'not marked' : rule}: ${sentence}`)
  }

  function mistake(field, each, found) {
    if (report.half === 'building') note(field, each, found)
  }

  function note(field, each, found) {
    if (!wanted(field)) return
    const short = (pairs, length) => words(pairs).join(' … ').replaceAll(/\s+/g, ' ').slice(0, length)
    console.log(
      `${field.toUpperCase().padEnd(8)} ${found.padEnd(34)} want ${each.stance} ${each.relay}: ${short(each.source, 40)} <${short(each.cue, 30)}> ${short(each.content, 130)}`,
    )
  }
}

function wanted(field) {
  return show !== undefined && (show === '' || show.startsWith('--') || show === field)
}

function sharesWord(one, other) {
  const words = (medium) => medium.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return words(one).some((word) => word !== 'the' && words(other).includes(word))
}

function paragraphs(text) {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'paragraph',
    selector: '',
  }))
}

function empty() {
  const names =
    'wanted kind stance relay apart apartFound apartFalse medium mediumWanted mediumFound unlisted thought thoughtOptional opinions opinionsMarked facts factsMarked'
  return Object.fromEntries(names.split(' ').map((name) => [name, 0]))
}
