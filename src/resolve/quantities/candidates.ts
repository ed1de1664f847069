import type { Token } from '../../text/index.ts'
import { numberOfWord } from '../number-words.ts'
import { type Counted, hasNounAhead, isStop, readCounted } from './counted.ts'
import { readBareOne } from './cyrillic-one.ts'
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
      readCompound(tokens, at) ??
      readNumber(tokens, at, stop) ??
      readOne(tokens, at, stop) ??
      readListed(tokens, at, stop, found.at(-1)) ??
      readBare(tokens, at, stop, found.at(-1))
    if (candidate && isWholeOf(tokens, candidate, found.at(-1))) {
      at = candidate.end - 1
      continue
    }
    if (!candidate || tokens.slice(candidate.first, candidate.numeral.end).some(isTaken)) continue
    found.push(candidate)
    at = candidate.end - 1
  }
  return found
}

/** "Nine drones of twelve", "девять беспилотников из двенадцати": out of how many, and nothing that the words tell of by itself. */
function isWholeOf(
  tokens: readonly Token[],
  { first, noun, kind }: Candidate,
  before: Candidate | undefined,
): boolean {
  if (
    !before ||
    noun !== null ||
    kind !== 'number' ||
    !/^(?:of|из|із|з|зі)$/.test(tokens[first - 1]?.lower ?? '')
  )
    return false
  const end = tokens[first - 2]?.lower === 'out' ? first - 2 : first - 1
  return before.noun !== null && before.end === end
}

function readNumber(tokens: readonly Token[], at: number, stop: number): Candidate | null {
  const numeral = readNumeral(tokens, at, stop)
  if (!numeral) return null
  const counted = mayCount(tokens, numeral, stop) ? readCounted(tokens, numeral.end, stop) : null
  const noun = counted ?? (numeral.unit === '%' ? readWhole(tokens, numeral.end, stop) : null)
  if (isYear(tokens, numeral, noun)) return null
  if (numeral.low === null && numeral.high === 1 && numeral.rule === 'words') return null
  if (numeral.low === 1 && numeral.high === 1 && numeral.rule === 'words') {
    if (standsForOne(tokens, numeral.end, stop)) return candidateOf('one', numeral, null)
    // "One of the two pilots": of several that are numbered, the one is counted.
    if (noun && isOfNumbered(tokens, numeral.end)) return candidateOf('one', numeral, noun)
    return noun &&
      !/^of$/.test(tokens[numeral.end]?.lower ?? '') &&
      (!noun.plural || /\p{Script=Cyrillic}/u.test(tokens[numeral.first]!.text)) &&
      noun.class !== null
      ? candidateOf('one', numeral, noun)
      : null
  }
  return candidateOf('number', numeral, noun)
}

/** "of the two", "of its 40", "из двух": a number behind "of". */
function isOfNumbered(tokens: readonly Token[], at: number): boolean {
  if (/^(?:из|із|з|зі)$/.test(tokens[at]?.lower ?? ''))
    return numberOfWord(tokens[at + 1]?.lower ?? '') !== null
  if (
    tokens[at]?.lower !== 'of' ||
    !/^(?:the|its|their|our|his|her|those|these)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return false
  const number = tokens[at + 2]
  return number !== undefined && (/^\d{1,4}$/.test(number.text) || numberOfWord(number.lower) !== null)
}

/** Money and measures count nothing more; a share of a whole does: "40 percent of homes". */
function mayCount(tokens: readonly Token[], numeral: Numeral, stop: number): boolean {
  if (numeral.unit === null) return true
  if (numeral.unit !== '%' || numeral.end >= stop) return false
  const next = tokens[numeral.end]!
  return numeral.rule === 'fraction' || next.lower === 'of' || /^\p{Script=Cyrillic}{3,}/u.test(next.text)
}

const candidateOf = (kind: Candidate['kind'], numeral: Numeral, noun: Counted | null): Candidate => ({
  kind,
  numeral,
  noun,
  first: numeral.first,
  end: noun?.end ?? numeral.end,
})

/** "В 1861 армия …": a year before a noun that is not in the case of the counted. */
const isYear = (tokens: readonly Token[], numeral: Numeral, noun: Counted | null): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(tokens[numeral.end - 1]!.text) &&
  noun?.class === null &&
  /\p{Script=Cyrillic}(?<!ов|ев|ів|їв|ей|их|ых|ок|ин)$/u.test(tokens[noun.end - 1]!.text)

/** "One wounded", "detaining one.", "wounding another": one of them, the noun left out. */
function standsForOne(tokens: readonly Token[], end: number, stop: number): boolean {
  const next = end < stop ? tokens[end]! : undefined
  if (!next || /^[.,;!?)]$/.test(next.text) || /^(?:and|during|in|after|near|when)$/.test(next.lower))
    return harming.test(tokens[end - 2]?.lower ?? '')
  return (
    /^(?:ранен|убит|погиб|поранен|загину|вбит|задержан|затриман|пропал|зник)\p{L}{0,2}$/u.test(next.lower) ||
    (/^(?:killed|wounded|injured|detained|dead|missing|captured|arrested)$/.test(next.lower) &&
      !hasNounAhead(tokens, end + 1, stop)) ||
    (/^(?:was|died)$/.test(next.lower) && /^(?:and|,)$/.test(tokens[end - 2]?.lower ?? ''))
  )
}

