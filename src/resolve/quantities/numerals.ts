import type { Bound } from '../../model/index.ts'
import type { Token } from '../../text/index.ts'
import { readBound, readTail } from './bounds.ts'
import type { Core } from './core.ts'
import { readFraction } from './fractions.ts'
import { isName } from './named-numbers.ts'
import { readBetween, readRange } from './ranges.ts'
import { readSign, readUnit } from './units-near.ts'

/** A number as written, with its bound and unit. Token indexes are half-open, and take in bound words and unit words. */
export interface Numeral {
  readonly first: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  /** ISO 4217 or UCUM. */
  readonly unit: string | null
  readonly money: boolean
  readonly rule: string
  /** `dozens`, `hundreds`: counts only with "of", a verb or a participle behind it. */
  readonly vague: boolean
}

/** Read the number that begins at token `at` (its bound words, sign and unit included), or null where none begins.
 *
 *      at least 1,200 men     $1.2bn      a few hundred     20-25 tanks     between 20 and 25     two dozen
 *      `at-least` 1200        USD 1.2e9   200 to 900        20 to 25        20 to 25              24
 *  Names, ordinals, dates, clock times, fractions written with a stroke, phone numbers and numbered lists are none.
 *  `stop` bounds the sentence. Own grammar; number words in English, Russian and Ukrainian. */
export function readNumeral(tokens: readonly Token[], at: number, stop: number): Numeral | null {
  const bound = readBound(tokens, at, stop)
  const start = bound?.end ?? at
  const fraction = readFraction(tokens, start, stop)
  if (fraction) {
    const share = { low: fraction.percent, high: fraction.percent, bound: 'exact' } as const
    const core = { ...share, end: fraction.end, rule: 'fraction', vague: false, scaled: false }
    return {
      ...{ first: at, end: fraction.end, ...limits(core, bound?.bound ?? 'exact') },
      ...{ unit: '%', money: false, rule: 'fraction', vague: false },
    }
  }
  const sign = readSign(tokens, start, stop)
  const between = readBetween(tokens, sign?.end ?? start, stop)
  const core = between ?? readRange(tokens, sign?.end ?? start, stop, sign !== null)
  if (!core) return null
  if (bound?.needsNumber && core.vague && !core.scaled) return null
  if (!between && isName(tokens, start, core, sign !== null)) return null
  const signed = sign?.unit ?? core.unit
  const unit = signed
    ? { end: core.end, unit: signed, money: true }
    : readUnit(tokens, core.end, stop, core.vague)
  const scaled = scaleBack(core, tokens, unit)
  const tail = readTail(tokens, unit.end, stop)
  const kind = bound?.bound ?? tail?.bound ?? core.bound
  return {
    first: at,
    end: tail?.end ?? unit.end,
    ...limits(scaled, kind),
    unit: unit.unit,
    money: unit.money,
    rule: between ? 'between' : core.rule,
    vague: core.vague,
  }
}

function limits(core: Core, bound: Bound): Pick<Numeral, 'low' | 'high' | 'bound'> {
  if (bound === 'at-least') return { low: core.low, high: null, bound }
  if (bound === 'at-most') return { low: null, high: core.high ?? core.low, bound }
  return { low: core.low, high: core.high, bound }
}

/** `300m` is millions beside money and metres elsewhere; other letters decide for themselves. */
function scaleBack(
  core: Core,
  tokens: readonly Token[],
  unit: { unit: string | null; money: boolean },
): Core {
  const last = tokens[core.end - 1]!
  const suffix = /^[\d.,]+(\p{L}+)$/u.exec(last.text)?.[1]?.toLowerCase()
  if (suffix !== 'm' || unit.money) return core
  return { ...core, low: core.low / 1e6, high: core.high === null ? null : core.high / 1e6 }
}
