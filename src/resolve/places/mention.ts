import type { Place, PlacePrecision } from '../../model/index.ts'
import type { TextLayers, Token } from '../../text/layers.ts'
import { foldPlaceName } from '../../text/place-key.ts'
import { isCapital, type NameMatch } from './name-finder.ts'
import { stateAbbreviations } from './state-abbreviations.ts'
import {
  actingVerbs,
  beforeName,
  calendar,
  type Kind,
  kinds,
  openers,
  pluralKinds,
  sites,
  titles,
} from './words.ts'

/** A name with what stands around it: what the rules look at. */
export interface Mention extends NameMatch {
  /** Token after the words named by it: a capitalised kind belongs to the name ("Grayvoron District"), and so does the
   *  site in "Belgorod city hall". */
  readonly spanEnd: number
  /** Touching words, lower case; empty at a mark or the sentence's edge. */
  readonly wordBefore: string
  readonly wordAfter: string
  /** A capitalised word that touches it and is neither an opener, a title, a day nor a kind. */
  readonly namesBefore: boolean
  readonly namesAfter: boolean
  /** The title right before it ("Gov. Jackson"). */
  readonly titled: boolean
  /** First word of its sentence or quotation: its capital proves nothing. */
  readonly opens: boolean
  /** In a heading that capitalises every word. */
  readonly inTitleCase: boolean
  /** The unit that a word beside it says it is. */
  readonly kind: PlacePrecision | null
  /** A district of a kind that is called after its chief town. */
  readonly hasSeat: boolean
  /** The preposition that leads to it, over words like "the eastern"; empty without one. */
  readonly preposition: string
  /** Lower-case words before that preposition, nearest last, at most four. */
  readonly leadingWords: readonly string[]
  /** "X, Y": the containing unit that is named next, as places or a GeoNames code. */
  readonly container: Container | null
  /** A state or the seat of one: where a government may be meant. */
  readonly mayAct: boolean
}

export interface Container {
  readonly countries: ReadonlySet<string>
  readonly admin1Codes: ReadonlySet<string>
}

/** Look around each name. `isSeat` says whether a place is a seat of government. */
export function mentionsOf(
  layers: TextLayers,
  matches: readonly NameMatch[],
  isSeat: (place: Place) => boolean,
): readonly Mention[] {
  const titleCased = titleCasedBlocks(layers)
  const byFirst = new Map(matches.map((match) => [match.first, match]))
  const mentions = matches.map((match) => look(layers, match, byFirst, titleCased, isSeat))
  return spreadPluralKinds(layers, withoutFarSeats(mentions))
}

function look(
  layers: TextLayers,
  match: NameMatch,
  byFirst: ReadonlyMap<number, NameMatch>,
  titleCased: ReadonlySet<number>,
  isSeat: (place: Place) => boolean,
): Mention {
  const { tokens } = layers
  const sentence = layers.sentences[match.sentence]
  const start = sentence?.firstToken ?? 0
  const stop = sentence?.endToken ?? tokens.length
  const before = touching(layers, match.first - 1, match.first, start, stop)
  const after = touching(layers, match.end, match.end - 1, start, stop)
  const abbreviated = before?.text === '.' ? tokens[match.first - 2] : undefined
  const titled = isTitle(before) || isTitle(abbreviated)
  const initial = abbreviated !== undefined && /^\p{Lu}$/u.test(abbreviated.text)
  const kindAfter = kindFollowing(after, tokens[match.end + 1])
  const [kindBefore, kindFirst] = isOnlyCountry(match)
    ? [null, match.first]
    : kindLeading(tokens, match.first, start)
  const kind = kindAfter ?? kindBefore
  const site = siteAfter(layers, match.end, stop)
  const { preposition, leadingWords } = leading(tokens, kindBefore ? kindFirst : match.first, start)
  return {
    ...match,
    spanEnd: site > 0 ? site : kindAfter && isCapital(after) ? match.end + 1 : match.end,
    wordBefore: before?.kind === 'word' ? before.lower : '',
    wordAfter: after?.kind === 'word' ? after.lower : '',
    namesBefore:
      initial ||
      (isName(before) &&
        !titled &&
        !nounsOfPlace(before) &&
        !isOpeningVerb(before, match.first - 1 === start)),
    namesAfter: isName(after) && !kindAfter && site === 0,
    titled,
    opens: match.first === start || tokens[match.first - 1]?.kind === 'mark',
    inTitleCase: titleCased.has(sentence?.block ?? -1),
    kind: site > 0 ? 'site' : (kind?.precision ?? null),
    hasSeat: kind?.seat ?? false,
    preposition,
    leadingWords,
    container: containerAfter(layers, match, byFirst, stop),
    mayAct: mayAct(match, isSeat),
  }
}

