import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadTagger } from '../text/tags/index.ts'
import { trainTagger } from './learn-tagger.ts'
import { retokenise } from './retokenise.ts'
import { readTreebanks } from './treebanks.ts'

/** Train the tagger on the treebanks' training parts and write `data/models/tagger-en.bin`. Prints accuracy on the dev parts.
 *  Run as `npm run train:tagger -- FOLDER`; the same folder gives the same bytes. */
function main(): void {
  const folder = process.argv[2] ?? '../shared/data'
  const treebanks = readTreebanks(folder)
  const bytes = trainTagger(treebanks.filter(({ split }) => split === 'train'))
  const path = join(dirname(fileURLToPath(import.meta.url)), '../../data/models/tagger-en.bin')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  console.log(`${path}: ${bytes.length} bytes`)
  const tagger = loadTagger(bytes)
  for (const name of ['EWT', 'GUM'] as const) {
    const held = treebanks.filter((one) => one.split === 'dev' && one.name === name)
    let right = 0
    let all = 0
    for (const { sentences } of held) {
      const document = retokenise(sentences)
      const given = tagger.tag(document.tokens, document.sentences)
      all += given.length
      right += given.filter((tag, at) => tag === document.tags[at]).length
    }
    console.log(`${name} dev: ${((100 * right) / all).toFixed(2)} % of ${all} tokens`)
  }
}

main()
