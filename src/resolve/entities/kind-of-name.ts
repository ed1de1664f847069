import type { EntityKind } from '../../model/index.ts'
import { pronounOfGivenName } from './given-names.ts'
import { type CountryWords, nameWords } from './name-key.ts'
import { bodyEndings, kindOfHead, thingEndings } from './words.ts'

/** The kind a name shows: by its head noun, by a country, or a person where two or three plain capitalised words stand. */
export function kindOfName(name: string, countries: CountryWords): EntityKind {
  const words = nameWords(name)
  const beforeOf = words.includes('of') ? words.slice(0, words.indexOf('of')) : words
  for (const word of [beforeOf.at(-1)!, words.at(-1)!]) {
    const kind = word ? kindOfHead(word) : null
    if (kind && kind !== 'person' && kind !== 'people') return kind
  }
  const whole = words.join(' ')
  if (countries.byWord.has(whole) || countries.byCapital.has(whole)) return 'government'
  // “Der Morgen”, “Il Ponte”: an article of another language opens no person's name.
  if (words.length > 1 && articles.has(name.split(/\s+/)[0]!)) return 'organisation'
  if (words.length === 1) return /\p{Lu}.*\p{Lu}/u.test(name) ? 'organisation' : 'other'
  if (words.includes('of') || words[0] === 'radio') return 'organisation'
  if (words.some((word) => countries.byWord.has(word))) return 'organisation'
  const end = words.at(-1)!
  // “Marina Bay”, “Victoria Bridge”: no family is called so.
  if (sites.test(end)) return 'other'
  // “Brass Homes” and “Salt Award” are nobody; “Ana Castle” is.
  if (pronounOfGivenName(words[0]!) === null) {
    if (bodyEndings.has(end)) return 'organisation'
    if (thingEndings.has(end)) return 'other'
  }
  return words.length <= 4 && name.split(/\s+/).every((word) => personal.test(word)) ? 'person' : 'other'
}

const sites =
  /^(?:airport|avenue|bay|beach|bridge|harbou?r|highway|islands?|peninsula|railway|stadium|strait|valley)$/

const articles = new Set('Der Die Il Les Het'.split(' '))

/** A given or family name, a particle or an initial: not `HIMARS`, not `US-produced`. */
const personal = /^(?:\p{Lu}[\p{Ll}’'‘]+(?:-?\p{Lu}[\p{Ll}’']+)*|\p{Lu}\.|de|van|von|bin|al|del|la)$/u
