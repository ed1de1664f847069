import { hashText, mix } from '../perceptron/hash.ts'
import type { Token } from '../token.ts'
import { verbForm, wordClass } from './word-class.ts'

/** What is looked at of one word, whatever stands around it; all but `caps` are hashes. */
export interface WordShape {
  /** The word in lower case with digits made alike: `1,200` and `3,400` are one word. */
  readonly word: number
  /** Its last one to five letters and first one to three; the whole word where it is shorter. */
  readonly ends: readonly number[]
  readonly starts: readonly number[]
  /** `Xx`, `XX-d`, `x`: runs of letters and digits shortened. */
  readonly shape: number
  /** 0 no letters, 1 lower case, 2 Capitalised, 3 CAPITALS (two or more), 4 miXed. */
  readonly caps: number
  /** What it is by its form among verbs (`verbForm`), 0 for none. */
  readonly past: number
  /** `wordClass`. */
  readonly kind: number
  /** What follows the last inner hyphen (`backed` of `Ukraine-backed`) and its last three letters; 0 without hyphen. */
  readonly tail: number
  readonly tailEnd: number
}

/** The shape of a token's word. Curly apostrophes count as straight ones, « » and „ as “ ”, every dash as one kind of dash. */
export function shapeWord(token: Token): WordShape {
  const plain = straighten(token.text)
  const lower = flatten(token)
  const length = lower.length
  const word = hashText(lower)
  const capitals = caps(plain)
  const hyphen = lower.lastIndexOf('-')
  const joined = hyphen > 0 && hyphen < length - 1
  return {
    word,
    ends: [1, 2, 3, 4, 5].map((count) => hashText(lower, Math.max(0, length - count))),
    starts: [1, 2, 3].map((count) => hashText(lower, 0, Math.min(count, length))),
    shape: hashText(shorten(plain)),
    caps: capitals,
    past: verbForm(lower),
    kind: wordClass(lower, capitals),
    tail: joined ? mix(hashText(lower, hyphen + 1), 7) : 0,
    tailEnd: joined ? hashText(lower, Math.max(hyphen + 1, length - 3)) : 0,
  }
}

/** The shapes of all tokens; equal words share one. */
export function shapeWords(tokens: readonly Token[]): WordShape[] {
  const known = new Map<string, WordShape>()
  return tokens.map((token) => {
    const seen = known.get(token.text)
    if (seen) return seen
    const shape = shapeWord(token)
    known.set(token.text, shape)
    return shape
  })
}

/** Hash of a word in lower case with digits made alike, as `WordShape.word`. */
export function hashWord(token: Token): number {
  return hashText(flatten(token))
}

const flatten = (token: Token): string => straighten(token.lower).replace(/\p{Nd}/gu, '0')

const curly = /[’‘‛‚„«»‑–―]/
const straight: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  '‚': "'",
  '„': '“',
  '«': '“',
  '»': '”',
  '‑': '-',
  '–': '—',
  '―': '—',
}

function straighten(text: string): string {
  return curly.test(text) ? text.replace(/[’‘‛‚„«»‑–―]/g, (mark) => straight[mark]!) : text
}

function shorten(text: string): string {
  return text
    .replace(/\p{Lu}{2,}/gu, 'XX')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}\p{M}]+/gu, 'x')
    .replace(/\p{Nd}{5,}/gu, 'ddddd')
    .replace(/\p{Nd}/gu, 'd')
}

function caps(text: string): number {
  const letters = text.replace(/\P{L}/gu, '')
  if (letters === '') return 0
  const lower = letters.toLowerCase()
  if (letters === lower) return 1
  if (letters.length > 1 && letters === letters.toUpperCase()) return 3
  return letters[0] !== lower[0] && letters.slice(1) === lower.slice(1) ? 2 : 4
}
