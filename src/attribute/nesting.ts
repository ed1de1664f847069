import { type Attribution, firstOffset, lengthOf, type MissedCue } from '../model/index.ts'

/** Put attributions in text order and name the parent of each: a statement whose source and cue stand in another's content is said
 *  there, and the shortest such content is nearest. Parents form a forest. */
export function withParents(attributions: readonly Attribution[]): Attribution[] {
  const ordered = [...attributions].sort((a, b) => firstOffset(a) - firstOffset(b))
  const holders = contentsAround(ordered)
  const nearest = ordered.map((each, index) => {
    let parent: number | null = null
    let size = Number.POSITIVE_INFINITY
    for (const other of holders[index]!) {
      const outer = ordered[other]!
      if (other === index || !contains(outer, each)) continue
      const length = lengthOf(outer.content)
      if (length < size) {
        size = length
        parent = other
      }
    }
    return parent
  })
  const parents = withoutCircles(nearest)
  return ordered.map((each, index) => ({ ...each, parent: parents[index]! }))
}

/** Two statements may each stand in the other’s content (“… , according to A, according to B, …”). Parents that come earlier in the text
 *  lead in no circle; one that comes later is taken only where it does not close one. */
function withoutCircles(nearest: readonly (number | null)[]): (number | null)[] {
  const parents = nearest.map((parent, index) => (parent !== null && parent < index ? parent : null))
  for (const [index, parent] of nearest.entries()) {
    if (parent === null || parent < index) continue
    let above: number | null = parent
    while (above !== null && above !== index) above = parents[above]!
    if (above === null) parents[index] = parent
  }
  return parents
}

/** “The institute said it had found …”: a speaker who tells of their own saying says it once. What is left out goes to `missed`. */
export function withoutEchoes(attributions: readonly Attribution[], missed: MissedCue[]): Attribution[] {
  const echoes = new Set<number>()
  for (const [index, each] of attributions.entries()) {
    const outer = each.parent === null ? null : attributions[each.parent]!
    if (!outer || !/^(?:it|they|he|she|we|i)$/i.test(each.source[0]?.text ?? '')) continue
    if (outer.kind === 'direct' || (outer.kind === 'mixed' && each.kind === 'direct')) continue
    echoes.add(index)
    for (const span of each.cue)
      missed.push({ ...span, reason: 'told of their own saying, inside their statement' })
  }
  const kept = attributions.flatMap((_, index) => (echoes.has(index) ? [] : [index]))
  const position = new Map(kept.map((index, at) => [index, at]))
  return kept.map((index) => {
    let parent = attributions[index]!.parent
    while (parent !== null && echoes.has(parent)) parent = attributions[parent]!.parent
    return { ...attributions[index]!, parent: parent === null ? null : position.get(parent)! }
  })
}

/** For each attribution those, in order, that have a content around its cue: one sweep over the text. */
function contentsAround(ordered: readonly Attribution[]): number[][] {
  const around = ordered.map((): number[] => [])
  const contents = ordered
    .flatMap((each, index) => each.content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start)
  const asked = ordered
    .flatMap((each, index) => {
      const part = each.cue[0] ?? each.source[0]
      return part ? [{ start: part.start, end: part.end, index }] : []
    })
    .sort((a, b) => a.start - b.start)
  let open: typeof contents = []
  let next = 0
  for (const part of asked) {
    while (next < contents.length && contents[next]!.start <= part.start) open.push(contents[next++]!)
    open = open.filter((content) => content.end > part.start)
    const holding = open.filter((content) => content.end >= part.end).map((content) => content.index)
    around[part.index] = [...new Set(holding)].sort((a, b) => a - b)
  }
  return around
}

function contains(outer: Attribution, inner: Attribution): boolean {
  const parts = inner.cue.length > 0 ? inner.cue : inner.source
  return (
    parts.length > 0 &&
    parts.every((part) => outer.content.some((span) => span.start <= part.start && part.end <= span.end)) &&
    inner.source.every((part) => outer.content.some((span) => span.start < part.end && part.start < span.end))
  )
}
