import type { Bound } from '../../model/index.ts'
import type { Token } from '../../text/index.ts'
import { numberOfWord, scaleOfWord } from '../number-words.ts'
import { currencyOf, measureOf } from './units.ts'

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

interface Core {
  readonly end: number
  readonly low: number
  readonly high: number | null
  readonly bound: Bound
  readonly rule: string
  readonly vague: boolean
  /** A scale word stood in it: `a few hundred`. */
  readonly scaled: boolean
  /** Currency of a sign inside it: "between $20 and $25". */
  readonly unit?: string
}

function limits(core: Core, bound: Bound): Pick<Numeral, 'low' | 'high' | 'bound'> {
  if (bound === 'at-least') return { low: core.low, high: null, bound }
  if (bound === 'at-most') return { low: null, high: core.high ?? core.low, bound }
  return { low: core.low, high: core.high, bound }
}

interface BoundRow {
  readonly words: readonly string[]
  readonly bound: Bound
}

/** Words before a number that open or blur it. Longest first. */
const boundRows: readonly BoundRow[] = (
  [
    [
      'at-least',
      'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|more than|over|above|upwards of|in excess of|exceeding|well over|more then|не менее|не меньше|по меньшей мере|по крайней мере|принаймні|как минимум|минимум|более|более чем|больше|свыше|щонайменше|не менше|понад|більше|більш як|більше ніж|як мінімум',
    ],
    [
      'at-most',
      'at most|no more than|not more than|up to|as many as|as much as|a maximum of|fewer than|less than|under|below|not exceeding|не более|не больше|максимум|до|менее|не більше|щонайбільше|менше|менш як',
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

function readBound(tokens: readonly Token[], at: number, stop: number) {
  for (const row of boundsByWord.get(tokens[at]!.lower) ?? []) {
    const { words, bound } = row
    if (at + words.length >= stop) continue
    // "Rose to two" (возросло до двух) sets no upper bound.
    if (words[0] === 'до' && [1, 2].some((back) => changes.test(tokens[at - back]?.lower ?? ''))) continue
    if (words.every((word, index) => tokens[at + index]!.lower === word))
      return { end: at + words.length, bound, needsNumber: true }
  }
  return null
}

/** A currency sign or code before the number: `$`, `US$`, `EUR`. */
function readSign(tokens: readonly Token[], at: number, stop: number): { end: number; unit: string } | null {
  const token = tokens[at]
  if (!token || at + 1 >= stop) return null
  const next = tokens[at + 1]!
  if (/^(?:us|u\.s\.|a|c)$/.test(token.lower) && next.text === '$' && tokens[at + 2]?.kind === 'number')
    return { end: at + 2, unit: token.lower === 'a' ? 'AUD' : token.lower === 'c' ? 'CAD' : 'USD' }
  const symbol = /^[$€£₴₽¥]$/.test(token.text) || /^[A-Z]{3}$/.test(token.text)
  const unit = symbol && next.kind === 'number' ? currencyOf(token.lower) : null
  return unit ? { end: at + 1, unit } : null
}

/** A currency word, a measure or a per cent sign behind the number. */
function readUnit(
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

function readTail(tokens: readonly Token[], at: number, stop: number): { end: number; bound: Bound } | null {
  const two = at + 1 < stop && tokens[at]!.lower === 'or' ? tokens[at + 1]!.lower : ''
  if (two === 'more') return { end: at + 2, bound: 'at-least' }
  if (two === 'so') return { end: at + 2, bound: 'about' }
  if (two === 'less' || two === 'fewer') return { end: at + 2, bound: 'at-most' }
  return tokens[at]?.text === '+' && at < stop && tokens[at]!.start === tokens[at - 1]!.end
    ? { end: at + 1, bound: 'at-least' }
    : null
}

function readBetween(tokens: readonly Token[], at: number, stop: number): Core | null {
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
const changes =
  /^(?:rose|risen|rising|rises|grew|grown|increased|increasing|fell|fallen|dropped|down|up|went|raised|cut|jumped|climbed|(?:воз|вы)рос(?:ло|ла|ли)?|увеличил(?:ось|ись|ся|ась)|зросл[аои]|зріс|збільшил(?:ося|ась|ися)|снизил(?:ось|ись|ась))$/

function readRange(tokens: readonly Token[], at: number, stop: number, money: boolean): Core | null {
  const low = readSimple(tokens, at, stop, money)
  if (!low || low.vague) return low
  const joint = tokens[low.end]
  if (!joint || low.end + 1 >= stop) return low
  const dash = /^[-–—]$/.test(joint.text)
  if (!dash && !/^(?:to|or|или|або|чи)$/.test(joint.lower)) return low
  const sign = readSign(tokens, low.end + 1, stop)
  const high = readSimple(tokens, sign?.end ?? low.end + 1, stop, money)
  if (!high || high.vague) return low
  const joined = spread(low, high, tokens)
  return joined && (dash || joint.lower !== 'or' || joined.high! - joined.low <= joined.low) ? joined : low
}

/** `20` and `25 million` make 20 to 25 million: a lower end without a scale takes the upper's. */
function spread(low: Core, high: Core, tokens: readonly Token[]): Core | null {
  const scale = high.scaled && !low.scaled ? scaleOfWord(scaleWord(tokens[high.end - 1]!)) : null
  const from = scale !== null && low.low * scale < (high.high ?? high.low) ? low.low * scale : low.low
  const to = high.high ?? high.low
  return from < to
    ? { end: high.end, low: from, high: to, bound: 'exact', rule: 'range', vague: false, scaled: high.scaled }
    : null
}

const scaleWord = (token: Token): string => /\p{L}+$/u.exec(token.text)?.[0] ?? ''

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
  { words: 'multiple', low: 3, high: null, bound: 'at-least', factor: [3, 9] },
  { words: 'numerous', low: 4, high: null, bound: 'at-least', factor: [4, null] },
  { words: 'a couple of', low: 2, high: 2, bound: 'about', factor: [2, 2] },
  { words: 'a pair of', low: 2, high: 2, bound: 'exact', factor: [2, 2] },
  { words: 'a handful of', low: 3, high: 9, bound: 'about', factor: [3, 9] },
]

const vagueWords = new Set(vagueRows.map((row) => row.words.split(' ')[0]!))

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
    тисячі: 1e3,
  }),
)
const dozens: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozen: 12, score: 20, десяток: 10, десятка: 10, дюжина: 12 }),
)

