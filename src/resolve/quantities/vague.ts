import type { Bound } from '../../model/index.ts'
import type { Token } from '../../text/index.ts'
import { scaleOfWord } from '../number-words.ts'
import type { Core } from './core.ts'
import { scaleAt } from './scales.ts'

/** Words for numbers that leave the number open; factors apply to a scale word behind them. */
const vagueRows: readonly {
  readonly words: string
  readonly low: number
  readonly high: number | null
  readonly bound: Bound
  readonly factor: readonly [number, number | null]
}[] = [
  { words: 'a few', low: 3, high: 9, bound: 'about', factor: [2, 9] },
  { words: 'few', low: 3, high: 9, bound: 'about', factor: [2, 9] },
  { words: 'several', low: 3, high: null, bound: 'at-least', factor: [3, 9] },
  { words: 'несколько', low: 3, high: null, bound: 'at-least', factor: [3, 9] },
  { words: 'нескольких', low: 3, high: null, bound: 'at-least', factor: [3, 9] },
  { words: 'кілька', low: 3, high: null, bound: 'at-least', factor: [3, 9] },
  { words: 'декілька', low: 3, high: null, bound: 'at-least', factor: [3, 9] },
  { words: 'a large number of', low: 4, high: null, bound: 'at-least', factor: [4, null] },
  { words: 'a number of', low: 3, high: null, bound: 'at-least', factor: [3, 9] },
  { words: 'кількох', low: 3, high: null, bound: 'at-least', factor: [3, 9] },
  { words: 'декількох', low: 3, high: null, bound: 'at-least', factor: [3, 9] },
  { words: 'multiple', low: 3, high: null, bound: 'at-least', factor: [3, 9] },
  { words: 'numerous', low: 4, high: null, bound: 'at-least', factor: [4, null] },
  { words: 'a couple of', low: 2, high: 2, bound: 'about', factor: [2, 2] },
  { words: 'a pair of', low: 2, high: 2, bound: 'exact', factor: [2, 2] },
  { words: 'a handful of', low: 3, high: 9, bound: 'about', factor: [3, 9] },
]

/** The rows by their first word, in their order. */
const vagueByWord = new Map<
  string,
  { readonly row: (typeof vagueRows)[number]; readonly words: string[] }[]
>()
for (const row of vagueRows) {
  const words = row.words.split(' ')
  vagueByWord.set(words[0]!, [...(vagueByWord.get(words[0]!) ?? []), { row, words }])
}

/** Plurals of scale words, least reading: two of them. "Dozens" is at least 24. */
const plurals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
    десятки: 10,
    десятков: 10,
    десяткі: 10,
    сотни: 100,
    сотен: 100,
    сотні: 100,
    тысячи: 1e3,
    тысячами: 1e3,
    тисячі: 1e3,
    тисячами: 1e3,
    десятками: 10,
    сотнями: 100,
    тысяч: 1e3,
    тисяч: 1e3,
    миллионы: 1e6,
    мільйони: 1e6,
  }),
)

export function readVague(tokens: readonly Token[], at: number, stop: number): Core | null {
  for (const { row, words } of vagueByWord.get(tokens[at]?.lower ?? '') ?? []) {
    if (at + words.length >= stop || !words.every((word, index) => tokens[at + index]!.lower === word))
      continue
    const end = at + words.length
    const scale = scaleAt(tokens, end, stop)
    const rule = `vague.${row.words.replaceAll(' ', '-')}`
    if (scale)
      return {
        end: scale.end,
        low: row.factor[0] * scale.value,
        high: row.factor[1] === null ? null : row.factor[1] * scale.value,
        bound: row.factor[1] === row.factor[0] ? row.bound : 'about',
        rule,
        vague: false,
        scaled: true,
      }
    return { end, low: row.low, high: row.high, bound: row.bound, rule, vague: true, scaled: false }
  }
  return null
}

const governing =
  /^(?:больше|более|менее|меньше|около|свыше|до|порядка|чем|більше|менше|близько|понад|біля|ніж|як)$/

/** "Dozens", "hundreds of thousands", "tens of thousands". */
export function readPlural(tokens: readonly Token[], at: number, stop: number): Core | null {
  const first = plurals.get(tokens[at]?.lower ?? '')
  if (first === undefined || at >= stop) return null
  // "Более тысячи", "близько сотні": one of them, in the case that the word before asks for.
  if (
    /^(?:тысячи|тисячі|сотни|сотні)$/.test(tokens[at]!.lower) &&
    governing.test(tokens[at - 1]?.lower ?? '')
  )
    return {
      end: at + 1,
      low: first,
      high: first,
      bound: 'exact',
      rule: 'a-hundred',
      vague: false,
      scaled: true,
    }
  const ofSecond = tokens[at + 1]?.lower === 'of' && at + 2 < stop
  const second = ofSecond
    ? plurals.get(tokens[at + 2]!.lower)
    : /^\p{Script=Cyrillic}/u.test(tokens[at]!.lower)
      ? scaleOfWord(tokens[at + 1]?.lower ?? '')
      : undefined
  const value = second && second > 100 ? first * second : first
  if (tokens[at]!.lower === 'tens' && value === first) return null
  return {
    end: value !== first ? at + (ofSecond ? 3 : 2) : at + 1,
    low: 2 * value,
    high: null,
    bound: 'at-least',
    rule: 'plural-scale',
    vague: true,
    scaled: true,
  }
}
