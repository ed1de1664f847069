import type { TextLayers } from '../../text/index.ts'

/** The places by which datelines say where a report was written, each from its first letter to its last; empty for a report without one.
 *
 *      HARROW, March 12, 2024 (Northwire) — Shells fell …        Harrow, Valdoria (Northwire) - Shells fell …
 *      ^^^^^^                                                    ^^^^^^^^^^^^^^^^
 *  A dateline opens one of the first paragraphs and ends with a dash; a place that is not in capitals needs a day or an agency behind it. */
export function datelinePlaces({
  text,
  blocks,
}: TextLayers): { readonly start: number; readonly end: number }[] {
  return blocks.slice(0, opening).flatMap(({ start, end }) => {
    const found = dateline.exec(text.slice(start, Math.min(end, start + longest)))
    if (!found) return []
    const [, place, more] = found as unknown as [string, string, string]
    return more.trim() !== '' || !/\p{Ll}/u.test(place) ? [{ start, end: start + place.length }] : []
  })
}

/** Below a headline, a byline and a line with the day. */
const opening = 5
const longest = 160

const name = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3}"
const day = '(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?!\\d)|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?)(?:,? \\d{4})?'

const dateline = new RegExp(
  `^(${name}(?:, (?!${day})${name})?)((?:, ?${day})?(?: ?\\([^()]{2,40}\\))?) ?(?:[—–]|--?(?= )) ?(?=[\\p{Lu}“"«\\d])`,
  'u',
)
