// Copies against the pairs of fixtures/copies: recall and precision in both halves, of whole texts and with six sentences of ten of the later
// text dropped, beside a Jaccard index of 3-word shingles; and documents a second. Run `npm run build` first. `--show` lists the building half's mistakes.
import { documentOf, findCopies, halfOf, loadPairs, sha256 } from './copies/load.mjs'

const show = process.argv.includes('--show')
const corpora = loadPairs()
const scored = []
const synthetic = []
for (const { name, pairs, texts } of corpora) {
  const documents = new Map()
  const read = async (id) => {
    if (!documents.has(id)) documents.set(id, await documentOf(id, texts.get(id)))
    return documents.get(id)
  }
  for (const pair of pairs.filter(({ label }) => label !== 'unsure')) {
    const [first, second] = [await read(pair.a), await read(pair.b)].sort((a, b) =>
      a.published < b.published ? -1 : 1,
    )
    const dropped = await documentOf(second.id, { ...texts.get(second.id), text: cutSentences(second, pair) })
    scored.push({
      ...pair,
      name,
      whole: judge(first, second),
      dropped: {
        ...judge(first, dropped),
        leftInCommon: sharesEightWords(first.text, dropped.text),
        isLeftCopy: isMostlyIn(dropped.text, first.text),
      },
    })
  }
  for (const document of documents.values()) {
    const cut = cutSentences(document, { a: document.id, b: 'cut' })
    if (sentencesOf(document.text).length < 5) continue
    const text = cut.replace(/\p{L}+/gu, everyThirtieth())
    const copy = {
      ...(await documentOf(`${document.id} cut`, { text })),
      published: document.published,
      publisher: 'another',
    }
    synthetic.push({ half: halfOf(document.id, document.id), ...judge(document, copy) })
  }
}

for (const mode of ['whole', 'dropped']) {
  console.log(`\n${mode === 'whole' ? 'whole texts' : 'six sentences of ten of the later text dropped'}`)
  console.log('half       corpus     copies found missed false  recall  precision   parts found')
  for (const half of ['building', 'measuring'])
    for (const name of [...corpora.map((corpus) => corpus.name), 'both']) {
      const rows = scored.filter((row) => row.half === half && (name === 'both' || row.name === name))
      line(half, name, rows, (row) => row[mode].how !== null)
    }
  const threshold = bestThreshold(
    scored.filter((row) => row.half === 'building'),
    mode,
  )
  for (const half of ['building', 'measuring'])
    line(
      half,
      `Jaccard ≥ ${threshold.toFixed(2)}`,
      scored.filter((row) => row.half === half),
      (row) => row[mode].jaccard >= threshold,
    )
}
for (const mode of ['whole', 'dropped'])
  console.log(
    `false in ${mode}: ${counts(scored.filter((row) => row.label === 'no' && row[mode].how !== null).map((row) => `${row.half} ${row.reason} (${row[mode].how})`)) || 'none'}`,
  )
for (const half of ['building', 'measuring']) {
  const cuts = synthetic.filter((row) => row.half === half)
  const found = cuts.filter(({ how }) => how !== null).length
  console.log(
    `${half}: of ${cuts.length} texts of five sentences and more, ${found} (${((100 * found) / cuts.length).toFixed(1)} %) are found beside four of ten of their own sentences with every thirtieth word changed`,
  )
}
for (const half of ['building', 'measuring']) {
  const copies = scored.filter((row) => row.half === half && row.label === 'copy')
  const left = copies.filter((row) => row.dropped.isLeftCopy)
  console.log(
    `${half}: of ${copies.length} copies ${left.length} are copies by the definition still once sentences are dropped (eight words and most of what is left stand in the other in threes), ${left.filter((row) => row.dropped.how !== null).length} of them found`,
  )
}
const emptied = scored.filter((row) => row.label === 'copy' && !row.dropped.leftInCommon)
console.log(
  `\nof the copies ${emptied.length} have no eight words in a row in common once sentences are dropped (${emptied.filter((row) => row.dropped.how === null).length} of them missed there)`,
)
console.log(
  `how, of the copies found whole: ${counts(scored.filter((row) => row.label === 'copy').map((row) => row.whole.how ?? 'missed'))}`,
)
if (show)
  for (const mode of ['whole', 'dropped'])
    for (const row of scored)
      if (
        row.half === 'building' &&
        row.label !== 'part' &&
        (row.label === 'copy') !== (row[mode].how !== null)
      )
        console.log(mode, row.label, row.reason, row.a, row.b, JSON.stringify(row[mode]))