/** A country, or a seat of government that is the best known town of its name: Kingston is more than one. */
function mayAct({ places }: NameMatch, isSeat: (place: Place) => boolean): boolean {
  if (places.some((place) => place.precision === 'country')) return true
  const town = places.find((place) => place.precision === 'settlement')
  return town !== undefined && isSeat(town)
}

/** The token at an index if it lies in the sentence and only a space is between. */
function touching(
  { tokens, text }: TextLayers,
  at: number,
  from: number,
  start: number,
  stop: number,
): Token | undefined {
  const token = tokens[at]
  const other = tokens[from]
  if (!token || !other || at < start || at >= stop) return undefined
  const gap = at < from ? text.slice(token.end, other.start) : text.slice(other.end, token.start)
  return /^[ \u00a0]?$/.test(gap) ? token : undefined
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && titles.has(token.lower) && isCapital(token)
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !openers.has(token.lower) && !calendar.has(token.lower)
}

/** "Declaring Mosul a closed city", "Rethinking Egypt": the sentence gives the word its capital. */
export function isOpeningVerb(token: Token | undefined, opens: boolean): boolean {
  return opens && token !== undefined && /..(ing|ed)$/.test(token.lower)
}

/** "Eastern Kharkiv", "Downtown Belgorod", "Russian Belgorod": capitals that do not make it another name. */
function nounsOfPlace(token: Token | undefined): boolean {
  return token !== undefined && (beforeName.has(token.lower) || /(ian|ish|ese)$/.test(token.lower))
}

function kindOf(token: Token | undefined): Kind | null {
  if (token?.kind !== 'word') return null
  return kinds.find((kind) => kind.words.has(token.lower)) ?? null
}

/** "a province of Pakistan" says what is in Pakistan, not what Pakistan is. */
function isOnlyCountry({ places, lookedUp }: NameMatch): boolean {
  const name = foldPlaceName(lookedUp)
  const isRegion = places.some(
    (place) => place.precision === 'region' && foldPlaceName(place.name).startsWith(name),
  )
  return places[0]?.precision === 'country' && !isRegion
}

/** A kind after the name. With a capital it must end the name: "Virginia State Board" is no state. */
function kindFollowing(after: Token | undefined, next: Token | undefined): Kind | null {
  const kind = kindOf(after)
  return kind && isCapital(after) && isCapital(next) ? null : kind
}

/** "region of X", "the village of X", «село X»: the kind and the token where it begins. */
function kindLeading(tokens: readonly Token[], first: number, start: number): readonly [Kind | null, number] {
  const of = tokens[first - 1]?.lower === 'of'
  const at = of ? first - 2 : first - 1
  const token = at >= start ? tokens[at] : undefined
  const kind = of || /\p{Script=Cyrillic}/u.test(token?.text ?? '') ? kindOf(token) : null
  if (of && isCapital(token)) return capitalKinds.has(token?.lower ?? '') ? [kind, at] : [null, first]
  return kind && !isCapital(token) ? [kind, at] : [null, first]
}

/** Kinds that stay kinds with a capital: "the City of Arlington", and not "the Port of Rotterdam". */
const capitalKinds = new Set([
  'city',
  'town',
  'village',
  'township',
  'borough',
  'county',
  'state',
  'province',
])

/** Token index after a site phrase that follows the name ("city hall", "airport"); 0 where there is none. */
function siteAfter(layers: TextLayers, end: number, stop: number): number {
  const { tokens } = layers
  for (const words of sites) {
    if (end + words.length > stop) continue
    if (words.every((word, at) => tokens[end + at]?.lower === word)) return end + words.length
  }
  return 0
}

function leading(tokens: readonly Token[], first: number, start: number) {
  let at = first - 1
  while (at >= start && tokens[at]?.kind === 'word' && skippable(tokens, at)) at--
  const token = tokens[at]
  const preposition = at >= start && token?.kind === 'word' ? token.lower : ''
  const leadingWords: string[] = []
  for (let back = at - 1; back >= start && leadingWords.length < 4; back--) {
    const word = tokens[back]
    if (word?.kind !== 'word') break
    leadingWords.unshift(word.lower)
  }
  return { preposition, leadingWords }
}

/** Words between a preposition and a name, and a state's possessive: "in Russia’s Belgorod region". */
function skippable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (beforeName.has(token.lower)) return true
  if (token.lower === "'s") return true
  if (tokens[at + 1]?.lower === "'s" && isCapital(token)) return true
  return isCapital(token) && /(ian|ish|ese)$/.test(token.lower)
}

