import type { Bound } from '../../model/index.ts'
import type { Token } from '../../text/index.ts'
import { isOverAreas } from './areas.ts'
import { changes } from './ranges.ts'

interface BoundRow {
  readonly words: readonly string[]
  readonly bound: Bound
}

/** Words before a number that open or blur it. Longest first. */
const boundRows: readonly BoundRow[] = (
  [
    [
      'at-least',
      'at least|no fewer than|no less than|well more than|as few as|not less than|not fewer than|a minimum of|more than|over|above|upwards of|in excess of|exceeding|exceeded|exceeds|surpassed|topped|well over|more then|не менее|не меньше|по меньшей мере|по крайней мере|принаймні|как минимум|минимум|более|более чем|больше|свыше|щонайменше|не менше|понад|більше|більш як|більше ніж|як мінімум',
    ],
    [
      'at-most',
      'at most|no more than|not more than|up to|as many as|as much as|as high as|a maximum of|not exceeded|not exceed|not surpassed|not topped|fewer than|less than|under|below|not exceeding|не более|не свыше|не більш як|не больше|максимум|до|менее|не більше|щонайбільше|менше|менш як',
    ],
    [
      'about',
      'about|around|some|roughly|approximately|approx|nearly|almost|close to|an estimated|estimated|circa|somewhere around|just over|just under|около|примерно|порядка|почти|приблизительно|близько|приблизно|майже|орієнтовно|біля',
    ],
  ] as const
)
  .flatMap(([bound, words]) => words.split('|').map((row): BoundRow => ({ words: row.split(' '), bound })))
  .sort((a, b) => b.words.length - a.words.length)

const boundsByWord = new Map<string, BoundRow[]>()
for (const row of boundRows)
  boundsByWord.set(row.words[0]!, [...(boundsByWord.get(row.words[0]!) ?? []), row])

export function readBound(tokens: readonly Token[], at: number, stop: number) {
  for (const row of boundsByWord.get(tokens[at]!.lower) ?? []) {
    const { words, bound } = row
    if (at + words.length >= stop) continue
    // "Rose to two" (возросло до двух) sets no upper bound.
    if (words[0] === 'до' && [1, 2, 3, 4].some((back) => changes.test(tokens[at - back]?.lower ?? '')))
      continue
    // "Handed over 14 pumps", "flew over 3 villages": the word belongs to the verb. "Shot down over nine regions": it says where.
    if (words[0] === 'over' && movesOver.test(tokens[at - 1]?.lower ?? '')) continue
    if (words[0] === 'over' && isOverAreas(tokens, at, stop)) continue
    if (words.every((word, index) => tokens[at + index]!.lower === word)) {
      const end = at + words.length
      // "Минимум о двух взрывах": the preposition stands behind the bound.
      const behind = end + 1 < stop && /^(?:о|об|про)$/.test(tokens[end]!.lower) ? 1 : 0
      return { end: end + behind, bound, needsNumber: true }
    }
  }
  return null
}

const movesOver =
  /^(?:hand|hands|handed|handing|turn|turned|turning|took|take|taken|taking|fly|flew|flown|flying|went|ran|run|rolled|drove|passed|rule|ruled|control|fight|fighting|fought|signed|crossed)$/

export function readTail(
  tokens: readonly Token[],
  at: number,
  stop: number,
): { end: number; bound: Bound } | null {
  const two = at + 1 < stop && tokens[at]!.lower === 'or' ? tokens[at + 1]!.lower : ''
  if (two === 'more') return { end: at + 2, bound: 'at-least' }
  if (two === 'so') return { end: at + 2, bound: 'about' }
  if (two === 'less' || two === 'fewer') return { end: at + 2, bound: 'at-most' }
  if (/^\d[\d.,]*-plus$/.test(tokens[at - 1]?.lower ?? '')) return { end: at, bound: 'at-least' }
  return tokens[at]?.text === '+' && at < stop && tokens[at]!.start === tokens[at - 1]!.end
    ? { end: at + 1, bound: 'at-least' }
    : null
}
