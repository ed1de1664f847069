import type { Token } from '../../text/index.ts'
import { scaleOfWord } from '../number-words.ts'
import type { Core } from './core.ts'
import { readExact } from './exact.ts'
import { readSign } from './units-near.ts'
import { readPlural, readVague } from './vague.ts'

export function readBetween(tokens: readonly Token[], at: number, stop: number): Core | null {
  const opening = tokens[at]?.lower
  const joiner = /^(?:between|между|між)$/.test(opening ?? '')
    ? /^(?:and|и|і|та)$/
    : /^(?:from|от|від)$/.test(opening ?? '')
      ? /^(?:to|до)$/
      : null
  if (!joiner || changes.test(tokens[at - 1]?.lower ?? '')) return null
  const sign = readSign(tokens, at + 1, stop)
  const low = readSimple(tokens, sign?.end ?? at + 1, stop, sign !== null)
  if (!low || low.end >= stop || !joiner.test(tokens[low.end]!.lower)) return null
  const secondSign = readSign(tokens, low.end + 1, stop)
  const high = readSimple(tokens, secondSign?.end ?? low.end + 1, stop, secondSign !== null)
  const joined = high ? spread(low, high, tokens) : null
  const unit = sign?.unit ?? secondSign?.unit
  return joined && unit ? { ...joined, unit } : joined
}

/** "Rose from 20 to 25" gives two figures and no range. */
export const changes =
  /^(?:rose|risen|rising|rises|grew|grown|increased|increasing|fell|fallen|dropped|down|up|went|raised|cut|jumped|climbed|(?:воз|вы)рос(?:ло|ла|ли)?|увеличил(?:ось|ись|ся|ась)|зросл[аои]|зріс|збільшил(?:ося|ась|ися)|снизил(?:ось|ись|ась))$/

export function readRange(tokens: readonly Token[], at: number, stop: number, money: boolean): Core | null {
  const low = readSimple(tokens, at, stop, money)
  if (!low || low.vague) return low
  const joint = tokens[low.end]
  if (!joint || low.end + 1 >= stop) return low
  const dash = /^[-–—]$/.test(joint.text)
  // "Rose from 20 to 25" gives two figures.
  if (joint.lower === 'to' && tokens[at - 1]?.lower === 'from' && changes.test(tokens[at - 2]?.lower ?? ''))
    return low
  if (!dash && !/^(?:to|or|или|або|чи)$/.test(joint.lower)) return low
  const sign = readSign(tokens, low.end + 1, stop)
  const high = readSimple(tokens, sign?.end ?? low.end + 1, stop, money)
  if (!high || high.vague) return low
  const joined = spread(low, high, tokens)
  return joined && (dash || joint.lower !== 'or' || joined.high! - joined.low <= joined.low) ? joined : low
}

/** `20` and `25 million` make 20 to 25 million: a lower end without a scale takes the upper's. */
function spread(low: Core, high: Core, tokens: readonly Token[]): Core | null {
  const last = tokens[high.end - 1]!
  const scaled = last.text === '.' ? tokens[high.end - 2]! : last
  const scale = high.scaled && !low.scaled ? scaleOfWord(scaleWord(scaled)) : null
  const from = scale !== null && low.low * scale < (high.high ?? high.low) ? low.low * scale : low.low
  const to = high.high ?? high.low
  return from < to
    ? { end: high.end, low: from, high: to, bound: 'exact', rule: 'range', vague: false, scaled: high.scaled }
    : null
}

const scaleWord = (token: Token): string => /\p{L}+$/u.exec(token.text)?.[0] ?? ''

function readSimple(tokens: readonly Token[], at: number, stop: number, money: boolean): Core | null {
  return readVague(tokens, at, stop) ?? readPlural(tokens, at, stop) ?? readExact(tokens, at, stop, money)
}
