import type { PeopleStatus } from '../../model/index.ts'
import type { Token } from '../../text/index.ts'
import { numberOfWord, scaleOfWord } from '../number-words.ts'
import type { NounClass } from './counted-noun.ts'
import { readCyrillicHead } from './cyrillic-phrase.ts'
import { compoundWords, nounOf } from './nouns.ts'

/** The noun phrase that a number counts. Token indexes are half-open. */
export interface Counted {
  readonly first: number
  readonly end: number
  readonly class: NounClass | null
  readonly status: PeopleStatus
  readonly plural: boolean
  /** No comma between number and noun: the two make one phrase. */
  readonly contiguous: boolean
}

/** Read the noun phrase that follows a number, or null where none does.
 *
 *      60 enemy soldiers near …      a few hundred battle-tried, anti-junta volunteers holding …
 *         ^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *  The head is the first noun of the table with the nouns that lean on it ("rocket launcher"); without one, a plural that
 *  follows within three words. A word behind the head that may be the true head ("drone factories") takes its place. */
export function readCounted(tokens: readonly Token[], at: number, stop: number): Counted | null {
  let first = at
  while (
    first < stop &&
    /^(?:of|more|other|additional|further|such|another|extra|about|these|those|their|its|his|our|the|up)$/.test(
      tokens[first]!.lower,
    ) &&
    first < at + 3
  )
    first++
  // "12 of 15 drones", "12 of the 15 drones": what is counted is the drones.
  if (tokens.slice(at, first).some(({ lower }) => lower === 'of') && first < stop && isNumber(tokens[first]!))
    first++
  if (/^(?:из|із|з|зі)$/.test(tokens[first]?.lower ?? '') && first + 1 < stop && isNumber(tokens[first + 1]!))
    do first++
    while (first < stop && isNumber(tokens[first]!))
  while (
    first < stop &&
    /^(?:ещё|еще|ще|других|інших|своих|своїх|их|їх|его|її|его)$/.test(tokens[first]!.lower)
  )
    first++
  if (first < stop && /^[«"“]?\p{Script=Cyrillic}/u.test(tokens[first]!.text))
    return cyrillicPhrase(tokens, first, stop)
  let comma = false
  for (let next = first; next < Math.min(stop, first + 10); next++) {
    const token = tokens[next]!
    if (
      token.text === ',' &&
      next > first &&
      next + 1 < stop &&
      isAdjective(tokens[next - 1]!) &&
      tokens[next + 1]!.kind === 'word' &&
      !isNumber(tokens[next + 1]!)
    ) {
      comma = true
      continue
    }
    if (/^["“”‘’'«»\-–/()[\]]$/.test(token.text)) {
      if (/^[–()[\]]$/.test(token.text)) break
      continue
    }
    if (token.kind === 'mark' || isStop(token)) break
    if (isNumber(token) && !(next === first && token !== tokens[at])) break
    const noun = nounOf(token.lower)
    if (!noun || token.kind === 'number') continue
    if (
      noun.class === 'casualty' &&
      /^(?:dead|wounded|injured)$/.test(token.lower) &&
      next + 1 < stop &&
      hasNounAhead(tokens, next + 1, stop)
    )
      continue
    return withHead(tokens, first, next, stop, comma)
  }
  // "60-plus nation coalition": the number of a compound stands before a singular.
  if (/-plus$/.test(tokens[at - 1]?.lower ?? '') && first < stop && /^\p{Ll}{3,}/u.test(tokens[first]!.text))
    return unknown(first, first, tokens[first]!, false)
  return plainPlural(tokens, first, stop)
}

function cyrillicPhrase(tokens: readonly Token[], first: number, stop: number): Counted | null {
  const found = readCyrillicHead(tokens, first, stop, isStop)
  if (!found) return null
  const { head, noun } = found
  const status = !noun
    ? 'unknown'
    : noun.status === 'unknown'
      ? statusOfWords(tokens, first, head, noun.class)
      : noun.status
  return { first, end: head + 1, class: noun?.class ?? null, status, plural: true, contiguous: true }
}

function withHead(
  tokens: readonly Token[],
  first: number,
  found: number,
  stop: number,
  comma: boolean,
): Counted {
  let head = found
  for (let next = found + 1; next < Math.min(stop, found + 5); next++) {
    const token = tokens[next]!
    if (token.text === '-' || token.text === '/') continue
    if (token.kind !== 'word' || isStop(token)) break
    const lean = nounOf(token.lower)
    // "Took 40 villagers hostage": what they became is no part of them.
    if (/^(?:hostage|prisoner|captive|dead)$/.test(token.lower) && nounOf(tokens[head]!.lower)!.plural) break
    if (lean) head = next
    else if (!compoundWords.has(token.lower)) {
      if (isUnknownHead(token)) return unknown(first, next, token, comma)
      break
    }
  }
  const noun = nounOf(tokens[head]!.lower)!
  const told = noun.status === 'unknown' ? statusOfWords(tokens, first, head, noun.class) : noun.status
  const status = isSuspected(tokens, first, head) ? 'unknown' : told
  return { first, end: head + 1, class: noun.class, status, plural: noun.plural, contiguous: !comma }
}

/** "Suspected insurgents": nobody says that they are. */
const isSuspected = (tokens: readonly Token[], first: number, head: number): boolean =>
  tokens
    .slice(first, head)
    .some((token) => /^(?:suspected|alleged|accused|would-be|presumed)$/.test(token.lower))

/** "Civilian people", "armed men": an adjective tells the status where the noun does not. */
function statusOfWords(
  tokens: readonly Token[],
  first: number,
  head: number,
  nounClass: NounClass,
): PeopleStatus {
  if (nounClass !== 'people' && nounClass !== 'casualty') return 'unknown'
  const words = tokens.slice(first, head).map((token) => token.lower)
  if (words.some((word) => /^(?:civilian|мирн|цив[иі]льн)/u.test(word))) return 'civilian'
  return words.some((word) => /^(?:armed|military|enlisted|військов|военн)/u.test(word))
    ? 'combatant'
    : 'unknown'
}

function plainPlural(tokens: readonly Token[], first: number, stop: number): Counted | null {
  for (let next = first; next < Math.min(stop, first + 3); next++) {
    const token = tokens[next]!
    if (token.kind !== 'word' || isStop(token)) return null
    if (isUnknownHead(token) && /^\p{Ll}/u.test(token.text)) {
      const following = tokens[next + 1]
      // "public safety officers" has its head in the table; "six months" is a time and never comes here.
      if (following && next + 1 < stop && following.kind === 'word' && isUnknownHead(following)) continue
      return unknown(first, next, token, false)
    }
    if (demonym.test(token.text)) return { ...unknown(first, next, token, false), class: 'people' }
  }
  return null
}

const unknown = (first: number, head: number, token: Token, comma: boolean): Counted => ({
  first,
  end: head + 1,
  class: null,
  status: 'unknown',
  plural: /s$/.test(token.lower),
  contiguous: !comma,
})

/** People by their country: "100,000 Greeks"; what else is capitalised may be a name. */
const demonym =
  /^\p{Lu}\p{Ll}+(?:ians|cans|eans|mans|iots|(?<=[qrnl])is)$|^(?:Greeks|Turks|Kurds|Poles|Danes|Finns|Swedes|Serbs|Croats|Czechs|Slovaks|Tatars|Uzbeks|Kazakhs|Tajiks|Arabs|Jews|Britons|Scots|Spaniards|Thais|Afghans|Chechens|Africans|Japanese|Chinese|Lebanese)$/u

/** Spans of time are no things: "twenty working days", "three times". */
const span = /^(?:seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries|times)$/

const isUnknownHead = (token: Token): boolean =>
  !span.test(token.lower) &&
  token.lower.length > 3 &&
  /[^suia]s$/.test(token.lower) &&
  !nounOf(token.lower) &&
  /^\p{Ll}/u.test(token.text)

/** Another number begins another phrase: "dozens killed, hundreds wounded". */
const isNumber = (token: Token): boolean =>
  (token.kind === 'number' && /^[\d.,]+$/.test(token.text)) ||
  numberOfWord(token.lower) !== null ||
  scaleOfWord(token.lower) !== null ||
  /^(?:dozens|hundreds|thousands|several)$/.test(token.lower)

const isAdjective = (token: Token): boolean =>
  /(?:ed|y|ic|al|an|ive|ous|ish|en|ing|ful|less)$|-/.test(token.lower)

export function hasNounAhead(tokens: readonly Token[], at: number, stop: number): boolean {
  for (let next = at; next < Math.min(stop, at + 3); next++) {
    const token = tokens[next]!
    if (token.kind !== 'word' || isStop(token)) return false
    if (nounOf(token.lower)) return true
  }
  return false
}

/** Whether a noun phrase cannot go on over this word. */
export function isStop(token: Token): boolean {
  // The country in capitals is no pronoun.
  if (token.text === 'US') return false
  if (functionWords.has(token.lower)) return true
  // Finite verbs and adverbs; "armoured", "wounded", "multi-launched" are adjectives in front of a noun.
  return (
    /ly$/.test(token.lower) &&
    token.lower.length > 4 &&
    !/^(?:family|elderly|deadly|early|friendly|supply|assembly|ally|anomaly|monthly|weekly|daily)$/.test(
      token.lower,
    )
  )
}

const functionWords = new Set(
  (
    'in on at by for from with without to into onto near over under after before during since until till against between among across along around behind beyond within outside inside through throughout toward towards via per than about amid despite upon off ' +
    'and or but nor so yet if while when where as because although though unless whereas once ' +
    'who whom whose which that what this these those it he she they we i you its his her their our my them him us ' +
    'a an the no any each every all both either neither ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'not also then there here only even still just already now today yesterday tomorrow tonight overnight ' +
    'said says say told added wrote claimed announced reported attended gathered died fled came went took left arrived attacked struck hit marched rallied protested fought opened entered crossed remained stood began surrendered worth ' +
    'и в на с из от до за к по о об у для при что который которые были был была было а но та і й з із від до що які який було були не ' +
    'под над через между без после перед около против среди кроме также уже еще ещё все всё это она они он как так тоже под про нет ' +
    'під між без після біля проти серед крім також вже ще це вона вони він як так немає щоб аби якщо хоча когда чтобы если хотя'
  ).split(' '),
)
