import type { Gazetteer } from '../../model/index.ts'
import type { TextLayers } from '../../text/layers.ts'
import { splitCompounds } from './compounds.ts'
import { contextOf } from './context.ts'
import { mentionsOf } from './mention.ts'
import type { NameMatch } from './name-finder.ts'
import type { Scored } from './rank.ts'
import { recogniseNames, seatTest } from './recognise.ts'
import { resolvePlaces } from './resolve.ts'

export interface LocatedName {
  readonly start: number
  readonly end: number
  /** Best first; empty for a name the gazetteer does not have. */
  readonly candidates: readonly Scored[]
  readonly chosen: Scored['place'] | null
}

/** Places for names that someone else marked: a person who selects words, a gold corpus, another recogniser. Same votes
 *  as `findToponyms`; only the recognition is given. One answer a span, in the order given. */
export function locateNames(
  whole: TextLayers,
  gazetteer: Gazetteer,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly LocatedName[] {
  const layers = splitCompounds(whole, gazetteer)
  const { mentions } = recogniseNames(layers, gazetteer)
  const marked = spans.map((span) => matchOf(layers, gazetteer, span))
  const matches = marked.flatMap((match) => match ?? []).sort((a, b) => a.first - b.first)
  const recognised = mentionsOf(layers, matches, seatTest(gazetteer)).map((mention) => ({
    mention,
    rule: 'marked',
  }))
  const resolved = resolvePlaces(recognised, contextOf(layers, mentions, gazetteer), gazetteer)
  const byFirst = new Map(resolved.map((one) => [one.mention.first, one]))
  return spans.map((span, at) => {
    const one = byFirst.get(marked[at]?.first ?? -1)
    return { ...span, candidates: one?.candidates ?? [], chosen: one?.chosen ?? null }
  })
}

/** The tokens of a span and what the gazetteer knows under its words: a name, a people ("Georgian"), a spelling;
 *  "Licking County" is asked as "Licking" too. */
function matchOf(
  { tokens, sentences, text }: TextLayers,
  gazetteer: Gazetteer,
  span: { readonly start: number; readonly end: number },
): NameMatch | null {
  const first = tokens.findIndex((token) => token.start >= span.start && token.start < span.end)
  if (first < 0) return null
  let end = first
  while (end < tokens.length && (tokens[end]?.start ?? span.end) < span.end) end++
  const sentence = sentences.findIndex(({ firstToken, endToken }) => first >= firstToken && first < endToken)
  for (const last of end - first > 1 ? [end, end - 1] : [end]) {
    const words = text.slice(span.start, Math.min(span.end, tokens[last - 1]?.end ?? span.end))
    const borne = gazetteer.named(words)
    const named = borne.length > 0 ? borne : gazetteer.peopled(words)
    const places = named.length > 0 ? named : gazetteer.spelled(words)
    const by = named.length > 0 ? 'name' : 'spelling'
    if (places.length > 0) return { first, end: last, sentence, text: words, lookedUp: words, places, by }
  }
  return null
}
