import { actorNoun, wordStem } from '../../../text/cyrillic/index.ts'
import type { TextLayers, Token } from '../../../text/index.ts'

/** Capitalised words that may be a person's name, in some case. Token indexes, half-open. */
export interface PersonName {
  readonly first: number
  readonly end: number
  readonly words: readonly string[]
  readonly start: number
}

/** Find them in the given tokens: one to three capitalised words or initials in a row. Left out are nouns for actors, acronyms, what
 *  stands in quotation marks, names of places, and an adjective before a noun (“Курской области”).
 *      мэр Белгорода Иван Кленов            → Иван Кленов
 *      министр обороны И. И. Кленов         → И. И. Кленов */
export function findPersonNames(
  layers: TextLayers,
  first: number,
  end: number,
  isPlace: (token: Token) => boolean,
): PersonName[] {
  const found: PersonName[] = []
  let depth = 0
  for (let at = first; at < end; ) {
    const token = layers.tokens[at]!
    if (/^[«„“]$/.test(token.text)) depth++
    if (/^[»”]$/.test(token.text)) depth = Math.max(0, depth - 1)
    if (depth > 0 || !isNameWord(layers.tokens, at, isPlace)) {
      at++
      continue
    }
    let to = at + 1
    while (to < end && (isNameWord(layers.tokens, to, isPlace) || isPoint(layers.tokens, to))) to++
    const name = withoutOwner(layers.tokens, at, to)
    if (name) found.push(name)
    at = to
  }
  return found
}

function isNameWord(tokens: readonly Token[], at: number, isPlace: (token: Token) => boolean): boolean {
  const token = tokens[at]!
  if (/\p{Script=Latin}/u.test(token.text)) return false
  if (token.kind !== 'word' || !/^(?:\p{Lu}[\p{Ll}’']+(?:-\p{Lu}?[\p{Ll}’']+)*|\p{Lu})$/u.test(token.text))
    return false
  if (/^\p{Lu}$/u.test(token.text) && tokens[at + 1]?.text !== '.') return false
  if (
    actorNoun(token.text) ||
    (token.text.length > 1 && functionWords.has(token.text.toLowerCase())) ||
    isPlace(token)
  )
    return false
  const next = tokens[at + 1]
  return !(
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    /(?:ой|ого|ий|ый|ая|ое|ье|ія|ої|ька|ська|ський|ої)$/u.test(token.text) &&
    areas.test(next.text)
  )
}

/** The point of an initial. */
function isPoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '.' && /^\p{Lu}$/u.test(tokens[at - 1]!.text)
}

const areas =
  /^(?:област|район|кра[йяюе]|республик|округ|посел|сел|город|улиц|площад|област|республік|громад|міст|служб|больниц|лікарн|министерств|міністерств|прокуратур|полици|поліці|администраци|адміністраці|рад|совет|дум|арми|армі|фронт|войск|войн|війн|федераци|федераці|полк|бригад|дивизи)/u

const functionWords = new Set(
  'водночас однако утім втім впрочем тогда потому поэтому недавно нещодавно потім затем зокрема также тем время часом напередодні депутат рыбаки рибалки он она они мы вы это этот эта эти там так тогда также однако между при по в на у с к о об за из от до как когда где если что кто все всё уже еще ещё нет да но и а вот ранее позже позднее сегодня вчера завтра накануне утром вечером ночью днем после перед во со ко под над для без через он вона вони ми ви це цей ця ці тут там тоді також однак між при за в на у з із зі до від про як коли де якщо що хто всі вже ще ні так але й та ось раніше пізніше сьогодні вчора завтра напередодні вранці увечері ввечері вночі після перед під над для без через наш ваш мой моя его её их його її їх січня лютого марта мая июня июля российский российские российская украинский украинские украинская російські українські читайте фото видео відео источник джерело напомним нагадаємо кстати согласно згідно'.split(
    ' ',
  ),
)

/** “Харькова Кленов”: two words that cannot stand in one case are no name; the last, or the last two of three, are. */
function withoutOwner(tokens: readonly Token[], first: number, end: number): PersonName | null {
  let from = first
  let words = wordsOf(tokens, from, end)
  const initials = words.some((word) => word.length === 1)
  if (!initials && words.length > 3) return null
  if (words.length === 3 && !initials && !/(?:вич|вн|ович|івн)\p{L}*$/u.test(words[1]!)) from++
  words = wordsOf(tokens, from, end)
  if (words.length === 2 && !initials && clash(words[0]!, words[1]!)) from++
  words = wordsOf(tokens, from, end)
  if (words.every((word) => word.length === 1)) return null
  return { first: from, end, words, start: tokens[from]!.start }
}

