import { join } from 'node:path'
import { embeddedExtractor, loadLearntReader } from '../../attribute/index.ts'
import { openGazetteer } from '../../gazetteer/open.ts'
import { readModel } from '../../models.ts'
import { packageRoot } from '../../package-facts.ts'
import { loadParser } from '../../text/parse/index.ts'
import { loadTagger } from '../../text/tags/index.ts'
import { readCodedReports } from '../gold/coded-reports.ts'
import { codedQuestionsOf } from './coded-questions.ts'
import { readGumCoreference } from './gum-coreference.ts'
import { readMeantimeCoreference } from './meantime-coreference.ts'
import { type AnsweredQuestion, questionsOf, type Readers } from './questions.ts'

/** All that the judge of speakers is taught: what the coreference of GUM and MEANTIME answers, without the texts that are coded by hand, and the
 *  building half of those. `texts` counts the first two. Throws where `folder` holds no GUM. */
export async function readQuestions(
  folder: string,
): Promise<{ readonly asked: readonly AnsweredQuestion[]; readonly texts: number }> {
  const { reports } = readCodedReports(join(packageRoot, 'fixtures/attribution'), folder)
  const coded = new Set(reports.map(({ name }) => name.replace(/^(?:gum|meantime)-/, '')))
  const texts = [...readGumCoreference(folder, coded), ...readMeantimeCoreference(folder, coded)]
  const readers = openReaders()
  const asked: AnsweredQuestion[] = []
  for (const text of texts) asked.push(...(await questionsOf(text, readers)))
  for (const report of reports)
    if (report.half === 'building') asked.push(...codedQuestionsOf(report, readers))
  return { asked, texts: texts.length }
}

function openReaders(): Readers {
  const reader = loadLearntReader(
    loadParser(readModel('parser-en.bin')),
    readModel('attribution-roles-en.bin'),
    readModel('attribution-spans-en.bin'),
  )
  return {
    tagger: loadTagger(readModel('tagger-en.bin')),
    extractor: embeddedExtractor(reader, 'embedded'),
    gazetteer: openGazetteer(join(packageRoot, 'build/gazetteer.bin')),
  }
}
