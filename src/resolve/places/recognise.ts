import type { Gazetteer, Place } from '../../model/index.ts'
import type { TextLayers } from '../../text/layers.ts'
import { foldPlaceName } from '../../text/place-key.ts'
import { commonNames } from './common-names.ts'
import { commonWords } from './common-words.ts'
import { isListLink, type Mention, mentionsOf, nameKey } from './mention.ts'
import { findNames, isCapital } from './name-finder.ts'
import {
  actingVerbs,
  bearers,
  beforeName,
  calendar,
  inPlace,
  locational,
  moving,
  openers,
  organisationHeads,
  titles,
  towards,
} from './words.ts'

/** A name that is a place here, with the rule that says so. */
export interface Recognised {
  readonly mention: Mention
  readonly rule: string
}

export interface Recognition {
  readonly places: readonly Recognised[]
  /** Every name met, places or not: a government that speaks still says which country the report is about. */
  readonly mentions: readonly Mention[]
}

/** Which capitalised names are places to plot. Precision first: a government that speaks, a person, an outlet and a unit
 *  named after a town are none. Refusals come before evidence; a name that is a place once is one again in the same
 *  document, unless it is refused there. */
export function recogniseNames(layers: TextLayers, gazetteer: Gazetteer): Recognition {
  const isSeat = seatTest(gazetteer)
  const mentions = mentionsOf(layers, findNames(layers, gazetteer), isSeat)
  const facts: Facts = {
    layers,
    surnames: surnamesOf(layers, mentions),
    demonyms: demonymsOf(gazetteer),
    lowercase: lowercaseOf(layers),
    containers: containersOf(mentions),
  }
  const open = mentions.filter((mention) => !refusals.some((rule) => rule.holds(mention, facts)))
  const places: Recognised[] = []
  for (const mention of open) {
    const rule = evidence.find((row) => row.holds(mention, facts))
    if (rule) places.push({ mention, rule: rule.id })
  }
  spread(layers, open, places)
  return { places: places.sort((a, b) => a.mention.first - b.mention.first), mentions }
}

interface Facts {
  readonly layers: TextLayers
  /** Last words of the document's longer names that are no places: "Sullivan" of "Jake Sullivan". */
  readonly surnames: ReadonlySet<string>
  /** Adjectives and nouns of peoples, lower case. */
  readonly demonyms: ReadonlySet<string>
  /** Words that the document also writes small. */
  readonly lowercase: ReadonlySet<string>
  /** Names that another name is said to lie in: "Alexandria, Virginia". By first token. */
  readonly containers: ReadonlySet<number>
}

interface Rule {
  readonly id: string
  readonly example: string
  /** What it must leave alone. */
  readonly counter: string
  readonly holds: (mention: Mention, facts: Facts) => boolean
}

