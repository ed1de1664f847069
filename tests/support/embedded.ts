import { embeddedExtractor, loadLearntReader } from '../../src/attribute/index.ts'
import { readModel } from '../../src/models.ts'
import { loadParser } from '../../src/text/parse/index.ts'

/** The default reader with its shipped models. */
export const embedded = embeddedExtractor(
  loadLearntReader(
    loadParser(readModel('parser-en.bin')),
    readModel('attribution-roles-en.bin'),
    readModel('attribution-spans-en.bin'),
  ),
)
