import { foldPlaceName } from '../../text/place-key.ts'
import { commonNames } from './common-names.ts'
import type { Rule } from './facts.ts'
import { isDirected } from './led-in.ts'
import type { Mention } from './mention.ts'
import { actingVerbs, inPlace, locational, speechVerbs } from './words.ts'

/** Why a name is a place. The first that holds is the toponym's rule. */
export const evidence: readonly Rule[] = [
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
    counter: 'near Belgorod, Russia said',
    holds: ({ first, wordAfter }, { containers }) => containers.has(first) && !actingVerbs.has(wordAfter),
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

/** "in Moscow’s view", "at Washington said": a seat that acts even after a preposition. */
function speaksFor({ mayAct, wordAfter }: Mention): boolean {
  return mayAct && wordAfter === "'s"
}

/** Famous enough to be believed without a preposition: a first-order unit, or a town of some size that is no seat. In the
 *  middle of a sentence a capital helps, so a smaller town will do. */
function isKnown(mention: Mention): boolean {
  if (mention.mayAct || mention.by === 'spelling' || mention.inTitleCase) return false
  if (speechVerbs.has(mention.wordAfter)) return false
  const best = mention.places[0]
  if (!best || foldPlaceName(best.name) !== foldPlaceName(mention.lookedUp))
    return best?.precision === 'region'
  if (best.precision === 'region') return true
  if (commonNames.has(mention.lookedUp.toLowerCase())) return false
  if (mention.end - mention.first > 1) return best.population >= 3000
  return best.population >= (mention.opens ? 60_000 : 15_000)
}
