import type { Attribution } from '../../model/index.ts'
import { Coverage, type TextLayers } from '../../text/index.ts'
import { inOwnVoice } from '../narrator.ts'
import type { Unit } from './units.ts'

/** What the report says in its own voice: each unit in which nobody is said to speak, whole, without its final stop; with a judgement
 *  marked as opinion. Headings and fragments under four words are left out. */
export function narrated(
  layers: TextLayers,
  units: readonly Unit[],
  attributions: readonly Attribution[],
): Attribution[] {
  const spoken = new Coverage(attributions.flatMap((each) => [...each.source, ...each.cue, ...each.content]))
  return units.flatMap((unit) => {
    if (layers.blocks[unit.block]!.role === 'heading') return []
    const tokens = layers.tokens.slice(unit.first, unit.end)
    if (tokens.filter((token) => token.kind === 'word').length < 4) return []
    const last = tokens.findLast((token) => !/^[.]$/.test(token.text))!
    const start = tokens[0]!.start
    const span = { start, end: last.end, text: layers.text.slice(start, last.end) }
    if (spoken.meets(span)) return []
    return [inOwnVoice(span, judgement.test(span.text) ? 'opinion.cyrillic' : null)]
  })
}

/** Words by which a narrator judges: “похоже”, “очевидно”, a question. Counter-example: “видимость 4 км”. */
const judgement =
  /(?<!\p{L})(?:похоже|очевидно|видимо|вероятно|наверняка|по-видимому|к сожалению|увы|разумеется|конечно|позорн\p{L}*|абсурдн\p{L}*|цинич\p{L}*|схоже|мабуть|напевно|очевидно|вочевидь|імовірно|ймовірно|на жаль|звісно|звичайно|ганебн\p{L}*)(?!\p{L})|\?\s*$/iu
