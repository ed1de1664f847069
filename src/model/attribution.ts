import type { TextSpan } from './reading.ts'
import type { Relay, Stance, StatementKind } from './words.ts'

/** One source, cue and content that belong together (PARC's attribution relation), before anybody asks who the source is. */
export interface Attribution {
  /** Empty where nobody is named: the speaker is then unresolved, or the narrator. */
  readonly source: readonly TextSpan[]
  readonly cue: readonly TextSpan[]
  readonly content: readonly TextSpan[]
  readonly kind: StatementKind
  readonly stance: Stance
  readonly relay: Relay
  readonly relayWords: string | null
  readonly medium: string | null
  /** Index of the attribution whose content this one stands in. */
  readonly parent: number | null
  /** What the report says in its own voice. */
  readonly narrator: boolean
  readonly opinion: boolean
  readonly rule: string
  readonly confidence: number
  /** Passes on another's words and adds none (“state television quoted a general as saying …”): it has a place in the chain of what stands in its
   *  content, and is no statement itself. */
  readonly carries?: true
}

/** A reporting cue that led to no statement: shown, not hidden. */
export interface MissedCue extends TextSpan {
  readonly reason: string
}

export interface Extraction {
  readonly attributions: readonly Attribution[]
  readonly missed: readonly MissedCue[]
}

/** Where the first word of an attribution stands, be it of its source, its cue or its content. */
export function firstOffset(attribution: Pick<Attribution, 'source' | 'cue' | 'content'>): number {
  let first = Number.POSITIVE_INFINITY
  for (const part of [attribution.source, attribution.cue, attribution.content])
    for (const span of part) first = Math.min(first, span.start)
  return first
}

/** Code units the spans hold together. */
export function lengthOf(spans: readonly TextSpan[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}
