import type { Range } from '../text/index.ts'
import { ownerOf } from './nominal-cues.ts'
import type { Passage } from './passage.ts'
import { phraseAt, tailEnd } from './phrase-at.ts'

/** A quotation that a noun of saying names, with whose it is:
 *      “I write every letter,” comes his answer       “No,” was the ministry’s reply       “Not yet,” ran the answer from the port
 *                                    ^^^^^^                        ^^^^^^^^^^^^^^^^^                                      ^^^^^^^^
 *  Null where another verb or noun stands there, or nobody owns the noun. */
export function verdictBehind(passage: Passage, quotation: number): { source: Range; cue: Range } | null {
  const comma = passage.codes[quotation + 1] === ',' ? 1 : 0
  let at = quotation + 1 + comma
  if (!links.test(passage.items[at]?.lower ?? '')) return null
  at++
  while (passage.codes[at] === 'R') at++
  const phrase = phraseAt(passage, at)
  if (!phrase) return null
  const noun = phrase.end - 1
  if (!nouns.test(passage.items[noun]!.lower)) return null
  const cue = { start: noun, end: noun + 1 }
  const owner = ownerOf(passage, noun)
  if (owner) return { source: owner, cue }
  const giver = /^(?:from|of|by)$/.test(passage.items[phrase.end]?.lower ?? '')
    ? phraseAt(passage, phrase.end + 1)
    : null
  return (
    giver && { source: { start: giver.start, end: tailEnd(passage, giver.end, passage.items.length) }, cue }
  )
}

const links = /^(?:was|is|were|came|comes|ran|runs|went|goes)$/
const nouns =
  /^(?:advice|answer|assessment|comment|conclusion|description|explanation|line|message|reaction|reply|response|retort|summary|verdict|view|warning|words)$/
