import type { Gazetteer, Place } from '../../model/index.ts'
import type { TextLayers } from '../../text/layers.ts'
import { foldPlaceName } from '../../text/place-key.ts'
import { evidence } from './evidence.ts'
import { factsOf } from './facts.ts'
import { isListLink, type Mention, mentionsOf, nameKey } from './mention.ts'
import { findNames } from './name-finder.ts'
import { refusals } from './refusals.ts'
import { actingVerbs, speechVerbs } from './words.ts'

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
  const facts = factsOf(layers, mentions, gazetteer)
  const open = mentions.filter((mention) => !refusals.some((rule) => rule.holds(mention, facts)))
  const places: Recognised[] = []
  for (const mention of open) {
    const rule = evidence.find((row) => row.holds(mention, facts))
    if (rule) places.push({ mention, rule: rule.id })
  }
  spread(layers, open, places)
  return { places: places.sort((a, b) => a.mention.first - b.mention.first), mentions }
}

/** What holds for one mention of a name holds for the others, and for its neighbours in a list; but in "shells hit
 *  Belgorod, Moscow said" the second name speaks. */
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
      !(mention.mayAct ? actingVerbs : speechVerbs).has(mention.wordAfter) &&
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
    if (!speechVerbs.has(mention.wordAfter)) add(mention, 'same-name')
  }
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
