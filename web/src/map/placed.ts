import type { PlacePrecision } from '../../../src/model/index.ts'
import type { PlaceCell, Voice } from '../../../src/serve/http/shapes.ts'
import type { Grouping } from '../claims/claim-search.ts'
import { outcomesInOrder, type Sign, signOfOthers, signOfOutcome, signOfVoice } from '../claims/signs.ts'
import type { Words } from '../words/languages.ts'
import type { BadgePart } from './badge.ts'
import type { Placed } from './map-drawing.ts'

/** From here on a single place bears its name on the map. */
const namedFrom = 5.5
/** With more than this many badges there is no room for names. */
const namedUpTo = 40

/** Signs of the keys that cells are counted by. */
export function signsOf(voices: readonly Voice[], by: Grouping, words: Words): (key: string) => Sign {
  const others = signOfOthers(words)
  // While an answer is awaited, what is shown may still be counted by the other kind of key.
  if (by === 'outcome') {
    const outcomes = new Map(outcomesInOrder.map((one) => [one as string, signOfOutcome(one, words)]))
    return (key) => outcomes.get(key) ?? others
  }
  const signs = new Map(voices.map((voice) => [voice.key, signOfVoice(voice, words)]))
  return (key) => signs.get(key) ?? others
}

/** Cells as they are drawn and listed. */
export function placedOf(
  cells: readonly PlaceCell[],
  signOf: (key: string) => Sign,
  zoom: number,
  words: Words,
): Placed[] {
  const named = zoom >= namedFrom && cells.length <= namedUpTo
  return cells.map((cell) => {
    const { key, latitude, longitude, claims, place, area } = cell
    const title = titleOf(cell, words)
    const counted = words.claims.rows(claims)
    const parts = partsOf(cell, signOf, words)
    const most = parts.slice(0, 4).map((part) => `${part.sign.name} ${part.claims}`)
    const who = `${most.join(', ')}${parts.length > 4 ? ', …' : ''}`
    const at = place === null ? words.map.cluster(counted) : words.map.at(counted, title)
    return {
      key,
      latitude,
      longitude,
      claims,
      title,
      label: `${at}: ${who}`,
      who,
      name: named && place !== null ? place.name : null,
      parts,
      area,
      radiusMeters: place?.radiusMeters ?? null,
    }
  })
}

function titleOf({ place, area, latitude, longitude }: PlaceCell, { map, say }: Words): string {
  if (place === null) return `${map.aroundHere} ${latitude.toFixed(1)}°, ${longitude.toFixed(1)}°`
  const precision = place.precision as PlacePrecision
  const known = say.precision({ precision, radiusMeters: place.radiusMeters })
  return `${place.name}: ${known}${area && precision === 'region' ? `; ${map.area}` : ''}`
}

/** Most claims first; what no listed voice says comes last, as the others'. */
function partsOf({ parts, claims }: PlaceCell, signOf: (key: string) => Sign, words: Words): BadgePart[] {
  const known = parts
    .map((part) => ({ sign: signOf(part.key), claims: part.claims }))
    .sort((a, b) => b.claims - a.claims || (a.sign.key < b.sign.key ? -1 : 1))
  const rest = claims - known.reduce((sum, part) => sum + part.claims, 0)
  return rest > 0 ? [...known, { sign: signOfOthers(words), claims: rest }] : known
}