const refusals: readonly Rule[] = [
  {
    id: 'calendar',
    example: 'in March',
    counter: 'the village of March',
    holds: ({ text, kind }) => kind === null && calendar.has(foldPlaceName(text)),
  },
  {
    id: 'opener',
    example: 'Around 3:00 a.m.',
    counter: 'In Salah',
    holds: ({ text }) =>
      openers.has(text.toLowerCase()) ||
      organisationHeads.has(text.toLowerCase()) ||
      titles.has(foldPlaceName(text)) ||
      beforeName.has(text.toLowerCase()),
  },
  {
    id: 'demonym',
    example: 'in a Canadian survey',
    counter: 'in Canada',
    holds: ({ text }, { demonyms }) => demonyms.has(text.toLowerCase()),
  },
  {
    id: 'one-of-many',
    example: 'ate at a McDonald; in the Honda',
    counter: 'a Belgorod suburb; in the Crimea',
    holds: ({ wordBefore, wordAfter, kind, places }) =>
      kind === null &&
      ['a', 'an', 'the'].includes(wordBefore) &&
      (wordAfter === '' || openers.has(wordAfter)) &&
      places[0]?.precision === 'settlement',
  },
  {
    id: 'possessor',
    example: 'part of Obama’s plan; at Culver’s',
    counter: 'on Belgorod’s outskirts',
    holds: ({ wordAfter, kind, end, first, places }, { layers }) =>
      wordAfter === "'s" &&
      kind === null &&
      end - first === 1 &&
      places[0]?.precision === 'settlement' &&
      places[0].population < 50_000 &&
      !locational.has(layers.tokens[end + 1]?.lower ?? ''),
  },
  {
    id: 'only-a-spelling',
    example: 'Putin said (a spelling key of some hamlet)',
    counter: 'near Odnorobovka',
    holds: (mention) => mention.by === 'spelling' && !isLedIn(mention),
  },
  {
    id: 'part-of-a-name',
    example: 'Freedom of Russia Legion; the Washington Post; Paris Hilton',
    counter: 'Kursk Oblast; in Belgorod Tuesday',
    holds: (mention, { layers }) =>
      !mention.inTitleCase && (mention.namesBefore || mention.namesAfter || isInsideName(mention, layers)),
  },
  {
    id: 'organisation',
    example: 'the Belgorod battalion',
    counter: 'Belgorod residents',
    holds: ({ wordAfter, kind }) => kind === null && organisationHeads.has(wordAfter) && wordAfter !== 'city',
  },
  {
    id: 'bearer',
    example: 'the California congressman',
    counter: 'California residents',
    holds: ({ wordAfter, kind }) => kind === null && bearers.has(wordAfter),
  },
  {
    id: 'person',
    example: 'Gov. Jackson; Sullivan said, after Jake Sullivan',
    counter: 'in Jackson',
    holds: (mention, { surnames }) =>
      mention.titled ||
      (surnames.has(mention.text) &&
        mention.kind === null &&
        mention.container === null &&
        !inPlace.has(mention.preposition)),
  },
  {
    id: 'common-word',
    example: 'Hope was fading',
    counter: 'in Hope, Arkansas',
    holds: (mention, { lowercase, layers }) =>
      mention.end - mention.first === 1 &&
      mention.kind === null &&
      mention.container === null &&
      (commonWords.has(mention.text.toLowerCase()) || lowercase.has(mention.text.toLowerCase())) &&
      (mention.opens ||
        mention.inTitleCase ||
        !isLedIn(mention) ||
        layers.tokens[mention.first - 1]?.lower === 'the'),
  },
  {
    id: 'headline',
    example: 'Russia Repels Raid',
    counter: 'Raid Into Russia',
    holds: (mention) =>
      mention.inTitleCase &&
      (!isLedIn(mention) || mention.namesAfter) &&
      mention.container === null &&
      mention.kind === null,
  },
]

const evidence: readonly Rule[] = [
  {
    id: 'kind',
    example: 'the Kursk region; the village of Popovka; Belgorod city hall',
    counter: 'the Russian state',
    holds: ({ kind, places, text }) =>
      kind !== null && !(kind === 'region' && places[0]?.precision === 'country') && text !== '',
  },
  {
    id: 'containment',
    example: 'Alexandria, Virginia; Popovka in the Belgorod region',
    counter: 'Alexandria, who',
    holds: ({ container }) => container !== null,
  },
  {
    id: 'container',
    example: 'Alexandria, Virginia',
    counter: 'Virginia Woolf',
    holds: ({ first }, { containers }) => containers.has(first),
  },
  {
    id: 'locative-preposition',
    example: 'inside Russia; near Odnorobovka',
    counter: 'talks with Russia',
    holds: (mention) => inPlace.has(mention.preposition) && !speaksFor(mention),
  },
  {
    id: 'direction',
    example: 'shells hit villages around Sumy; fled to Poland',
    counter: 'sent $300 million to Ukraine',
    holds: (mention) => isDirected(mention) && !speaksFor(mention),
  },
  {
    id: 'locational-of',
    example: 'south of Belgorod; parts of Ukraine',
    counter: 'the armed forces of Ukraine',
    holds: (mention) =>
      mention.preposition === 'of' &&
      locational.has(mention.leadingWords.at(-1) ?? '') &&
      !speaksFor(mention),
  },
  {
    id: 'known-name',
    example: 'Shells fell as Belgorod slept',
    counter: 'Moscow said; Hope was fading',
    holds: (mention) => isKnown(mention),
  },
]

function isLedIn(mention: Mention): boolean {
  return (
    mention.kind !== null ||
    mention.container !== null ||
    inPlace.has(mention.preposition) ||
    isDirected(mention)
  )
}

function isDirected({ preposition, leadingWords, mayAct }: Mention): boolean {
  if (!towards.has(preposition) || leadingWords.at(-1) === 'according') return false
  return !mayAct || leadingWords.some((word) => moving.has(word))
}

/** "in Moscow’s view", "at Washington said": a seat that acts even after a preposition. */
function speaksFor({ mayAct, wordAfter }: Mention): boolean {
  return mayAct && wordAfter === "'s"
}

/** Famous enough to be believed without a preposition: a first-order unit, or a town of some size that is no seat. In the
 *  middle of a sentence a capital helps, so a smaller town will do. */
