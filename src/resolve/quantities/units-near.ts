import type { Token } from '../../text/index.ts'
import { currencyOf, measureOf, nationalCurrencyOf } from './units.ts'

/** A currency sign or code before the number: `$`, `US$`, `EUR`. */
export function readSign(
  tokens: readonly Token[],
  at: number,
  stop: number,
): { end: number; unit: string } | null {
  const token = tokens[at]
  if (!token || at + 1 >= stop) return null
  const next = tokens[at + 1]!
  if (
    /^(?:us|u\.s\.|a|c|nz)$/.test(token.lower) &&
    next.text === '$' &&
    tokens[at + 2]?.kind === 'number' &&
    (token.lower.length > 1 || token.end === next.start)
  )
    return { end: at + 2, unit: signOf[token.lower] ?? 'USD' }
  const symbol = /^[$€£₴₽¥]$/.test(token.text) || /^[A-Z]{3}$/.test(token.text)
  const unit = symbol && next.kind === 'number' ? currencyOf(token.lower) : null
  return unit ? { end: at + 1, unit } : null
}

const signOf: Readonly<Record<string, string>> = { a: 'AUD', c: 'CAD', nz: 'NZD' }

/** A currency word, a measure or a per cent sign behind the number. */
export function readUnit(
  tokens: readonly Token[],
  at: number,
  stop: number,
  vague: boolean,
): { end: number; unit: string | null; money: boolean } {
  const none = { end: at, unit: null, money: false }
  const suffix = /^[\d.,]+-?(\p{L}+)$/u.exec(tokens[at - 1]?.text ?? '')?.[1]?.toLowerCase()
  if (suffix && suffix !== 'm' && measureOf(suffix)) return { end: at, unit: measureOf(suffix), money: false }
  let next = at
  if (vague && tokens[next]?.lower === 'of') next++
  if (tokens[next]?.lower === 'us' && currencyOf(tokens[next + 1]?.lower ?? '')) next++
  if (tokens[next]?.text === '-' && next + 1 < stop && measureOf(tokens[next + 1]!.lower)) next++
  const token = next < stop ? tokens[next] : undefined
  if (!token) return none
  const national = next + 1 < stop ? nationalCurrencyOf(token.lower, tokens[next + 1]!.lower) : null
  if (national) return { end: next + 2, unit: national, money: true }
  if (token.lower === 'pounds' && isWeighed(tokens, next, stop))
    return { end: next + 1, unit: '[lb_av]', money: false }
  const money = currencyOf(token.lower)
  if (money && token.text !== '$') return { end: next + 1, unit: money, money: true }
  if (token.text === '$') return none
  if (/^(?:square|sq|кв)$/.test(token.lower)) {
    const skip = tokens[next + 1]?.text === '.' ? 2 : 1
    const area = measureOf(tokens[next + skip]?.lower ?? '')
    return area ? { end: next + skip + 1, unit: `${area}2`, money: false } : none
  }
  if (token.lower === 'per' && tokens[next + 1]?.lower === 'cent')
    return { end: next + 2, unit: '%', money: false }
  if (/^nautical$/.test(token.lower) && /^miles?$/.test(tokens[next + 1]?.lower ?? ''))
    return { end: next + 2, unit: '[nmi_i]', money: false }
  if (token.text === 'm' || token.text === 'м') return { end: next + 1, unit: 'm', money: false }
  const measure = measureOf(token.lower)
  return measure ? { end: next + 1, unit: measure, money: false } : none
}

/** "40 pounds (18 kg) of powder": pounds of a stuff, not of money. */
function isWeighed(tokens: readonly Token[], at: number, stop: number): boolean {
  const [next, number, unit] = [1, 2, 3].map((ahead) => (at + ahead < stop ? tokens[at + ahead]! : undefined))
  if (next?.text === '(' && number?.kind === 'number')
    return /^\d[\d.,]*kgs?$/.test(number.lower) || /^(?:kgs?|kilograms?|kilos?)$/.test(unit?.lower ?? '')
  return (
    next?.lower === 'of' &&
    number?.kind === 'word' &&
    !/^(?:aid|help|debt|damage|investment)$/.test(number.lower)
  )
}