/** Verbs whose object may be a lone "one" or "another". */
const harming =
  /^(?:kill|wound|injur|detain|captur|arrest|damag|destroy|abduct|kidnapp)(?:ing|ed)$|^(?:down(?:ing|ed)|sinking|sank|sunk)$/

/** "Two thirds of the crew": a whole in the singular. */
function readWhole(tokens: readonly Token[], at: number, stop: number): Counted | null {
  const first = /^(?:the|its|their|his|her|all)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const token = first < stop && tokens[at]!.lower === 'of' ? tokens[first]! : undefined
  if (token?.kind !== 'word' || !/^\p{Ll}{3,}/u.test(token.text) || isStop(token)) return null
  const people = /^(?:crew|population|workforce|garrison|force|army|staff)$/.test(token.lower)
  return {
    ...{ first, end: first + 1, class: people ? 'people' : null, status: 'unknown' },
    ...{ plural: true, contiguous: true },
  }
}

/** "An armored personnel carrier", "another soldier": one, where an event has it as its object or subject. */
function readOne(tokens: readonly Token[], at: number, stop: number): Candidate | null {
  if (tokens[at]!.lower === 'both') {
    const two = readCounted(tokens, at + 1, stop)
    return two?.first === at + 1 && two.plural && isOneByOne(two)
      ? candidateOf('one', exactly(at, at + 1, 2, 'both'), two)
      : null
  }
  if (!/^(?:an?|another)$/.test(tokens[at]!.lower)) return null
  if (tokens[at]!.lower === 'another' && standsForOne(tokens, at + 1, stop))
    return candidateOf('one', exactly(at, at + 1, 1, 'article'), null)
  const noun = readCounted(tokens, at + 1, stop)
  if (!noun || noun.plural || noun.first !== at + 1 || !isOneByOne(noun)) return null
  if (leansOnAnother(tokens, noun, stop)) return null
  return candidateOf('one', exactly(at, at + 1, 1, 'article'), noun)
}

/** People, things and sites come as "one" of them. */
const isOneByOne = (noun: Counted): boolean =>
  noun.class === 'people' || noun.class === 'thing' || noun.class === 'site'

/** "20 tanks and a bridge layer": behind counted things and "and", an article counts one of a kind that no table lists. */
function readListed(
  tokens: readonly Token[],
  at: number,
  stop: number,
  before: Candidate | undefined,
): Candidate | null {
  if (
    !/^an?$/.test(tokens[at]!.lower) ||
    !(before?.noun && isOneByOne(before.noun) && before.noun.class !== 'people')
  )
    return null
  if (before.end !== at - 1 || tokens[at - 1]!.lower !== 'and') return null
  let end = at + 1
  while (
    end < Math.min(stop, at + 5) &&
    /^\p{Ll}[\p{Ll}-]+$/u.test(tokens[end]!.text) &&
    !isStop(tokens[end]!)
  )
    end++
  const isWhole = end >= stop || tokens[end]!.kind === 'mark' || isStop(tokens[end]!)
  if (end === at + 1 || !isWhole) return null
  return candidateOf('one', exactly(at, at + 1, 1, 'article'), {
    ...{ first: at + 1, end, class: 'thing', status: 'unknown', plural: false, contiguous: true },
  })
}

/** "A 27-nation bloc", "a five-member crew", "the 60-plus nation coalition": the number of a compound counts its noun. "One-man" counts nothing. */
function readCompound(tokens: readonly Token[], at: number): Candidate | null {
  const token = tokens[at]!
  const found =
    /^(\d+|\p{L}+)-(members?|man|men|person|nation|country|car|vehicle|ship|truck|bed|seat)$/u.exec(
      token.lower,
    )
  const value = found && (/^\d/.test(found[1]!) ? Number(found[1]) : numberOfWord(found[1]!))
  if (!found || value === null || value < 2) return null
  const people = /^(?:member|man|men|person)/.test(found[2]!)
  const numeral = exactly(at, at + 1, value, people ? 'compound.people' : 'compound')
  return candidateOf('number', numeral, {
    ...{ first: at, end: at + 1, class: people ? 'people' : 'other', status: 'unknown' },
    ...{ plural: true, contiguous: true },
  })
}