function isKnown(mention: Mention): boolean {
  if (mention.mayAct || mention.by === 'spelling' || mention.inTitleCase) return false
  if (actingVerbs.has(mention.wordAfter) && /^(said|says|say|claimed|denied)/.test(mention.wordAfter))
    return false
  const best = mention.places[0]
  if (!best || foldPlaceName(best.name) !== foldPlaceName(mention.lookedUp))
    return best?.precision === 'region'
  if (best.precision === 'region') return true
  if (commonNames.has(mention.lookedUp.toLowerCase())) return false
  if (mention.end - mention.first > 1) return best.population >= 3000
  return best.population >= (mention.opens ? 60_000 : 15_000)
}

/** "University of Oxford", "Freedom of Russia": the name hangs on a capitalised noun that is no kind of place. */
function isInsideName(mention: Mention, layers: TextLayers): boolean {
  if (mention.kind !== null || mention.wordBefore !== 'of') return false
  const head = layers.tokens[mention.first - 2]
  return isCapital(head) && !openers.has(head?.lower ?? '') && !locational.has(head?.lower ?? '')
}

/** What holds for one mention of a name holds for the others, and for its neighbours in a list. */
function spread(layers: TextLayers, open: readonly Mention[], places: Recognised[]): void {
  const taken = new Set(places.map(({ mention }) => mention.first))
  const add = (mention: Mention, rule: string) => {
    taken.add(mention.first)
    places.push({ mention, rule })
  }
  open.forEach((mention, at) => {
    const before = open[at - 1]
    if (
      before &&
      !taken.has(mention.first) &&
      taken.has(before.first) &&
      isListLink(layers, before.end, mention.first)
    ) {
      add(mention, 'list')
    }
  })
  for (let at = open.length - 2; at >= 0; at--) {
    const mention = open[at]
    const after = open[at + 1]
    if (!mention || !after || taken.has(mention.first) || !taken.has(after.first) || mention.mayAct) continue
    if (isListLink(layers, mention.end, after.first)) add(mention, 'list')
  }
  const known = new Set(places.filter(({ rule }) => rule !== 'list').map(({ mention }) => nameKey(mention)))
  for (const mention of open) {
    if (taken.has(mention.first) || mention.mayAct || mention.inTitleCase || !known.has(nameKey(mention)))
      continue
    if (!/^(said|says|say|claimed|denied)$/.test(mention.wordAfter)) add(mention, 'same-name')
  }
}

function surnamesOf(
  { tokens, sentences, text }: TextLayers,
  mentions: readonly Mention[],
): ReadonlySet<string> {
  const inPlaces = new Set(mentions.flatMap(({ first, end }) => (end - first > 1 ? range(first, end) : [])))
  const surnames = new Set<string>()
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken + 1; at < endToken; at++) {
      const [before, token] = [tokens[at - 1], tokens[at]]
      if (!before || !token || !isCapital(token) || inPlaces.has(at) || isCapital(tokens[at + 1])) continue
      const initial = before.text === '.' && /^\p{Lu}$/u.test(tokens[at - 2]?.text ?? '')
      const named =
        isCapital(before) &&
        !openers.has(before.lower) &&
        !calendar.has(before.lower) &&
        !inPlaces.has(at - 1)
      if (text.slice(before.end, token.start).trim() !== '' || before.end === token.start) continue
      if ((named && !notAFirstName.test(before.lower)) || initial) surnames.add(token.text)
    }
  }
  return surnames
}

const notAFirstName =
  /^(north|south|east|west|northern|southern|eastern|western|central|downtown|greater|mount|lake|port|fort|new|old|upper|lower|.*(ian|ish|ese))$/

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at)
}

function lowercaseOf({ tokens }: TextLayers): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((token) => (token.kind === 'word' && token.text === token.lower ? token.lower : [])),
  )
}

function containersOf(mentions: readonly Mention[]): ReadonlySet<number> {
  const firsts = new Set<number>()
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1]
    if (mention.container && next && next.first - mention.end <= 5 && next.sentence === mention.sentence)
      firsts.add(next.first)
  })
  return firsts
}

function demonymsOf(gazetteer: Gazetteer): ReadonlySet<string> {
  const words = gazetteer.countries.flatMap(({ adjectives, people }) => [...adjectives, ...people])
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => word.length > 3))
}

/** Seats of government by the country table, so that "Moscow, Idaho" does not depend on feature codes alone. */
export function seatTest(gazetteer: Gazetteer): (place: Place) => boolean {
  const seats = new Set(
    gazetteer.countries.flatMap((country) =>
      country.capitals.map((name) => `${country.code} ${foldPlaceName(name)}`),
    ),
  )
  return (place) => place.feature === 'PPLC' || seats.has(`${place.country} ${foldPlaceName(place.name)}`)
}
