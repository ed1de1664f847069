import type { Token } from '../../text/index.ts'
import { numberOfWord } from '../number-words.ts'
import { type Counted, readCounted } from './counted.ts'
import { nounOf } from './nouns.ts'
import { type Numeral, readNumeral } from './numerals.ts'

/** A number with what it counts, before its role is known. Token indexes are half-open. */
export interface Candidate {
  readonly numeral: Numeral
  readonly noun: Counted | null
  readonly first: number
  /** End of the whole phrase, the counted noun included. */
  readonly end: number
  /** `one`: an article or "one" that counts only as the object or subject of an event; `none`: "no casualties". */
  readonly kind: 'number' | 'one' | 'none' | 'age'
}

/** Every number, article and "no" of a sentence that may count something, in order and apart.
 *  Tokens for which `isTaken` holds (dates, clock times) count nothing. */
export function readCandidates(
  tokens: readonly Token[],
  first: number,
  stop: number,
  isTaken: (token: Token) => boolean,
): Candidate[] {
  const found: Candidate[] = []
  for (let at = first; at < stop; at++) {
    if (isTaken(tokens[at]!)) continue
    const candidate =
      readAge(tokens, at, stop) ??
      readNone(tokens, at, stop) ??
      readNumber(tokens, at, stop) ??
      readOne(tokens, at, stop)
    if (!candidate || tokens.slice(candidate.first, candidate.numeral.end).some(isTaken)) continue
    found.push(candidate)
    at = candidate.end - 1
  }
  return found
}

function readNumber(tokens: readonly Token[], at: number, stop: number): Candidate | null {
  const numeral = readNumeral(tokens, at, stop)
  if (!numeral) return null
  const noun = numeral.unit === null ? readCounted(tokens, numeral.end, stop) : null
  if (numeral.low === 1 && numeral.high === 1 && numeral.rule === 'words') {
    return noun &&
      !/^of$/.test(tokens[numeral.end]?.lower ?? '') &&
      (!noun.plural || /\p{Script=Cyrillic}/u.test(tokens[numeral.first]!.text)) &&
      noun.class !== null
      ? candidateOf('one', numeral, noun)
      : null
  }
  return candidateOf('number', numeral, noun)
}

const candidateOf = (kind: Candidate['kind'], numeral: Numeral, noun: Counted | null): Candidate => ({
  kind,
  numeral,
  noun,
  first: numeral.first,
  end: noun?.end ?? numeral.end,
})

/** "An armored personnel carrier", "another soldier": one, where an event has it as its object or subject. */
function readOne(tokens: readonly Token[], at: number, stop: number): Candidate | null {
  if (!/^(?:an?|another)$/.test(tokens[at]!.lower)) return null
  const noun = readCounted(tokens, at + 1, stop)
  if (!noun || noun.plural || noun.first !== at + 1 || (noun.class !== 'people' && noun.class !== 'thing'))
    return null
  if (leansOnAnother(tokens, noun, stop)) return null
  return candidateOf('one', exactly(at, at + 1, 1, 'article'), noun)
}

/** "A drone strike", "a tank column": the noun leans on one that the table does not know. */
function leansOnAnother(tokens: readonly Token[], noun: Counted, stop: number): boolean {
  const next = noun.end < stop ? tokens[noun.end]! : undefined
  if (!next) return false
  if (next.text === '-' && next.start === tokens[noun.end - 1]!.end) return true
  if (next.lower === "'s") return true
  return (
    next.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    !/(?:ed|ing|ly)$/.test(next.lower) &&
    !endsPhrase.test(next.lower)
  )
}

const endsPhrase =
  /^(?:in|on|at|by|for|from|with|to|into|onto|near|over|under|after|before|during|since|until|against|across|along|around|behind|inside|outside|through|toward|towards|of|and|or|but|who|which|that|while|as|when|where|was|were|is|are|had|has|have|also|there|overnight|today|yesterday|belonging|used|used)$/

function readNone(tokens: readonly Token[], at: number, stop: number): Candidate | null {
  const words = [tokens[at]!.lower, tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '']
  if (/^(?:никто|ніхто)$/.test(words[0]!)) return candidateOf('none', exactly(at, at + 1, 0, 'nobody'), null)
  if (/^(?:нет|немає)$/.test(words[1]!) && at + 1 < stop && nounOf(words[0]!)?.class === 'casualty') {
    const noun: Counted = {
      first: at,
      end: at + 1,
      class: 'casualty',
      status: 'unknown',
      plural: true,
      contiguous: true,
    }
    return { ...candidateOf('none', exactly(at, at + 2, 0, 'no-noun'), noun), end: at + 2 }
  }
  if (words[0] === 'nobody' || (words[0] === 'no' && words[1] === 'one' && at + 1 < stop)) {
    return candidateOf('none', exactly(at, at + (words[0] === 'no' ? 2 : 1), 0, 'nobody'), null)
  }
  if (words[0] !== 'no' && words[0] !== 'without' && words[0] !== 'zero') return null
  const from = words[1] === 'any' ? at + 2 : at + 1
  const noun = readCounted(tokens, from, stop)
  if (!noun || (noun.class !== 'casualty' && (words[0] !== 'no' || noun.class !== 'people'))) return null
  return candidateOf('none', exactly(at, from, 0, 'no-noun'), noun)
}

/** "A 34-year-old", "aged 34", "34 years old", "52-летний". Unit: the UCUM year. */
function readAge(tokens: readonly Token[], at: number, stop: number): Candidate | null {
  const token = tokens[at]!
  const compound = /^(.+?)-(?:years?-old|летн\p{L}+|річн\p{L}+)$/u.exec(token.lower)
  const age = (end: number, value: number): Candidate =>
    candidateOf('age', { ...exactly(at, end, value, 'age'), unit: 'a' }, null)
  if (compound) {
    const value = /^\d+$/.test(compound[1]!) ? Number(compound[1]) : numberOfWord(compound[1]!)
    return value === null ? null : age(at + 1, value)
  }
  const plain = (index: number): number | null => {
    const word = index < stop ? tokens[index]!.text : ''
    return /^\d{1,3}$/.test(word) ? Number(word) : numberOfWord(word)
  }
  if (token.lower === 'aged' || (token.lower === 'age' && /^\d/.test(tokens[at + 1]?.text ?? ''))) {
    const value = plain(at + 1)
    return value === null ? null : age(at + 2, value)
  }
  const value = plain(at)
  const [years, old] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '']
  return value !== null &&
    /^years?$/.test(years) &&
    (old === 'old' || old === 'of') &&
    at + 2 < stop &&
    (old === 'old' || tokens[at + 3]?.lower === 'age')
    ? age(at + 3, value)
    : null
}

const exactly = (first: number, end: number, value: number, rule: string): Numeral => ({
  first,
  end,
  low: value,
  high: value,
  bound: 'exact',
  unit: null,
  money: false,
  rule,
  vague: false,
})
