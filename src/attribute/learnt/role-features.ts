import { feature, type View } from './view.ts'

/** Labels of the first chain: what each token is to some attribution or other. */
export const roleLabels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const

/** At most this many features are written at once, of a token or of a step from one token to the next. */
export const mostRoleFeatures = 90

const none = 0x7fff

/** What speaks for the role of one token: its words and tags around it, its place in the tree, quotation marks, the lexicon, the rules. */
export function roleFeatures(view: View, at: number, out: Int32Array): number {
  const { shapes, tag, base, head, relation, children, quote, lexicon, ruled, sentence, block, size } = view
  const own = sentence[at]!
  const inside = (to: number): boolean => to >= 0 && to < size && block[to] === block[at]
  const word = (to: number): number => (inside(to) ? shapes[to]!.word : none)
  const tagAt = (to: number): number => (inside(to) ? tag[to]! : none)
  const kind = (to: number): number => (inside(to) ? shapes[to]!.kind * 8 + shapes[to]!.caps : none)
  const state = (to: number): number => (inside(to) ? quote[to]! : 9)
  const ruledAt = (to: number): number => (inside(to) ? ruled[to]! : 9)
  const shape = shapes[at]!
  let count = 0
  const add = (id: number, a: number, b = -1, c = -1): void => {
    out[count++] = feature(id, a, b, c)
  }
  add(1, 0)
  add(2, shape.word)
  add(3, base[at]!)
  add(4, tag[at]!)
  add(5, word(at - 1))
  add(6, word(at + 1))
  add(7, word(at - 2))
  add(8, word(at + 2))
  add(9, word(at - 1), shape.word)
  add(10, shape.word, word(at + 1))
  add(11, tagAt(at - 1), tag[at]!)
  add(12, tag[at]!, tagAt(at + 1))
  add(13, tagAt(at - 1), tag[at]!, tagAt(at + 1))
  add(14, tagAt(at - 2), tagAt(at - 1), tag[at]!)
  add(15, tag[at]!, tagAt(at + 1), tagAt(at + 2))
  add(16, base[at]!, tagAt(at + 1))
  add(17, base[at]!, tagAt(at - 1))
  add(18, shape.ends[2]!, tag[at]!)
  add(19, shape.ends[3]!)
  add(20, shape.starts[2]!)
  add(21, shape.kind * 8 + shape.caps)
  add(22, kind(at - 1), kind(at + 1))
  add(23, shape.shape)
  // The tree.
  const up = head[at]!
  const rel = relation[at]!
  const mask = children[at]!
  add(30, rel, tag[at]!)
  add(31, base[at]!, rel)
  add(32, up < 0 ? none : base[up]!, rel)
  add(33, up < 0 ? none : tag[up]!, rel, tag[at]!)
  add(34, mask & 0x3ff, tag[at]!)
  add(35, base[at]!, mask & 0x3f)
  add(36, base[at]!, mask & 2, mask & 5)
  const above = up < 0 ? -1 : head[up]!
  add(37, rel, up < 0 ? none : relation[up]!, up < 0 ? none : tag[up]!)
  add(38, above < 0 ? none : base[above]!, up < 0 ? none : relation[up]!, rel)
  // The nearest word above that may report, and the way to it.
  let path = rel
  let steps = 1
  for (let over = up; over >= 0 && steps < 6; over = head[over]!, steps++) {
    if (lexicon[over]! > 0) {
      add(39, path, base[over]!)
      add(40, path, over < at ? 1 : 0, steps)
      add(41, base[over]!, steps > 3 ? 3 : steps, over < at ? 1 : 0)
      break
    }
    path = feature(42, path, relation[over]!)
  }
  // Quotation marks.
  add(45, state(at - 1), state(at), state(at + 1))
  add(46, state(at), tag[at]!, lexicon[at]! > 0 ? 1 : 0)
  add(47, base[at]!, nearMark(view, at))
  add(48, nearMark(view, at), tag[at]!)
  // The lexicon.
  add(50, lexicon[at]!, tag[at]!)
  add(51, lexicon[at]!, rel, mask & 0x3)
  const left = nearLexicon(view, at, -1)
  const right = nearLexicon(view, at, 1)
  add(52, left)
  add(53, right)
  add(54, left, right, tag[at]!)
  // The rules.
  add(60, ruledAt(at))
  add(61, ruledAt(at - 1), ruledAt(at), ruledAt(at + 1))
  add(62, ruledAt(at), base[at]!)
  add(63, ruledAt(at), tag[at]!)
  add(64, ruledAt(at), rel)
  // The place.
  const first = at === 0 || sentence[at - 1] !== own ? 1 : 0
  add(70, first, block[at] === 0 ? 1 : 0, tag[at]!)
  add(71, inside(at - 1) ? 1 : 0)
  return count
}

/** What speaks for one label behind another. */
export function roleSteps(view: View, at: number, out: Int32Array): number {
  const { tag, quote, ruled, sentence, shapes, relation } = view
  let count = 0
  const add = (id: number, a: number, b = -1, c = -1): void => {
    out[count++] = feature(id, a, b, c)
  }
  add(100, 0)
  if (at === 0) return count
  add(101, tag[at - 1]!, tag[at]!)
  add(102, quote[at - 1]!, quote[at]!)
  add(103, ruled[at - 1]!, ruled[at]!)
  add(104, sentence[at - 1] === sentence[at] ? 0 : 1, view.block[at - 1] === view.block[at] ? 0 : 1)
  add(105, shapes[at - 1]!.word)
  add(106, shapes[at]!.word)
  add(107, relation[at - 1]!, relation[at]!)
  return count
}

/** How far the nearest quotation mark is, and on which side: 0 for none within three tokens. */
function nearMark(view: View, at: number): number {
  for (let far = 1; far <= 3; far++) {
    const before = view.quote[at - far]
    if (before === 3 || before === 1) return far * 4 + before
    const after = view.quote[at + far]
    if (after === 1 || after === 3) return 20 + far * 4 + after
  }
  return 0
}

/** The nearest form of a reporting verb to one side within its sentence: its base and how far, roughly. */
function nearLexicon(view: View, at: number, by: -1 | 1): number {
  for (let to = at + by, far = 1; to >= 0 && to < view.size && far < 25; to += by, far++) {
    if (view.sentence[to] !== view.sentence[at]) return -2
    if (view.lexicon[to]! > 0) return feature(55, view.base[to]!, far < 4 ? far : far < 10 ? 4 : 5)
  }
  return -3
}
