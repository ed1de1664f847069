// Disputes against the pairs of fixtures/claim-pairs and against 150 generated ones: recall and precision of what parts, slot and kind, the confusion table, beside a naive
// peer; then the seed report. Run `npm run build` first. `--dist DIR` reads with another build, `--show` lists the building half's mistakes.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatePairs } from './compare/generated.mjs'
import { judge, naive } from './compare/judge.mjs'
import { loadPairs } from './compare/pairs.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = process.argv.indexOf('--dist')
const dist = at > 0 ? process.argv[at + 1] : join(root, 'dist')
const show = process.argv.includes('--show')
const { captureText } = await import(join(dist, 'capture/index.js'))
const { assembleReadings, readCapture } = await import(join(dist, 'pipeline.js'))
const { openReadingData } = await import(join(dist, 'reading-data.js'))
const data = await openReadingData()

const headings = { en: 'What is known so far', ru: 'Что известно к этому часу', uk: 'Що відомо на цю годину' }
const labels = ['contradict', 'corrected', 'agree', 'compatible', 'unrelated']

const judged = []
for (const pair of [...loadPairs(), ...generatePairs()]) {
  const found = await readPair(pair)
  judged.push({ ...pair, found, naive: naive(pair) })
}

console.log(
  '\npairs that part                      of   found  false  recall  precision   slot  kind  both   naive recall  precision',
)
const groups = [
  ['building', ({ half }) => half === 'building'],
  ['measuring', ({ half }) => half === 'measuring'],
  ['  of these out of real reports', ({ half, origin }) => half === 'measuring' && origin === 'real'],
  ['  of these written by us', ({ half, origin }) => half === 'measuring' && origin === 'written'],
  ['generated', ({ half }) => half === 'generated'],
]
for (const [name, isOfIt] of groups) line(name, judged.filter(isOfIt))
for (const half of ['building', 'measuring', 'generated']) confusion(half)
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
  return { ...judge(reading, pair.reports === 1 ? [ends[0], ends[0]] : ends), reading }
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
  }
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
