import { type Attribution, firstOffset, lengthOf } from '../../model/index.ts'
import type { CyrillicRelation } from './find-relations.ts'

/** The attributions of one unit in text order, each with its parent: the one it is passed on by (“со ссылкой на”), else the shortest that
 *  has its source and cue in its content. `offset` is the index the first of them will have. */
export function nested(
  relations: readonly CyrillicRelation[],
  attributions: readonly Attribution[],
  offset: number,
): Attribution[] {
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => firstOffset(attributions[a]!) - firstOffset(attributions[b]!) || a - b)
  const place = new Map(order.map((index, position) => [index, offset + position]))
  return order.map((index) => {
    const via = relations[index]!.via
    const parent = via ? relations.indexOf(via) : holder(attributions, index)
    return { ...attributions[index]!, parent: parent < 0 ? null : place.get(parent)! }
  })
}

/** Contents are compared by length, so that two that hold each other lead in no circle. */
function holder(attributions: readonly Attribution[], index: number): number {
  const inner = attributions[index]!
  const own = lengthOf(inner.content)
  let found = -1
  for (const [other, outer] of attributions.entries()) {
    if (other === index || lengthOf(outer.content) <= own) continue
    const holds = [...inner.cue, ...inner.source].every((part) =>
      outer.content.some((span) => span.start <= part.start && part.end <= span.end),
    )
    if (holds && (found < 0 || lengthOf(outer.content) < lengthOf(attributions[found]!.content)))
      found = other
  }
  return found
}
