// Sentences of Russian fiction, essays and news with source, cue and content marked token by token, read by the Cyrillic rules: does a
// sentence hold a quotation at all, and how many tokens of each part are found. Needs ../shared/data; run `npm run build` first.
import { existsSync, readFileSync } from 'node:fs'

const dist = process.env.SAYSO_DIST ?? new URL('../dist', import.meta.url).pathname
const folder = new URL('../../shared/data/quotes-ru-cs/', import.meta.url).pathname
if (!existsSync(folder)) {
  console.log(`skipped: ${folder} is not here`)
  process.exit(0)
}
const { layerText } = await import(`${dist}/text/index.js`)
const { extractCyrillic } = await import(`${dist}/attribute/cyrillic/index.js`)

const show = process.argv.includes('--show')
const parts = ['source', 'cue', 'content']
const tally = Object.fromEntries(
  ['sentence', ...parts, 'relation'].map((part) => [part, { hit: 0, found: 0, gold: 0 }]),
)
let missed = 0
for (const { text, gold } of sentences()) {
  const layers = layerText({
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph', selector: '' }],
  })
  const extraction = extractCyrillic(layers)
  const read = extraction.attributions.filter((each) => !each.narrator)
  missed += extraction.missed.length
  count('sentence', new Set(read.length > 0 ? [0] : []), new Set(gold.content.size > 0 ? [0] : []))
  const found = Object.fromEntries(
    parts.map((part) => [
      part,
      characters(
        read.flatMap((each) => each[part]),
        text,
      ),
    ]),
  )
  for (const part of parts) count(part, found[part], gold[part])
  const right = overlap(found.content, gold.content) >= 0.5 && shares(found.cue, gold.cue)
  tally.relation.hit += right && gold.cue.size > 0 ? 1 : 0
  tally.relation.found += read.length > 0 ? 1 : 0
  tally.relation.gold += gold.cue.size > 0 ? 1 : 0
  if (show && !right && gold.content.size + read.length > 0) {
    console.log(text)
    console.log('   gold', parts.map((part) => wordsOf(text, gold[part])).join(' / '))
    for (const each of read)
      console.log(
        '   read',
        parts.map((part) => each[part].map((span) => span.text).join(' … ')).join(' / '),
        each.rule,
      )
    for (const each of extraction.missed) console.log('   missed', each.text, '-', each.reason)
  }
}
for (const [part, { hit, found, gold }] of Object.entries(tally)) {
  const percent = (of) => ((100 * hit) / (of || 1)).toFixed(1)
  const f = ((200 * hit) / (found + gold || 1)).toFixed(1)
  const unit = part === 'sentence' || part === 'relation' ? 'sentences' : 'letters'
  console.log(`${part.padEnd(9)} P ${percent(found)}  R ${percent(gold)}  F ${f}   (${unit}: ${gold} marked)`)
}
console.log(`missed rows ${missed}`)

/** The token file gives each sentence's tokens in order, with their part; the text is put together from them. */
function sentences() {
  const rows = readFileSync(`${folder}ru_tokens.tsv`, 'utf8').split('\n').slice(1).filter(Boolean)
  const byId = new Map()
  for (const row of rows) {
    const [, word, id, , tag] = row.split('\t')
    const sentence = byId.get(id) ?? {
      text: '',
      gold: { source: new Set(), cue: new Set(), content: new Set() },
    }
    byId.set(id, sentence)
    const written = word === '""""' ? '"' : word
    const opened = (sentence.text.match(/"/g)?.length ?? 0) % 2 === 1
    const tight =
      /^[,.!?…:;)»”]+$/.test(written) ||
      (written === '"' && opened) ||
      /[(«“]$/.test(sentence.text) ||
      (/"$/.test(sentence.text) && opened)
    if (sentence.text && !tight) sentence.text += ' '
    const at = sentence.text.length
    sentence.text += written
    for (let letter = at; letter < sentence.text.length; letter++)
      if (/[\p{L}\p{N}]/u.test(sentence.text[letter])) sentence.gold[tag.trim()]?.add(letter)
  }
  return [...byId.values()]
}

function characters(spans, text) {
  const letters = new Set()
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at])) letters.add(at)
  return letters
}

function count(part, found, gold) {
  tally[part].hit += [...found].filter((each) => gold.has(each)).length
  tally[part].found += found.size
  tally[part].gold += gold.size
}

function shares(a, b) {
  return [...a].some((each) => b.has(each))
}

function overlap(a, b) {
  const both = [...a].filter((each) => b.has(each)).length
  return both / (a.size + b.size - both || 1)
}

function wordsOf(text, letters) {
  return [...text]
    .map((letter, at) => (letters.has(at) ? letter : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
