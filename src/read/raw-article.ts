import type { Article } from '../model/index.ts'
import type { ReportFacts } from './merge-facts.ts'
import type { Piece } from './pieces.ts'

/** What a reader hands over before lines are sorted: pieces, what the page states, and what was left out already. */
export interface RawArticle {
  readonly pieces: readonly Piece[]
  readonly facts: ReportFacts
  /** Where the stated title stands, null where the lines must show it. */
  readonly titleSelector: string | null
  readonly language: string | null
  readonly dropped: Article['dropped']
  /** The page breaks off. */
  readonly cut: boolean
}