function readSimple(tokens: readonly Token[], at: number, stop: number, money: boolean): Core | null {
  return readVague(tokens, at, stop) ?? readPlural(tokens, at, stop) ?? readExact(tokens, at, stop, money)
}

function readVague(tokens: readonly Token[], at: number, stop: number): Core | null {
  if (!vagueWords.has(tokens[at]?.lower ?? '')) return null
  for (const row of vagueRows) {
    const words = row.words.split(' ')
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
        bound: row.factor[1] === row.factor[0] ? 'exact' : 'about',
        rule,
        vague: false,
        scaled: true,
      }
    return { end, low: row.low, high: row.high, bound: row.bound, rule, vague: true, scaled: false }
  }
  return null
}

function scaleAt(tokens: readonly Token[], at: number, stop: number): { end: number; value: number } | null {
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

/** "Dozens", "hundreds of thousands", "tens of thousands". */
function readPlural(tokens: readonly Token[], at: number, stop: number): Core | null {
  const first = plurals.get(tokens[at]?.lower ?? '')
  if (first === undefined || at >= stop) return null
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

function readExact(tokens: readonly Token[], at: number, stop: number, money: boolean): Core | null {
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
  if (token.lower === 'half' && /^an?$/.test(tokens[at + 1]?.lower ?? '')) {
    const scale = scaleAt(tokens, at + 2, stop)
    return scale ? exact(scale.end, scale.value / 2, 'half-a', true) : null
  }
  if (/^an?$/.test(token.lower)) {
    const scale = scaleAt(tokens, at + 1, stop)
    return scale ? exact(scale.end, scale.value, 'a-hundred', true) : null
  }
  const digits = readDigits(tokens, at, stop, money)
  if (digits) {
    const scale = scaleAt(tokens, digits.end, stop)
    return scale
      ? exact(scale.end, round(digits.value * scale.value), 'digits', true)
      : exact(digits.end, digits.value, 'digits', digits.scaled)
  }
  const words = readWords(tokens, at, stop)
  return words ? exact(words.end, words.value, 'words', words.scaled) : null
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6

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
  if (suffix === 'strong' || (measureOf(suffix) && suffix !== 'm'))
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

/** Numbers that name: "Article 5", "No. 12", "Unit 74455", "+7 495", "1.", "50.3° N", and runs of numbers. */
function isName(tokens: readonly Token[], at: number, core: Core, money: boolean): boolean {
  if (money) return false
  const before = tokens[at - 1]
  const first = tokens[at]!
  // "The Group of Seven", "Big Three".
  if (core.rule === 'words') return before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(first.text)
  if (core.rule !== 'digits') return false
  const after = tokens[core.end]
  if (after && /^[°№#@]$/.test(after.text)) return true
  if (
    after &&
    after.start === tokens[core.end - 1]!.end &&
    /^[-–/:]$/.test(after.text) &&
    tokens[core.end + 1]?.kind === 'number' &&
    tokens[core.end + 1]!.start === after.end
  )
    return true
  if (!before) return after?.text === '.' || after?.text === ')'
  if (/^[#№@+_]$/.test(before.text) || /^(?:no|nos|number|№)$/.test(before.lower)) return true
  if (before.text === '.' && /^no$/.test(tokens[at - 2]?.lower ?? '')) return true
  if (before.end === first.start && !/^[("“‘'«[—–-]$/.test(before.text)) return true
  if (/^[-–/:.]$/.test(before.text) && before.end === first.start) return true
  return before.kind === 'number' && first.start - before.end <= 1
}
