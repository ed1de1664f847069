// Speakers alone: the statements of fixtures/attribution as they were coded, resolved as the pipeline does it; who speaks, for whom, and through whom.
// Run `npm run build` first. `--dist DIR` another build, `--show NAME` the mistakes in the reports of the building half whose name holds NAME
// (`all`: in each), `--rules` how often each rule is right, on the building half.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadGold } from './gold/load.mjs'
import { figures, scoreReport, sum } from './gold/score.mjs'
import { attributionsOf } from './gold/spans.mjs'

const option = (name) => {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}
const dist = option('--dist') ?? fileURLToPath(new URL('../dist', import.meta.url))
const { openReadingData } = await import(join(dist, 'reading-data.js'))
const { captureText } = await import(join(dist, 'capture/index.js'))
const { readArticle } = await import(join(dist, 'read/index.js'))
const { layerText } = await import(join(dist, 'text/index.js'))
const { findToponyms } = await import(join(dist, 'resolve/places/index.js'))
const { findTimexes } = await import(join(dist, 'resolve/times/index.js'))
const { resolveEntities } = await import(join(dist, 'resolve/entities/index.js'))
const { makeStatements } = await import(join(dist, 'resolve/statements/index.js'))
const data = await openReadingData()

/** What `readCapture` makes, the coding in place of the extraction. */
async function resolved(report) {
  const article = await readArticle(captureText(report.text, `${report.name}.txt`))
  const layers = layerText(article, data.tagger)
  const attributions = attributionsOf(article, report)
  const { toponyms } = findToponyms(article, layers, data.gazetteer)
  const { timexes } = findTimexes(article, layers)
  const { entities, speaking } = resolveEntities(
    article,
    layers,
    attributions,
    data.gazetteer.countries,
    toponyms,
    process.argv.includes('--no-judge') ? null : data.speakers,
  )
  const statements = makeStatements(article.id, layers, attributions, speaking, timexes)
  return { entities, statements, missed: [] }
}

const show = option('--show')
const byRule = new Map()
const scored = []
for (const report of loadGold().reports) {
  const reading = await resolved(report)
  const { count, rows, pairs } = scoreReport(reading, report)
  scored.push({ report, count })
  if (report.half !== 'building') continue
  for (const { statement, verdict } of pairs) {
    const rule = statement.rule.split(' ').at(-1)
    const tally = byRule.get(rule) ?? { right: 0, wrong: 0, unresolved: 0 }
    tally[verdict]++
    byRule.set(rule, tally)
  }
  if (show === undefined || (show !== 'all' && !report.name.includes(show))) continue
  console.log(`${report.name}  ${count.right} right, ${count.wrong} wrong, ${count.unresolved} unresolved`)
  for (const row of rows) {
    const line = describe(row, reading)
    if (line) console.log(`   ${line}`)
  }
}

if (process.argv.includes('--rules'))
  for (const [rule, { right, wrong, unresolved }] of [...byRule].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    console.log(`${rule.padEnd(34)} ${right} right, ${wrong} wrong, ${unresolved} unresolved`)

const percent = (share) => (100 * share).toFixed(1).padStart(5)
console.log(
  '                      reports wanted  speaker P (right/wrong/none)  resolved   chains nested  on behalf',
)
for (const [name, of] of [
  ['building half', ({ report }) => report.half === 'building'],
  ['measuring half', ({ report }) => report.half === 'measuring'],
  ['  our own reports', ({ report }) => report.half === 'measuring' && report.ours],
  ['  other texts', ({ report }) => report.half === 'measuring' && !report.ours],
]) {
  const own = scored.filter(of)
  const c = sum(own.map(({ count }) => count))
  const f = figures(c)
  console.log(
    `${name.padEnd(22)}${String(own.length).padStart(5)}  ${String(c.wanted).padStart(5)}   ${percent(f.speakerPrecision)} (${c.right}/${c.wrong}/${c.unresolved})`.padEnd(
      62,
    ) +
      `${percent((c.right + c.wrong) / c.content)}    ${percent(f.chain)}  ${percent(f.nestedChain)}  ${c.behalfRight}/${c.behalf}, ${c.behalfExtra} extra`,
  )
}
console.log('asked for, measuring half: speaker precision 95, chains exact 80')

/** One line a mistake; nothing for what is not about speakers. */
function describe({ verdict, each, statement, chain }, { entities }) {
  const name = (id) => entities.find((entity) => entity.id === id)?.name ?? id
  const names = (ids) => ids.map(name).join(' & ') || 'nobody'
  const rule = statement?.rule.split(' ').at(-1)
  const source = each && `“${each.sourceWords}” ${each.cueWords} “${each.words.slice(0, 50)}”`
  if (verdict === 'MISSED') return `MISSED ${source}`
  if (verdict === 'WRONG' || verdict === 'UNRESOLVED')
    return `${verdict} ${source}: ${names(statement.speakers)}${statement.candidates.length > 0 ? ` (or ${names(statement.candidates)})` : ''}, wanted ${each.speakers.join(' & ') || 'nobody'}${each.behalf ? ` for ${each.behalf}` : ''} [${rule}]`
  if (verdict === 'CHAIN')
    return `CHAIN ${source}: ${statement.chain.map(name).join(' > ')}, wanted ${chain.map((place) => place.name + (place.free ? '?' : '')).join(' > ')} [${rule}]`
  if (verdict === 'BEHALF')
    return `BEHALF ${source}: ${statement.onBehalfOf ? name(statement.onBehalfOf) : 'nobody'}, wanted ${each.behalf ?? 'nobody'} [${rule}]`
  return null
}
