import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-facts.ts'
import { readQuestions } from './coreference/all-questions.ts'
import { trainSpeakers } from './coreference/learn-speakers.ts'

/** Train the judge of speakers and write `data/models/speakers-en.bin`.
 *  Run as `npm run train:speakers -- FOLDER`, after the tagger, the parser and the reader of attributions; the same folder gives the same bytes. */
async function main(): Promise<void> {
  const { asked, texts } = await readQuestions(process.argv[2] ?? '../shared/data')
  const bytes = trainSpeakers(asked)
  const path = join(packageRoot, 'data/models/speakers-en.bin')
  writeFileSync(path, bytes)
  const sources = asked.filter(({ isSource }) => isSource).length
  console.log(
    `${path}: ${bytes.length} bytes, from ${texts} texts, ${asked.length} questions, ${sources} of them asked of sources`,
  )
}

await main()
