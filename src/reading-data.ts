import { join } from 'node:path'
import { openGazetteer } from './gazetteer/open.ts'
import { BadInput } from './model/index.ts'
import { readModel } from './models.ts'
import { packageRoot, packageVersion } from './package-facts.ts'
import { extractors, type ReadingData, readerVersion } from './pipeline.ts'
import { loadTagger } from './text/tags/index.ts'

/** Open everything a reading needs from disk: the gazetteer, the tagger, and the reader named (default `rules`).
 *  Throws `BadInput` for a reader nobody knows. */
export function openReadingData(reader = 'rules'): ReadingData {
  const extractor = extractors.find((each) => each.name === reader)
  if (!extractor) {
    throw new BadInput({
      code: 'read.unknown-reader',
      found: `the reader "${reader}"`,
      where: '--reader',
      expected: extractors.map((each) => each.name).join(' or '),
      remedy: 'leave the flag out for the default',
    })
  }
  return {
    gazetteer: openGazetteer(join(packageRoot, 'build/gazetteer.bin')),
    tagger: loadTagger(readModel('tagger-en.bin')),
    extractor,
  }
}

export function versionOf(data: ReadingData): string {
  return readerVersion(packageVersion, data)
}
