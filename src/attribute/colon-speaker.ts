import type { Range } from '../text/index.ts'
import type { Passage } from './passage.ts'
import { phraseAt, tailEnd } from './phrase-at.ts'

/** “Police: two people seen at the fence.”   “Mayor Ana Ivanova: school closed today.”
 *
 *  A passage that opens with a speaker and a colon, as posts and transcripts write. The speaker is a full name or a noun that speaks;
 *  “Background: …”, “Kyiv: …” and a dateline’s dash are none, and words in quotation marks are left to the quotation's owner. Null where nobody stands there. */
export function colonSpeaker(
  passage: Passage,
): { readonly source: Range; readonly colon: number; readonly content: Range } | null {
  const phrase = phraseAt(passage, 0)
  if (!phrase) return null
  const colon = tailEnd(passage, phrase.end, passage.items.length)
  if (passage.items[colon]?.lower !== ':' || colon > 8 || passage.codes[colon + 1] === 'L') return null
  if (passage.items.length - colon < 4) return null
  const names = passage.items.slice(0, colon).filter((_, at) => passage.properNames.has(at)).length
  const speaks = passage.items.slice(0, colon).some((item) => speakers.has(item.lower))
  if (names < 2 && !speaks) return null
  return { source: { start: 0, end: colon }, colon, content: { start: colon + 1, end: passage.items.length } }
}

const speakers = new Set(
  'police mayor governor ministry minister army military coastguard operator union spokesman spokeswoman reader witness witnesses officials company hospital prosecutor prosecutors command staff headquarters'.split(
    ' ',
  ),
)
