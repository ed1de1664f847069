import type { Token } from '../../text/index.ts'
import { scaleOfWord } from '../number-words.ts'

export const dozens: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    score: 20,
    десяток: 10,
    десятка: 10,
    дюжина: 12,
    дюжину: 12,
    сотня: 100,
    сотню: 100,
    сотен: 100,
    сотень: 100,
    десятков: 10,
    десятків: 10,
  }),
)

export function scaleAt(
  tokens: readonly Token[],
  at: number,
  stop: number,
): { end: number; value: number } | null {
  const word = at < stop ? tokens[at]!.lower : ''
  const value = dozens.get(word) ?? (/^[kmb]$/.test(word) ? null : scaleOfWord(word))
  if (value === null) return null
  const point =
    tokens[at + 1]?.text === '.' &&
    /^(?:тыс|тис|млн|млрд|трлн)$/.test(word) &&
    at + 2 < stop &&
    tokens[at + 1]!.start === tokens[at]!.end
  const end = at + (point ? 2 : 1)
  const further = scaleAt(tokens, end, stop)
  return further && further.value > value
    ? { end: further.end, value: value * further.value }
    : { end, value }
}
