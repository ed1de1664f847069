import type { Range } from '../../text/index.ts'
import { roleLabels } from './role-features.ts'
import { contentRole, cueRole, feature, sourceRole, type View } from './view.ts'

/** Labels of the second chain, which is drawn once for each cue: what each token near it is to that cue. */
export const spanLabels = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const

/** As `mostRoleFeatures`. */
export const mostSpanFeatures = 90

/** The tokens at most that a cue's source and content are looked for in, on each side of it. */
export const reach = 160

/** A cue and what of its surroundings every token is asked about. */
export interface CueSite {
  readonly view: View
  /** Roles the first chain gave every token of the document: indexes into `roleLabels`. */
  readonly roles: Uint8Array
  readonly cue: Range
  /** The cue's verb or noun: the token of the cue whose head lies outside it. */
  readonly main: number
  readonly window: Range
  /** For each token of the window: where its way up the tree meets the way up from the cue, as a hash, and the branch it hangs in. */
  readonly path: Int32Array
  readonly branch: Int32Array
  /** Relation of that branch; -1 outside the sentence. */
  readonly branchRelation: Int32Array
  /** Quotations nearest to the cue: before, around, behind; -1 for none. */
  readonly quoteBefore: number
  readonly quoteAround: number
  readonly quoteBehind: number
  /** For each token of the window its role to this cue after the rules. */
  readonly ruled: Uint8Array
  readonly hasRule: 0 | 1
  /** Commas, cues and the like between token and cue, a small number. */
  readonly between: Int32Array
  readonly passive: 0 | 1
}

/** Look at the surroundings of one cue. Takes time in the length of the window. */
export function seeCue(view: View, roles: Uint8Array, cue: Range): CueSite {
  const main = mainToken(view, cue)
  const window = windowOf(view, roles, main)
  const size = window.end - window.start
  const { path, branch, branchRelation } = ways(view, main, window)
  const quoteAround = view.quotation[main]!
  let quoteBefore = -1
  for (let at = cue.start - 1; at >= window.start && quoteBefore < 0; at--)
    if (view.quotation[at]! >= 0 && view.quotation[at] !== quoteAround) quoteBefore = view.quotation[at]!
  let quoteBehind = -1
  for (let at = cue.end; at < window.end && quoteBehind < 0; at++)
    if (view.quotation[at]! >= 0 && view.quotation[at] !== quoteAround) quoteBehind = view.quotation[at]!
  const rule = view.rules[view.ruleOfCue[main]!]
  const ruled = new Uint8Array(size)
  if (rule) {
    const mark = (ranges: readonly Range[], role: number) => {
      for (const { start, end } of ranges)
        if (end > window.start && start < window.end)
          ruled.fill(role, Math.max(0, start - window.start), Math.min(size, end - window.start))
    }
    mark(rule.content, contentRole)
    mark(rule.source, sourceRole)
    mark(rule.cue, cueRole)
  }
  return {
    view,
    roles,
    cue,
    main,
    window,
    path,
    branch,
    branchRelation,
    quoteBefore,
    quoteAround,
    quoteBehind,
    ruled,
    hasRule: rule ? 1 : 0,
    between: betweens(view, roles, cue, window),
    passive: (view.children[main]! & passiveBits) !== 0 ? 1 : 0,
  }
}

/** `aux:pass`, `nsubj:pass`, `obl:agent` of `childBits`. */
const passiveBits = (1 << 9) | (1 << 10) | (1 << 16)

function mainToken(view: View, { start, end }: Range): number {
  for (let at = start; at < end; at++) {
    const head = view.head[at]!
    if ((head < start || head >= end) && view.relation[at] !== 0) return at
  }
  return start
}

const opensCue = roleLabels.indexOf('B-cue')

/** Beyond so many other cues nothing of this one's is looked for. */
const mostCuesCrossed = 8

/** The cue's block, the blocks a quotation or a colon joins to it, no further than `reach` tokens. */
function windowOf(view: View, roles: Uint8Array, main: number): Range {
  let start = main
  for (let crossed = 0, joins = 0; start > 0 && main - start < reach && crossed <= mostCuesCrossed; start--) {
    if (view.block[start - 1] !== view.block[start] && (!joined(view, start) || ++joins > 2)) break
    if (roles[start - 1] === opensCue) crossed++
  }
  let end = main + 1
  for (
    let crossed = 0, joins = 0;
    end < view.size && end - main < reach && crossed <= mostCuesCrossed;
    end++
  ) {
    if (view.block[end] !== view.block[end - 1] && (!joined(view, end) || ++joins > 2)) break
    if (roles[end] === opensCue) crossed++
  }
  return { start, end }
}

