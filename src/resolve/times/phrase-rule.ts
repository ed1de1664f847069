import { numberOfWord } from '../number-words.ts'
import type { Meaning } from './meaning.ts'

/** One way of saying when. A row of data: what asked for it, what it must leave alone, how to read it. */
export interface PhraseRule {
  readonly id: string
  readonly example: string
  /** Words that look alike and are no time, or another one. */
  readonly counterExample: string
  readonly pattern: RegExp
  /** Where alone it counts: beside a date that it narrows (the `late` of `late on Friday`), or where the whole block is nothing else
   *  (the heading `March`, the table cell `Fri`), so that words which mean other things in a sentence may stand for a time. */
  readonly stands?: 'beside a date' | 'alone'
  /** Declines with null. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, words: string) => Meaning | null
}

/** A pattern that matches whole words. In the source, `{name}` stands for a list given in `lists`, `{letter}` for the letters of a
 *  class; a space matches any run of white space.
 *  Letters are ranges and not `\\p{L}`: a Unicode class makes each pattern some milliseconds slower to compile, a hundred times over. */
export function phrase(
  source: string,
  lists: Readonly<Record<string, string>>,
  letters: 'any case' | 'exact' = 'any case',
): RegExp {
  const filled = source
    .replaceAll('{letter}', letter)
    .replace(/\{([a-z]+)\}/g, (_, name: string) => `(?:${lists[name] ?? ''})`)
    .replace(/ (?![?*])/g, '\\s+')
    .replace(/ (?=[?*])/g, '\\s')
  return new RegExp(
    `(?<![${letter}\\d_$€£-])(?:${filled})(?![${letter}\\d_])`,
    letters === 'exact' ? 'g' : 'gi',
  )
}

/** Latin with its accents, Cyrillic. */
const letter = 'A-Za-z\\u00c0-\\u024f\\u0400-\\u052f'

/** Names as alternatives, longest first, each pointing to its place in the list. */
export function indexOfName(names: readonly string[], words: string): number {
  const lower = words.toLowerCase().replaceAll('’', "'")
  return names.findIndex((row) => new RegExp(`^(?:${row})$`, 'u').test(lower))
}

/** `three`, `24`, `a`: a count; null for `several`, `a few` and words that give no number. */
export function countOf(words: string): number | null {
  const lower = words.toLowerCase().trim()
  if (/^(an?( single)?|single|the)$/.test(lower)) return 1
  if (/^((a )?couple( of)?|a pair of)$/.test(lower)) return 2
  if (/^half an?$/.test(lower)) return 0.5
  if (/^((a )?hundred|сто)$/.test(lower)) return 100
  // "Two to three", "2-3": no one number.
  if (/\d\s*[-–]\s*\d| to /.test(lower)) return null
  return /^\d/.test(lower) ? Number(lower.replace(',', '.')) : numberOfWord(lower.replace(' ', '-'))
}
