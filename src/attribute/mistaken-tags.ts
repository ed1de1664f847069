import type { TextLayers } from '../text/index.ts'
import { cuesByForm } from './cue-lexicon.ts'

/** A word that the tagger takes for another part of speech where somebody's saying stands, and its code in a passage (see `passage.ts`). */
interface MistakenRow {
  readonly id: string
  readonly code: string
  readonly example: string
  readonly counterExample: string
  readonly at: (layers: TextLayers, at: number) => boolean
}

/** Names that are in no list and plurals that are verbs as well are what a tagger of news mistakes most, and both stand beside reporting verbs. */
export const mistakenRows: readonly MistakenRow[] = [
  {
    id: 'tag.name-before-its-verb',
    code: 'N',
    example: 'the bridge never opened, Prake insists',
    counterExample: 'the bridge never opened, praise rules',
    at: isNameBeforeVerb,
  },
  {
    id: 'tag.verb-behind-a-first-name',
    code: 'V',
    example: 'Meridian quotes an envoy as saying it was shut',
    counterExample: 'Older quotes and notes were lost',
    at: (layers, at) => at === 1 && isFirstName(layers, 0),
  },
  {
    id: 'tag.first-name-before-its-verb',
    code: 'N',
    example: 'Meridian quotes an envoy as saying it was shut',
    counterExample: 'Older quotes and notes were lost',
    at: isFirstName,
  },
  {
    id: 'tag.verb-behind-who-says-so',
    code: 'V',
    example: 'the lamp, the paper says, burns for a day',
    counterExample: 'the lamps, the paper says, burns and all, were sold',
    at: goesOnBehindSource,
  },
  {
    id: 'tag.verb-behind-an-apposition',
    code: 'V',
    example: 'one, a retired teacher, remembers thinking it was late',
    counterExample: 'one, a retired teacher, remarks and all, was late',
    at: standsBehindApposition,
  },
  {
    id: 'tag.as-warning-that',
    code: 'G',
    example: 'the paper quoted an envoy as warning that talks would fail',
    counterExample: 'the siren served as warning that the dam had gone',
    at: isQuotedAs,
  },
  {
    id: 'tag.counted-people',
    code: 'N',
    example: 'the mayor admits one dead',
    counterExample: 'the mayor saw one dead tree',
    at: ({ tokens, tags }, at) =>
      tags[at] === 'JJ' &&
      tags[at - 1] === 'CD' &&
      /^(?:dead|hurt|injured|missing|wounded)$/.test(tokens[at]!.lower) &&
      !/^(?:NN|JJ|VB)/.test(tags[at + 1] ?? ''),
  },
]

/** The code that a row gives the token, null where the tagger is left alone. */
export function codeOfMistaken(layers: TextLayers, at: number): string | null {
  return mistakenRows.find((row) => row.at(layers, at))?.code ?? null
}

/** A capital where no sentence begins, and a verb of reporting in the present behind it. */
export function isNameBeforeVerb({ tokens, tags }: TextLayers, at: number): boolean {
  return (
    /^(?:VBP?|JJ|RB|IN|FW|UH)$/.test(tags[at]!) &&
    /^(?:,|''|NNP)$/.test(tags[at - 1] ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) &&
    isPresent(tokens[at + 1]) &&
    /^(?:VBZ|NNS)$/.test(tags[at + 1] ?? '') &&
    /^[.,!?]?$|^IN$/.test(tags[at + 2] ?? '')
  )
}

/** “**Meridian** quotes an envoy”: the first word of its block, taken for an adjective, before a verb with its object. */
function isFirstName({ tokens, tags, blocks }: TextLayers, at: number): boolean {
  return (
    /^(?:JJ|RB|VB|IN|UH)$/.test(tags[at] ?? '') &&
    blocks.some(({ start }) => start === tokens[at]!.start) &&
    isPresent(tokens[at + 1]) &&
    /^NNS$/.test(tags[at + 1] ?? '') &&
    /^(?:an?|the|his|her|its|their)$/.test(tokens[at + 2]?.lower ?? '')
  )
}

const isPresent = (token: { readonly lower: string } | undefined): boolean =>
  token !== undefined && /[^s]s$/.test(token.lower) && cuesByForm.has(token.lower)

/** “The lamp, the paper says, **burns** for a day”: one who says so stands between commas, and the noun before them waits for its verb. */
function goesOnBehindSource({ tokens, tags }: TextLayers, at: number): boolean {
  if (tags[at] !== 'NNS' || tags[at - 1] !== ',' || !cuesByForm.has(tokens[at - 2]?.lower ?? '')) return false
  if (!/^(?:IN|DT|TO|PRP\$?|CD|RB|JJ)$/.test(tags[at + 1] ?? '')) return false
  let first = at - 2
  while (first > 0 && /^(?:DT|JJ|NNP?S?|PRP\$?)$/.test(tags[first - 1]!)) first--
  return first < at - 2 && tags[first - 1] === ',' && /^NNP?$/.test(tags[first - 2] ?? '')
}

/** “One, a retired teacher, **remembers** thinking”: a noun between two commas says who the one before it is, and the verb is still to come. */
function standsBehindApposition({ tokens, tags }: TextLayers, at: number): boolean {
  if (tags[at] !== 'NNS' || tags[at - 1] !== ',' || !isPresent(tokens[at])) return false
  if (!/^(?:VBG|DT|PRP)$/.test(tags[at + 1] ?? '') && tokens[at + 1]?.lower !== 'that') return false
  let first = at - 1
  while (first > 0 && /^(?:DT|JJ|NNP?S?|PRP\$|CD|IN|POS)$/.test(tags[first - 1]!)) first--
  return first < at - 2 && tags[first - 1] === ',' && /^(?:NNP?|CD|PRP)$/.test(tags[first - 2] ?? '')
}

/** “quoted an envoy as **warning** that”: behind `as` what is quoted was said. */
function isQuotedAs({ tokens, tags }: TextLayers, at: number): boolean {
  if (tags[at] !== 'NN' || !/.{3}ing$/.test(tokens[at]!.lower) || tokens[at - 1]?.lower !== 'as') return false
  if (!cuesByForm.has(tokens[at]!.lower)) return false
  for (let verb = at - 2; verb >= Math.max(0, at - 12) && !/^[,.:]$/.test(tags[verb]!); verb--)
    if (/^(?:cit|quot)(?:e|es|ed|ing)$/.test(tokens[verb]!.lower)) return true
  return false
}
