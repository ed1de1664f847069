import type { Draft } from '../draft.ts'
import type { Speaking } from '../speaker-context.ts'

/** What a source is that does not say by itself who speaks. */
export type QuestionKind = 'he' | 'she' | 'it' | 'they' | 'person' | 'people' | 'body' | 'thing' | 'document'

/** Somebody a source may mean, with what speaks for and against. `speakers` is empty for “nobody named before”. */
export interface Answer {
  readonly speakers: readonly Draft[]
  readonly features: readonly string[]
}

/** Who speaks one attribution, where its words leave it open. The first answer is “nobody named before”. */
export interface Question {
  readonly kind: QuestionKind
  /** Where the source begins. */
  readonly offset: number
  readonly answers: readonly Answer[]
  /** What the rules decided. */
  readonly ruled: Speaking
}

/** Decides a question, or leaves it to the rules (null). */
export type SpeakerJudge = (question: Question) => Speaking | null
