import type { TextLayers } from '../../text/layers.ts'
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
    id: 'taken-or-hit',
    example: 'Tyotkino was under their control; had taken Kozinka; Popovka was shelled',
    counter: 'Belgorod was told; had taken Hope; Moscow was hit by doubts',
    holds: (mention, { layers }) =>
      !mention.mayAct && mention.by !== 'spelling' && isTakenOrHit(mention, layers),
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

/** Ground that is taken, held, left or struck: what stands beside it names a fate that only a place has. A word that is also a common
 *  noun needs more than that. */
function isTakenOrHit({ first, end, lookedUp }: Mention, { tokens }: TextLayers): boolean {
  if (commonNames.has(lookedUp.toLowerCase())) return false
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const verb = lower(first - 1) === 'of' ? '' : lower(first - 1)
  if (taking.has(verb)) return true
  let at = end
  while (
    /^(?:was|were|is|has|had|have|been|being|now|not|still|entirely|completely|fully|again)$/.test(lower(at))
  )
    at++
  return (
    at > end &&
    (taken.has(lower(at)) ||
      (lower(at) === 'under' &&
        /^(?:its|their|our|the|full|fire|attack|control|shelling)$/.test(lower(at + 1))))
  )
}

const taking = new Set(
  'taken took captured seized liberated recaptured retook shelled bombed shelling bombing evacuated stormed'.split(
    ' ',
  ),
)
const taken = new Set(
  'taken captured seized liberated recaptured retaken shelled bombed held occupied evacuated stormed surrounded destroyed'.split(
    ' ',
  ),
)

/** Famous enough to be believed without a preposition: a first-order unit, or a town of some size that is no seat. In the
 *  middle of a sentence a capital helps, so a smaller town will do. */
function isKnown(mention: Mention): boolean {
  if (mention.mayAct || mention.by === 'spelling' || mention.inTitleCase) return false
  if (speechVerbs.has(mention.wordAfter)) return false
  const best = mention.places[0]
  if (!best || foldPlaceName(best.name) !== foldPlaceName(mention.lookedUp))
    return best?.precision === 'region'
  if (best.precision === 'region' || (best.reported && !mention.opens)) return true
  if (commonNames.has(mention.lookedUp.toLowerCase())) return false
  if (mention.end - mention.first > 1) return best.population >= 3000
  return best.population >= (mention.opens ? 60_000 : 15_000)
}
