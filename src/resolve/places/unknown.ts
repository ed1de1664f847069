import type { TextLayers } from '../../text/layers.ts'
import { isCapital } from './name-finder.ts'

/** A name that the words say is a place and no gazetteer row bears. */
export interface UnknownName {
  readonly first: number
  readonly end: number
  readonly rule: string
}

/** "the village of Xyz", "the settlement Xyz", «село Xyz»: places by the word beside them. `taken` are token indexes that
 *  already belong to a place. Never more than three words; never a title. */
export function findUnknownNames(
  { tokens, sentences }: TextLayers,
  taken: ReadonlySet<number>,
): readonly UnknownName[] {
  const found: UnknownName[] = []
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken - 1; at++) {
      const head = tokens[at]
      if (!head || !heads.has(head.lower) || isCapital(head)) continue
      const first = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1
      if (first === at + 1 && !/\p{Script=Cyrillic}/u.test(head.text)) continue
      let end = first
      while (end < endToken && end - first < 3 && isCapital(tokens[end]) && !taken.has(end)) end++
      if (end > first && (tokens[first]?.text.length ?? 0) > 2)
        found.push({ first, end, rule: 'named-as-place' })
    }
  }
  return found
}

/** Example: "the village of Lower Something". Counter-example: "the city of his birth" (no capital). */
const heads = new Set(
  `village hamlet settlement town city township farmstead suburb
  село селе села деревня деревне деревни посёлок посёлке хутор хуторе селище селищі`
    .trim()
    .split(/\s+/),
)
