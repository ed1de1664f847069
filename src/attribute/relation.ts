import type { Relay, Stance, TextSpan } from '../model/index.ts'
import type { Range } from '../text/index.ts'

/** A relation inside one passage, in item indexes. */
export interface Relation {
  readonly source: Range | null
  readonly cue: Range
  readonly content: readonly Range[]
  readonly stance: Stance
  readonly relay: Relay
  readonly lemma: string
  /** The content is the block that follows the colon at the passage's end. */
  readonly opensBlock: boolean
  readonly rule: string
  readonly confidence: number
  /** See `Attribution.carries`. */
  readonly carries?: true
}

/** A cue that led to no relation, and why: a range of items, of tokens where no passages are cut. */
export interface MissedRange {
  readonly cue: Range
  readonly reason: string
}

export interface PassageRelations {
  readonly relations: readonly Relation[]
  readonly missed: readonly MissedRange[]
}

/** A relation with its place in the text; `quotation-owner` adds and lengthens these before they become attributions. */
export interface PlacedRelation {
  readonly relation: Omit<Relation, 'source' | 'cue' | 'content'>
  readonly passage: number
  readonly source: readonly TextSpan[]
  readonly cue: readonly TextSpan[]
  readonly content: readonly TextSpan[]
}
