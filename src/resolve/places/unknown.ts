import type { TextLayers, Token } from '../../text/layers.ts'
import { isCapital } from './name-finder.ts'
import { calendar, grounds, openers, organisationHeads, titles } from './words.ts'

/** A name that the words say is a place and no gazetteer row bears. */
export interface UnknownName {
  readonly first: number
  readonly end: number
  readonly rule: string
}

/** "the village of Xyz", "the settlement Xyz", «село Xyz»: places by the word beside them; "near Xyz" and "in Xyz, Syria": by
 *  the preposition. `taken` are token indexes that already belong to a place, `holders` those where a state or unit begins
 *  that such a name is said to lie in. Never more than three words; never a title, a person's office or a street. */
export function findUnknownNames(
  { tokens, sentences }: TextLayers,
  taken: ReadonlySet<number>,
  holders: readonly number[] = [],
): readonly UnknownName[] {
  const found: UnknownName[] = []
  for (const holder of holders) {
    const span = unknownBefore(holder, tokens)
    if (span && isFree(span, tokens, taken))
      found.push({ first: span[0], end: span[1], rule: 'held-unknown' })
  }
  const known = new Set(found.flatMap(({ first, end }) => rangeOf(first, end)))
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken - 1; at++) {
      const head = tokens[at]
      const isNear = head?.lower === 'near' && (!isCapital(head) || at === firstToken)
      if (!head || !(isNear || (heads.has(head.lower) && !isCapital(head)))) continue
      const first = tokens[at + 1]?.lower === 'of' && !isNear ? at + 2 : at + 1
      if (first === at + 1 && !isNear && !/\p{Script=Cyrillic}/u.test(head.text)) continue
      let end = first
      while (
        end < endToken &&
        end - first < 3 &&
        isCapital(tokens[end]) &&
        !taken.has(end) &&
        !known.has(end)
      )
        end++
      if (end === first || (tokens[first]?.text.length ?? 0) < 3) continue
      if (isNear && (end - first > 2 || taken.has(end) || !isFree([first, end], tokens, taken))) continue
      found.push({ first, end, rule: isNear ? 'near-unknown' : 'named-as-place' })
    }
  }
  return found
}

function isFree(
  [first, end]: readonly [number, number],
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): boolean {
  return rangeOf(first, end).every((at) => {
    const { text = '', lower = '' } = tokens[at] ?? {}
    const isOther = [organisationHeads, titles, calendar, openers, grounds].some((words) => words.has(lower))
    return !taken.has(at) && !isOther && !/^\p{Lu}[\p{Lu}.]/u.test(text)
  })
}

function rangeOf(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, at) => first + at)
}

/** "near Zzyzwick, Syria": the name before a comma and a state or unit, led to by a preposition of place; its tokens,
 *  half-open, or null. `first` is where the state's name begins. */
export function unknownBefore(first: number, tokens: readonly Token[]): readonly [number, number] | null {
  if (tokens[first - 1]?.text !== ',') return null
  let at = first - 2
  while (
    at > first - 5 &&
    (isCapital(tokens[at]) || (isCapital(tokens[at - 1]) && joins.test(tokens[at]?.lower ?? '')))
  )
    at--
  const isLed = at < first - 2 && /^(near|in|at|outside|around)$/.test(tokens[at]?.lower ?? '')
  return isLed ? [at + 1, first - 1] : null
}

const joins = /^(al|az|ad|ash|el|de|la)$/

/** Example: "the village of Lower Something". Counter-example: "the city of his birth" (no capital). */
const heads = new Set(
  `village hamlet settlement town city township farmstead suburb
  село селе села деревня деревне деревни посёлок посёлке хутор хуторе селище селищі`
    .trim()
    .split(/\s+/),
)
