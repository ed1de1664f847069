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
 *  its match: a village and its region, or one village of two, leave it `unstated`. What names no place is told of the town of its
 *  report, and by governors of their own regions: it lies elsewhere where these do, and is never the `same` by them. */
export function placesScope(a: Claim, b: Claim, sources: Sources): Scope {
  if (a.universal || b.universal) return 'same'
  const [x, y] = [known(a, sources).places, known(b, sources).places]
  const scopes = x.map((from) => y.map((to) => placeScope(from, to)))
  if (scopes.flat().length === 0) return areElsewhere(a, b, sources) ? 'different' : 'unstated'
  if (scopes.flat().every((scope) => scope === 'different')) return 'different'
  const matched =
    isWide(x[0]!) === isWide(y[0]!) &&
    scopes.every((row) => row.includes('same')) &&
    y.every((_, at) => scopes.some((row) => row[at] === 'same'))
  return matched ? 'same' : 'unstated'
}

/** Whether two claims, one of which names no place, are told of two towns or by those who rule two areas. */
function areElsewhere(a: Claim, b: Claim, sources: Sources): boolean {
  const [own, others] = [a, b].map((claim) => known(claim, sources).places)
  if (own!.length === 0 && others!.length === 0) {
    const [one, other] = [a, b].map(({ statement }) => sources.statements.get(statement)!.speakers)
    if (areOfTwoAreas(one!, other!, sources)) return true
  }
  if (a.document === b.document) return false
  const [here, there] = [
    own!.length > 0 ? own! : townOfReport(a, sources),
    others!.length > 0 ? others! : townOfReport(b, sources),
  ]
  const towns = [...here, ...there]
  return (
    here.length > 0 &&
    there.length > 0 &&
    towns.every((place) => !isWide(place) && place.precision !== 'country') &&
    here.every((one) => there.every((other) => placeScope(one, other) === 'different'))
  )
}

/** The one town in which all lies that a claim's report tells of the incident; none where it names several or no town. */
function townOfReport(claim: Claim, sources: Sources): readonly Toponym[] {
  const incident = sources.incidentOf.get(claim.id)
  const towns = (incident?.claims ?? [])
    .flatMap((id) => sources.claims.get(id) ?? [])
    .filter(({ document }) => document === claim.document)
    .flatMap((each) => known(each, sources).places)
    .filter(({ precision }) => precision === 'settlement' || precision === 'site')
  return towns.every((one) => placeScope(one, towns[0]!) === 'same') ? towns.slice(0, 1) : []
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
