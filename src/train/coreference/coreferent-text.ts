import type { Block } from '../../model/index.ts'
import type { Pair } from '../marked-document.ts'

/** Where a text names, describes or points at somebody or something. */
export interface CoreferentMention {
  readonly start: number
  readonly end: number
  /** The words that carry it: “Ana Reyk” of “the mayor, Ana Reyk, who …”. */
  readonly head: Pair
  /** Mentions of one cluster are one thing. */
  readonly cluster: string
  /** `person`, `organization`, `place` …: as the corpus has it. */
  readonly type: string
}

/** A text of which somebody has said which words are one. */
export interface CoreferentText {
  readonly id: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** In text order, longer ones first. */
  readonly mentions: readonly CoreferentMention[]
}