function wordsOf(tokens: readonly Token[], from: number, end: number): string[] {
  return tokens.slice(from, end).flatMap((token) => (token.kind === 'word' ? [token.text] : []))
}

/** A genitive before a masculine nominative: “Харькова Кленов”, not “Никита Кленов”. */
function clash(given: string, family: string): boolean {
  return (
    /(?:ов|ев|ёв|ин|ын|ий|ый|ів|їв)$/u.test(family) &&
    /[аяыи]$/u.test(given) &&
    !masculineInA.has(given.toLowerCase())
  )
}

const masculineInA = new Set(
  'никита илья фома лука кузьма савва данила гаврила микита ілля микола сава данило юра саша женя дима вова миша паша леша лёша вася коля костя слава серёжа валера гена толя ваня петя'.split(
    ' ',
  ),
)

/** Whether two names may be one person's: the same family name, and given names or initials that agree. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [family, other] = [familyOf(a), familyOf(b)]
  if (!family || wordStem(family) !== wordStem(other)) return false
  const [given, second] = [givenOf(a), givenOf(b)]
  if (given === null || second === null) return true
  if (given.length === 1 || second.length === 1) return given[0]!.toLowerCase() === second[0]!.toLowerCase()
  return skeleton(given) === skeleton(second)
}

/** The last word of a name that is no initial. */
export function familyOf(words: readonly string[]): string {
  return words.findLast((word) => word.length > 1) ?? ''
}

function givenOf(words: readonly string[]): string | null {
  return words.length > 1 ? (words[0] === familyOf(words) ? words[1]! : words[0]!) : null
}

/** Павел and Павла are one name. */
function skeleton(name: string): string {
  return wordStem(name).replaceAll(/[аеєиіїоуыэюяьй]/gu, '')
}

/** A name out of the genitive, as it stands behind “по словам”: Серика Кленова → Серик Кленов, Анны Кленовой → Анна Кленова.
 *  A woman's name and a man's differ there in every ending but those that are left as they are. */
export function outOfGenitive(words: readonly string[], language: 'ru' | 'uk'): string[] {
  return words.map((word) =>
    word
      .split('-')
      .map((part) => partOutOfGenitive(part, language))
      .join('-'),
  )
}

/** Given names whose nominative no ending tells: a vowel comes and goes, or it ends in -о. */
const ownNominative = {
  ru: new Map([
    ['Павла', 'Павел'],
    ['Льва', 'Лев'],
  ]),
  uk: new Map([
    ['Льва', 'Лев'],
    ...['Павло', 'Петро', 'Дмитро', 'Михайло', 'Марко', 'Данило', 'Кирило', 'Гаврило', 'Самійло'].map(
      (name): [string, string] => [`${name.slice(0, -1)}а`, name],
    ),
  ]),
}

function partOutOfGenitive(word: string, language: 'ru' | 'uk'): string {
  const own = ownNominative[language].get(word)
  if (own) return own
  if (/ьи$/u.test(word)) return `${word.slice(0, -1)}я`
  if (language === 'uk' && /[^аеиоуєіїкгхжчшщ]и$/u.test(word)) return `${word.slice(0, -1)}а`
  if (/енка$/u.test(word)) return `${word.slice(0, -1)}о`
  if (/(?:ск|цк|ськ|цьк)ого$/u.test(word)) return `${word.slice(0, -3)}ий`
  if (/[^аеиоуыэюяєії]ої$/u.test(word)) return `${word.slice(0, -2)}а`
  if (/(?:ов|ев|ёв|ин|ын)ой$/u.test(word)) return `${word.slice(0, -2)}а`
  if (/(?:ск|цк|н)ой$/u.test(word)) return `${word.slice(0, -2)}ая`
  if (/[еєаіиу]я$/u.test(word)) return `${word.slice(0, -1)}й`
  if (/(?:ии|ії)$/u.test(word)) return `${word.slice(0, -1)}я`
  if (/[рл]я$/u.test(word)) return `${word.slice(0, -1)}ь`
  if (/[^аеиоуыэюяєії]а$/u.test(word)) return word.slice(0, -1)
  if (/[^аеиоуыэюяєіїкгх]ы$/u.test(word)) return `${word.slice(0, -1)}а`
  if (/[кгх]и$/u.test(word)) return `${word.slice(0, -1)}а`
  return word
}

/** Whether a name's ending shows a woman; null where it shows nothing. */
export function womanly(words: readonly string[]): boolean | null {
  const family = familyOf(words)
  if (/(?:ова|ева|ёва|ина|ая|ська)$/u.test(family) && /[ая]$/u.test(words[0]!)) return true
  if (/(?:ов|ев|ёв|ин|ий)$/u.test(family)) return false
  return null
}
