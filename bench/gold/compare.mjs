// Two trainings of the embedded reader on the measuring half, by a paired bootstrap over its reports (Efron and Tibshirani 1993):
// node bench/gold/compare.mjs PREFIX PREFIX, where PREFIX + `roles-en.bin` and `spans-en.bin` are the chains, such as data/models/attribution-.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadGold } from './load.mjs'
import { figures, scoreReport, sum } from './score.mjs'

const dist = process.env.SAYSO_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))
const { readCapture } = await import(join(dist, 'pipeline.js'))
const { openReadingData } = await import(join(dist, 'reading-data.js'))
const { captureText } = await import(join(dist, 'capture/index.js'))
const { embeddedExtractor, loadLearntReader } = await import(join(dist, 'attribute/index.js'))
const { loadParser } = await import(join(dist, 'text/parse/index.js'))
const { readModel } = await import(join(dist, 'models.js'))
const { seeded } = await import(join(dist, 'train/random.js'))

const prefixes = process.argv.slice(2)
if (prefixes.length !== 2) {
  console.log('usage: node bench/gold/compare.mjs PREFIX PREFIX')
  process.exit(2)
}
const base = await openReadingData('rules')
const parser = loadParser(readModel('parser-en.bin'))
const reports = loadGold().reports.filter(({ half }) => half === 'measuring')
const counts = []
for (const prefix of prefixes) {
  const [roles, spans] = ['roles', 'spans'].map((name) => readFileSync(`${prefix}${name}-en.bin`))
  const data = { ...base, extractor: embeddedExtractor(loadLearntReader(parser, roles, spans)) }
  const own = []
  for (const report of reports)
    own.push(
      scoreReport(await readCapture(captureText(report.text, `${report.name}.txt`), data), report).count,
    )
  counts.push(own)
  const f = figures(sum(own))
  console.log(
    `${prefix}: statement F1 ${(100 * f.statementF1).toFixed(1)}, contents ${(100 * f.contentPrecision).toFixed(1)} and ${(100 * f.contentRecall).toFixed(1)}, speakers' precision ${(100 * f.speakerPrecision).toFixed(1)}`,
  )
}
for (const [name, value] of [
  ['statement F1', (f) => f.statementF1],
  ['content F1', (f) => (2 * f.contentPrecision * f.contentRecall) / (f.contentPrecision + f.contentRecall)],
]) {
  const random = seeded(20181112)
  const differences = Array.from({ length: 10_000 }, () => {
    const drawn = reports.map(() => Math.floor(random() * reports.length))
    const [first, second] = counts.map((own) => value(figures(sum(drawn.map((at) => own[at])))))
    return first - second
  }).sort((a, b) => a - b)
  const at = (share) => (100 * differences[Math.floor(share * differences.length)]).toFixed(1)
  const apart = differences[250] > 0 || differences[9749] < 0
  console.log(
    `${name}: first less second, 95 % of resamples between ${at(0.025)} and ${at(0.975)}: ${apart ? 'they differ' : 'they cannot be told apart'}`,
  )
}
