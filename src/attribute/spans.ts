import type { TextSpan } from '../model/index.ts'
import type { Range } from '../text/index.ts'
import { firstFrom, type TextLayers } from '../text/index.ts'
import type { Passage } from './passage.ts'

/** Words of a range of items as they stand, marks and all: a cue may be a colon. */
export function itemsSpan(layers: TextLayers, passage: Passage, range: Range): TextSpan {
  const first = layers.tokens[passage.items[range.start]!.firstToken]!
  return textSpan(layers, first.start, layers.tokens[passage.items[range.end - 1]!.endToken - 1]!.end)
}

/** Words of a range of items, trimmed of the marks that only join it to its neighbours; with quotation marks that open and close in it. */
export function spanOf(layers: TextLayers, passage: Passage, range: Range): TextSpan | null {
  let { start, end } = range
  while (start < end && /[,:;.]/.test(passage.codes[start]!)) start++
  while (end > start && /[,:;.]/.test(passage.codes[end - 1]!)) end--
  if (start >= end) return null
  const from = layers.tokens[passage.items[start]!.firstToken]!.start
  const to = layers.tokens[passage.items[end - 1]!.endToken - 1]!.end
  return textSpan(layers, ...withMarks(layers, from, to))
}

export function textSpan(layers: TextLayers, start: number, end: number): TextSpan {
  return { start, end, text: layers.text.slice(start, end) }
}

/** Widen a stretch by the quotation marks that belong to quotations inside it. */
function withMarks(layers: TextLayers, from: number, to: number): [number, number] {
  let start = from
  let end = to
  for (let next = firstFrom(layers.quotations, from - 3); next < layers.quotations.length; next++) {
    const quotation = layers.quotations[next]!
    if (quotation.start > end) break
    const opensHere = quotation.innerStart === start
    const closesHere =
      quotation.end > end &&
      quotation.end - end <= 2 &&
      /^[.,!?…]?[”"’'»]$/u.test(layers.text.slice(end, quotation.end))
    if (opensHere && (quotation.end <= end || closesHere)) start = quotation.start
    if (closesHere && quotation.start >= start) end = quotation.end
  }
  return [start, end]
}
