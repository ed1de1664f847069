import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Extractor,
  embeddedExtractor,
  loadLearntReader,
  loadNeuralReader,
  neuralExtractor,
  ruleExtractor,
  runtimeVersion,
} from './attribute/index.ts'
import { readBorders, withBorders } from './gazetteer/borders.ts'
import { combineGazetteers } from './gazetteer/combine.ts'
import { openGazetteer } from './gazetteer/open.ts'
import { openOwnGazetteers } from './gazetteer/own.ts'
import { BadInput } from './model/index.ts'
import { readModel } from './models.ts'
import { packageRoot, packageVersion } from './package-facts.ts'
import { type ReadingData, readerVersion } from './pipeline.ts'
import { loadEventProposer } from './resolve/claims/index.ts'
import { loadSpeakerJudge } from './resolve/entities/index.ts'
import { parseRarities, type WordRarity } from './text/index.ts'
import { loadParser } from './text/parse/index.ts'
import { loadTagger } from './text/tags/index.ts'

/** The readers `--reader` can name, the default first; each is loaded when it is asked for. */
const readers: Readonly<Record<string, () => Extractor | Promise<Extractor>>> = {
  embedded: () => openEmbeddedReader('embedded', 'attribution'),
  'embedded-polnear': () => openEmbeddedReader('embedded-polnear', 'attribution-polnear'),
  rules: () => ruleExtractor,
  neural: openNeuralReader,
}

function openEmbeddedReader(name: string, model: string): Extractor {
  const parser = loadParser(readModel('parser-en.bin'))
  const reader = loadLearntReader(
    parser,
    readModel(`${model}-roles-en.bin`),
    readModel(`${model}-spans-en.bin`),
  )
  return embeddedExtractor(reader, name)
}

async function openNeuralReader(): Promise<Extractor> {
  const vocabulary = new TextDecoder().decode(readModel('attribution-neural.vocab.txt'))
  try {
    return neuralExtractor(await loadNeuralReader(readModel('attribution-neural.onnx'), vocabulary))
  } catch (error) {
    const cause = (error as Error).cause as { code?: string } | undefined
    if (cause?.code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new BadInput({
      code: 'read.reader-not-installed',
      found: 'the reader "neural" without onnxruntime-node, which is not installed by default',
      where: '--reader',
      expected: 'an installation with it',
      remedy: `npm install --no-save --save-prod --ignore-scripts onnxruntime-node@${runtimeVersion}`,
    })
  }
}

/** Open everything a reading needs from disk: the gazetteer with the user's own (from `ownGazetteers`, a folder; null for the
 *  default one alone) in one view of disputed borders (`borders`, see `Borders`; none is named by default), the tagger, and the
 *  reader named (default `embedded`). Throws `BadInput` for a reader or view nobody knows, for `neural` where `onnxruntime-node` is not installed, and for an own
 *  gazetteer that cannot be opened. */
export async function openReadingData(
  reader = 'embedded',
  ownGazetteers: string | null = null,
  borders = '',
): Promise<ReadingData> {
  const load = Object.hasOwn(readers, reader) ? readers[reader] : undefined
  if (!load) {
    throw new BadInput({
      code: 'read.unknown-reader',
      found: `the reader "${reader}"`,
      where: '--reader',
      expected: Object.keys(readers).join(' or '),
      remedy: 'leave the flag out for the default',
    })
  }
  const gazetteer = combineGazetteers(openDefaultGazetteer(), openOwn(ownGazetteers))
  const seen = withBorders(gazetteer, readBorders(borders, gazetteer))
  return {
    gazetteer: seen,
    tagger: loadTagger(readModel('tagger-en.bin')),
    extractor: await load(),
    rarity: readRarity(),
    events: loadEventProposer(readModel('events-en.bin')),
    speakers: loadSpeakerJudge(readModel('speakers-en.bin')),
  }
}

/** The same data in another view of disputed borders. Throws `BadInput` for one that nobody knows. */
export function seenWith(data: ReadingData, borders: string): ReadingData {
  return { ...data, gazetteer: withBorders(data.gazetteer, readBorders(borders, data.gazetteer)) }
}

/** The tables are read when the first word is asked for: one report alone is compared with none. */
function readRarity(): WordRarity {
  const table = (language: string) =>
    readFileSync(join(packageRoot, `data/words/document-frequency-${language}.tsv`), 'utf8')
  let rarity: WordRarity | null = null
  return (word, language) => {
    rarity ??= parseRarities(new Map(['en', 'ru'].map((each) => [each, table(each)])))
    return rarity(word, language)
  }
}

/** The gazetteer of the package. */
export function openDefaultGazetteer() {
  return openGazetteer(join(packageRoot, 'build/gazetteer.bin'))
}

function openOwn(folder: string | null) {
  return folder === null ? [] : openOwnGazetteers(folder)
}

export function versionOf(data: ReadingData): string {
  return readerVersion(packageVersion, data)
}
