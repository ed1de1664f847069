import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { type Counted, readCounted } from './counted.ts'

/** What a figure counts whose noun stands in front of it, behind “the number of”; null where no such phrase leads up to it, or it names nothing.
 *
 *      put the number of dead pupils at eleven        the number of detained exceeded 70
 *                        ^^^^^^^^^^^                                                       – null
 *  Between the phrase and the figure no mark and no other figure may stand. */
export function nounOfNumber(
  tokens: readonly Token[],
  { noun, first, kind, numeral }: Candidate,
): Counted | null {
  if (noun !== null || kind !== 'number' || numeral.unit !== null) return null
  for (let at = first - 1; at > 0 && at > first - farthest; at--) {
    const { kind, text, lower } = tokens[at]!
    if (kind === 'mark' || /\d/.test(text)) return null
    if (lower === 'of' && /^(?:number|numbers|total|count|tally|toll)$/.test(tokens[at - 1]!.lower))
      return readCounted(tokens, at + 1, first)
  }
  return null
}

/** “the number of children who were hurt when the roof came down at nine”. */
const farthest = 14
