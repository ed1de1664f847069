import { lookUpKey } from './look-up-key.ts'

/** Words as the numbers that `lookUpKey` gives them, ascending, each once. */
export type TermIds = Float64Array

/** Words and what each weighs, in the order of their numbers. */
export interface Terms {
  readonly ids: TermIds
  readonly weights: Float64Array
}

export function termIds(words: Iterable<string>): TermIds {
  return Float64Array.from(new Set([...words].map((word) => lookUpKey(word)))).sort()
}

/** Of a word given twice the last weight counts. */
export function terms(entries: Iterable<readonly [word: string, weight: number]>): Terms {
  const weightOf = new Map([...entries].map(([word, weight]) => [lookUpKey(word), weight]))
  const ids = Float64Array.from(weightOf.keys()).sort()
  return { ids, weights: ids.map((id) => weightOf.get(id)!) }
}

/** Sum of what the weights of shared words multiply to. Symmetric to the last bit; linear in both. */
export function product(a: Terms, b: Terms): number {
  let sum = 0
  eachShared(a.ids, b.ids, (x, y) => {
    sum += a.weights[x]! * b.weights[y]!
  })
  return sum
}

/** Sum of the weights in `a` of the words that stand in `ids` too. */
export function heldWeight(a: Terms, ids: TermIds): number {
  let sum = 0
  eachShared(a.ids, ids, (x) => {
    sum += a.weights[x]!
  })
  return sum
}

/** How many words stand in both. */
export function sharedCount(a: TermIds, b: TermIds): number {
  let count = 0
  eachShared(a, b, () => {
    count++
  })
  return count
}

function eachShared(a: TermIds, b: TermIds, found: (x: number, y: number) => void): void {
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    if (a[x]! < b[y]!) x++
    else if (a[x]! > b[y]!) y++
    else found(x++, y++)
  }
}

/** Numbers as text, eight bytes each, the lowest first; and back. A tenth of the work of reading digits. */
export const packNumbers = (numbers: Float64Array): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')

export function unpackNumbers(packed: string): Float64Array {
  const bytes = Buffer.from(packed, 'base64')
  const numbers = new Float64Array(bytes.length / 8)
  new Uint8Array(numbers.buffer).set(bytes)
  return numbers
}

export const packTerms = ({ ids, weights }: Terms): readonly [string, string] => [
  packNumbers(ids),
  packNumbers(weights),
]

export const unpackTerms = ([ids, weights]: readonly [string, string]): Terms => ({
  ids: unpackNumbers(ids),
  weights: unpackNumbers(weights),
})