const gva = corpora.find(({ name }) => name === 'gva')
if (gva) {
  const many = [...gva.texts].slice(0, 3000).map(([id, text]) => plainDocument(id, text))
  findCopies(many.slice(0, 300))
  const start = process.hrtime.bigint()
  const busy = process.cpuUsage()
  const copies = findCopies(many)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  console.log(
    `\n${many.length} GVA texts: ${Math.round(many.length / seconds)} documents a second (${Math.round((1e6 * many.length) / process.cpuUsage(busy).user)} of processor time), ${copies.length} copies (${counts(copies.map(({ how }) => how))}), ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
  )
}

function judge(first, second) {
  const copy = findCopies([first, second])[0]
  return { how: copy?.how ?? null, share: copy?.share, jaccard: jaccard(first.text, second.text) }
}

function line(half, name, rows, isFound) {
  const copies = rows.filter((row) => row.label === 'copy')
  const found = copies.filter(isFound).length
  const wrong = rows.filter((row) => row.label === 'no' && isFound(row)).length
  const parts = rows.filter((row) => row.label === 'part')
  const percent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6)
  console.log(
    `${half.padEnd(10)} ${name.padEnd(14)} ${String(copies.length).padStart(3)} ${String(found).padStart(5)} ${String(copies.length - found).padStart(6)} ${String(wrong).padStart(5)}  ${percent(found, copies.length)}     ${percent(found, found + wrong)}   ${parts.filter(isFound).length} of ${parts.length}`,
  )
}

/** The threshold with the best F1 on the building half. */
function bestThreshold(rows, mode) {
  const f1 = (threshold) => {
    const found = rows.filter((row) => row.label !== 'part' && row[mode].jaccard >= threshold)
    const right = found.filter((row) => row.label === 'copy').length
    return (2 * right) / (found.length + rows.filter((row) => row.label === 'copy').length)
  }
  const all = Array.from({ length: 99 }, (_, at) => (at + 1) / 100)
  return all.reduce((best, each) => (f1(each) > f1(best) ? each : best))
}

/** Four sentences of ten, at least one, in their order; which, is told by the hash of pair and sentence. A line that asks to subscribe is none. */
function cutSentences({ text }, { a, b }) {
  const sentences = sentencesOf(text)
  if (sentences.length === 0) return text
  const kept = Math.max(1, Math.round(sentences.length * 0.4))
  const rank = (at) => sha256(`${a} ${b} ${at}`)
  const ranked = sentences.map((_, at) => at).sort((x, y) => (rank(x) < rank(y) ? -1 : 1))
  const keep = new Set(ranked.slice(0, kept))
  return sentences.filter((_, at) => keep.has(at)).join('')
}

function sentencesOf(text) {
  return text
    .split(/(?<=[.!?…]["”»)*_]*\s)|(?<=\n)/)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence) && !/t\.me\/|подпис/i.test(sentence))
}

/** Every thirtieth word is another. */
function everyThirtieth() {
  let at = 0
  return (word) => (++at % 30 === 0 ? `${word}x` : word)
}

function jaccard(a, b) {
  const [one, other] = [shingles(a, 3), shingles(b, 3)]
  const shared = [...one].filter((shingle) => other.has(shingle)).length
  return shared / Math.max(1, one.size + other.size - shared)
}

function sharesEightWords(a, b) {
  const other = shingles(b, 8)
  return [...shingles(a, 8)].some((shingle) => other.has(shingle))
}

/** Whether of the words of one text eight and more than half stand in the other, in threes. */
function isMostlyIn(text, other) {
  const [words, there] = [wordsOf(text), shingles(other, 3)]
  const shared = words.filter((_, at) =>
    [at - 2, at - 1, at].some((from) => from >= 0 && there.has(words.slice(from, from + 3).join(' '))),
  ).length
  return shared >= 8 && shared > words.length / 2
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function shingles(text, length) {
  const words = wordsOf(text)
  return new Set(words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')))
}

function counts(values) {
  const counted = {}
  for (const value of values) counted[value] = (counted[value] ?? 0) + 1
  return Object.entries(counted)
    .sort((x, y) => y[1] - x[1])
    .map(([value, count]) => `${count} ${value}`)
    .join(', ')
}

/** A text unread: for the clock, which counts copies alone. */
function plainDocument(id, { text, published, publisher }) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  return { id, text, blocks, published, publisher, via: [], dropped: [], quantities: [], toponyms: [] }
}
