import { type Extraction, firstOffset } from '../model/index.ts'
import { blockAt, firstTokenFrom, type TextLayers } from '../text/index.ts'
import type { Parse } from '../text/parse/index.ts'
import { cyrillicBlocks, extractCyrillic } from './cyrillic/index.ts'
import { extractionOf, type RuleReading, readByRules } from './extract.ts'
import { readInside, readInsideLater } from './inside.ts'
import { mergeRelations } from './learnt/merge.ts'
import type { LearntReader } from './learnt/reader.ts'
import { mayReport } from './may-report.ts'
import type { NeuralReader } from './neural/index.ts'

export type { Attribution, Extraction, MissedCue } from '../model/index.ts'
export { type CueSense, cueSense } from './cue-sense.ts'
export { type LearntReader, loadLearntReader } from './learnt/reader.ts'
export { type CueManner, type Manner, mannerOf } from './manner.ts'
export { loadNeuralReader, type NeuralReader, runtimeVersion } from './neural/index.ts'
export { opinionRule } from './opinion.ts'
export { cutPassages, passageAt } from './passage.ts'
export { Settings } from './setting.ts'

/** A reader of attributions: takes the layers of a text and gives who is said to say what. `reading-data.ts` opens the one that is asked for. */
export interface Extractor {
  /** What `--reader` names. */
  readonly name: string
  readonly version: string
  extract(layers: TextLayers): Extraction | Promise<Extraction>
}

/** Rules alone: fewer statements, hardly a wrong one, no model beside the tagger's. */
export const ruleExtractor = {
  name: 'rules',
  version: '2',
  extract: (layers: TextLayers): Extraction =>
    extractByScript(layers, () => extractionOf(layers, readInside(layers, readByRules(layers), readByRules))),
} satisfies Extractor

/** The rules with a learnt reader beside them, which finds what they do not; `name` tells apart what it was learnt from. */
export function embeddedExtractor(reader: LearntReader, name = 'embedded'): Extractor {
  return {
    name,
    version: '1',
    extract: (layers) => extractByScript(layers, () => extractWith(reader, layers)),
  }
}

function extractWith(reader: LearntReader, layers: TextLayers): Extraction {
  const reports = layers.blocks.map((block) => mayReport(layers, block))
  const parse = reader.parse(layers, (sentence) => reports[sentence.block] === true)
  const read = (part: TextLayers): RuleReading => {
    const ruled = readByRules(part)
    if (part.tokens.length === 0) return ruled
    const first = firstTokenFrom(layers, part.tokens[0]!.start)
    const learnt = reader.read(part, partOf(parse, first, part.tokens.length), ruled.placed)
    return { ...ruled, placed: mergeRelations(part, ruled, learnt) }
  }
  return extractionOf(layers, readInside(layers, read(layers), read))
}

/** The rules with a small neural network beside them: better, slower, and an installation of its own. */
export function neuralExtractor(reader: NeuralReader): Extractor {
  const read = async (part: TextLayers): Promise<RuleReading> => {
    const ruled = readByRules(part)
    return { ...ruled, placed: mergeRelations(part, ruled, await reader.read(part)) }
  }
  return {
    name: 'neural',
    version: '1',
    async extract(layers) {
      const cyrillic = cyrillicBlocks(layers)
      if (isAllCyrillic(cyrillic)) return extractCyrillic(layers, cyrillic)
      const english = extractionOf(layers, await readInsideLater(layers, await read(layers), read))
      return joinScripts(layers, cyrillic, english)
    },
  }
}

/** The trees of some tokens in a row: who hangs on a word outside them is a root. */
function partOf(parse: Parse, first: number, count: number): Parse {
  const heads = Int32Array.from(parse.heads.subarray(first, first + count), (head) =>
    head < first || head >= first + count ? -1 : head - first,
  )
  return { heads, relations: parse.relations.slice(first, first + count) }
}

/** Each block goes to the reader of its letters: mostly Cyrillic to the rules for Russian and Ukrainian, the rest to `english`. */
function extractByScript(layers: TextLayers, english: () => Extraction): Extraction {
  const cyrillic = cyrillicBlocks(layers)
  return isAllCyrillic(cyrillic)
    ? extractCyrillic(layers, cyrillic)
    : joinScripts(layers, cyrillic, english())
}

const isAllCyrillic = (cyrillic: readonly boolean[]): boolean => !cyrillic.includes(false)

/** What was read as English, in the blocks that are not Cyrillic, behind what stands in those that are. */
function joinScripts(layers: TextLayers, cyrillic: readonly boolean[], english: Extraction): Extraction {
  if (!cyrillic.includes(true)) return english
  const read = extractCyrillic(layers, cyrillic)
  const other = inBlocks(layers, english, (block) => !cyrillic[block])
  const offset = read.attributions.length
  return {
    attributions: [
      ...read.attributions,
      ...other.attributions.map((each) => ({
        ...each,
        parent: each.parent === null ? null : each.parent + offset,
      })),
    ],
    missed: [...read.missed, ...other.missed].sort((a, b) => a.start - b.start),
  }
}

/** What of an extraction begins in the blocks that are asked for; one whose parent is left out has none. */
function inBlocks(
  layers: TextLayers,
  { attributions, missed }: Extraction,
  wanted: (block: number) => boolean,
): Extraction {
  const kept = attributions.flatMap((each, index) =>
    wanted(blockAt(layers, firstOffset(each))) ? [index] : [],
  )
  const position = new Map(kept.map((index, at) => [index, at]))
  return {
    attributions: kept.map((index) => {
      const each = attributions[index]!
      return { ...each, parent: each.parent === null ? null : (position.get(each.parent) ?? null) }
    }),
    missed: missed.filter((each) => wanted(blockAt(layers, each.start))),
  }
}
