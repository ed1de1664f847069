import type { Token } from '../../text/index.ts'
import { numberOfWord } from '../number-words.ts'
import { scaleAt } from './scales.ts'

/** A share of a whole in words, in per cent to four places: "two thirds of the crew", "половина домов"; null where none begins.
 *  English wants "of", or "half" before "the"; "the second half" and "a third goal" are none. */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  stop: number,
): { readonly end: number; readonly percent: number } | null {
  const first = tokens[at]?.lower ?? ''
  const hyphen = first.includes('-') ? /^(\p{L}+)-(thirds|quarters|fifths|tenths)$/u.exec(first) : null
  const over = hyphen && numberOfWord(hyphen[1]!)
  if (hyphen && over && tokens[at + 1]?.lower === 'of' && at + 2 < stop)
    return shareOf(at + 1, over, hyphen[2]!)
  const oneIn = readOneIn(tokens, at, stop)
  if (oneIn) return oneIn
  const count = first === 'a' || first === 'an' ? 1 : numberOfWord(first)
  const name = count === null ? at : at + 1
  if (name + 1 >= stop || numbered.test(tokens[at - 1]?.lower ?? '')) return null
  const parts = partsNamed(tokens[name]!.lower)
  if (!parts) return null
  const next = tokens[name + 1]!
  const whole = /\p{Script=Cyrillic}/u.test(tokens[name]!.text)
    ? next.kind === 'word' &&
      !/^(?:первого|второго|третьего|года|року|часа|дня|века|на|из|из-за|в|и|і|та|у)$/.test(next.lower)
    : next.lower === 'of' ||
      (parts[1] === 2 && count === null && /^(?:the|its|their|his|her)$/.test(next.lower))
  if (!whole || (count ?? 1) >= parts[1] || isScaled(tokens, name + 1, stop)) return null
  return shareOf(name + 1, count ?? 1, tokens[name]!.lower)
}

function shareOf(end: number, count: number, parts: string): { end: number; percent: number } | null {
  const row = partsNamed(parts)
  return row ? { end, percent: Math.round((1e6 * count) / row[1]) / 1e4 } : null
}

/** "A quarter of a million" is a number and no share. */
const isScaled = (tokens: readonly Token[], of: number, stop: number): boolean =>
  (of + 2 < stop && /^an?$/.test(tokens[of + 1]!.lower) && scaleAt(tokens, of + 2, stop) !== null) ||
  (/^\p{Script=Cyrillic}/u.test(tokens[of]!.text) && scaleAt(tokens, of, stop) !== null)

/** "One in five homes": a share, where the things follow in the plural. */
function readOneIn(
  tokens: readonly Token[],
  at: number,
  stop: number,
): { end: number; percent: number } | null {
  if (at + 3 >= stop || tokens[at]!.lower !== 'one' || tokens[at + 1]!.lower !== 'in') return null
  const of = numberOfWord(tokens[at + 2]!.lower)
  const things =
    /[^s]s$|^people$/.test(tokens[at + 3]!.lower) &&
    !/^(?:days|weeks|months|years|hours|minutes)$/.test(tokens[at + 3]!.lower)
  return of !== null && of > 1 && things ? { end: at + 3, percent: Math.round(1e6 / of) / 1e4 } : null
}

const numbered = /^(?:first|second|latter|other|better|перв|втор|друг|перш)/

/** Into how many parts a word cuts a whole; most words begin with none of its letters and are not looked at further. */
const partsNamed = (word: string) =>
  'htqfпчт'.includes(word[0] ?? ' ') ? partsOf.find(([name]) => name.test(word)) : undefined

const partsOf: readonly (readonly [RegExp, number])[] = [
  [/^(?:half|половин[аыуи])$/, 2],
  [/^(?:thirds?|треть|трети|третей|третин[аиу]?)$/, 3],
  [/^(?:quarters?|четверть|четверти|чверть|чверті)$/, 4],
  [/^(?:fifths?)$/, 5],
  [/^(?:tenths?)$/, 10],
]
