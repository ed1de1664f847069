import type { TextLayers } from '../../text/index.ts'
import type { FoundName } from './found-name.ts'
import { headOf, isGoverned } from './phrase-head.ts'
import type { Issuer } from './source-part.ts'
import { isBodyNoun, kindOfHead } from './words.ts'

/** Whose the document of a source phrase is: the name it is from or that owns it (“a statement from **the Front**”), the noun that does (“the
 *  **ministry**’s letter”), whoever spoke last (“the statement”), else nobody but itself (“the report”, “a note on the gate”). Tokens, half-open. */
export function issuerOf(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
): Issuer {
  const { tokens } = layers
  const { lower } = headOf(layers, first, end)
  let head = first
  while (head < end - 1 && tokens[head]!.lower !== lower) head++
  // “a statement from the Front”, “a letter …, signed ‘Friends of the Stream’”
  let giver = head + 1
  while (giver < end && !(/^(?:from|by|signed)$/.test(tokens[giver]!.lower) && !isSeenBy(tokens, giver)))
    giver++
  const name =
    names.find((each) => each.firstToken > giver && each.firstToken <= giver + 4) ??
    names.find(
      (each) => each.firstToken >= first && each.endToken <= head && !isGoverned(layers, first, each),
    )
  if (name) return { name }
  if (giver + 1 < end) {
    const noun = headOf(layers, giver + 1, end).lower
    if (kindOfHead(noun)) return { noun }
  }
  // “the ministry’s letter”, “a company statement”
  const owner = tokens[head - 1]?.lower === "'s" ? head - 2 : head - 1
  if (owner > first && isBodyNoun(tokens[owner]!.lower) && tokens[owner]!.lower !== 'news')
    return { noun: tokens[owner]!.lower }
  const isOwn = /^(?:report|video)$/.test(lower)
  return !isOwn && (/^(?:the|this|that|its|their|his|her)$/.test(tokens[first]!.lower) || end - first <= 2)
    ? { last: true }
    : { itself: lower }
}

/** “a letter **seen by** the Gazette”: who has it did not write it. */
function isSeenBy(tokens: TextLayers['tokens'], by: number): boolean {
  return /^(?:seen|obtained|reviewed|viewed|read|examined|verified|acquired|received|found|leaked|quoted|cited)$/.test(
    tokens[by - 1]!.lower,
  )
}
