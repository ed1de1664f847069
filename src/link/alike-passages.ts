import type { Document, LookUp, Reach } from '../model/index.ts'
import { type CopyWords, copyWords, Vocabulary } from './copy-words.ts'
import { lookUpKey } from './look-up-key.ts'
import { bandKeys, loose, sentence, signatureOf, strict, unionOf } from './minhash.ts'
import { anyDays } from './near-pairs.ts'
import { hasClock, leastAtOnce } from './taken-at-once.ts'

/** A sentence under this many words is taken together with the next: “No arrests have been made.” stands everywhere. */
const shortestPassage = 10

/** A line of fewer words says nothing of where a text was taken from; a document of nothing else is one passage. */
const leastPassage = 6

/** A text of fewer words is met more easily as a whole: edited, none of its few sentences may be left as it was. */
const fewWords = 100

/** Where more documents than these share a passage, it is a phrase of the trade, furniture, or a text that everybody took over: then the
 *  earliest is the likeliest original, and those of the same days the likeliest way it came. */
export const copyReach: Reach = { near: 12, first: 200 }

/** What documents that may share a passage with this one are looked up by, at any time.
 *
 *  Method: MinHash over each document and over each of its sentences (short ones joined, none across blocks), so that a paragraph
 *  inside a longer story, or what is left when most sentences are dropped, is met as well as a whole text. Short sentences of a text
 *  that says when in the day it was published are looked up word for word among those of that day (`taken-at-once.ts`). */
export function copyKeys(document: Document): LookUp[] {
  const vocabulary = new Vocabulary()
  const words = copyWords(document.text, vocabulary)
  const banding = words.count < fewWords ? loose : strict
  const passages = passagesOf(document, words).flatMap(
    ([from, to]) => signatureOf(words, vocabulary, from, to, banding) ?? [],
  )
  if (passages.length === 0) return []
  const whole = unionOf(passages)
  const keys = new Set([
    ...(banding === loose ? bandKeys('short', whole, loose) : []),
    ...bandKeys('long', whole, strict),
    ...passages.flatMap((passage) => bandKeys('sentence', passage, sentence)),
  ])
  return [
    ...[...keys].map((key) => ({ key, days: anyDays })),
    ...(hasClock(document) ? shortSentenceKeys(document, words, vocabulary) : []),
  ]
}

/** Sentences too short to be passages of their own, furniture left out. */
function shortSentenceKeys(document: Document, words: CopyWords, vocabulary: Vocabulary): LookUp[] {
  const keys = stretchesOf(document, words, 1)
    .filter(([from, to]) => to - from >= leastAtOnce && to - from < shortestPassage)
    .filter(([from]) => words.weights[from] === 1)
    .map(([from, to]) => lookUpKey('at once', ...hashesOf(words.ids.subarray(from, to), vocabulary)))
  return [...new Set(keys)].map((key) => ({ key, days: 1 }))
}

function hashesOf(ids: Int32Array, vocabulary: Vocabulary): string[] {
  return Array.from(ids, (id) => (id === -1 ? '' : String(vocabulary.hash(id))))
}

/** Sentences joined until they have ten words, none without six unless there is no other. */
function passagesOf(document: Document, words: CopyWords): [number, number][] {
  const long = stretchesOf(document, words, shortestPassage).filter(([from, to]) => to - from >= leastPassage)
  return long.length > 0 ? long : [[0, words.ids.length]]
}

/** Stretches of words, `[from, to)`: sentences of each block, joined until they have `least` words. */
function stretchesOf(document: Document, words: CopyWords, least: number): [number, number][] {
  const passages: [number, number][] = []
  const blocks = document.blocks.length > 0 ? document.blocks : [{ start: 0, end: document.text.length }]
  let next = 0
  for (const block of blocks) {
    while (next < words.ids.length && words.starts[next]! < block.start) next++
    let from = next
    while (next < words.ids.length && words.starts[next]! < block.end) {
      next++
      const gap = document.text.slice(words.ends[next - 1]!, words.starts[next] ?? block.end)
      if (next - from >= least && /[.!?…]\S*\s|\n/.test(gap)) {
        passages.push([from, next])
        from = next
      }
    }
    if (next > from) passages.push([from, next])
  }
  return passages
}
