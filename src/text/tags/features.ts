import type { Sentence, Token } from '../layers.ts'
import { hashText, mix } from '../perceptron/hash.ts'
import { type Tag, tags } from './tag.ts'
import { auxiliary } from './word-class.ts'
import { shapeWords, type WordShape } from './word-shape.ts'

/** Everything about a document's words that does not depend on the tags given so far. */
export interface Words {
  readonly shapes: readonly WordShape[]
  /** How the word is written here: capitals, whether the sentence begins with it or is a headline in capitals, whether the
   *  document has the same word in lower case or with a capital inside a sentence, and for a mark on which sides it touches a neighbour. A small number. */
  readonly setting: Int32Array
  /** The first auxiliary after the word in its sentence, before a semicolon or colon: its hash, or 0. */
  readonly auxiliaryAhead: Int32Array
  /** How many words of the sentence before and after this one look like verbs in a finite form (none, one, more), and whether
   *  this one does, and whether the sentence is a full one: 0 to 35. A sentence without any other wants `entered` to be its verb. */
  readonly rivals: Int32Array
}

/** What has been decided to the left of a word. Tags are indexes into `tags`, -1 at the sentence's start. */
export interface Left {
  readonly last: number
  readonly beforeLast: number
  /** The last verb of the sentence so far, `to` and modals included, times two; one more if a comma, a conjunction or a relative
   *  word came after it; -1 where there is none. Tells `the unit entered` from `the unit that entered`. */
  readonly verb: number
}

export const sentenceStart: Left = { last: -1, beforeLast: -1, verb: -1 }

/** The state after one more tag. */
export function pass(left: Left, tag: number): Left {
  let { verb } = left
  if (verbal.has(tag)) verb = tag * 2
  else if (verb >= 0 && dividing.has(tag)) verb |= 1
  return { last: tag, beforeLast: left.last, verb }
}

/** The first so many features name the word itself; training leaves them out now and then, so that the rest learn to do without. */
export const wordFeatures = 7

/** At most this many features are written by `tagFeatures`. */
export const mostFeatures = 37

/** Look at all words of a document once. */
export function describeWords(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  shapes: readonly WordShape[] = shapeWords(tokens),
): Words {
  const lowerCase = new Set<string>()
  for (const [at, token] of tokens.entries()) if (shapes[at]!.caps === 1) lowerCase.add(token.lower)
  const inSentence = new Set<string>()
  const setting = new Int32Array(tokens.length)
  const auxiliaryAhead = new Int32Array(tokens.length)
  const rivals = new Int32Array(tokens.length)
  for (const sentence of sentences) {
    const headline = capitalised(shapes, sentence)
    const full = isFull(tokens, sentence) ? 1 : 0
    let verbs = 0
    for (let at = sentence.firstToken; at < sentence.endToken; at++) if (shapes[at]!.past !== 0) verbs++
    let seen = 0
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const own = shapes[at]!.past === 0 ? 0 : 1
      rivals[at] = ((Math.min(2, seen) * 3 + Math.min(2, verbs - seen - own)) * 2 + own) * 2 + full
      seen += own
    }
    let ahead = 0
    for (let at = sentence.endToken - 1; at >= sentence.firstToken; at--) {
      auxiliaryAhead[at] = ahead
      const { lower } = tokens[at]!
      if (shapes[at]!.past === auxiliary) ahead = shapes[at]!.word
      else if (lower === ';' || lower === ':') ahead = 0
    }
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
      if (caps > 1 && !initial && headline === 0) inSentence.add(token.text)
      setting[at] = caps | (initial << 3) | (headline << 4) | (twin << 6) | (touches << 8)
      if (token.kind === 'word') initial = 0
      else if (token.text === ':' || token.text === '“' || token.text === '"') initial = 1
    }
  }
  for (const [at, token] of tokens.entries())
    if (setting[at]! & 0x38 && shapes[at]!.caps > 1 && inSentence.has(token.text)) setting[at]! |= 1 << 7
  return { shapes, setting, auxiliaryAhead, rivals }
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

/** Whether a sentence ends with a full stop, a question or exclamation mark, marks that close behind it aside. */
function isFull(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let at = sentence.endToken - 1; at >= sentence.firstToken && at > sentence.endToken - 4; at--)
    if (/^[.!?]$/.test(tokens[at]!.text)) return true
  return false
}

