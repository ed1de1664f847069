import type { Document } from '../model/index.ts'
import type { CopyWords, Vocabulary } from './copy-words.ts'
import { loose, meetings, type Signature, signatureOf, strict, unionOf } from './minhash.ts'

/** A sentence under this many words is taken together with the next: “No arrests have been made.” stands everywhere. */
const shortestPassage = 10

/** A line of fewer words says nothing of where a text was taken from; a document of nothing else is one passage. */
const leastPassage = 6

/** A text of fewer words is met more easily as a whole: edited, none of its few sentences may be left as it was. */
const fewWords = 100

/** Where so many documents meet, it is a phrase of the trade, furniture, or a text that everybody took over. */
const crowd = 12

/** Pairs of documents that may share a passage, as indexes, each pair once, the earlier document first.
 *
 *  Method: MinHash over each document and over each of its sentences (short ones joined, none across blocks), so that a paragraph
 *  inside a longer story, or what is left when most sentences are dropped, is met as well as a whole text. Where more than a dozen
 *  documents meet in one band, each is paired with the dozen first and with the one before it: never all with all.
 *  `texts` are expected in an order that does not depend on how they came, the likeliest original first. */
export function alikePairs(
  texts: readonly { readonly document: Document; readonly words: CopyWords }[],
  vocabulary: Vocabulary,
): [number, number][] {
  const wholes: Signature[] = []
  const wholeOwners: number[] = []
  const parts: Signature[] = []
  const partOwners: number[] = []
  for (const [index, { document, words }] of texts.entries()) {
    const banding = words.count < fewWords ? loose : strict
    const passages = passagesOf(document, words).flatMap(
      ([from, to]) => signatureOf(words, vocabulary, from, to, banding) ?? [],
    )
    if (passages.length === 0) continue
    const whole = unionOf(passages)
    if (banding === loose) {
      wholes.push(whole)
      wholeOwners.push(index)
    }
    for (const passage of passages.length > 1 ? [whole, ...passages] : passages) {
      parts.push(passage)
      partOwners.push(index)
    }
  }
  const pairs = new Set<number>()
  const pairUp = (owners: readonly number[]) => {
    for (let at = 1; at < owners.length; at++) {
      const last = Math.min(at, crowd)
      for (let before = 0; before < last; before++) pairs.add(owners[before]! * texts.length + owners[at]!)
      if (at > crowd) pairs.add(owners[at - 1]! * texts.length + owners[at]!)
    }
  }
  for (const meeting of meetings(wholes, loose)) pairUp(meeting.map((at) => wholeOwners[at]!))
  for (const meeting of meetings(parts, strict)) pairUp(distinct(meeting.map((at) => partOwners[at]!)))
  return [...pairs].map((pair) => [Math.floor(pair / texts.length), pair % texts.length])
}

/** Stretches of words, `[from, to)`: sentences of each block, joined until they have ten words. */
function passagesOf(document: Document, words: CopyWords): [number, number][] {
  const passages: [number, number][] = []
  const blocks = document.blocks.length > 0 ? document.blocks : [{ start: 0, end: document.text.length }]
  let next = 0
  for (const block of blocks) {
    while (next < words.ids.length && words.starts[next]! < block.start) next++
    let from = next
    while (next < words.ids.length && words.starts[next]! < block.end) {
      next++
      const gap = document.text.slice(words.ends[next - 1]!, words.starts[next] ?? block.end)
      if (next - from >= shortestPassage && /[.!?…]\S*\s|\n/.test(gap)) {
        passages.push([from, next])
        from = next
      }
    }
    if (next > from) passages.push([from, next])
  }
  const long = passages.filter(([from, to]) => to - from >= leastPassage)
  return long.length > 0 ? long : [[0, words.ids.length]]
}

/** Owners come ascending: equal ones stand side by side. */
function distinct(ascending: readonly number[]): number[] {
  return ascending.filter((each, at) => each !== ascending[at - 1])
}
