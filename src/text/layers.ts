import type { Block } from '../model/index.ts'
import type { Tag } from './tags/tag.ts'
import type { WordShape } from './tags/word-shape.ts'
import type { Token } from './token.ts'

export type { Token, TokenKind } from './token.ts'

/** A sentence or, inside a quotation, each sentence of it. Token indexes are half-open. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** Index into `blocks`. */
  readonly block: number
}

/** Words in quotation marks, wherever they stand: speech, a scare quote or a title. */
export interface Quotation {
  /** With its marks. */
  readonly start: number
  readonly end: number
  /** Without its marks. */
  readonly innerStart: number
  readonly innerEnd: number
  /** `“`, `"`, `‘`, `'`, `«`, `„`: the opening mark. */
  readonly mark: string
  /** Opened again in the next paragraph without having been closed: one quotation over several blocks. */
  readonly continues: boolean
}

/** What every later stage reads from: one pass over an article's text. */
export interface TextLayers {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Part of speech of each token; empty where no tagger was given. */
  readonly tags: readonly Tag[]
  /** What each token's word looks like, whatever stands around it; empty where no tagger was given. */
  readonly shapes: readonly WordShape[]
}