/** Whether the block that begins at a token carries on the one before it: a quotation goes on, or a colon opened it. */
function joined({ layers, quotation }: View, at: number): boolean {
  return layers.quotations[quotation[at - 1]!]?.continues === true || layers.tokens[at - 1]!.text === ':'
}

function ways(view: View, main: number, window: Range): Pick<CueSite, 'path' | 'branch' | 'branchRelation'> {
  const size = window.end - window.start
  const path = new Int32Array(size)
  const branch = new Int32Array(size).fill(-1)
  const branchRelation = new Int32Array(size).fill(-1)
  const above = new Map<number, number>()
  const wayUp = new Map<number, number>()
  let way = 0
  for (let at = main, steps = 0; at >= 0; at = view.head[at]!, steps++) {
    above.set(at, steps)
    wayUp.set(at, way)
    way = steps < 3 ? feature(200, way, view.relation[at]!) : way
  }
  const own = view.sentence[main]!
  for (let at = window.start; at < window.end; at++) {
    const place = at - window.start
    const away = view.sentence[at]! - own
    if (away !== 0) {
      path[place] = feature(
        201,
        Math.max(-3, Math.min(3, away)) + 3,
        view.block[at] === view.block[main] ? 1 : 0,
      )
      branch[place] = -2 - (away > 0 ? 1 : 0)
      continue
    }
    let under = -1
    let to = at
    while (to >= 0 && !above.has(to)) {
      under = to
      to = view.head[to]!
    }
    const steps = to < 0 ? 9 : above.get(to)!
    const way = to < 0 ? 0 : wayUp.get(to)!
    branch[place] = under < 0 ? to : under
    branchRelation[place] = under < 0 ? 100 + Math.min(3, steps) : view.relation[under]!
    path[place] = feature(
      202,
      steps > 3 ? 4 : steps,
      feature(203, way, under < 0 ? -2 : view.relation[under]!),
    )
  }
  return { path, branch, branchRelation }
}

/** Bits: 1 comma, 2 quotation mark, 4 colon, 8 another cue of the first chain, 16 a stop of a sentence, 32 `and` or `but`, 64 semicolon or dash. */
function betweens(view: View, roles: Uint8Array, cue: Range, window: Range): Int32Array {
  const between = new Int32Array(window.end - window.start)
  const bit = (at: number): number => {
    const { text, lower } = view.layers.tokens[at]!
    if (roles[at] === 3) return 8
    if (text === ',') return 1
    if (view.quote[at] === 1 || view.quote[at] === 3) return 2
    if (text === ':') return 4
    if (text === ';' || text === '—' || text === '–') return 64
    if (text === '.' || text === '!' || text === '?') return 16
    return lower === 'and' || lower === 'but' ? 32 : 0
  }
  let bits = 0
  for (let at = cue.start - 1; at >= window.start; at--) {
    between[at - window.start] = bits
    bits |= bit(at)
  }
  bits = 0
  for (let at = cue.end; at < window.end; at++) {
    between[at - window.start] = bits
    bits |= bit(at)
  }
  return between
}

