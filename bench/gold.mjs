// The reports of fixtures/attribution, read through the whole pipeline: statement F1, speakers, chains, stance, relay; building and measuring half.
// Run `npm run build` first. `--dist DIR` another build, `--reader NAME` another reader, `--show NAME` every mistake in the reports of the building half
// whose name holds NAME (`all`: in each).
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadGold } from './gold/load.mjs'
import { figures, scoreReport, sum } from './gold/score.mjs'

const option = (name) => {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}
const dist = option('--dist') ?? fileURLToPath(new URL('../dist', import.meta.url))
const { readCapture } = await import(join(dist, 'pipeline.js'))
const { openReadingData } = await import(join(dist, 'reading-data.js'))
const { captureText } = await import(join(dist, 'capture/index.js'))
const data = await openReadingData(option('--reader'))
const { reports, absent } = loadGold()
const show = option('--show')

const scored = []
for (const report of reports) {
  const reading = await readCapture(captureText(report.text, `${report.name}.txt`), data)
  scored.push({ report, ...scoreReport(reading, report) })
}

const percent = (share) => (100 * share).toFixed(1).padStart(5)
for (const { report, count, rows } of scored) {
  const f = figures(count)
  if (show !== undefined)
    console.log(
      `${report.name.padEnd(36)} ${report.half.padEnd(10)} F1 ${percent(f.statementF1)}  speakers ${count.right}/${count.wrong}/${count.unresolved}  chains ${percent(f.chain)}  stance ${percent(f.stance)}  leaks ${count.leaks}`,
    )
  if (report.half !== 'building' || show === undefined || (show !== 'all' && !report.name.includes(show)))
    continue
  for (const row of rows) console.log(`   ${describe(row, report)}`)
}

const groups = [
  ['building half', ({ report }) => report.half === 'building'],
  ['measuring half', ({ report }) => report.half === 'measuring'],
  ['  of it our own reports', ({ report }) => report.half === 'measuring' && report.ours],
  ['  of it other texts', ({ report }) => report.half === 'measuring' && !report.ours],
]
console.log(
  '                          reports wanted found  F1     P      R    content P/R    speaker P (right/wrong/none)   chains nested  kind  stance relay  leaks opinions missed',
)
for (const [name, of] of groups) {
  const own = scored.filter(of)
  const c = sum(own.map(({ count }) => count))
  const f = figures(c)
  console.log(
    `${name.padEnd(26)}${String(own.length).padStart(5)}  ${String(c.wanted).padStart(5)} ${String(c.found).padStart(5)} ${percent(f.statementF1)}  ${percent(f.precision)}  ${percent(f.recall)}  ${percent(f.contentPrecision)} ${percent(f.contentRecall)}   ${percent(f.speakerPrecision)} (${c.right}/${c.wrong}/${c.unresolved})`.padEnd(
      110,
    ) +
      `${percent(f.chain)} ${percent(f.nestedChain)}  ${percent(f.kind)} ${percent(f.stance)} ${percent(f.relay)}   ${c.leaks}/${c.own}  ${c.opinionsMarked}/${c.opinions}   ${c.missed}`,
  )
}
console.log('asked for, measuring half: F1 85, speaker precision 95, chains exact 80')
if (absent.length > 0) console.log(`skipped, their texts are not in ../shared/data: ${absent.join(', ')}`)

function describe({ verdict, each, statement, chain }, report) {
  const names = (ids) => ids.map((id) => id.split(/[.:/]/).at(-1)).join(',')
  const short = (words) => words.replaceAll(/\s+/g, ' ').slice(0, 110)
  const gold = each
    ? `[${each.source.map(([s, e]) => report.text.slice(s, e)).join('|')} / ${each.cue.map(([s, e]) => report.text.slice(s, e)).join('|')} / ${short(each.content.map(([s, e]) => report.text.slice(s, e)).join(' … '))}] ${each.speakers.join('; ') || '?'} ${each.stance} ${each.relay}`
    : ''
  const read = statement
    ? `<${statement.source.map((s) => s.text).join('|')} / ${statement.cue.map((s) => s.text).join('|')} / ${short(statement.content.map((s) => s.text).join(' … '))}> ${names(statement.speakers)} (${names(statement.candidates)}) ${statement.stance} ${statement.relay} ${statement.rule}`
    : ''
  const more =
    verdict === 'CHAIN'
      ? ` want ${chain.map(({ name }) => name).join(' > ')} got ${names(statement.chain)}`
      : ''
  return `${verdict.padEnd(10)} ${gold} ${read}${more}`
}
