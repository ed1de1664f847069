import type { GumDocument, GumWord } from './gum-discourse.ts'
import { below, runsOf } from './gum-tree.ts'

/** The words of what is said: the nucleus and the units below it that hang from its main word in the dependency tree too, the
 *  quotations that they open or close to their other end, and those that go on after the speaker was named.
 *      “We won,” he said. “Nobody thought so.”
 *      ^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^
 *  Without the final stop outside quotation marks, without commas that set the speaker off. What is wrong, where the two trees
 *  do not agree or a quotation does not end. */
export function contentOf(
  gum: GumDocument,
  satellite: number,
  nucleus: number,
  cue: readonly number[],
  source: readonly number[],
): readonly number[] | string {
  const { words } = gum
  const pairs = quotations(words)
  const aside = new Set(wordsUnder(gum, satellite, -1))
  const core = halves(gum, nucleus).flatMap((unit) => range(gum.units[unit]!))
  const outside = (from: number, to: number): boolean =>
    ![...cue, ...source].some((at) => at > from && at < to)
  const byTree = clauseOf(gum, satellite, nucleus, cue, aside, core)
  const content = typeof byTree === 'string' ? quotationOf(words, pairs, core, aside) : byTree
  if (content === null) return byTree as string
  for (const at of [...content]) {
    if (!words[at]!.quote) continue
    const other = pairs.get(at)
    if (other === undefined) {
      if (words[at]!.quote === 'opens') return 'quotation does not end'
      continue
    }
    const [from, to] = at < other ? [at, other] : [other, at]
    if (!outside(from, to)) continue
    for (let one = from; one <= to; one++) if (one === other || !aside.has(one)) content.add(one)
  }
  for (const at of goesOn(gum, pairs, [...content, ...aside])) content.add(at)
  const runs = runsOf(content).flatMap((run) => trim(words, run, pairs, content))
  const found = runs.flatMap(([from, to]) => range({ from, to: to + 1 }))
  if (found.some((at) => cue.includes(at) || source.includes(at)))
    return 'content holds its own cue or source'
  if (runs.length > 3) return 'content in more than three pieces'
  if (!found.some((at) => /^(?:NOUN|PROPN|VERB|ADJ|NUM|INTJ)$/.test(words[at]!.kind)))
    return 'content is empty'
  return found
}

/** What the nucleus says in its own sentence, where both trees agree on how far it goes. */
function clauseOf(
  gum: GumDocument,
  satellite: number,
  nucleus: number,
  cue: readonly number[],
  aside: ReadonlySet<number>,
  core: readonly number[],
): Set<number> | string {
  const { words, units } = gum
  const spoken = new Set(wordsUnder(gum, nucleus, satellite))
  // “He said | I think | we won”: both hang from the last, and what he said holds what “I” think. “According to the paper | he said |
  // they won”: what the paper said holds what he said.
  for (const [unit, { edges }] of units.entries())
    if (unit !== satellite && edges[0]?.head === nucleus && isAttribution(edges[0].relation))
      for (const at of wordsUnder(gum, unit, -1)) spoken.add(at)
  for (
    let edge = units[nucleus]!.edges[0];
    edge && isAttribution(edge.relation);
    edge = units[edge.head]!.edges[0]
  )
    for (const at of wordsUnder(gum, edge.head, satellite)) spoken.add(at)
  const heads = core.filter((at) => !core.includes(words[at]!.head) && words[at]!.kind !== 'PUNCT')
  if (heads.length !== 1) return 'nucleus has several heads'
  let head = heads[0]!
  const { sentence } = words[head]!
  if (sentence !== words[cue[0]!]!.sentence) return 'said in another sentence'
  for (let up = words[head]!.head; up >= 0 && spoken.has(up) && !aside.has(up); up = words[up]!.head)
    head = up
  if (below(words, head, cue[0]!) === null && below(words, cue[0]!, head) === null)
    return 'cue and nucleus are not tied'
  const tree = [...words.keys()].filter(
    (at) => words[at]!.sentence === sentence && !aside.has(at) && below(words, at, head) !== null,
  )
  const odd = tree.find((at) => !spoken.has(at) && !/^(?:PUNCT|CCONJ)$/.test(words[at]!.kind))
  if (odd !== undefined) return `the trees do not agree on “${words[odd]!.form}”`
  const content = new Set(tree.filter((at) => spoken.has(at)))
  for (const at of spoken)
    if (words[at]!.sentence === sentence && words[at]!.kind === 'PUNCT' && !aside.has(at))
      if (content.has(at - 1) || content.has(at + 1)) content.add(at)
  return content
}

