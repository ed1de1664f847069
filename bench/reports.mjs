// The hand-coded reports of fixtures/reports and the seed, by score.py: one line a report, the halves' means last.
// Needs ../shared/score and python3; run `npm run build` first. `--dist DIR` reads with another build.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '../shared')
if (!existsSync(join(shared, 'score/score.py'))) {
  console.log(`skipped: ${shared}/score is not here`)
  process.exit(0)
}
const at = process.argv.indexOf('--dist')
const dist = at > 0 ? process.argv[at + 1] : join(root, 'dist')
const out = mkdtempSync(join(tmpdir(), 'sayso-reports-'))
const fixtures = join(root, 'fixtures/reports')
const reports = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    half: createHash('sha256').update(name).digest('hex')[0] < '8' ? 'building' : 'measuring',
    capture: ['txt', 'html'].map((kind) => join(fixtures, name, `capture.${kind}`)).find(existsSync),
    expected: join(fixtures, name, 'expected.json'),
  }))
reports.push({
  name: 'seed',
  half: 'seed',
  capture: join(shared, 'seed/article.txt'),
  expected: join(shared, 'seed/expected.json'),
})

const rows = reports.map((report) => ({ ...report, score: score(report) }))
console.log(
  'report                                half       attr F1  P     R     speakers right/wrong/none  kind  stance  leaks  places times counts  disputes',
)
for (const { name, half, score: s } of rows) {
  const disputes = `${s.disputes.found}/${s.disputes.of}${s.disputes.false ? ` (${s.disputes.false} false)` : ''}`
  console.log(
    `${name.padEnd(38)}${half.padEnd(11)}${s.attribution.f1.toFixed(2)}     ${s.attribution.p.toFixed(2)}  ${s.attribution.r.toFixed(2)}  ` +
      `${`${s.speaker.right}/${s.speaker.wrong}/${s.speaker.unresolved}`.padEnd(27)}${s.kind.share.toFixed(2)}  ${s.stance.share.toFixed(2)}    ${s.narrator?.leaks ?? 0}      ` +
      `${s.places.share.toFixed(2)}   ${s.times.share.toFixed(2)}  ${s.quantities.share.toFixed(2)}    ${disputes}`,
  )
}
for (const half of ['building', 'measuring']) {
  const scores = rows.filter((row) => row.half === half).map((row) => row.score)
  const sum = (value) => scores.reduce((total, each) => total + value(each), 0)
  const right = sum((s) => s.speaker.right)
  console.log(
    `${half}: mean attribution F1 ${(sum((s) => s.attribution.f1) / scores.length).toFixed(3)}, speakers' precision ${(right / (right + sum((s) => s.speaker.wrong))).toFixed(3)}, ` +
      `disputes ${sum((s) => s.disputes.found)}/${sum((s) => s.disputes.of)} (${sum((s) => s.disputes.false)} false)`,
  )
}

function score({ name, capture, expected }) {
  const reading = join(out, `${name}.json`)
  writeFileSync(
    reading,
    execFileSync(process.execPath, [join(dist, 'serve/cli/main.js'), 'read', capture, '--json'], {
      maxBuffer: 1 << 28,
    }),
  )
  return JSON.parse(
    execFileSync('python3', [join(shared, 'score/score.py'), reading, expected, '--json'], {
      encoding: 'utf8',
    }),
  )
}
