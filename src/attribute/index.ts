import { type Extraction, firstOffset } from '../model/index.ts'
import { blockAt, type TextLayers } from '../text/index.ts'
import { cyrillicBlocks, extractCyrillic } from './cyrillic/index.ts'
import { extractByRules } from './extract.ts'

export type { Attribution, Extraction, MissedCue } from '../model/index.ts'

/** A reader of attributions: takes the layers of a text and gives who is said to say what. The pipeline chooses one. */
export interface Extractor {
  /** What `--reader` names. */
  readonly name: string
  readonly version: string
  extract(layers: TextLayers): Extraction
}

export const ruleExtractor: Extractor = { name: 'rules', version: '1', extract: extractByScript }

/** Each block goes to the rules of its letters: mostly Cyrillic to those for Russian and Ukrainian, the rest to the English ones. */
function extractByScript(layers: TextLayers): Extraction {
  const cyrillic = cyrillicBlocks(layers)
  if (!cyrillic.includes(true)) return extractByRules(layers)
  const read = extractCyrillic(layers, cyrillic)
  if (!cyrillic.includes(false)) return read
  const other = inBlocks(layers, extractByRules(layers), (block) => !cyrillic[block])
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
