import type { Gazetteer } from '../../model/index.ts'
import type { TextLayers } from '../../text/layers.ts'
import { isOpeningVerb, type Mention } from './mention.ts'
import { isCapital } from './name-finder.ts'
import { isGroundNoun } from './struck-at.ts'
import { calendar, openers } from './words.ts'

/** What the whole document tells about names, for the rules to ask. */
export interface Facts {
  readonly layers: TextLayers
  /** Last words of the document's longer names that are no places: "Sullivan" of "Jake Sullivan". */
  readonly surnames: ReadonlySet<string>
  /** Adjectives and nouns of peoples, lower case. */
  readonly demonyms: ReadonlySet<string>
  /** Words that the document also writes small. */
  readonly lowercase: ReadonlySet<string>
  /** Names that another name is said to lie in: "Alexandria, Virginia". By first token. */
  readonly containers: ReadonlySet<number>
}

/** A rule of recognition: a row with the phrase that asked for it. */
export interface Rule {
  readonly id: string
  readonly example: string
  /** What it must leave alone. */
  readonly counter: string
  readonly holds: (mention: Mention, facts: Facts) => boolean
}

/** Gather the facts in one pass each. */
export function factsOf(layers: TextLayers, mentions: readonly Mention[], gazetteer: Gazetteer): Facts {
  return {
    layers,
    surnames: surnamesOf(layers, mentions),
    demonyms: demonymsOf(gazetteer),
    lowercase: lowercaseOf(layers),
    containers: containersOf(mentions),
  }
}

function surnamesOf(
  { tokens, sentences, text }: TextLayers,
  mentions: readonly Mention[],
): ReadonlySet<string> {
  const inPlaces = new Set(mentions.flatMap(({ first, end }) => (end - first > 1 ? range(first, end) : [])))
  const surnames = new Set<string>()
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken + 1; at < endToken; at++) {
      const [before, token] = [tokens[at - 1], tokens[at]]
      if (!before || !token || !isCapital(token) || inPlaces.has(at) || isCapital(tokens[at + 1])) continue
      const initial = before.text === '.' && /^\p{Lu}$/u.test(tokens[at - 2]?.text ?? '')
      const named =
        isCapital(before) &&
        !openers.has(before.lower) &&
        !calendar.has(before.lower) &&
        !inPlaces.has(at - 1)
      if (text.slice(before.end, token.start).trim() !== '' || before.end === token.start) continue
      if (
        (named &&
          !notAFirstName.test(before.lower) &&
          !isOpeningVerb(before, at - 1 === firstToken) &&
          !(at - 1 === firstToken && isGroundNoun(before.lower))) ||
        initial
      )
        surnames.add(token.text)
    }
  }
  return surnames
}

const notAFirstName =
  /^(north|south|east|west|northern|southern|eastern|western|central|downtown|greater|metro|metropolitan|historic|rural|united|former|mount|lake|port|fort|new|old|upper|lower|.*(ian|ish|ese))$/

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at)
}

function lowercaseOf({ tokens }: TextLayers): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((token) => (token.kind === 'word' && token.text === token.lower ? token.lower : [])),
  )
}

function containersOf(mentions: readonly Mention[]): ReadonlySet<number> {
  const firsts = new Set<number>()
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1]
    if (mention.container && next && next.first - mention.end <= 5 && next.sentence === mention.sentence)
      firsts.add(next.first)
  })
  return firsts
}

function demonymsOf(gazetteer: Gazetteer): ReadonlySet<string> {
  const words = gazetteer.countries.flatMap(({ adjectives, people }) => [...adjectives, ...people])
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => word.length > 3))
}
