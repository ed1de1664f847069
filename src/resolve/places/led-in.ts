import type { TextLayers } from '../../text/layers.ts'
import type { Mention } from './mention.ts'
import { isStruckAt, isTownOf } from './struck-at.ts'
import { inPlace, leaving, moving, towards, voices } from './words.ts'

/** Whether the words before or beside a name lead to a place: a preposition, a kind, a containing unit, a strike on it. */
export function isLedIn(mention: Mention, layers: TextLayers): boolean {
  return (
    mention.kind !== null ||
    mention.container !== null ||
    inPlace.has(mention.preposition) ||
    isDirected(mention) ||
    isStruckAt(mention, layers) ||
    isTownOf(mention, layers)
  )
}

/** "fled to Poland", "from Sumy": for a state or its seat only after a verb of moving, or where what comes "from" it is a thing
 *  ("spinach from Canada") and no word of a government ("a statement from Ottawa"). "Headed for Syria" and "flights between Moscow and Sumy"
 *  lead there too. */
export function isDirected({ preposition, leadingWords, mayAct }: Mention): boolean {
  if (preposition === 'for') return leaving.has(leadingWords.at(-1) ?? '')
  if (preposition === 'between') return leadingWords.some((word) => moving.has(word))
  if (!towards.has(preposition) || leadingWords.at(-1) === 'according') return false
  if (!mayAct || leadingWords.some((word) => moving.has(word))) return true
  return preposition === 'from' && leadingWords.length > 0 && !leadingWords.some((word) => voices.has(word))
}
