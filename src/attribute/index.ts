import type { Extraction } from '../model/index.ts'
import type { TextLayers } from '../text/index.ts'
import { extractByRules } from './extract.ts'

export type { Attribution, Extraction, MissedCue } from '../model/index.ts'

/** A reader of attributions: takes the layers of a text and gives who is said to say what. The pipeline chooses one. */
export interface Extractor {
  /** What `--reader` names. */
  readonly name: string
  readonly version: string
  extract(layers: TextLayers): Extraction
}

export const ruleExtractor: Extractor = { name: 'rules', version: '1', extract: extractByRules }