/** What speaks for a token's being source or content of this cue. */
export function spanFeatures(site: CueSite, at: number, out: Int32Array): number {
  const { view, roles, cue, main, window, path, branch, branchRelation, ruled, between } = site
  const { shapes, tag, base, quote, quotation, relation, head } = view
  const place = at - window.start
  const inside = (to: number): boolean => to >= window.start && to < window.end
  const shape = shapes[at]!
  const side = at < cue.start ? 0 : at < cue.end ? 1 : 2
  const far = side === 0 ? cue.start - at : side === 2 ? at - cue.end + 1 : 0
  const bucket = far < 6 ? far : far < 9 ? 6 : far < 14 ? 7 : far < 25 ? 8 : far < 50 ? 9 : 10
  const cueBase = base[main]!
  const tagAt = (to: number): number => (inside(to) ? tag[to]! : 0x7fff)
  const word = (to: number): number => (inside(to) ? shapes[to]!.word : 0x7fff)
  const role = (to: number): number => (inside(to) ? roles[to]! : 9)
  const ruledAt = (to: number): number => (inside(to) ? ruled[to - window.start]! : 9)
  const rel = branchRelation[place]!
  const quoted =
    quotation[at]! < 0
      ? 0
      : quotation[at] === site.quoteAround
        ? 1
        : quotation[at] === site.quoteBefore
          ? 2
          : quotation[at] === site.quoteBehind
            ? 3
            : 4
  const atBranch = branch[place] === at ? 1 : 0
  const newBranch = place > 0 && branch[place - 1] === branch[place] ? 0 : 1
  let count = 0
  const add = (id: number, a: number, b = -1, c = -1): void => {
    out[count++] = feature(id, a, b, c)
  }
  add(210, side)
  add(211, side, bucket)
  add(212, side, cueBase)
  add(213, side, path[place]!)
  add(214, path[place]!, cueBase)
  add(215, path[place]!, tag[at]!)
  add(216, rel, side, tag[main]!)
  add(217, rel, side, site.passive)
  add(218, rel, cueBase, side)
  add(219, path[place]!, between[place]!)
  add(220, side, between[place]!)
  add(221, between[place]!, bucket)
  add(222, rel, atBranch, newBranch)
  // The token itself.
  add(230, shape.word, side)
  add(231, tag[at]!, side, bucket)
  add(232, tag[at]!, relation[at]!, side)
  add(233, tagAt(at - 1), tag[at]!, side)
  add(234, tag[at]!, tagAt(at + 1), side)
  add(235, word(at - 1), side)
  add(236, word(at + 1), side)
  add(237, shape.kind * 8 + shape.caps, side)
  add(238, base[at]!, rel)
  add(239, shape.ends[2]!, side)
  const up = head[at]!
  add(240, up < 0 ? -1 : base[up]!, relation[at]!, side)
  const top = branch[place]!
  add(241, top < 0 ? top : tag[top]!, rel, side)
  add(242, top < 0 ? top : base[top]!, rel)
  add(243, top < 0 ? top : view.children[top]! & 0xff, rel)
  // Quotation marks.
  add(250, quoted, side, quote[at]!)
  add(251, quoted, cueBase)
  add(252, quoted, between[place]! & 0x1a, side)
  add(253, site.quoteBefore < 0 ? 0 : 1, site.quoteBehind < 0 ? 0 : 1, side * 8 + quoted)
  add(254, quoted, path[place]!)
  // What the first chain took it for.
  add(260, role(at), side)
  add(261, role(at - 1), role(at), role(at + 1))
  add(262, role(at), bucket, side)
  add(263, role(at), path[place]!)
  add(264, role(at), rel, cueBase)
  add(265, role(at), between[place]!)
  add(266, roles[main]!, role(at), side)
  // The rules.
  const ruling = site.hasRule * 16
  add(270, ruledAt(at) + ruling, side)
  add(271, ruledAt(at - 1) + ruling, ruledAt(at), ruledAt(at + 1))
  add(272, ruledAt(at) + ruling, role(at), side)
  add(273, ruledAt(at) + ruling, cueBase)
  add(274, ruledAt(at) + ruling, rel, side)
  add(275, ruledAt(at) + ruling, tag[at]!, relation[at]!)
  // The cue.
  add(280, tag[main]!, side, bucket)
  add(281, relation[main]!, rel, side)
  add(282, view.children[main]! & 0x7f, rel, side)
  add(283, view.lexicon[main]!, rel, side)
  add(284, word(cue.start - 1), side)
  add(285, word(cue.end), side)
  return count
}

/** What speaks for one label behind another. */
export function spanSteps(site: CueSite, at: number, out: Int32Array): number {
  const { view, roles, cue, window, branch, branchRelation, ruled } = site
  let count = 0
  const add = (id: number, a: number, b = -1, c = -1): void => {
    out[count++] = feature(id, a, b, c)
  }
  const side = at < cue.start ? 0 : at < cue.end ? 1 : 2
  add(300, side)
  const place = at - window.start
  if (place === 0) return count
  add(301, view.tag[at - 1]!, view.tag[at]!)
  add(302, view.quote[at - 1]!, view.quote[at]!, side)
  add(303, ruled[place - 1]!, ruled[place]!, site.hasRule)
  add(
    304,
    view.sentence[at - 1] === view.sentence[at] ? 0 : 1,
    view.block[at - 1] === view.block[at] ? 0 : 1,
    side,
  )
  add(305, roles[at - 1]!, roles[at]!)
  add(306, branch[place - 1] === branch[place] ? 1 : 0, branchRelation[place - 1]!, branchRelation[place]!)
  add(307, view.shapes[at - 1]!.word)
  add(308, view.shapes[at]!.word)
  add(309, view.relation[at - 1]!, view.relation[at]!)
  add(310, at === cue.start ? 1 : at === cue.end ? 2 : 0)
  return count
}
