// Accuracy, speed, size and loading time of the parser, on the tagger's tags. Run after a build: node bench/parser.mjs [FOLDER]
import { existsSync } from 'node:fs'
import { readModel } from '../dist/models.js'
import { loadParser } from '../dist/text/parse/index.js'
import { loadTagger } from '../dist/text/tags/index.js'
import { retokenise } from '../dist/train/retokenise.js'
import { scoreParse } from '../dist/train/score-parse.js'
import { readTreebanks } from '../dist/train/treebanks.js'

const folder = process.argv[2] ?? '../shared/data'
if (!existsSync(`${folder}/gum.tar.gz`)) {
  console.log(`skipped: no treebanks in ${folder}`)
  process.exit(0)
}
const bytes = readModel('parser-en.bin')
let began = performance.now()
const parser = loadParser(bytes)
console.log(`size ${bytes.length} bytes, loaded in ${(performance.now() - began).toFixed(1)} ms`)
const tagger = loadTagger(readModel('tagger-en.bin'))

const held = readTreebanks(folder)
  .filter(({ split }) => split !== 'train')
  .map((one) => ({ ...one, document: retokenise(one.sentences) }))
const rows = [
  ['EWT dev', (one) => one.name === 'EWT' && one.split === 'dev'],
  ['GUM dev', (one) => one.name === 'GUM' && one.split === 'dev'],
  ['GUM news dev and test', (one) => one.name === 'GUM' && one.genre === 'news'],
  ['EWT test', (one) => one.name === 'EWT' && one.split === 'test'],
  ['GUM test', (one) => one.name === 'GUM' && one.split === 'test'],
]
const wanted = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'obl:agent',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'appos',
  'conj',
  'nmod',
]
for (const [name, chosen] of rows) {
  const { uas, las, tokens, byRelation } = scoreParse(
    held.filter(chosen).map((one) => one.document),
    tagger,
    parser,
  )
  console.log(`${name}: UAS ${uas.toFixed(2)}, LAS ${las.toFixed(2)} of ${tokens} tokens`)
  console.log(
    `  F1 ${wanted.map((relation) => `${relation} ${byRelation.get(relation).toFixed(1)}`).join(', ')}`,
  )
}

const tagged = held.map(({ document }) => ({
  ...document,
  tags: tagger.tag(document.tokens, document.sentences),
}))
const times = []
for (let round = 0; round < 3; round++) {
  began = performance.now()
  for (const { tokens, tags, sentences } of tagged) parser.parse(tokens, tags, sentences)
  times.push(performance.now() - began)
}
const tokens = tagged.reduce((sum, one) => sum + one.tokens.length, 0)
console.log(
  `speed: ${Math.round((1000 * tokens) / Math.min(...times))} tokens/s without tagging, best of three`,
)
