import { readMonth, readWeekday } from './date-words.ts'

/** Whether the words are a person's name as a byline writes it: two to four capitalised words, initials and particles
 *  (`Jane Doe`, `J. R. Doe`, `Иван Петренко`, `Marie de Vries`), none of them a word that only things have.
 *  Places and titles of two words can pass (`Kalder Ferry`): callers ask where the line stands. Where it stands says that a
 *  name is `certain` (after `By`, above a date line), one such word may be a surname: Adam West, Rose Lake. */
export function isPersonName(words: string, certain = false): boolean {
  const parts = words.trim().split(/\s+/)
  if (parts.length < 2 || parts.length > 4) return false
  const full = parts.filter((part) => !particles.has(part.toLowerCase()))
  if (full.length < 2 || (particles.has(parts.at(-1)!.toLowerCase()) && !/^[JS]r\.?$/.test(parts.at(-1)!)))
    return false
  if (full.filter((part) => bareWord(part).length > 1).length < 1) return false
  const things = full.filter(isThingWord).length
  return (
    full.every((part) => namePart.test(part)) &&
    (things === 0 || (certain && things === 1 && isSurnameAlike(full)))
  )
}

/** Whether the words may name an outlet or desk: one to six words, capitalised but for small connecting words, or a
 *  domain or handle; no sentence. Ukrainian and Russian names have one capital: up to four words there. */
export function isOutletName(words: string): boolean {
  const name = words.trim()
  if (/^@?[\w-]+(\.[\w-]+)+$/.test(name) || /^@\w{3,}$/.test(name)) return true
  const parts = name.split(/\s+/)
  if (name === '' || parts.length > 6 || /[.!?;:]$/.test(name)) return false
  if (isDateWord(parts[0]!)) return false
  const big = parts.filter((part) => /^["'“«(]?[\p{Lu}\d]/u.test(part))
  if (/^["'“«(]?[\u0400-\u042f]/.test(parts[0]!) && parts.length <= 4)
    return /^[\p{L}\p{M}\d\s'’ʼ".«»“”-]+$/u.test(name)
  return (
    big.length > 0 &&
    parts.every((part) => big.includes(part) || smallWords.has(part.toLowerCase()) || particles.has(part))
  )
}

/** Whether the last or first word says that the name is an outlet's: `Northline News`, `The Harrow Courier`. */
export function hasOutletWord(words: string): boolean {
  return words.split(/\s+/).some((part) => outletWords.has(bareWord(part)))
}

/** The names at the start of a byline, as written (`Jane Doe and Ivan Petrenko`), and what follows them; null without one. */
export function takeNames(text: string, certain = false): { names: string; rest: string } | null {
  const parts = text.split(/(\s*[,;&]\s*|\s+(?:and|та|і|и|й)\s+|\s+[|/•·–—]\s+)/)
  let names = ''
  let index = 0
  while (index < parts.length) {
    const part = parts[index]!.trim()
    const isName = (words: string) => isPersonName(words, certain && index === 0)
    const placed = certain ? /^(.+?)\s+(?:in|at|for|from|of)\s+\p{Lu}/u.exec(part) : null
    if (!isName(part) && !(placed !== null && isName(placed[1]!))) break
    names += `${index === 0 ? '' : parts[index - 1]}${placed !== null && !isName(part) ? placed[1] : part}`
    index += 2
  }
  if (index === 0) return null
  const rest = parts
    .slice(index - 1)
    .join('')
    .trim()
  return { names: names.trim(), rest: rest.replace(/^and (?:news )?agencies$/, '') }
}

export function isDateWord(word: string): boolean {
  return readMonth(bareWord(word)) !== null || readWeekday(bareWord(word)) !== null
}

const namePart = /^\p{Lu}(?:[\p{L}\p{M}'’ʼ-]*\p{L}\.?|\.|)$/u

const particles = new Set(
  'de del della der den di da dos du la le van von bin ibn al el ben abu und y st. jr. jr sr. ter ten'.split(
    ' ',
  ),
)

const smallWords = new Set('of the and for in on de la du des et und für von & та і и в у'.split(' '))

const outletWords = new Set(
  `news times post herald courier daily gazette tribune agency wire newswire journal press observer monitor telegraph
   chronicle bulletin dispatch review mail standard sentinel examiner ledger radio tv television media online newsroom
   network magazine weekly blog channel service desk staff correspondents вести новости новини газета агентство
   известия правда телеграф вісник вестник радио радіо канал служба медиа медіа портал`.split(/\s+/),
)

/** Words that stand capitalised in headings, labels and names of things and are no part of a person's name. */
const thingWords = new Set(
  `the a an this that these those in on at of for and or but with from by to about after before over under is are was were
   north south east west northern southern eastern western upper lower
   region oblast district province county city town village settlement border street square river lake bridge front
   ministry minister government army force forces military defence defense security council parliament committee
   department office service centre center headquarters command brigade battalion regiment legion corps group union
   president general attack raid strike strikes war battle clashes shelling drone drones missile missiles killed
   statement report reports update live breaking exclusive analysis opinion world europe asia politics business sport
   photo photos video image images picture pictures map graphic caption credit read more share print email subscribe
   newsletter comment comments reply related articles stories story tags topics advertisement cookies privacy terms
   contact home menu search download pdf several many immediate release login sign next previous page telegram facebook twitter whatsapp instagram youtube
   background context timeline reaction aftermath casualties what why how who when where key points conclusion
   область район місто город село улица вулиця министерство міністерство россия росія украина україна война війна
   фото видео відео читайте реклама новости новини`.split(/\s+/),
)

/** A word for a thing may be the surname (Adam West), a month the first name (April Doe). */
function isSurnameAlike(full: readonly string[]): boolean {
  return isThingWord(full.at(-1)!) || readMonth(bareWord(full[0]!)) !== null
}

function isThingWord(part: string): boolean {
  const word = bareWord(part)
  return thingWords.has(word) || outletWords.has(word) || isDateWord(part)
}

function bareWord(part: string): string {
  return part.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
}
