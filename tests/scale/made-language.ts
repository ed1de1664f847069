/** A made language: invented words, as frequent as words of news are, and how rare each is. */
import type { WordRarity } from '../../src/text/index.ts'
import { random } from './maker.ts'

/** Frequencies by rank: Zipf's law as Mandelbrot (1953) bent it, `1 / (rank + bend)`. */
export interface Stock {
  readonly size: number
  readonly bend: number
  /** How often a word of this stock stands in a report, about: what its rarity follows from. */
  readonly perReport: number
}

export const words: Stock = { size: 40_000, bend: 2.7, perReport: 330 }
export const givenNames: Stock = { size: 4000, bend: 25, perReport: 9 }
export const settlements: Stock = { size: 4000, bend: 30, perReport: 3 }
export const surnames: Stock = { size: 30_000, bend: 25, perReport: 9 }

export function drawRank({ size, bend }: Stock, draw: () => number): number {
  return Math.min(size - 1, Math.floor(bend * ((size + bend) / bend) ** draw() - bend))
}

const initials = 'b d f g k l m n p r s t v z'.split(' ')
const vowels = 'a e i o u'.split(' ')
const syllables = initials.flatMap((initial) => vowels.map((vowel) => initial + vowel))

/** The word of this rank: the more frequent the shorter. */
export function spell(rank: number, ending = ''): string {
  let word = ''
  for (let left = rank + 1; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length]!
  return word + ending
}

export const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** Endings that tell names from words, and one language from the other. */
export const endings = { given: 'n', surname: 'rk', place: 'sby', outlet: 'x' } as const

export const streets = ['Street', 'Lane', 'Road', 'Avenue', 'Square'] as const

const common = [
  ...streets.map((name) => name.toLowerCase()),
  ...'the lantern has it said that people were hurt on near saw a was received minister'.split(' '),
]

/** As in the tables of `data/words`: counted over some 1,400 texts. */
const texts = 1436

/** How rare the words of the made language are, by their design and not by what is made of them: nothing moves it. */
export function madeRarity(): WordRarity {
  const rarities = new Map<string, number>()
  const put = (stock: Stock, ending: string) => {
    const all = Math.log((stock.size + stock.bend) / stock.bend)
    for (let rank = 0; rank < stock.size; rank++) {
      const held = 1 - Math.exp(-stock.perReport / ((rank + stock.bend) * all))
      if (held * texts > 1.5) rarities.set(spell(rank, ending), -Math.log(held))
    }
  }
  put(words, '')
  put(givenNames, endings.given)
  put(surnames, endings.surname)
  put(settlements, endings.place)
  // English that every report has.
  for (const word of common) rarities.set(word, 1)
  const unseen = Math.log(texts / 1.5)
  return (word, language) => (language === null ? null : (rarities.get(word) ?? unseen))
}

/** Draws that depend on all the numbers given. */
export function drawsOf(...numbers: readonly number[]): () => number {
  let seed = 0x9747b28c
  for (const number of numbers) seed = Math.imul(seed ^ number, 0x01000193) ^ (seed >>> 13)
  return random(seed)
}
