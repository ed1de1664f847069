import { type Attribution, byPlace, type TextSpan } from '../../model/index.ts'
import { firstFrom, type Sentence, sentenceAt, type TextLayers } from '../../text/index.ts'
import type { Draft } from './draft.ts'
import type { FoundName } from './found-name.ts'
import type { Register } from './register.ts'

/** Who speaks one attribution, and by which rule that was decided. */
export interface Speaking {
  /** Empty where two tie or nobody fits: then `candidates` holds who it might be. */
  readonly speakers: readonly Draft[]
  readonly candidates: readonly Draft[]
  readonly onBehalfOf: Draft | null
  readonly rule: string
}

/** A statement already resolved, as pronouns and “the statement” look back on it. */
export interface Said {
  readonly speakers: readonly Draft[]
  readonly block: number
  readonly start: number
  /** “Another group … also claimed”: it joins those before it. */
  readonly joins: boolean
  /** In what it was said: “an e-mail”. */
  readonly medium: string | null
  /** Its first cue. */
  readonly cue: TextSpan | null
  /** Who quotes it. */
  readonly quoting: Speaking | null
}

/** Where somebody is named, described or meant by a pronoun. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly draft: Draft
}

/** A source that nobody was chosen for, with those it might be. */
export interface OpenPlace {
  readonly start: number
  readonly end: number
  readonly candidates: readonly Draft[]
}

/** One attribution in its document, with what was decided before it. */
export interface Context {
  readonly layers: TextLayers
  readonly names: readonly FoundName[]
  readonly register: Register
  /** Where everybody is named, in text order. */
  readonly mentions: readonly Place[]
  /** Where the sources resolved so far stand, pronouns among them, in the order they were resolved. */
  readonly sources: readonly Place[]
  readonly said: readonly Said[]
  readonly block: number
  /** Where the attribution begins. */
  readonly at: number
  readonly attribution: Attribution
  /** Whose own words the report is: “we” outside every quotation. */
  readonly issuer: Draft | null
  /** Who quotes this statement: none of them is “the group” inside it. */
  readonly quoting: Speaking | null
  /** What is quoted there. */
  readonly quoted: readonly TextSpan[]
  /** Whether the text names the police anywhere. */
  readonly speaksOfPolice: boolean
  /** Sources before this one that were left open. */
  readonly leftOpen: readonly OpenPlace[]
}

export function one(draft: Draft, rule: string, onBehalfOf: Draft | null = null): Speaking {
  const behalf = onBehalfOf ?? draft.speaksFor
  return { speakers: [draft], candidates: [], onBehalfOf: behalf === draft ? null : behalf, rule }
}

export function unresolved(candidates: readonly Draft[], rule: string): Speaking {
  return { speakers: [], candidates, onBehalfOf: null, rule }
}

/** The last statement before this one, at most so many blocks back. */
export function lastSaid(context: Context, blocks: number): Said | null {
  for (let index = context.said.length - 1; index >= 0; index--) {
    const each = context.said[index]!
    if (each.block < context.block - blocks) return null
    if (each.start < context.at) return each
  }
  return null
}

export function startOf(context: Context, block: number): number {
  return context.layers.blocks[Math.max(0, block)]!.start
}

/** Places that begin in a stretch of text, in text order, those of `sources` after the mentions. */
export function placesBetween(context: Context, start: number, end: number): Place[] {
  const found: Place[] = []
  for (let next = firstFrom(context.mentions, start); next < context.mentions.length; next++) {
    const place = context.mentions[next]!
    if (place.start >= end) break
    if (place.end <= end) found.push(place)
  }
  const { sources } = context
  for (let index = sources.length - 1; index >= 0 && index >= sources.length - 12; index--) {
    const place = sources[index]!
    if (place.start >= start && place.end <= end) found.push(place)
  }
  return found.sort(byPlace)
}

/** The sentence an offset stands in and those before it, nearest first, within this block and the one before. */
export function* sentencesBack(context: Context, offset: number, limit: number): Generator<Sentence> {
  const { layers, block } = context
  const here = sentenceAt(layers, offset)
  let index = here ? firstFrom(layers.sentences, here.start) : firstFrom(layers.sentences, offset) - 1
  for (let count = 0; count < limit && index >= 0; count++, index--) {
    const sentence = layers.sentences[index]!
    if (sentence.block < block - 1) return
    yield sentence
  }
}

/** The quotation an offset stands in, if any. */
export function quotationAt(layers: TextLayers, offset: number): { start: number; end: number } | null {
  const next = firstFrom(layers.quotations, offset + 1)
  for (let index = next - 1; index >= 0 && index >= next - 3; index--) {
    const quotation = layers.quotations[index]!
    if (quotation.start <= offset && offset < quotation.end) return quotation
  }
  return null
}
