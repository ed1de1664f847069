import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedExtractor, loadLearntReader } from '../attribute/index.ts'
import { openGazetteer } from '../gazetteer/open.ts'
import { readModel } from '../models.ts'
import { packageRoot } from '../package-facts.ts'
import { loadParser } from '../text/parse/index.ts'
import { loadTagger } from '../text/tags/index.ts'
import { codedQuestionsOf } from './coreference/coded-questions.ts'
import { readGumCoreference } from './coreference/gum-coreference.ts'
import { trainSpeakers } from './coreference/learn-speakers.ts'
import { readMeantimeCoreference } from './coreference/meantime-coreference.ts'
import { questionsOf } from './coreference/questions.ts'
import { readCodedReports } from './gold/coded-reports.ts'

/** Train the judge of speakers on the coreference of GUM and MEANTIME, without the texts that are coded by hand, and on the building half of those, and write `data/models/speakers-en.bin`.
 *  Run as `npm run train:speakers -- FOLDER`, after the tagger, the parser and the reader of attributions; the same folder gives the same bytes. */
async function main(): Promise<void> {
  const folder = process.argv[2] ?? '../shared/data'
  const { reports } = readCodedReports(join(packageRoot, 'fixtures/attribution'), folder)
  const coded = new Set(reports.map(({ name }) => name.replace(/^(?:gum|meantime)-/, '')))
  const texts = [...readGumCoreference(folder, coded), ...readMeantimeCoreference(folder, coded)]
  const reader = loadLearntReader(
    loadParser(readModel('parser-en.bin')),
    readModel('attribution-roles-en.bin'),
    readModel('attribution-spans-en.bin'),
  )
  const readers = {
    tagger: loadTagger(readModel('tagger-en.bin')),
    extractor: embeddedExtractor(reader, 'embedded'),
    gazetteer: openGazetteer(join(packageRoot, 'build/gazetteer.bin')),
  }
  const asked = []
  for (const text of texts) asked.push(...(await questionsOf(text, readers)))
  for (const report of reports)
    if (report.half === 'building') asked.push(...codedQuestionsOf(report, readers))
  const bytes = trainSpeakers(asked)
  const path = join(packageRoot, 'data/models/speakers-en.bin')
  writeFileSync(path, bytes)
  const sources = asked.filter(({ isSource }) => isSource).length
  console.log(
    `${path}: ${bytes.length} bytes, from ${texts.length} texts, ${asked.length} questions, ${sources} of them asked of sources`,
  )
}

await main()
