import type { Sentence, Token } from '../layers.ts'
import { hashText, mix } from '../perceptron/hash.ts'
import { shapeWord, type WordShape } from './word-shape.ts'

/** Everything about a document's words that does not depend on the tags given so far. */
export interface Words {
  readonly shapes: readonly WordShape[]
  /** How the word is written here: capitals, whether the sentence begins with it or is a headline in capitals, whether the
   *  document has the same word in lower case, and for a mark on which sides it touches a neighbour. A small number. */
  readonly setting: Int32Array
}

/** At most this many features are written by `tagFeatures`. */
export const mostFeatures = 40

/** Look at all words of a document once. */
export function describeWords(tokens: readonly Token[], sentences: readonly Sentence[]): Words {
  const known = new Map<string, WordShape>()
  const lowerCase = new Set<string>()
  const shapes = tokens.map((token) => {
    const seen = known.get(token.text)
    if (seen) return seen
    const shape = shapeWord(token)
    known.set(token.text, shape)
    if (shape.caps === 1) lowerCase.add(token.lower)
    return shape
  })
  const setting = new Int32Array(tokens.length)
  for (const sentence of sentences) {
    const headline = capitalised(shapes, sentence)
    let initial = 1
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at]!
      const { caps } = shapes[at]!
      const touches =
        token.kind === 'mark'
          ? (at > 0 && tokens[at - 1]!.end === token.start ? 1 : 0) +
            (at + 1 < tokens.length && tokens[at + 1]!.start === token.end ? 2 : 0)
          : 0
      const twin = caps > 1 && lowerCase.has(token.lower) ? 1 : 0
      setting[at] = caps | (initial << 3) | (headline << 4) | (twin << 6) | (touches << 7)
      if (token.kind === 'word') initial = 0
      else if (token.text === ':' || token.text === '“' || token.text === '"') initial = 1
    }
  }
  return { shapes, setting }
}

/** 0 for a sentence as usual, 1 where most longer words are Capitalised, 2 where most are in CAPITALS. */
function capitalised(shapes: readonly WordShape[], sentence: Sentence): number {
  let words = 0
  let title = 0
  let upper = 0
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const { caps } = shapes[at]!
    if (caps === 0) continue
    words++
    if (caps === 3) upper++
    else if (caps > 1) title++
  }
  if (words < 3) return 0
  if (upper * 10 >= words * 7) return 2
  return (title + upper) * 10 >= words * 6 ? 1 : 0
}

/** Write the features of the word at `at` into `out` and give their number. `last` and `beforeLast` are the indexes of the two
 *  tags before it, -1 at the sentence's start.
 *
 *  The set is that of Ratnaparkhi's tagger (1996) as Honnibal's greedy one uses it, with the setting of the word, the last part
 *  of a hyphenated word, and pairs of neighbours added. */
export function tagFeatures(
  words: Words,
  sentence: Sentence,
  at: number,
  last: number,
  beforeLast: number,
  out: Int32Array,
): number {
  const { shapes, setting } = words
  const { firstToken, endToken } = sentence
  const here = shapes[at]!
  const before = at > firstToken ? shapes[at - 1]! : start
  const before2 = at - 1 > firstToken ? shapes[at - 2]! : start
  const after = at + 1 < endToken ? shapes[at + 1]! : end
  const after2 = at + 2 < endToken ? shapes[at + 2]! : end
  const set = setting[at]!
  const setBefore = at > firstToken ? setting[at - 1]! & 7 : 7
  const setAfter = at + 1 < endToken ? setting[at + 1]! & 7 : 7
  const { ends, starts } = here
  let n = 0
  out[n++] = mix(1, here.word)
  out[n++] = mix(mix(2, here.word), set & 0x3ff)
  out[n++] = mix(3, ends[0]!)
  out[n++] = mix(4, ends[1]!)
  out[n++] = mix(5, ends[2]!)
  out[n++] = mix(6, ends[3]!)
  out[n++] = mix(7, ends[4]!)
  out[n++] = mix(8, starts[0]!)
  out[n++] = mix(9, starts[1]!)
  out[n++] = mix(10, starts[2]!)
  out[n++] = mix(mix(11, here.shape), set)
  out[n++] = mix(12, set)
  out[n++] = mix(mix(13, set), setBefore * 8 + setAfter)
  out[n++] = mix(14, last)
  out[n++] = mix(mix(15, last), beforeLast)
  out[n++] = mix(mix(16, last), here.word)
  out[n++] = mix(mix(17, last), ends[2]!)
  out[n++] = mix(mix(18, last), set & 0x7f)
  out[n++] = mix(mix(mix(19, last), set & 7), setAfter)
  out[n++] = mix(20, before.word)
  out[n++] = mix(21, before.ends[2]!)
  out[n++] = mix(22, before2.word)
  out[n++] = mix(23, after.word)
  out[n++] = mix(24, after.ends[2]!)
  out[n++] = mix(mix(25, after.ends[1]!), setAfter)
  out[n++] = mix(26, after2.word)
  out[n++] = mix(mix(27, before.word), here.word)
  out[n++] = mix(mix(28, here.word), after.word)
  out[n++] = mix(mix(29, ends[2]!), after.ends[2]!)
  out[n++] = mix(mix(30, last), after.word)
  out[n++] = mix(mix(31, ends[1]!), set & 7)
  out[n++] = mix(mix(mix(32, last), ends[1]!), after.ends[1]!)
  if (here.tail !== 0) {
    out[n++] = mix(33, here.tail)
    out[n++] = mix(34, here.tailEnd)
    out[n++] = mix(mix(35, here.tailEnd), after.ends[1]!)
  }
  return n
}

const edge = (name: string): WordShape => {
  const hash = hashText(name)
  const five = [hash, hash, hash, hash, hash]
  return { word: hash, ends: five, starts: five, shape: hash, caps: 7, tail: 0, tailEnd: 0 }
}
const start = edge('<start>')
const end = edge('<end>')
