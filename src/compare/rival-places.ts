import { type Claim, metresBetween, type Toponym } from '../model/index.ts'
import { sharedStems } from './claim-stems.ts'
import type { Conflict } from './conflict.ts'
import { timesScope } from './scope.ts'
import { type Sources, wordsOf } from './sources.ts'

/** Two claims of one thing of which one puts it elsewhere and says so: “at Madagiz, not at Talish”. Empty where both places may be one by their radii. Called
 *  for each order of the pair. */
export function placeConflict(rule: string, a: Claim, b: Claim, sources: Sources): Conflict[] {
  const words = wordsOf(b, sources)
  const told = placesIn(a, sources)
  const all = placesIn(b, sources)
  const denied = all.filter((place) => isRuledOut(words, place) && told.some((each) => isSame(each, place)))
  const instead = all.filter(
    (place) => !isRuledOut(words, place) && denied.every((each) => areApart(each, place)),
  )
  const time = timesScope(a, b, sources)
  if (denied.length === 0 || instead.length === 0 || time === 'different' || sharedStems(a, b, sources) < 2)
    return []
  return [
    {
      slot: 'place',
      kind: 'contradiction',
      a: { claim: a, value: denied[0]!.text, text: wordsOf(a, sources) },
      b: { claim: b, value: instead[0]!.text, text: words },
      scope: { place: 'different', time, object: 'unstated' },
      rule,
      why: 'one thing happens at one place',
    },
  ]
}

/** Whether a claim puts something somewhere. */
export const isPlaced = ({ places, polarity, modality }: Claim): boolean =>
  places.length > 0 && polarity !== 'denied' && modality === 'actual'

/** Whether a claim names one place and says that it was not another. */
export const rulesOutPlace = (claim: Claim, sources: Sources): boolean =>
  claim.places.length > 1 &&
  claim.modality === 'actual' &&
  placesIn(claim, sources).some((place) => isRuledOut(wordsOf(claim, sources), place))

function placesIn(claim: Claim, sources: Sources): Toponym[] {
  const { toponyms } = sources.documents.get(claim.document)!
  return claim.places.flatMap((id) => toponyms.find((place) => place.id === id) ?? [])
}

function isRuledOut(words: string, { text }: Toponym): boolean {
  const at = words.indexOf(text)
  return at > 0 && ruledOut.test(words.slice(0, at))
}

const ruledOut =
  /(?:\b(?:not|rather than|instead of) (?:(?:at|in|near|outside|on) )?|(?<!\p{L})(?:а не|не) (?:(?:в|во|под|у|на|біля|возле) )?)(?:the (?:village|town|city) of )?$/iu

const isSame = (a: Toponym, b: Toponym): boolean =>
  a.geonameId !== null && b.geonameId !== null ? a.geonameId === b.geonameId : a.text === b.text

/** Further apart than their radii; two of which one has no place on a map are told apart by their names. */
function areApart(a: Toponym, b: Toponym): boolean {
  if (isSame(a, b)) return false
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return true
  const metres = metresBetween(a.latitude, a.longitude, b.latitude, b.longitude)
  return metres > (a.radiusMeters ?? 0) + (b.radiusMeters ?? 0)
}
