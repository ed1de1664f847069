import type { Gazetteer, Place, PlacePrecision } from '../../model/index.ts'
import type { TextLayers, Token } from '../../text/layers.ts'
import { foldPlaceName, nominativeForms } from '../../text/place-key.ts'
import { stateAbbreviations } from './state-abbreviations.ts'

/** A stretch of capitalised words that the gazetteer knows by name, before anything is decided about it. */
export interface NameMatch {
  /** Token indexes, half-open. */
  readonly first: number
  readonly end: number
  readonly sentence: number
  /** As it stands in the text. */
  readonly text: string
  /** What it was looked up as: declined forms are put back ("Курской области" as "Курская область"). */
  readonly lookedUp: string
  readonly places: readonly Place[]
  /** How the gazetteer knows it: by these letters, or only by a spelling key. */
  readonly by: 'name' | 'spelling'
}

/** The longest gazetteer names in the text, left to right, none overlapping. Names are up to five words; each starts and
 *  ends with a capital. A spelling key is asked only where no exact name starts, for up to three words. */
export function findNames(layers: TextLayers, gazetteer: Gazetteer): readonly NameMatch[] {
  const found: NameMatch[] = []
  layers.sentences.forEach((sentence, index) => {
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const match = longestAt(layers, gazetteer, at, sentence.endToken)
      if (match) found.push({ ...match, sentence: index })
      at = match ? match.end : at + 1
    }
  })
  return found
}

const longest = 5
const longestSpelled = 3

function longestAt(
  layers: TextLayers,
  gazetteer: Gazetteer,
  first: number,
  limit: number,
): Omit<NameMatch, 'sentence'> | null {
  const { tokens, text } = layers
  if (!isCapital(tokens[first])) return null
  const state = abbreviatedState(layers, gazetteer, first)
  if (state) return state
  for (const by of ['name', 'spelling'] as const) {
    for (let length = by === 'name' ? longest : longestSpelled; length > 0; length--) {
      const end = first + length
      if (end > limit || !isCapital(tokens[end - 1]) || !joined(layers, first, end)) continue
      const words = text.slice(tokens[first]?.start, tokens[end - 1]?.end)
      const hit = lookUp(words, by, gazetteer)
      if (hit && !isTownOfCity(tokens, end, hit)) return { first, end, text: words, by, ...hit }
    }
  }
  return null
}

/** "Dublin City Council" is the council of Dublin, whose other name is Dublin City; Kansas City's is Kansas City's. */
function isTownOfCity(
  tokens: readonly Token[],
  end: number,
  { places, lookedUp }: Pick<NameMatch, 'lookedUp' | 'places'>,
): boolean {
  if (tokens[end - 1]?.lower !== 'city' || !isCapital(tokens[end])) return false
  return !places.some(({ name }) => foldPlaceName(name) === foldPlaceName(lookedUp))
}

/** "Tenn." in "Paris, Tenn.", with its point where it has one. */
function abbreviatedState(
  { tokens, text }: TextLayers,
  gazetteer: Gazetteer,
  first: number,
): Omit<NameMatch, 'sentence'> | null {
  const token = tokens[first]
  const state = token ? stateAbbreviations.get(token.text) : undefined
  if (!token || !state) return null
  // With a point inside ("N.Y.", "D.C.") it is no other word; without, only after a town and a comma.
  const isLed = tokens[first - 1]?.text === ',' && isCapital(tokens[first - 2])
  if (!isLed && (!/\.\p{Lu}/u.test(token.text) || token.text === 'B.C.')) return null
  const places = gazetteer
    .named(state.name)
    .filter((place) => place.admin1Code === state.code && place.feature === 'ADM1')
  const point = tokens[first + 1]
  const isCut =
    /\.\p{Lu}$/u.test(token.text) || (token.text !== token.text.toUpperCase() && token.text !== state.name)
  const end = isCut && point?.text === '.' && point.start === token.end ? first + 2 : first + 1
  const words = text.slice(token.start, tokens[end - 1]?.end)
  return { first, end, text: words, lookedUp: state.name, places, by: 'name' }
}

/** Whether a token can begin or end a name. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

const inner =
  /^(of|the|and|de|del|la|las|los|le|les|du|da|do|al|el|an|am|on|upon|in|на|и|і|under|sur|saint|ad|az|ash|ar|as|ud|ul|bin|y|e|dos|das|van|der|den|bei|im)$/

/** Only spaces between the words; inside, small words of names, and the point of "St." */
function joined({ tokens, text }: TextLayers, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before || !/^[ \u00a0]?$/.test(text.slice(before.end, token.start))) return false
    if (isCapital(token) || inner.test(token.text)) continue
    if (token.text === '.' && /^(St|Ste|Mt|Ft|Pt)$/.test(before.text)) continue
    return false
  }
  return true
}

function lookUp(
  words: string,
  by: NameMatch['by'],
  gazetteer: Gazetteer,
): Pick<NameMatch, 'lookedUp' | 'places'> | null {
  const isShort = words === words.toUpperCase() && words !== words.toLowerCase() && lettersOf(words) <= 4
  if (isShort && by === 'spelling') return null
  let found: Pick<NameMatch, 'lookedUp' | 'places'> | null = null
  for (const form of formsOf(words)) {
    const all = by === 'name' ? gazetteer.named(form) : gazetteer.spelled(form)
    const places = isShort ? all.filter(isCountry) : all
    if (places.length === 0) continue
    if (by === 'spelling' || form === words) return { lookedUp: form, places }
    // «Брянском» is of «Брянское» and of «Брянск»: far the better known of the two leads, the other stays a candidate.
    if (found === null) found = { lookedUp: form, places }
    else if (isFarBetterKnown(places[0]!, found.places[0]!))
      found = {
        lookedUp: form,
        places: [...places, ...found.places.filter((place) => !places.includes(place))],
      }
  }
  return found
}

const isFarBetterKnown = (one: Place, other: Place): boolean =>
  !other.reported &&
  one.precision === 'settlement' &&
  other.precision === 'settlement' &&
  one.population > 20 * Math.max(1000, other.population)

function lettersOf(words: string): number {
  return foldPlaceName(words).length
}

function isCountry(place: Place): boolean {
  return place.precision === 'country'
}

const cyrillicKinds: ReadonlyMap<string, PlacePrecision> = new Map([['область', 'region']])

/** The words as they stand and, in Cyrillic, each way they can be put back to the nominative. At most 60 ways. */
function formsOf(words: string): readonly string[] {
  if (!/\p{Script=Cyrillic}/u.test(words)) return [words]
  const parts = words.split(/[ \u00a0]/)
  if (parts.length > 2) return [words]
  let forms: readonly string[] = ['']
  for (const part of parts) {
    forms = forms.flatMap((start) =>
      nominativeForms(part).map((form) => (start === '' ? form : `${start} ${form}`)),
    )
  }
  const regions = parts.length === 1 ? adjectiveRegions(forms) : []
  return [...regions, ...forms].slice(0, 60)
}

/** «Белгородская» is asked for as «Белгородская область» too: the adjective alone is in no gazetteer. */
function adjectiveRegions(forms: readonly string[]): readonly string[] {
  return forms
    .filter((form) => /(ская|ська)$/.test(form))
    .flatMap((form) => [...cyrillicKinds.keys()].map((kind) => `${form} ${kind}`))
}
