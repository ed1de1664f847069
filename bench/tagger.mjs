// Accuracy, speed, size and loading time of the tagger. Run after a build: node bench/tagger.mjs [FOLDER with the treebanks]
import { existsSync } from 'node:fs'
import { readModel } from '../dist/models.js'
import { loadTagger } from '../dist/text/tags/index.js'
import { retokenise } from '../dist/train/retokenise.js'
import { readTreebanks } from '../dist/train/treebanks.js'

const folder = process.argv[2] ?? '../shared/data'
if (!existsSync(`${folder}/gum.tar.gz`)) {
  console.log(`skipped: no treebanks in ${folder}`)
  process.exit(0)
}
const bytes = readModel('tagger-en.bin')
let began = performance.now()
const tagger = loadTagger(bytes)
console.log(`size ${bytes.length} bytes, loaded in ${(performance.now() - began).toFixed(1)} ms`)

const held = readTreebanks(folder)
  .filter(({ split }) => split !== 'train')
  .map((one) => ({ ...one, document: retokenise(one.sentences) }))
const rows = [
  ['EWT dev', (one) => one.name === 'EWT' && one.split === 'dev'],
  ['EWT dev, weblogs and newsgroups', (one) => one.split === 'dev' && /weblog|newsgroup/.test(one.genre)],
  ['GUM dev', (one) => one.name === 'GUM' && one.split === 'dev'],
  ['GUM news dev and test', (one) => one.name === 'GUM' && one.genre === 'news'],
  ['EWT test', (one) => one.name === 'EWT' && one.split === 'test'],
  ['GUM test', (one) => one.name === 'GUM' && one.split === 'test'],
]
const coarse = (tag) => (/^NN|^VB|^JJ|^RB/.test(tag) ? tag.slice(0, 2) : tag)
for (const [name, wanted] of rows) {
  let all = 0
  let right = 0
  let kind = 0
  for (const { document } of held.filter(wanted)) {
    const given = tagger.tag(document.tokens, document.sentences)
    for (const [at, tag] of given.entries()) {
      all++
      if (tag === document.tags[at]) right++
      if (coarse(tag) === coarse(document.tags[at])) kind++
    }
  }
  const percent = (count) => ((100 * count) / all).toFixed(2)
  console.log(
    `${name}: ${percent(right)} % of ${all} tokens (${percent(kind)} % without number, tense and name)`,
  )
}

const times = []
let tokens = 0
for (let round = 0; round < 5; round++) {
  began = performance.now()
  tokens = 0
  for (const { document } of held) tokens += tagger.tag(document.tokens, document.sentences).length
  times.push(performance.now() - began)
}
console.log(`speed: ${Math.round((1000 * tokens) / Math.min(...times))} tokens/s, best of five`)