/** Write the features of the word at `at` into `out` and give their number.
 *
 *  The set is that of Ratnaparkhi's tagger (1996) as Honnibal's greedy one uses it, with the setting of the word, the last part
 *  of a hyphenated word, and pairs of neighbours added. */
export function tagFeatures(
  words: Words,
  sentence: Sentence,
  at: number,
  left: Left,
  out: Int32Array,
): number {
  const { shapes, setting } = words
  const { firstToken, endToken } = sentence
  const { last, beforeLast, verb } = left
  const ahead = words.auxiliaryAhead[at]!
  const here = shapes[at]!
  const before = at > firstToken ? shapes[at - 1]! : start
  const before2 = at - 1 > firstToken ? shapes[at - 2]! : start
  const after = at + 1 < endToken ? shapes[at + 1]! : end
  const after2 = at + 2 < endToken ? shapes[at + 2]! : end
  const set = setting[at]!
  const setBefore = at > firstToken ? setting[at - 1]! & 7 : 7
  const setAfter = at + 1 < endToken ? setting[at + 1]! & 7 : 7
  const { ends, starts } = here
  const form = here.past === 0 ? ends[0]! : here.past
  let n = 0
  out[n++] = mix(1, here.word)
  out[n++] = mix(mix(2, here.word), set & 0x3ff)
  out[n++] = mix(3, ends[3]!)
  out[n++] = mix(4, ends[4]!)
  out[n++] = mix(mix(5, last), here.word)
  out[n++] = mix(mix(6, before.word), here.word)
  out[n++] = mix(mix(7, here.word), after.word)
  out[n++] = mix(8, ends[0]!)
  out[n++] = mix(9, ends[1]!)
  out[n++] = mix(10, ends[2]!)
  out[n++] = mix(11, starts[0]!)
  out[n++] = mix(12, starts[1]!)
  out[n++] = mix(13, starts[2]!)
  out[n++] = mix(mix(14, here.shape), set)
  out[n++] = mix(15, set)
  out[n++] = mix(mix(16, set), setBefore * 8 + setAfter)
  out[n++] = mix(17, last)
  out[n++] = mix(mix(18, last), beforeLast)
  out[n++] = mix(mix(19, last), ends[2]!)
  out[n++] = mix(mix(20, last), set & 0xff)
  out[n++] = mix(mix(mix(21, last), set & 7), setAfter)
  out[n++] = mix(22, before.word)
  out[n++] = mix(23, before.ends[2]!)
  out[n++] = mix(24, before2.word)
  out[n++] = mix(25, after.word)
  out[n++] = mix(26, after.ends[2]!)
  out[n++] = mix(27, after2.word)
  out[n++] = mix(mix(28, ends[1]!), set & 7)
  out[n++] = mix(mix(29, verb), ends[1]!)
  out[n++] = mix(mix(30, ahead), ends[1]!)
  out[n++] = mix(mix(mix(31, words.rivals[at]!), form), mix(last, after.kind))
  out[n++] = mix(mix(32, form), after.word)
  out[n++] = mix(mix(mix(33, form), after.kind), last)
  out[n++] = mix(mix(mix(34, last), here.kind), after.kind)
  if (here.tail !== 0) {
    out[n++] = mix(35, here.tail)
    out[n++] = mix(36, here.tailEnd)
    out[n++] = mix(mix(37, here.tailEnd), after.ends[1]!)
  }
  return n
}

const index = (tag: Tag): number => tags.indexOf(tag)
const verbal = new Set(['VB', 'VBD', 'VBP', 'VBZ', 'VBN', 'VBG', 'TO', 'MD'].map((tag) => index(tag as Tag)))
const dividing = new Set([',', 'CC', 'WDT', 'WP', 'WRB', ':', '``', "''"].map((tag) => index(tag as Tag)))

const edge = (name: string): WordShape => {
  const hash = hashText(name)
  const five = [hash, hash, hash, hash, hash]
  return {
    word: hash,
    ends: five,
    starts: five,
    shape: hash,
    caps: 7,
    past: 0,
    kind: 40,
    tail: 0,
    tailEnd: 0,
  }
}
const start = edge('<start>')
const end = edge('<end>')
