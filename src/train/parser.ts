import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readModel } from '../models.ts'
import { loadParser } from '../text/parse/index.ts'
import { loadTagger } from '../text/tags/index.ts'
import { trainParser } from './learn-parser.ts'
import { retokenise } from './retokenise.ts'
import { scoreParse } from './score-parse.ts'
import { readTreebanks } from './treebanks.ts'

/** Train the parser on the treebanks' training parts and write `data/models/parser-en.bin`. Prints the share of right heads (UAS)
 *  and of right heads with the right relation (LAS) on the dev parts, with the tagger's tags:
 *  train that first.
 *  Run as `npm run train:parser -- FOLDER`; the same folder gives the same bytes. */
function main(): void {
  const treebanks = readTreebanks(process.argv[2] ?? '../shared/data')
  const bytes = trainParser(treebanks.filter(({ split }) => split === 'train'))
  const path = join(dirname(fileURLToPath(import.meta.url)), '../../data/models/parser-en.bin')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  console.log(`${path}: ${bytes.length} bytes`)
  const parser = loadParser(bytes)
  const tagger = loadTagger(readModel('tagger-en.bin'))
  for (const name of ['EWT', 'GUM'] as const) {
    const documents = treebanks
      .filter((one) => one.split === 'dev' && one.name === name)
      .map(({ sentences }) => retokenise(sentences))
    const { uas, las, tokens } = scoreParse(documents, tagger, parser)
    console.log(`${name} dev: UAS ${uas.toFixed(2)}, LAS ${las.toFixed(2)} of ${tokens} tokens`)
  }
}

main()
