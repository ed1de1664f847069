/** Where a mark is drawn in its lane, and which mark is at a point. */
import type { TimeMark } from '../../../src/serve/http/shapes.ts'
import type { Stretch } from './window.ts'

/** Pixels from the left of the lane. Ends that fade have a width of their own. */
export interface MarkShape {
  readonly left: number
  readonly right: number
  readonly fadeLeft: number
  readonly fadeRight: number
}

/** Narrower than this nothing can be pointed at. */
const narrowest = 4
/** An end that nobody said fades over this much. */
const openFade = 36
/** How far beyond a mark the pointer still finds it. */
const reach = 3

/** Clipped to the lane; an open end runs on beyond it. Times said with a blur fade over a third at each end. */
export function shapeOf(mark: TimeMark, stretch: Stretch, width: number): MarkShape {
  const scale = width / (stretch.to - stretch.from)
  const x = (minutes: number) => (minutes - stretch.from) * scale
  const begin = mark.begins === null ? (mark.ends === null ? 0 : x(mark.ends) - openFade * 2) : x(mark.begins)
  const end = mark.ends === null ? Math.max(begin + openFade * 2, width) : x(mark.ends)
  const missing = Math.max(0, narrowest - (end - begin)) / 2
  const left = Math.max(-openFade, begin - missing)
  const right = Math.min(width + openFade, end + missing)
  const blur = mark.grain === 'about' || mark.grain === 'part' ? Math.min(60, (right - left) / 3) : 0
  return {
    left,
    right,
    fadeLeft: mark.begins === null ? openFade : blur,
    fadeRight: mark.ends === null ? openFade : blur,
  }
}

/** The shortest mark at a point: a day lies on its year. Null where there is none. */
export function markAt(
  marks: readonly TimeMark[],
  role: TimeMark['role'],
  x: number,
  stretch: Stretch,
  width: number,
): TimeMark | null {
  let found: TimeMark | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const mark of marks) {
    if (mark.role !== role) continue
    const { left, right } = shapeOf(mark, stretch, width)
    if (x < left - reach || x > right + reach || right - left >= shortest) continue
    found = mark
    shortest = right - left
  }
  return found
}

/** From left to right as the arrow keys walk them; what was said after what happened at the same time. */
export function inOrder(marks: readonly TimeMark[]): TimeMark[] {
  const first = (mark: TimeMark) => mark.begins ?? Number.NEGATIVE_INFINITY
  return marks.toSorted(
    (a, b) => first(a) - first(b) || (a.ends ?? 0) - (b.ends ?? 0) || (a.role < b.role ? -1 : 1),
  )
}

/** The mark whose middle is nearest to a time; null for none. */
export function nearestMark(marks: readonly TimeMark[], minutes: number): TimeMark | null {
  const middle = (mark: TimeMark) =>
    ((mark.begins ?? mark.ends ?? minutes) + (mark.ends ?? mark.begins ?? minutes)) / 2
  return marks.reduce<TimeMark | null>(
    (best, mark) =>
      best === null || Math.abs(middle(mark) - minutes) < Math.abs(middle(best) - minutes) ? mark : best,
    null,
  )
}