function containerAfter(
  layers: TextLayers,
  match: NameMatch,
  byFirst: ReadonlyMap<number, NameMatch>,
  stop: number,
): Container | null {
  const { tokens } = layers
  const linked = linkToContainer(tokens, match.end, stop)
  if (linked === 0) return null
  const token = tokens[linked]
  const own = new Set(match.places.map((place) => place.row))
  const state = token ? stateAbbreviations.get(token.text) : undefined
  if (state && tokens[match.end]?.text === ',')
    return { countries: new Set(), admin1Codes: new Set([state.code]) }
  if (match.places[0]?.precision === 'country') return null
  const next = byFirst.get(linked)
  if (next && actingVerbs.has(tokens[next.end]?.lower ?? '')) return null
  const units = (next?.places ?? []).filter(
    (place) => (place.precision === 'country' || place.precision === 'region') && !own.has(place.row),
  )
  if (units.length === 0) return null
  const countries = new Set(
    units.flatMap((unit) => (unit.precision === 'country' ? (unit.country ?? []) : [])),
  )
  const admin1Codes = new Set(
    units.flatMap((unit) => (unit.precision === 'region' ? (unit.admin1Code ?? []) : [])),
  )
  const holds = match.places.some((place) => isWithin(place, { countries, admin1Codes }))
  return holds ? { countries, admin1Codes } : null
}

/** Where a containing unit would begin: after "X," and after "X in (the)"; 0 for neither. */
function linkToContainer(tokens: readonly Token[], end: number, stop: number): number {
  let at = end
  if (kindOf(tokens[at])) at++
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.lower === 'in' || tokens[at]?.lower === 'of') at++
  if (at === end) return 0
  while (
    at < stop &&
    tokens[at] &&
    (beforeName.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower === "'s")
  )
    at++
  if (tokens[at]?.lower === "'s") at++
  return at < stop ? at : 0
}

/** Whether a place lies in a containing unit. */
export function isWithin(place: Place, container: Container): boolean {
  if (place.country !== null && container.countries.has(place.country)) return true
  return (
    place.admin1Code !== null && container.admin1Codes.has(place.admin1Code) && place.precision !== 'country'
  )
}

/** Where the text says "Paris, Tenn.", no other Paris of it is a seat of government. */
function withoutFarSeats(mentions: readonly Mention[]): readonly Mention[] {
  const elsewhere = new Set<string>()
  for (const { container, places, ...mention } of mentions) {
    if (!container) continue
    const inside = places.filter((place) => isWithin(place, container))
    if (inside.length > 0 && !inside.some((place) => place.feature === 'PPLC'))
      elsewhere.add(foldPlaceName(mention.lookedUp))
  }
  return mentions.map((mention) =>
    elsewhere.has(nameKey(mention)) ? { ...mention, mayAct: false } : mention,
  )
}

/** "the Kursk and Belgorod regions": a plural kind speaks for every name of the list before it. */
function spreadPluralKinds(layers: TextLayers, mentions: readonly Mention[]): readonly Mention[] {
  const out = [...mentions]
  for (let at = 0; at < out.length; at++) {
    const last = out[at]
    const precision = last ? pluralKinds.get(layers.tokens[last.end]?.lower ?? '') : undefined
    if (!last || precision === undefined) continue
    out[at] = { ...last, kind: precision, namesAfter: false }
    for (let back = at - 1; back >= 0; back--) {
      const earlier = out[back]
      const later = out[back + 1]
      if (!earlier || !later || !isListLink(layers, earlier.end, later.first)) break
      out[back] = { ...earlier, kind: precision }
    }
  }
  return out
}

/** "X and Y", "X, Y", "X, the Y", "X or Y". */
export function isListLink({ tokens }: TextLayers, end: number, first: number): boolean {
  if (first <= end || first - end > 3) return false
  for (let at = end; at < first; at++) {
    if (!listLinks.has(tokens[at]?.lower ?? '')) return false
  }
  return true
}

const listLinks = new Set([',', 'and', 'or', 'the', 'и', 'или', 'і', 'й', 'та', 'або', '&'])

/** Blocks that capitalise all their words: headlines. A capital there proves nothing. */
function titleCasedBlocks(layers: TextLayers): ReadonlySet<number> {
  const capitals = new Map<number, { names: number; small: number }>()
  for (const sentence of layers.sentences) {
    const count = capitals.get(sentence.block) ?? { names: 0, small: 0 }
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      const token = layers.tokens[at]
      if (token?.kind !== 'word' || token.text.length < 4) continue
      if (isCapital(token)) count.names++
      else count.small++
    }
    capitals.set(sentence.block, count)
  }
  const blocks = [...capitals].filter(([, { names, small }]) => names >= 3 && names > small * 3)
  return new Set(blocks.map(([block]) => block))
}

/** One key for every mention of one name: what is said about it once holds for the others. */
export function nameKey(mention: NameMatch): string {
  return foldPlaceName(mention.lookedUp)
}
