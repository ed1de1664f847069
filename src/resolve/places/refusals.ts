import type { TextLayers } from '../../text/layers.ts'
import { foldPlaceName } from '../../text/place-key.ts'
import { isBody, isNamedWithKind, isOfLocalBody, isOfLocalSite, isPersonBefore } from './beside.ts'
import { commonWords } from './common-words.ts'
import type { Rule } from './facts.ts'
import { isLedIn } from './led-in.ts'
import type { Mention } from './mention.ts'
import { isCapital } from './name-finder.ts'
import { isStruckAt, isTownOf } from './struck-at.ts'
import {
  bearers,
  beforeName,
  calendar,
  grounds,
  inPlace,
  kinds,
  locational,
  openers,
  organisationHeads,
  titles,
} from './words.ts'

/** Why a name that the gazetteer knows is no place where it stands. The first that holds refuses it. */
export const refusals: readonly Rule[] = [
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
      (/^(The|A|An) \p{Lu}\p{Ll}+$/u.test(text) && isCommon(text.split(' ')[1] ?? '')) ||
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
    counter: 'a Belgorod suburb; in the Crimea; the Belgorod-based firm',
    holds: ({ wordBefore, wordAfter, kind, places, end }, { layers }) =>
      kind === null &&
      layers.tokens[end]?.text !== '-' &&
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
    holds: (mention, { layers }) => mention.by === 'spelling' && !isLedIn(mention, layers),
  },
  {
    id: 'part-of-a-name',
    example: 'Freedom of Russia Legion; the Washington Post; Paris Hilton',
    counter: 'Kursk Oblast; in Belgorod Tuesday',
    holds: (mention, { layers }) =>
      !mention.inTitleCase &&
      ((mention.namesBefore && !isStruckAt(mention, layers) && !isTownOf(mention, layers)) ||
        (mention.namesAfter && !goesOnAsPlace(mention, layers)) ||
        isPairOfName(mention, layers) ||
        isListOfName(mention, layers) ||
        isInsideName(mention, layers)),
  },
  {
    id: 'named-after',
    example: 'the Ebola virus; West Nile fever',
    counter: 'the Ebola clinic',
    holds: ({ wordAfter, kind }) => kind === null && maladies.has(wordAfter),
  },
  {
    id: 'river-without-article',
    example: 'deaths from Ebola',
    counter: 'boats on the Nile; the Ebola River',
    holds: ({ wordBefore, places, end, first }) =>
      end - first === 1 && wordBefore !== 'the' && places.every((place) => place.feature === 'STM'),
  },
  {
    id: 'branch',
    example: 'al-Qaeda in Iraq',
    counter: 'al-Qaeda was seen in Iraq',
    holds: ({ preposition, leadingWords }) =>
      preposition === 'in' && /^(al-)?(qaeda|qaida)$/.test(leadingWords.at(-1) ?? ''),
  },
  {
    id: 'its-government',
    example: 'the Kurdistan regional government',
    counter: 'Kurdistan’s mountains',
    holds: ({ wordAfter, end, kind }, { layers }) =>
      kind === null &&
      /^(regional|national|federal|local|provincial|central)$/.test(wordAfter) &&
      /^(government|governments|authority|authorities|administration|parliament|assembly)$/.test(
        layers.tokens[end + 1]?.lower ?? '',
      ),
  },
  {
    id: 'organisation',
    example: 'the Belgorod battalion',
    counter: 'Belgorod residents; a Belgorod hospital',
    holds: (mention, { layers }) =>
      mention.kind === null &&
      organisationHeads.has(mention.wordAfter) &&
      mention.wordAfter !== 'city' &&
      !grounds.has(mention.wordAfter) &&
      !isOfLocalBody(mention, layers),
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
        !isLedIn(mention, layers) ||
        mention.wordAfter === 'of' ||
        ['the', 'a', 'an', "'s"].includes(layers.tokens[mention.first - 1]?.lower ?? '')),
  },
  {
    id: 'headline',
    example: 'Russia Repels Raid',
    counter: 'Raid Into Russia',
    holds: (mention, { layers }) =>
      mention.inTitleCase &&
      (!isLedIn(mention, layers) || mention.namesAfter) &&
      mention.container === null &&
      mention.kind === null,
  },
]

/** "The City" is a name somewhere, and almost everywhere a city that was named before. */
function isCommon(word: string): boolean {
  const lower = word.toLowerCase()
  return commonWords.has(lower) || organisationHeads.has(lower) || kinds.some(({ words }) => words.has(lower))
}

/** What is called after the place where it was first met. */
const maladies = new Set(
  'virus viruses ebolavirus fever haemorrhagic hemorrhagic flu influenza disease syndrome measles pox encephalitis strain'.split(
    ' ',
  ),
)

/** The capitals after the name are those of what stands or serves there. */
function goesOnAsPlace(mention: Mention, layers: TextLayers): boolean {
  if (isNamedWithKind(mention) || isOfLocalBody(mention, layers)) return true
  return isLedIn(mention, layers) && isOfLocalSite(mention, layers)
}

/** "the Iran-Iraq War": the pair that a compound was cut from goes on as a name. */
function isPairOfName({ end }: Mention, { tokens }: TextLayers): boolean {
  return tokens[end]?.text === '-' && isCapital(tokens[end + 1]) && isCapital(tokens[end + 2])
}

/** "the Islamic State of Iraq and the Levant": the list goes on inside the name of a body. */
function isListOfName({ first }: Mention, { tokens }: TextLayers): boolean {
  let at = first - 1
  if (tokens[at]?.lower === 'the') at--
  if (tokens[at]?.lower !== 'and') return false
  at--
  while (isCapital(tokens[at])) at--
  return tokens[at]?.lower === 'of' && isBody(tokens[at - 1]) && isCapital(tokens[at - 1])
}

/** "University of Oxford", "Freedom of Russia": the name hangs on a capitalised noun that is no kind of place. "Anna Example
 *  of Oxford" is a person from there. */
function isInsideName(mention: Mention, layers: TextLayers): boolean {
  if (mention.kind !== null || mention.container !== null || mention.wordBefore !== 'of') return false
  if (isNamedWithKind(mention)) return false
  const head = layers.tokens[mention.first - 2]
  // "Shelling of Vovchansk went on": only the sentence gives it a capital.
  if (mention.first - 2 === layers.sentences[mention.sentence]?.firstToken && /ing$/.test(head?.lower ?? ''))
    return false
  if (!isCapital(head) || openers.has(head?.lower ?? '') || locational.has(head?.lower ?? '')) return false
  return mention.mayAct || !isPersonBefore(mention, layers)
}
