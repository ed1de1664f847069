import type { Sentence, Token } from '../layers.ts'
import { hashText, mix } from '../perceptron/hash.ts'
import { type Tag, tags } from '../tags/tag.ts'
import { hashWord } from '../tags/word-shape.ts'
import type { Configuration } from './configuration.ts'
import { relationIndex } from './relation.ts'

/** The words of one sentence as the parser sees them, with two more places for the root and for nothing. */
export interface Seen {
  readonly size: number
  readonly word: Int32Array
  readonly tag: Int32Array
  /** Last three letters. */
  readonly ending: Int32Array
  /** How many commas, and how many verbs, stand before each place. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
}

const tagIndex = new Map<string, number>(tags.map((tag, at) => [tag, at]))
const rootWord = hashText('<root>')
const noWord = hashText('<none>')

export function seeSentence(tokens: readonly Token[], given: readonly Tag[], sentence: Sentence): Seen {
  const { firstToken } = sentence
  const size = sentence.endToken - firstToken
  const word = new Int32Array(size + 2)
  const tag = new Int32Array(size + 2)
  const ending = new Int32Array(size + 2)
  const commas = new Int32Array(size + 2)
  const verbs = new Int32Array(size + 2)
  for (let at = 0; at < size; at++) {
    const token = tokens[firstToken + at]!
    const own = given[firstToken + at]!
    word[at] = hashWord(token)
    tag[at] = tagIndex.get(own) ?? 0
    ending[at] = hashText(token.lower, Math.max(0, token.lower.length - 3))
    commas[at + 1] = commas[at]! + (own === ',' || own === ':' ? 1 : 0)
    verbs[at + 1] = verbs[at]! + (own.startsWith('VB') || own === 'MD' ? 1 : 0)
  }
  word[size] = rootWord
  word[size + 1] = noWord
  tag[size] = tags.length
  tag[size + 1] = tags.length + 1
  commas[size + 1] = commas[size]!
  verbs[size + 1] = verbs[size]!
  return { size, word, tag, ending, commas, verbs }
}

/** At most this many features are written by `moveFeatures` or `arcFeatures`. */
export const mostFeatures = 96

/** Write the features that choose the next move into `out` and give their number.
 *
 *  Words, tags, children and distances around the stack's top (s0, s1, s2) and the buffer's front (b0, b1, b2) after Zhang and
 *  Nivre (ACL 2011), with the commas and verbs between s0 and b0. */
export function moveFeatures(seen: Seen, state: Configuration, out: Int32Array): number {
  const { word, tag, commas, verbs } = seen
  const s0 = state.top()
  const s1 = state.top(1)
  const s2 = state.top(2)
  const b0 = state.next()
  const b1 = state.next(1)
  const b2 = state.next(2)
  const b3 = state.next(3)
  const { none, left, left2, right, right2, relation, leftCount, rightCount, children } = state
  const s0w = word[s0]!
  const s0t = tag[s0]!
  const s1w = word[s1]!
  const s1t = tag[s1]!
  const s2t = tag[s2]!
  const b0w = word[b0]!
  const b0t = tag[b0]!
  const b1w = word[b1]!
  const b1t = tag[b1]!
  const b2t = tag[b2]!
  const s0l = left[s0]!
  const s0r = right[s0]!
  const s1l = left[s1]!
  const s1r = right[s1]!
  const b0l = left[b0]!
  const near = s0 === none ? 9 : Math.min(8, b0 - s0)
  const below = s1 === none ? 9 : Math.min(8, s0 - s1)
  const between =
    s0 === none ? 0 : Math.min(2, commas[b0]! - commas[s0]!) * 4 + Math.min(3, verbs[b0]! - verbs[s0]!)
  const between1 =
    s1 === none ? 0 : Math.min(2, commas[s0]! - commas[s1]!) * 4 + Math.min(3, verbs[s0]! - verbs[s1]!)
  const s0wt = mix(s0w, s0t)
  const s1wt = mix(s1w, s1t)
  const b0wt = mix(b0w, b0t)
  const tt = (s0t << 6) | b0t
  const t3 = (s1t << 12) | tt
  let n = 0
  out[n++] = mix(1, s0w)
  out[n++] = mix(2, s0t)
  out[n++] = mix(3, s0wt)
  out[n++] = mix(4, s1w)
  out[n++] = mix(5, s1t)
  out[n++] = mix(6, s1wt)
  out[n++] = mix(7, s2t)
  out[n++] = mix(8, mix(word[s2]!, s2t))
  out[n++] = mix(9, b0w)
  out[n++] = mix(10, b0t)
  out[n++] = mix(11, b0wt)
  out[n++] = mix(12, b1w)
  out[n++] = mix(13, b1t)
  out[n++] = mix(14, mix(b1w, b1t))
  out[n++] = mix(15, b2t)
  out[n++] = mix(16, mix(word[b2]!, b2t))
  out[n++] = mix(17, (b1t << 12) | (b2t << 6) | tag[b3]!)
  // Pairs.
  out[n++] = mix(mix(18, s0wt), b0wt)
  out[n++] = mix(mix(19, s0wt), b0t)
  out[n++] = mix(mix(20, s0t), b0wt)
  out[n++] = mix(mix(21, s0w), b0w)
  out[n++] = mix(22, tt)
  out[n++] = mix(mix(23, s1wt), s0wt)
  out[n++] = mix(mix(24, s1wt), s0t)
  out[n++] = mix(mix(25, s1t), s0wt)
  out[n++] = mix(26, (s1t << 6) | s0t)
  out[n++] = mix(27, (s1t << 6) | b0t)
  out[n++] = mix(mix(28, s1w), b0w)
  out[n++] = mix(29, (b0t << 6) | b1t)
  out[n++] = mix(mix(30, b0w), b1t)
  out[n++] = mix(mix(31, s0w), b1t)
  out[n++] = mix(mix(32, s1w), b0t)
  // Three tags.
  out[n++] = mix(33, (b0t << 12) | (b1t << 6) | b2t)
  out[n++] = mix(34, (s0t << 12) | (b0t << 6) | b1t)
  out[n++] = mix(35, t3)
  out[n++] = mix(36, (s2t << 12) | (s1t << 6) | s0t)
  out[n++] = mix(mix(37, t3), b1t)
  out[n++] = mix(38, (tag[s0l]! << 12) | tt)
  out[n++] = mix(39, (tag[s0r]! << 12) | tt)
  out[n++] = mix(40, (tag[b0l]! << 12) | tt)
  out[n++] = mix(41, (tag[s1r]! << 12) | (s1t << 6) | s0t)
  out[n++] = mix(42, (tag[s1l]! << 12) | (s1t << 6) | s0t)
  out[n++] = mix(43, (tag[s0r]! << 12) | (s1t << 6) | s0t)
  out[n++] = mix(44, (tag[s0l]! << 12) | (s1t << 6) | s0t)
  out[n++] = mix(mix(45, t3), tag[s0r]!)
  out[n++] = mix(mix(46, (s1t << 6) | s0t), b0w)
  out[n++] = mix(mix(47, tt), s1w)
  out[n++] = mix(mix(48, tt), b1w)
  // Children and their relations.
  out[n++] = mix(49, word[s0l]!)
  out[n++] = mix(50, word[s0r]!)
  out[n++] = mix(51, word[b0l]!)
  out[n++] = mix(52, word[s1r]!)
  out[n++] = mix(mix(53, tt), relation[s0l]!)
  out[n++] = mix(mix(54, tt), relation[s0r]!)
  out[n++] = mix(mix(55, tt), relation[b0l]!)
  out[n++] = mix(mix(56, (s1t << 6) | s0t), relation[s1r]!)
  out[n++] = mix(mix(57, tt), (tag[left2[s0]!]! << 6) | tag[s0l]!)
  out[n++] = mix(mix(58, tt), (tag[right2[s0]!]! << 6) | tag[s0r]!)
  out[n++] = mix(mix(59, tt), (tag[left2[b0]!]! << 6) | tag[b0l]!)
  out[n++] = mix(mix(60, (s1t << 6) | s0t), children[s0]!)
  out[n++] = mix(mix(61, tt), children[s0]!)
  out[n++] = mix(mix(62, tt), children[b0]!)
  out[n++] = mix(mix(63, (s1t << 6) | s0t), children[s1]!)
  out[n++] = mix(mix(64, s0w), children[s0]!)
  // Number of children, distance, what lies between.
  out[n++] = mix(mix(65, s0w), leftCount[s0]! * 16 + rightCount[s0]!)
  out[n++] = mix(mix(66, s0t), leftCount[s0]! * 16 + rightCount[s0]!)
  out[n++] = mix(mix(67, b0t), leftCount[b0]!)
  out[n++] = mix(mix(68, s1t), rightCount[s1]!)
  out[n++] = mix(mix(69, s0w), near)
  out[n++] = mix(mix(70, b0w), near)
  out[n++] = mix(mix(71, tt), near)
  out[n++] = mix(mix(72, (s1t << 6) | s0t), below)
  out[n++] = mix(mix(73, tt), between)
  out[n++] = mix(mix(74, (s1t << 6) | s0t), between1)
  out[n++] = mix(mix(75, s1w), mix(s0w, b0w))
  out[n++] = mix(mix(76, t3), between)
  out[n++] = mix(mix(77, seen.ending[s0]!), b0t)
  out[n++] = mix(mix(78, s0t), seen.ending[b0]!)
  return n
}

/** Write the features that name the relation of an arc into `out` and give their number; kinds do not meet those of moves. */
export function arcFeatures(
  seen: Seen,
  state: Configuration,
  head: number,
  dependent: number,
  out: Int32Array,
): number {
  const { word, tag, ending, commas } = seen
  const { none, left, right, relation, children } = state
  const side = head > dependent ? 1 : 0
  const hw = word[head]!
  const ht = tag[head]!
  const dw = word[dependent]!
  const dt = tag[dependent]!
  const pair = (side << 12) | (ht << 6) | dt
  const first = left[dependent]!
  const last = right[dependent]!
  const far = Math.min(6, Math.abs(head - dependent))
  const before = dependent > 0 ? dependent - 1 : none
  const after = dependent + 1 < seen.size ? dependent + 1 : none
  const beforeHead = head > 0 && head <= seen.size ? head - 1 : none
  const cut = Math.min(2, Math.abs(commas[head]! - commas[dependent]!))
  const kin = side === 1 ? left[head]! : right[head]!
  let n = 0
  out[n++] = mix(101, pair)
  out[n++] = mix(mix(102, pair), dw)
  out[n++] = mix(mix(103, pair), hw)
  out[n++] = mix(mix(104, hw), dw)
  out[n++] = mix(mix(105, dw), side)
  out[n++] = mix(mix(106, hw), side)
  out[n++] = mix(mix(107, dt), side)
  out[n++] = mix(mix(108, pair), far)
  out[n++] = mix(mix(109, pair), cut)
  out[n++] = mix(mix(110, pair), children[dependent]!)
  out[n++] = mix(mix(111, pair), children[head]!)
  out[n++] = mix(mix(112, hw), mix(dt, children[dependent]!))
  out[n++] = mix(mix(113, dw), children[head]!)
  out[n++] = mix(mix(114, pair), word[first]!)
  out[n++] = mix(mix(115, hw), word[first]!)
  out[n++] = mix(mix(116, pair), tag[first]!)
  out[n++] = mix(mix(117, pair), tag[last]!)
  out[n++] = mix(mix(118, pair), relation[kin]!)
  out[n++] = mix(mix(119, pair), tag[before]!)
  out[n++] = mix(mix(120, pair), tag[after]!)
  out[n++] = mix(mix(121, pair), tag[beforeHead]!)
  out[n++] = mix(mix(122, pair), ending[dependent]!)
  out[n++] = mix(mix(123, pair), ending[head]!)
  out[n++] = mix(mix(124, ending[dependent]!), ending[head]!)
  out[n++] = mix(mix(125, pair), word[before]!)
  out[n++] = mix(mix(126, pair), word[after]!)
  out[n++] = mix(mix(127, dw), word[after]!)
  out[n++] = mix(mix(128, mix(pair, children[dependent]!)), children[head]!)
  return n
}

/** Relations of children that say most about their head: a passive, a clause with a subject, a phrase with a preposition. */
const telling = [
  'case',
  'mark',
  'nsubj',
  'nsubj:pass',
  'aux',
  'aux:pass',
  'cop',
  'obj',
  'ccomp',
  'xcomp',
  'cc',
  'det',
  'conj',
  'expl',
  'iobj',
  'appos',
  'acl:relcl',
  'punct',
]
const bits = new Map(telling.map((relation, at) => [relationIndex(relation), 1 << at]))

/** The bit of a relation in `Configuration.children`, 0 for most. */
export function childBit(relation: number): number {
  return bits.get(relation) ?? 0
}
