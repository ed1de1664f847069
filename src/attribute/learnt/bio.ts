import type { Range } from '../../text/index.ts'

/** The ranges of one role in a run of labels, in order. `names` are the labels by their numbers: `O`, then `B-` and `I-` of each role.
 *
 *      O B-cue I-cue O I-cue        cue: 1 to 3, 4 to 5
 *
 *  One that has no B- (it began before the window) counts from its first label. `offset` is where the run begins. */
export function rangesOf(
  labels: Uint8Array,
  names: readonly string[],
  role: 'source' | 'cue' | 'content',
  offset = 0,
): Range[] {
  const begin = names.indexOf(`B-${role}`)
  const inner = names.indexOf(`I-${role}`)
  const found: Range[] = []
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin && labels[at] !== inner) continue
    let end = at + 1
    while (end < labels.length && labels[end] === inner) end++
    found.push({ start: offset + at, end: offset + end })
    at = end - 1
  }
  return found
}