function readBare(
  tokens: readonly Token[],
  at: number,
  stop: number,
  before: Candidate | undefined,
): Candidate | null {
  const noun = readBareOne(
    tokens,
    at,
    stop,
    before ? { end: before.end, isAge: before.kind === 'age' } : null,
  )
  return noun
    ? candidateOf('one', exactly(at, at + 1, 1, 'bare'), {
        ...noun,
        first: at,
        end: at + 1,
        contiguous: true,
      })
    : null
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
  // "Ни один солдат", "жоден будинок"
  const lone = /^жод(?:ен|на|не|ного|ної|ну)$/.test(words[0]!)
    ? 1
    : /^(?:ни|ані)$/.test(words[0]!) && /^од(?:ин|на|но|ного|ной|ну)$/.test(words[1]!)
      ? 2
      : 0
  if (lone > 0) {
    const noun = at + lone < stop ? readCounted(tokens, at + lone, stop) : null
    return noun?.class ? candidateOf('none', exactly(at, at + lone, 0, 'not-one'), noun) : null
  }
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
  // "Not a single soldier", "not one house"
  if (words[0] === 'not' && (words[1] === 'one' || (words[1] === 'a' && words[2] === 'single'))) {
    const from = words[1] === 'one' ? at + 2 : at + 3
    const noun = from < stop ? readCounted(tokens, from, stop) : null
    return noun && !noun.plural ? candidateOf('none', exactly(at, from, 0, 'not-one'), noun) : null
  }
  if (words[0] === 'none' && words[1] === 'of' && at + 2 < stop) {
    const noun = readCounted(tokens, at + 2, stop) ?? readWhole(tokens, at + 1, stop)
    const numeral = readNumeral(tokens, words[2] === 'the' ? at + 3 : at + 2, stop)
    const end = Math.max(noun?.end ?? 0, numeral?.end ?? 0, at + 2)
    return { ...candidateOf('none', exactly(at, at + 2, 0, 'none-of'), noun), end }
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
  const compound = token.lower.includes('-')
    ? /^(.+?)-(?:years?-old|летн\p{L}+|річн\p{L}+)$/u.exec(token.lower)
    : null
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
  if (token.lower === 'age' && tokens[at + 1]?.lower === 'of' && plain(at + 2) !== null)
    return age(at + 3, plain(at + 2)!)
  if (token.lower === 'aged' || (token.lower === 'age' && /^\d/.test(tokens[at + 1]?.text ?? ''))) {
    const value = plain(at + 1)
    return value === null ? null : age(at + 2, value)
  }
  const value = plain(at)
  if (value === null) return null
  if (isAgeBeside(tokens, at, stop)) return age(at + 1, value)
  const [years, old] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '']
  return /^years?$/.test(years) &&
    (old === 'old' || old === 'of') &&
    at + 2 < stop &&
    (old === 'old' || tokens[at + 3]?.lower === 'age')
    ? age(at + 3, value)
    : null
}

/** "Two sisters, 9 and 12, were …", "Olena Hnatiuk, 34, said": an age in commas behind a person or people. */
function isAgeBeside(tokens: readonly Token[], at: number, stop: number): boolean {
  const isAge = (index: number): boolean =>
    index >= 0 && index < stop && /^\d{1,3}$/.test(tokens[index]!.text) && Number(tokens[index]!.text) <= 110
  if (!isAge(at)) return false
  const second = tokens[at - 1]?.lower === 'and' && isAge(at - 2) ? at - 2 : null
  const first = second ?? at
  const last = second === null && tokens[at + 1]?.lower === 'and' && isAge(at + 2) ? at + 2 : at
  const person = tokens[first - 2]
  if (tokens[first - 1]?.text !== ',' || (tokens[last + 1]?.text !== ',' && last + 1 < stop) || !person)
    return false
  if (last + 1 >= stop) return false
  const named = /^\p{Lu}\p{Ll}+$/u.test(person.text) && /^\p{Lu}\p{Ll}+$/u.test(tokens[first - 3]?.text ?? '')
  return named || nounOf(person.lower)?.class === 'people'
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
