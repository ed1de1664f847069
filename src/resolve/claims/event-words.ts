import { type Cues, cuesIn, eventWordsOf } from './event-rules.ts'
import { type MainClause, mainClause } from './main-verb.ts'

/** A text as everything that types events sees it: looked through once, asked often. */
export interface EventWords {
  readonly words: readonly string[]
  readonly cues: Cues
  readonly main: MainClause
}

export function seeEventWords(text: string): EventWords {
  const words = eventWordsOf(text)
  return { words, cues: cuesIn(words), main: mainClause(words) }
}