/** The quotation round the nucleus, where the words that name the speaker stand right before or right after it. */
function quotationOf(
  words: readonly GumWord[],
  pairs: ReadonlyMap<number, number>,
  core: readonly number[],
  aside: ReadonlySet<number>,
): Set<number> | null {
  for (const [from, to] of pairs) {
    if (from > to || single(words[from]!.form) || !core.every((at) => at >= from && at <= to)) continue
    let before = from - 1
    let after = to + 1
    while (words[before]?.kind === 'PUNCT') before--
    while (words[after]?.kind === 'PUNCT') after++
    const inside = range({ from: from + 1, to })
    if (inside.some((at) => aside.has(at) && words[at]!.kind !== 'PUNCT')) continue
    const near = [before, after].filter((at) => aside.has(at))
    if (near.some((at) => Math.abs(words[at]!.sentence - words[at < from ? from : to]!.sentence) <= 1))
      return new Set(range({ from, to: to + 1 }))
  }
  return null
}

const isAttribution = (relation: string): boolean => relation.startsWith('attribution')

const wordsUnder = (gum: GumDocument, unit: number, except: number): number[] =>
  under(gum, unit, except).flatMap((one) => range(gum.units[one]!))

const range = ({ from, to }: { readonly from: number; readonly to: number }): number[] =>
  Array.from({ length: to - from }, (_, nth) => from + nth)

const halves = ({ units }: GumDocument, unit: number): number[] => [
  unit,
  ...[...units.keys()].filter(
    (at) => units[at]!.edges[0]?.head === unit && units[at]!.edges[0].relation.startsWith('same-unit'),
  ),
]

/** The unit and those that hang from it, without `except` and what hangs from that. */
function under({ units }: GumDocument, top: number, except: number): number[] {
  return [...units.keys()].filter((unit) => {
    for (let at = unit; at >= 0 && at !== except; at = units[at]!.edges[0]?.head ?? -1)
      if (at === top) return true
    return false
  })
}

/** Each quotation mark's other one, within a paragraph; single marks may stand inside double ones. */
function quotations(words: readonly GumWord[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  let open: number[] = []
  let again: number[] = []
  for (const [at, word] of words.entries()) {
    if (at > 0 && word.paragraph !== words[at - 1]!.paragraph) {
      // A quotation of several paragraphs opens each of them and closes the last.
      if (word.quote === 'opens' && open.length === 1 && !single(word.form)) {
        again.push(at)
        continue
      }
      open = []
      again = []
    }
    if (word.quote === 'opens') open.push(at)
    if (word.quote !== 'closes') continue
    const place = open.findLastIndex((one) => single(words[one]!.form) === single(word.form))
    if (place < 0) continue
    pairs.set(at, open[place]!)
    for (const one of place === 0 ? [open[place]!, ...again] : [open[place]!]) pairs.set(one, at)
    if (place === 0) again = []
    open = open.slice(0, place)
  }
  return pairs
}

const single = (form: string): boolean => /^['‘’`]$/.test(form)

/** The sentences after, where each is a quotation from its first word to its last and nobody is named for it. */
function goesOn(gum: GumDocument, pairs: ReadonlyMap<number, number>, said: readonly number[]): number[] {
  const { words, units } = gum
  const last = Math.max(...said)
  const isQuoted = said.some((at) => words[at]!.quote && pairs.has(at))
  const next = last + 1
  if (!isQuoted || words[next]?.quote !== 'opens' || single(words[next].form)) return []
  if (words[next].paragraph !== words[last]!.paragraph || words[next].sentence === words[last]!.sentence)
    return []
  const end = pairs.get(next)
  if (end === undefined || words[end + 1]?.sentence === words[end]!.sentence) return []
  const named = units.some(
    ({ from, edges }) =>
      from >= next &&
      from <= end &&
      words[from]!.quote === 'opens' &&
      edges[0]?.relation.startsWith('attribution'),
  )
  return named ? [] : range({ from: next, to: end + 1 })
}

const edge = /^(?:[,:;.…–—-]|--+|\.\.+)$/

/** Cut commas, stops, and quotation marks that are not the content's own; a reference (“[ 7 ]”) at its end; the sentence's first “But”. */
function trim(
  words: readonly GumWord[],
  [first, last]: readonly [number, number],
  pairs: ReadonlyMap<number, number>,
  content: ReadonlySet<number>,
): (readonly [number, number])[] {
  let from = first
  let to = last
  const loose = (at: number): boolean =>
    words[at]!.quote !== null ? !content.has(pairs.get(at) ?? -1) : edge.test(words[at]!.form)
  const has = (form: string): boolean => words.slice(from, to).some((word) => word.form === form)
  for (;;) {
    if (from > to) return []
    if (
      loose(from) ||
      /^[)\]]$/.test(words[from]!.form) ||
      (words[from]!.kind === 'CCONJ' && words[from - 1]?.sentence !== words[from]!.sentence)
    )
      from++
    else if (loose(to) || (words[to]!.form === ')' && !has('(')) || /^[([]$/.test(words[to]!.form)) to--
    else if (words[to]!.form === ']') {
      const open = [...words.keys()].findLast((at) => at < to && words[at]!.form === '[')
      if (open === undefined || open < from) return []
      to = open - 1
    } else break
  }
  return [[from, to]]
}
