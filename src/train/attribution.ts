import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readModel } from '../models.ts'
import { packageRoot } from '../package-facts.ts'
import { loadParser } from '../text/parse/index.ts'
import { loadTagger } from '../text/tags/index.ts'
import { lessonsOf, readCodedReports } from './gold/coded-reports.ts'
import { readGumAttributions } from './gum-attribution.ts'
import { type Lesson, makeLesson, trainAttribution } from './learn-attribution.ts'
import { type MarkedDocument, readPolnear } from './marked-document.ts'

/** Train the chains of the embedded reader and write them to `data/models`: `attribution-roles-en.bin` and `attribution-spans-en.bin`, learnt from
 *  texts that may be learnt from. With `--polnear` from PolNeAR, which states no licence, in place of GUM: `attribution-polnear-…`. `--out PREFIX` writes elsewhere.
 *  Run as `npm run train:attribution -- FOLDER`, after the tagger and the parser; the same folder gives the same bytes. */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { polnear: { type: 'boolean', default: false }, out: { type: 'string' } },
    allowPositionals: true,
  })
  const folder = positionals[0] ?? '../shared/data'
  if (!existsSync(folder))
    throw new Error(`No ${folder}. Name the folder with the corpora: npm run train:attribution -- FOLDER`)
  const prefix =
    values.out ?? join(packageRoot, `data/models/attribution-${values.polnear ? 'polnear-' : ''}`)
  const { roles, spans } = trainAttribution(lessonsIn(folder, values.polnear))
  for (const [name, bytes] of Object.entries({ roles, spans })) {
    writeFileSync(`${prefix}${name}-en.bin`, bytes)
    console.log(`${prefix}${name}-en.bin: ${bytes.length} bytes`)
  }
}

function lessonsIn(folder: string, polnear: boolean): Lesson[] {
  const tagger = loadTagger(readModel('tagger-en.bin'))
  const parser = loadParser(readModel('parser-en.bin'))
  const { reports, absent } = readCodedReports(join(packageRoot, 'fixtures/attribution'), folder)
  if (absent.length > 0) throw new Error(`No text in ${folder} for ${absent.join(', ')}`)
  const coded = new Set(reports.map(({ name }) => name.replace(/^gum-/, '')))
  const building = reports.filter(({ half }) => half === 'building').flatMap(lessonsOf)
  const sets: [name: string, documents: readonly MarkedDocument[], times: number][] = [
    ['PolNeAR, training part', polnear ? readPolnear(folder, 'train') : [], 1],
    ['GUM', polnear ? [] : readGumAttributions(folder, coded), 1],
    ['coded by hand, building half', building, polnear ? 3 : 1],
  ]
  return sets.flatMap(([name, documents, times]) => {
    if (documents.length === 0) return []
    const relations = documents.reduce((sum, each) => sum + each.relations.length, 0)
    console.log(`${name}: ${documents.length} texts, ${relations} relations, ${times} times`)
    return documents.map((document) => makeLesson(document, times, tagger, parser))
  })
}

main()
