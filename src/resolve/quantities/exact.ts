import type { Token } from '../../text/index.ts'
import { numberOfWord, scaleOfWord } from '../number-words.ts'
import type { Core } from './core.ts'
import { dozens, scaleAt } from './scales.ts'
import { measureOf } from './units.ts'

export function readExact(tokens: readonly Token[], at: number, stop: number, money: boolean): Core | null {
  const exact = (end: number, value: number, rule: string, scaled = false): Core => ({
    end,
    low: value,
    high: value,
    bound: 'exact',
    rule,
    vague: false,
    scaled,
  })
  const token = at < stop ? tokens[at] : undefined
  if (!token) return null
  // "a quarter of a million", "четверть миллиона"
  if (/^(?:четверть|чверть)$/.test(token.lower)) {
    const scale = scaleAt(tokens, at + 1, stop)
    if (scale) return exact(scale.end, scale.value / 4, 'quarter-of-a', true)
  }
  const quarter = token.lower === 'quarter' ? at : /^an?$/.test(token.lower) ? at + 1 : -1
  if (
    tokens[quarter]?.lower === 'quarter' &&
    tokens[quarter + 1]?.lower === 'of' &&
    /^an?$/.test(tokens[quarter + 2]?.lower ?? '')
  ) {
    const scale = scaleAt(tokens, quarter + 3, stop)
    if (scale) return exact(scale.end, scale.value / 4, 'quarter-of-a', true)
  }
  // "half a million", "пів сотні"
  const half = token.lower === 'half' && /^an?$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (half === at + 2 || token.lower === 'пів') {
    const scale = scaleAt(tokens, half, stop)
    return scale ? exact(scale.end, scale.value / 2, 'half-a', true) : null
  }
  if (/^an?$/.test(token.lower)) {
    const scale = scaleAt(tokens, at + 1, stop)
    return scale ? exact(scale.end, scale.value, 'a-hundred', true) : null
  }
  const digits = readDigits(tokens, at, stop, money)
  if (digits) {
    const more = readAndHalf(tokens, digits, stop)
    if (more) return exact(more.end, more.value, 'and-a-half', more.scaled)
    const scale = scaleAt(tokens, digits.end, stop)
    return scale
      ? exact(scale.end, round(digits.value * scale.value), 'digits', true)
      : exact(digits.end, digits.value, 'digits', digits.scaled)
  }
  const words = readWords(tokens, at, stop)
  const more = words && readAndHalf(tokens, words, stop)
  if (more) return exact(more.end, more.value, 'and-a-half', more.scaled)
  return words ? exact(words.end, words.value, 'words', words.scaled) : null
}

/** "Two and a half million", "два с половиной миллиона". */
function readAndHalf(
  tokens: readonly Token[],
  whole: { readonly end: number; readonly value: number },
  stop: number,
): { end: number; value: number; scaled: boolean } | null {
  const words = [0, 1, 2].map((ahead) => (whole.end + ahead < stop ? tokens[whole.end + ahead]!.lower : ''))
  const length = words.join(' ') === 'and a half' ? 3 : /^(?:с|з) половин/.test(words.join(' ')) ? 2 : 0
  if (length === 0) return null
  const end = whole.end + length
  const scale = scaleAt(tokens, end, stop)
  return scale
    ? { end: scale.end, value: round((whole.value + 0.5) * scale.value), scaled: true }
    : { end, value: whole.value + 0.5, scaled: false }
}

/** Without the dust of binary fractions: 65.9 thousand million is 65900000000. */
const round = (value: number): number => Number(value.toPrecision(12))

/** `60`, `1,200`, `1.5`, `1 200` with a no-break space or in Cyrillic text, `1.2bn`, `100,000-strong`. */
function readDigits(
  tokens: readonly Token[],
  at: number,
  stop: number,
  money: boolean,
): { end: number; value: number; scaled: boolean } | null {
  const token = tokens[at]!
  if (token.kind !== 'number') return null
  const found = /^(\d+(?:[.,]\d+)*)(?:-?(\p{L}+))?$/u.exec(token.text)
  if (!found) return null
  const plain = plainNumber(found[1]!)
  if (plain === null) return null
  const suffix = found[2]?.toLowerCase()
  if (suffix === undefined) {
    let [end, value] = [at + 1, plain]
    while (end < stop && joinsThousands(tokens, end, value)) {
      value = value * 1000 + Number(tokens[end]!.text)
      end++
    }
    return { end, value, scaled: false }
  }
  if (suffix === 'strong' || suffix === 'plus' || (measureOf(suffix) && suffix !== 'm'))
    return { end: at + 1, value: plain, scaled: false }
  const scale = /^(?:st|nd|rd|th|s|mm)$/.test(suffix) ? null : scaleOfWord(suffix)
  if (scale === null || (suffix === 'b' && !money)) return null
  return { end: at + 1, value: round(plain * scale), scaled: true }
}

function plainNumber(digits: string): number | null {
  if (/^\d+$/.test(digits)) return digits.length > 1 && digits.startsWith('0') ? null : Number(digits)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''))
  return /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : null
}

function joinsThousands(tokens: readonly Token[], at: number, value: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!]
  if (
    !/^\d{3}$/.test(token.text) ||
    value < 1 ||
    value !== Math.floor(value) ||
    token.start - before.end !== 1
  )
    return false
  if (value >= 1000 && before.text.length !== 3) return false
  return /\p{Script=Cyrillic}/u.test(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.kind !== 'number'
}

/** "Sixty", "twenty five", "one hundred and fifty", "two thousand five hundred". */
function readWords(
  tokens: readonly Token[],
  at: number,
  stop: number,
): { end: number; value: number; scaled: boolean } | null {
  let total = 0
  let current: number | null = null
  let end = at
  let scaled = false
  for (let next = at; next < stop; next++) {
    const token = tokens[next]!
    if (token.kind !== 'word') break
    const number = numberOfWord(token.lower)
    const scale = /^[kmb]$/.test(token.lower) ? null : (dozens.get(token.lower) ?? scaleOfWord(token.lower))
    if (number !== null) {
      if (
        current !== null &&
        !(current % 100 === 0 || (current % 10 === 0 && number < 10 && current % 100 >= 20))
      )
        break
      current = (current ?? 0) + number
    } else if (scale !== null && (current !== null || /\p{Script=Cyrillic}/u.test(token.lower))) {
      current = (current ?? 1) * scale
      scaled = true
      if (scale >= 1000) {
        total += current
        current = null
      }
    } else if (
      token.lower === 'and' &&
      scaled &&
      next + 1 < stop &&
      numberOfWord(tokens[next + 1]!.lower) !== null &&
      (current ?? total) % 100 === 0
    ) {
      continue
    } else break
    end = next + 1
  }
  return end > at ? { end, value: total + (current ?? 0), scaled } : null
}
