import type { Mention } from './mention.ts'
import { inPlace, moving, towards } from './words.ts'

/** Whether the words before or beside a name lead to a place: a preposition, a kind, a containing unit. */
export function isLedIn(mention: Mention): boolean {
  return (
    mention.kind !== null ||
    mention.container !== null ||
    inPlace.has(mention.preposition) ||
    isDirected(mention)
  )
}

/** "fled to Poland", "from Sumy": for a state or its seat only after a verb of moving. */
export function isDirected({ preposition, leadingWords, mayAct }: Mention): boolean {
  if (!towards.has(preposition) || leadingWords.at(-1) === 'according') return false
  return !mayAct || leadingWords.some((word) => moving.has(word))
}
