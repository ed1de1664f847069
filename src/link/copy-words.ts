import { furnitureSentences } from './furniture-sentences.ts'

/** The words of one text as numbers, with where each stands. Arrays of one length, in text order. */
export interface CopyWords {
  /** The number of the word in the vocabulary; -1 for an address (`https://…`), which equals nothing and breaks a run. */
  readonly ids: Int32Array
  /** UTF-16, half-open, in the text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 for a word of the report, 0 for an address and for a word of a sentence that shows no copying (`furniture-sentences.ts`). */
  readonly weights: Uint8Array
  /** How many of them are words of the report. */
  readonly count: number
}

/** A post's lines on where to subscribe are shorter; the page where one does is not. */
const furnitureOfPage = 30

/** Whether a text is a page of a site, such as where one registers, and no report: most of its words, and thirty at least, are furniture.
 *  What else it has may be furniture of a form that is not known. */
export function isFurniture({ ids, count }: CopyWords): boolean {
  const furniture = ids.reduce((words, id) => words + (id === -1 ? 0 : 1), 0) - count
  return furniture > count && furniture >= furnitureOfPage
}

/** Numbers for words, one for each spelling in lower case, and a hash that depends on the spelling alone. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #hashes: number[] = []

  idOf(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.#hashes.length
    this.#ids.set(word, id)
    this.#hashes.push(hashOf(word))
    return id
  }

  /** 32 bits, the same whatever other words there are. */
  hash(id: number): number {
    return this.#hashes[id]!
  }
}

/** Cut a text into words for finding copies: letters and digits in lower case; marks, emphasis and spaces between them count for
 *  nothing. `населённый` and `населенный` are two words: a span shall hold the same letters on both sides. Linear. */
export function copyWords(text: string, vocabulary: Vocabulary): CopyWords {
  const ids: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const weights: number[] = []
  const furniture = furnitureSentences(text)
  let count = 0
  let passed = 0
  const lower = text.toLowerCase()
  const folded = lower.length === text.length ? lower : null
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const isWord = found[1] !== undefined
    const start = found.index
    const end = start + found[0].length
    ids.push(isWord ? vocabulary.idOf(folded?.slice(start, end) ?? found[0].toLowerCase()) : -1)
    starts.push(start)
    ends.push(end)
    while (passed < furniture.length && furniture[passed]!.end <= start) passed++
    const counts = isWord && !(passed < furniture.length && furniture[passed]!.start <= start)
    weights.push(counts ? 1 : 0)
    if (counts) count++
  }
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    weights: Uint8Array.from(weights),
    count,
  }
}

const pattern = /(?:https?:\/\/|www\.|t\.me\/)[^\s)\]]+|([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)/gu

/** FNV-1a (Fowler, Noll and Vo), over UTF-16 units, mixed at the end. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return hash >>> 0
}
