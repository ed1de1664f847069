import {
  type Claim,
  narrowest,
  overlaps,
  placeScope,
  type Scope,
  type Toponym,
  type When,
  whenOf,
} from '../model/index.ts'
import { areOfTwoAreas } from './offices.ts'
import type { Sources } from './sources.ts'

/** Whether two claims speak of the same place, by the most exact places each names. A claim over all of its kind covers every place of
 *  the incident. `different` where every place of the one lies apart from every place of the other; `same` only where each place has
 *  its match: a village and its region, or one village of two, leave it `unstated`. Two governors who name no place speak each of
 *  their own region. */
export function placesScope(a: Claim, b: Claim, sources: Sources): Scope {
  if (a.universal || b.universal) return 'same'
  const [x, y] = [known(a, sources).places, known(b, sources).places]
  const scopes = x.map((from) => y.map((to) => placeScope(from, to)))
  if (scopes.flat().length === 0) {
    const [one, other] = [a, b].map(({ statement }) => sources.statements.get(statement)!.speakers)
    const isNone = x.length === 0 && y.length === 0
    return isNone && areOfTwoAreas(one!, other!, sources) ? 'different' : 'unstated'
  }
  if (scopes.flat().every((scope) => scope === 'different')) return 'different'
  const matched =
    isWide(x[0]!) === isWide(y[0]!) &&
    scopes.every((row) => row.includes('same')) &&
    y.every((_, at) => scopes.some((row) => row[at] === 'same'))
  return matched ? 'same' : 'unstated'
}

/** Whether two claims speak of the same time: only times that both state can be the same or different.
 *  `same` where they share time and neither is longer than two days: a day of a month is not the month. */
export function timesScope(a: Claim, b: Claim, sources: Sources): Scope {
  const [x, y] = [known(a, sources).when, known(b, sources).when]
  if (!x?.stated || !y?.stated) return 'unstated'
  if (!overlaps(x, y)) return 'different'
  return x.from < y.to && y.from < x.to && isShort(x) && isShort(y) ? 'same' : 'unstated'
}

interface Known {
  readonly when: When | null
  /** The most exact ones. */
  readonly places: readonly Toponym[]
}

const knownOf = new WeakMap<Sources, Map<string, Known>>()

/** Looked up once: every claim of an incident is set against every other. */
function known(claim: Claim, sources: Sources): Known {
  const all = knownOf.get(sources) ?? new Map<string, Known>()
  knownOf.set(sources, all)
  const held = all.get(claim.id)
  if (held) return held
  const document = sources.documents.get(claim.document)!
  const found = {
    when: whenOf(claim, sources.statements.get(claim.statement), document),
    places: narrowest(placesOf(claim, sources)),
  }
  all.set(claim.id, found)
  return found
}

/** An area that holds many places. */
function isWide(place: Toponym): boolean {
  return place.precision === 'region' || place.precision === 'district'
}

function isShort(when: When): boolean {
  return when.to - when.from <= 2 * 86_400_000
}

function placesOf(claim: Claim, sources: Sources): Toponym[] {
  const document = sources.documents.get(claim.document)!
  return claim.places.flatMap((id) => document.toponyms.find((place) => place.id === id) ?? [])
}
