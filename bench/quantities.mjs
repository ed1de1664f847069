// Scores `findQuantities` on the coded phrases of fixtures/quantities, each half apart, and `leastTotal` on ISAF's press releases.
//   node bench/quantities.mjs [--dist DIR] [--misses] [--isaf FILE.jsonl] [--peers FOLDER]
// Right: the same quantities in order, each with low, high, bound, unit, role, status and the last word of what is counted.
// Values: low, high, bound and unit alone. --misses lists those of the building half.
// ISAF: `min_killed` of a release is the least number of those whose role is killed that the release gives as a whole, by the rule of
// `leastTotal`: nothing in it knows that the releases are ISAF's. Even releases (the first is one) were looked at, odd ones only totalled.
// --peers FOLDER scores compromise-numbers and @microsoft/recognizers-text-suite on the English phrases, installed there by
// `npm i --prefix FOLDER compromise compromise-numbers @microsoft/recognizers-text-suite`; neither knows roles, so values alone.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { amountOf, articleOf, isSame, readPhrases, wholeOf } from './quantities/phrases.mjs'

const args = process.argv.slice(2)
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback)
const dist = resolve(option('--dist', new URL('../dist', import.meta.url).pathname))
const load = (path) => import(pathToFileURL(resolve(dist, path)).href)
const { findQuantities, leastTotal } = await load('resolve/quantities/index.js')
const { findTimexes } = await load('resolve/times/index.js')
const { layerText } = await load('text/index.js')

const table = new Map()
for (const { text, language, half, quantities } of readPhrases()) {
  const found = quantitiesOf(text)
  const right = isSame(found, quantities, wholeOf)
  for (const name of [half, `${half} ${language}`]) {
    const count = table.get(name) ?? { phrases: 0, right: 0, values: 0, none: 0, noneRight: 0 }
    count.phrases++
    count.right += right ? 1 : 0
    count.values += isSame(found, quantities, amountOf) ? 1 : 0
    count.none += quantities.length === 0 ? 1 : 0
    count.noneRight += quantities.length === 0 && found.length === 0 ? 1 : 0
    table.set(name, count)
  }
  if (!args.includes('--misses') || half !== 'building' || right) continue
  console.log(`${language} ${text}`)
  console.log(`   wanted ${quantities.map(wholeOf).join(' ; ')}`)
  console.log(`   found  ${found.map((one) => `${wholeOf(one)} (${one.rule})`).join(' ; ')}`)
}
const share = (part, of) => `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`
for (const [name, { phrases, right, values, none, noneRight }] of [...table].sort())
  console.log(
    `${name.padEnd(12)} right ${share(right, phrases)}; values ${share(values, phrases)}; of those that count nothing ${share(noneRight, none)}`,
  )

function quantitiesOf(text) {
  const article = articleOf(text)
  const layers = layerText(article)
  return findQuantities(article, layers, findTimexes(article, layers).timexes).quantities
}

const isaf = resolve(
  option('--isaf', new URL('../../shared/data/isaf-press-releases/dev.jsonl', import.meta.url).pathname),
)
if (existsSync(isaf)) {
  const releases = readFileSync(isaf, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
  const count = { even: [0, 0, 0, 0], odd: [0, 0, 0, 0] }
  let seconds = 0
  let words = 0
  for (const [index, { text, gold }] of releases.entries()) {
    const started = performance.now()
    const least = leastTotal(quantitiesOf(text), 'killed')
    seconds += (performance.now() - started) / 1000
    words += text.split(/\s+/).length
    const row = count[index % 2 === 0 ? 'even' : 'odd']
    row[0]++
    row[1] += least === gold.min_killed ? 1 : 0
    row[2] += gold.min_killed > 0 ? 1 : 0
    row[3] += gold.min_killed > 0 && least === gold.min_killed ? 1 : 0
  }
  for (const [name, [all, right, some, someRight]] of Object.entries(count))
    console.log(
      `ISAF ${name.padEnd(4)} min_killed exact ${share(right, all)}; of those with any killed ${share(someRight, some)}`,
    )
  console.log(`${Math.round(words / seconds)} words a second, tokens, times and quantities`)
} else console.log(`skipped: ${isaf} is not on this machine`)

const peers = option('--peers', null)
if (peers) {
  const { peerReaders } = await import('./quantities/peers.mjs')
  for (const [name, read] of await peerReaders(resolve(peers))) {
    const rows = readPhrases().filter(({ language }) => language === 'en')
    const bare = ({ low, high, unit }) => `${low ?? ''}..${high ?? ''} ${unit ?? ''}`
    const right = rows.filter(({ text, quantities }) => isSame(read(text), quantities, amountOf)).length
    const open = rows.filter(({ text, quantities }) => {
      const found = read(text)
      return (
        found.length === quantities.length &&
        found.every((one, index) => {
          const { low, high, unit } = quantities[index]
          return bare(one) === bare({ low: low ?? high, high: high ?? low, unit })
        })
      )
    }).length
    console.log(
      `${name}: English phrases, values right ${share(right, rows.length)}; bounds ignored ${share(open, rows.length)}`,
    )
  }
}
