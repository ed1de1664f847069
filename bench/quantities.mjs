// Scores `findQuantities` on the coded phrases of fixtures/quantities, each half apart.
//   node bench/quantities.mjs [--dist DIR] [--misses]
// Right: the same quantities in order, each with low, high, bound, unit, role, status and the last word of what is counted.
// Values: low, high, bound and unit alone. --misses lists those of the building half.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { amountOf, articleOf, isSame, readPhrases, wholeOf } from './quantities/phrases.mjs'

const args = process.argv.slice(2)
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback)
const dist = resolve(option('--dist', new URL('../dist', import.meta.url).pathname))
const load = (path) => import(pathToFileURL(resolve(dist, path)).href)
const { findQuantities } = await load('resolve/quantities/index.js')
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
