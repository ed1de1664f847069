// Everything of stage `resolve` at once: places, variant names, times, quantities, types of events, each beside its peers; then what
// resolving costs beside attributing, and the memory of it all.
//
//   node bench/resolve.mjs [--data FOLDER] [--dist DIST] [--stages]
//
// --stages leaves the corpora out and measures cost and memory alone: processor time of attributing and of resolving the reports of
// fixtures/reports and, where it is there, PolNeAR's development part; resident memory of a process that has read them all.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const root = new URL('..', import.meta.url).pathname
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '../shared/data') },
    dist: { type: 'string', default: join(root, 'dist') },
    stages: { type: 'boolean', default: false },
  },
})

if (!values.stages)
  for (const [name, script, ...args] of [
    ['Places', 'places', join(values.data, 'geoparsing')],
    ['Variant names', 'place-variants'],
    ['Times', 'times', join(values.data, 'temporal')],
    ['Quantities', 'quantities'],
    ['Types of events', 'events'],
  ]) {
    console.log(`\n${name} (bench/${script}.mjs)`)
    spawnSync(process.execPath, [join(root, `bench/${script}.mjs`), ...args], { cwd: root, stdio: 'inherit' })
  }

console.log('\nCost and memory')
await measureStages()

async function measureStages() {
  const load = (path) => import(pathToFileURL(resolve(values.dist, path)).href)
  const { readCapture } = await load('pipeline.js')
  const { openReadingData } = await load('reading-data.js')
  const { captureText } = await load('capture/index.js')
  const { layerText } = await load('text/index.js')
  const { readArticle } = await load('read/index.js')
  const data = await openReadingData()
  const texts = [...reports(), ...polnear()]
  const whole = { seconds: 0, words: 0 }
  const attributing = { seconds: 0 }
  for (const text of texts) {
    const capture = captureText(text, null)
    const article = await readArticle(capture, { published: '2024-03-13' })
    const layers = await timed(attributing, () => {
      const layers = layerText(article, data.tagger)
      return Promise.resolve(data.extractor.extract(layers)).then(() => layers)
    })
    whole.words += layers.tokens.filter(({ kind }) => kind === 'word').length
    await timed(whole, () => readCapture(capture, data, { published: '2024-03-13' }))
  }
  const articles = whole.words / 900
  const resolving = whole.seconds - attributing.seconds
  console.log(`${texts.length} texts, ${whole.words} words: of 900 words each,`)
  console.log(
    `  tokens, tags and attributions  ${((1000 * attributing.seconds) / articles).toFixed(1)} ms of processor time`,
  )
  console.log(`  all the rest, resolving in it  ${((1000 * resolving) / articles).toFixed(1)} ms`)
  console.log(
    `  resident memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB, at most ${Math.round(process.resourceUsage().maxRSS / 2 ** 10)} MB (asked for: under 300)`,
  )
}

async function timed(count, work) {
  const before = process.cpuUsage()
  const done = await work()
  const { user, system } = process.cpuUsage(before)
  count.seconds += (user + system) / 1e6
  return done
}

function reports() {
  const folder = join(root, 'fixtures/reports')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'capture.txt')))
    .map(({ name }) => readFileSync(join(folder, name, 'capture.txt'), 'utf8'))
}

function polnear() {
  const path = join(values.data, 'polnear/dev.jsonl.gz')
  if (!existsSync(path)) {
    console.log(`PolNeAR: skipped, ${path} is not there`)
    return []
  }
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)
}
