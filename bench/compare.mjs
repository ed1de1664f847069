// Disputes against the pairs of fixtures/claim-pairs and against 150 generated ones: recall and precision of what parts, slot and kind, the confusion table, beside a naive
// peer; then the seed report. Run `npm run build` first. `--dist DIR` reads with another build, `--show` lists the building half's mistakes;
// `--why` reads the building half alone and says of each pair that was missed at which stage it was lost.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatePairs } from './compare/generated.mjs'
import { judge, naive } from './compare/judge.mjs'
import { loadPairs } from './compare/pairs.mjs'
import { whyMissed } from './compare/why.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = process.argv.indexOf('--dist')
const dist = at > 0 ? process.argv[at + 1] : join(root, 'dist')
const why = process.argv.includes('--why')
const show = process.argv.includes('--show') || why
const { captureText } = await import(join(dist, 'capture/index.js'))
const { assembleReadings, readCapture } = await import(join(dist, 'pipeline.js'))
const { openReadingData } = await import(join(dist, 'reading-data.js'))
const data = await openReadingData()
const comparing = {
  ...(await import(join(dist, 'compare/dispute-rules.js'))),
  ...(await import(join(dist, 'compare/scope.js'))),
}

const headings = { en: 'What is known so far', ru: 'Что известно к этому часу', uk: 'Що відомо на цю годину' }
const labels = ['contradict', 'corrected', 'agree', 'compatible', 'unrelated']

const judged = []
const pairs = why
  ? loadPairs().filter(({ half }) => half === 'building')
  : [...loadPairs(), ...generatePairs()]
for (const pair of pairs) {
  const found = await readPair(pair)
  judged.push({ ...pair, found, naive: naive(pair) })
}

console.log(
  '\npairs that part                      of   found  false  recall  precision   slot  kind  both   naive recall  precision',
)
const groups = [
  ['building', (row) => row.half === 'building' && !isBroad(row)],
  ['measuring', (row) => row.half === 'measuring' && !isBroad(row)],
  ['  of these out of real reports', ({ half, origin }) => half === 'measuring' && origin === 'real'],
  ['  of these written by us', ({ half, origin }) => half === 'measuring' && origin === 'written'],
  ['many kinds of events, looked at', (row) => row.half === 'building' && isBroad(row)],
  ['many kinds of events, totalled', (row) => row.half === 'measuring' && isBroad(row)],
  ['generated', ({ half }) => half === 'generated'],
]
for (const [name, isOfIt] of groups) if (judged.some(isOfIt)) line(name, judged.filter(isOfIt))
if (!why) for (const half of ['building', 'measuring', 'generated']) confusion(half)
if (show) mistakes()
await seed()

async function readPair(pair) {
  const heading = headings[pair.language]
  const read = async (paragraphs, published) =>
    readCapture(captureText([heading, ...paragraphs].join('\n\n'), null), data, {
      published: published ?? undefined,
    })
  const [a, b] = [pair.a, pair.b].map(({ text }) => text.trim())
  const readings =
    pair.reports === 1
      ? [await read([a, b], pair.a.published)]
      : [await read([a], pair.a.published), await read([b], pair.b.published)]
  const ends = readings.map(({ documents: [document] }, index) => ({
    document: document.id,
    end: pair.reports === 1 && index === 0 ? document.text.indexOf(b.slice(0, 20)) : document.text.length,
  }))
  const reading = assembleReadings(readings, data)
  const sides = pair.reports === 1 ? [ends[0], ends[0]] : ends
  const sideOf = (document, start) =>
    document === sides[0].document && start < sides[0].end ? 'a' : document === sides[1].document ? 'b' : null
  return { ...judge(reading, sides), reading, sideOf }
}

/** Pairs over many kinds of contested events, written after the others. */
function isBroad({ origin }) {
  return origin === 'events'
}

function line(name, rows) {
  const disputes = rows.filter(({ label }) => label === 'contradict')
  const found = disputes.filter(({ found: { label } }) => label === 'contradict')
  const isOneOf = (row, words, of) => row[of]?.split('|').includes(words)
  const slot = found.filter((row) =>
    row.found.disputes.some((each) => isOneOf(row, each.slot, 'slot')),
  ).length
  const kind = found.filter((row) =>
    row.found.disputes.some((each) => isOneOf(row, each.kind, 'kind')),
  ).length
  const both = found.filter((row) =>
    row.found.disputes.some((each) => isOneOf(row, each.slot, 'slot') && isOneOf(row, each.kind, 'kind')),
  ).length
  const spare = rows.filter(
    ({ label, found: { label: said } }) => label !== 'contradict' && said === 'contradict',
  ).length
  const peer = rows.filter((row) => row.naive === 'contradict')
  const peerFound = peer.filter(({ label }) => label === 'contradict').length
  console.log(
    `${name.padEnd(36)}${pad(disputes.length, 4)}${pad(found.length, 7)}${pad(spare, 7)}${share(found.length, disputes.length)}${share(found.length, found.length + spare)}     ` +
      `${share(slot, found.length)}${share(kind, found.length)}${share(both, found.length)}   ${share(peerFound, disputes.length)}       ${share(peerFound, peer.length)}`,
  )
}

function confusion(half) {
  const rows = judged.filter((row) => row.half === half)
  console.log(`\n${half.padEnd(14)}${labels.map((label) => label.padStart(11)).join('')}   (read as)`)
  for (const label of labels)
    console.log(
      `${label.padEnd(14)}${labels.map((said) => pad(rows.filter((row) => row.label === label && row.found.label === said).length, 11)).join('')}`,
    )
}

function mistakes() {
  const stages = new Map()
  for (const { id, half, label, slot, kind, a, b, found } of judged) {
    if (half === 'measuring' || (label === found.label && label !== 'contradict')) continue
    const said = found.disputes.map((each) => `${each.slot} ${each.kind} ${each.between} ${each.rule}`)
    if (
      label === 'contradict' &&
      found.disputes.some(
        (each) => slot.split('|').includes(each.slot) && kind.split('|').includes(each.kind),
      )
    )
      continue
    console.log(
      `\n${id}: ${label} ${slot ?? ''} ${kind ?? ''}, read as ${found.label} ${said.join('; ')}\n  ${a.text}\n  ${b.text}`,
    )
    if (!why || label !== 'contradict' || found.label === 'contradict') continue
    const { stage, facts } = whyMissed(found.reading, found.sideOf, comparing)
    stages.set(stage, (stages.get(stage) ?? 0) + 1)
    console.log([`  lost: ${stage}`, ...facts].join('\n    '))
  }
  for (const [stage, count] of stages) console.log(`\nlost at ${stage}: ${count}`)
}

async function seed() {
  const article = join(root, '../shared/seed/article.txt')
  if (!existsSync(article)) return console.log('\nskipped: the seed report is not here')
  const reading = assembleReadings(
    [await readCapture(captureText(readFileSync(article, 'utf8'), null), data)],
    data,
  )
  const oneSided = reading.claims.filter((claim) => claim.oneSided).length
  console.log(
    `\nseed: ${reading.disputes.length} disputes, ${oneSided} claims marked one-sided, ${reading.incidents.length} incidents`,
  )
  for (const dispute of reading.disputes)
    console.log(`  ${dispute.slot} ${dispute.kind}: ${dispute.explanation}`)
}

function share(part, whole) {
  return (whole === 0 ? '–' : (part / whole).toFixed(2)).padStart(8)
}

function pad(value, width) {
  return String(value).padStart(width)
}
