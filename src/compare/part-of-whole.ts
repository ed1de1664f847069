/** Which figures count a part of what others count all of, by the places that claims name. */
import type { Claim, Quantity } from '../model/index.ts'
import { contentStems } from './claim-stems.ts'
import type { Figures } from './figures.ts'
import { quantitySlot } from './slot-values.ts'
import { type Sources, wordsOf } from './sources.ts'
import { regionsAround } from './spread.ts'
import { quantitiesOf } from './whole-figures.ts'

/** “17 in the district of Bayrakli”, “102 in the whole of the province”: one names a place inside the other's, or the other says that it counts all of it, and
 *  the part is not more than the whole. */
export function isPartOfWhole(figures: Figures, sources: Sources): boolean {
  const { a, b, x, y } = figures
  if (areOfRegionsApart(figures, sources) || isKindOfOther(x, y)) return true
  if (countsAmong(a, x, y, sources) || countsAmong(b, y, x, sources)) return true
  if (isSum(a, x, y, sources) || isSum(b, y, x, sources)) return true
  const [inA, inB] = [placeNames(a, sources), placeNames(b, sources)]
  const [isPartA, isPartB] = [isWithin(inA, inB), isWithin(inB, inA)]
  const [wholeA, wholeB] = [a, b].map((claim) => ofAll.test(wordsOf(claim, sources)))
  const [lowX, lowY] = [x.low ?? x.high ?? 0, y.low ?? y.high ?? 0]
  const [less, more] = lowX <= lowY ? [a, b] : [b, a]
  if (
    quantitySlot(x) === 'count' &&
    befell.test(wordsOf(less, sources)) &&
    !befell.test(wordsOf(more, sources))
  )
    return true
  if ((isPartA || (wholeB && !wholeA && inA.size > 0)) && lowX <= lowY) return isPartA || wholeB!
  return (isPartB || (wholeA! && !wholeB && inB.size > 0)) && lowY <= lowX
}

/** “Nine people were shot, including seven in a park”: whoever speaks of seven speaks of those. */
function countsAmong(claim: Claim, all: Quantity, some: Quantity, sources: Sources): boolean {
  const { text } = sources.documents.get(claim.document)!
  const among = partTold.exec(text.slice(all.end, claim.end))?.[1]?.toLowerCase()
  return among !== undefined && some.text.toLowerCase().split(/\s/).includes(among)
}

/** “Two of his children in a car and his two stepchildren” are the “four children” of another. */
function isSum(claim: Claim, part: Quantity, { low, role }: Quantity, sources: Sources): boolean {
  const parts = quantitiesOf(claim, sources).filter((each) => each.role === part.role && each.unit === null)
  return (
    part.role === role && parts.length > 1 && parts.reduce((sum, each) => sum + (each.low ?? 0), 0) === low
  )
}

const partTold = /^[^.;]*?\b(?:including|among them|of whom|of them)\s+(?:at least\s+)?(\d+|\p{Ll}+)/u

/** What becomes of some of the counted: of three rockets fired two hit the school, of seven boats two capsized. */
const befell =
  /\b(?:hit|struck|crashed|capsized|sank|exploded|went off|(?:was|were|been) (?:hit|lost|damaged|destroyed|sunk|shot|charged|convicted|released|closed|saved|burnt))\b|(?<!\p{L})(?:попал|взорвал|упал|утонул|сгорел|влучи|впал|вибух)\p{L}*/iu

const ofAll =
  /\b(?:(?:the )?(?:whole|entire) (?:of|country|region|province|front|line|border|coast)|all of(?! (?:them|these|those|us|whom|which|whose)\b)|across|throughout|nationwide|countrywide|worldwide|in total|in all)\b|(?<!\p{L})(?:по всей|по всему|вдоль всей|всего по|по всій|по всьому|вздовж усієї|загалом)(?!\p{L})/iu

/** Names of the places of a claim. */
function placeNames(claim: Claim, sources: Sources): ReadonlySet<string> {
  const { toponyms } = sources.documents.get(claim.document)!
  return new Set(
    claim.places.flatMap((id) => {
      const place = toponyms.find((each) => each.id === id)
      return place ? [place.name ?? place.text] : []
    }),
  )
}

/** Whether one names all the places of the other and a further one: the district besides its province. */
const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  whole.size > 0 && part.size > whole.size && [...whole].every((name) => part.has(name))

/** Where an incident lies in several regions, a figure for one of them, or for “the region” of whoever speaks, and one for another or for none that is named. What is told of a part may not exceed
 *  what is told without a place. */
function areOfRegionsApart({ a, b, x, y, place }: Figures, sources: Sources): boolean {
  if (place === 'same' || quantitySlot(x) === 'amount') return false
  if (regionsAround(a, sources) < 2) return false
  const [ofA, ofB] = [partIn(a, sources), partIn(b, sources)]
  const [lowX, lowY] = [x.low ?? x.high ?? 0, y.low ?? y.high ?? 0]
  if (ofA === 'whole' || ofB === 'whole')
    return ofA !== ofB && (ofB === 'whole' ? lowX <= lowY : lowY <= lowX)
  return ofA === 'own area' || ofB === 'own area'
}

/** Of what a claim tells: of places that it names, of an area that only who speaks can be asked for, or of all there is. */
function partIn(claim: Claim, sources: Sources): 'named' | 'own area' | 'whole' {
  if (claim.places.length > 0) return 'named'
  return ownArea.test(wordsOf(claim, sources)) ? 'own area' : 'whole'
}

/** “over his region”, “in the district”, «над областью»: no name says which. */
const ownArea =
  /\b(?:in|over|across|throughout|above) (?:the|his|her|its|our|this) (?:whole |entire )?(?:region|province|oblast|governorate|district|prefecture|county|territory)\b|(?<!\p{L})(?:над|в|во|на|по|у|в межах) (?:(?:его|её|ее|её|нашей|нашим|своей|своим|этой|всей|його|її|нашою|нашій|своєю|цій) )?(?:област|регион|регіон|кра[ейюяє]м?(?!\p{L})|республик|республік|район|округ|территори|територі)\p{L}*/iu

/** “89 cruise missiles” among “120 missiles”: one names a kind of what the other counts, and no more of them. Whose they are makes no kind: “60 Ukrainian soldiers”. */
function isKindOfOther(x: Quantity, y: Quantity): boolean {
  const [kinds, others] = [x, y].map(({ of }) => contentStems((of ?? '').replace(whose, ' ')))
  const [lowX, lowY] = [x.low ?? x.high ?? 0, y.low ?? y.high ?? 0]
  if (kinds!.size === others!.size || kinds!.size === 0 || others!.size === 0) return false
  const [narrow, wide] = kinds!.size > others!.size ? [kinds!, others!] : [others!, kinds!]
  const isLess = kinds!.size > others!.size ? lowX <= lowY : lowY <= lowX
  return isLess && [...wide].every((stem) => narrow.has(stem))
}

/** Adjectives of a country or a town, and what became of the counted, which makes no kind either: “1,700 destroyed tanks”. */
const whose =
  /\p{Lu}[\p{L}-]+|\b(?:destroyed|damaged|lost|captured|abandoned|downed|intercepted|confirmed|reported|registered)\b|(?<!\p{L})(?:сбит|збит|уничтож|знищ|поврежд|пошкодж|потерян|втрачен|захвач|захопл)\p{L}*|\p{Ll}[\p{L}-]*ск(?:их|ими|ие|ого|им|ий|ая|ую|ой|а|ою|і|у)(?!\p{L})/gu
