import {
  type Claim,
  type Document,
  type Entity,
  familyOf,
  type Incident,
  metresBetween,
  narrowest,
  overlaps,
  placeScope,
  type Statement,
  stableId,
  type Toponym,
  type When,
  whenOf,
} from '../model/index.ts'
import { incidentTitle } from './title.ts'

export interface LinkSources {
  readonly documents: readonly Document[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
}

/** A claim with what it can be linked by. */
interface Located {
  readonly claim: Claim
  readonly family: string
  readonly when: When | null
  readonly places: readonly Toponym[]
  readonly actors: ReadonlySet<string>
}

/** Group claims into incidents: one happening, however many reports and speakers.
 *
 *  Claims of one report belong together when they are of one family, their times meet and no 300 km lie between them. Groups of two
 *  reports are one incident when their times meet and either a place of one is a place of the other, or they name the same actor and no
 *  places that lie apart. The most exact places of each claim count: two towns of one region are two places.
 *  A call, a forecast or a condition is no happening. The result does not depend on the order of documents; ids come from the claims.
 *  Accounts are left empty: comparing fills them. */
export function groupIncidents(sources: LinkSources): Incident[] {
  const documents = new Map(sources.documents.map((document) => [document.id, document]))
  const statements = new Map(sources.statements.map((statement) => [statement.id, statement]))
  const located = sources.claims.flatMap((claim) =>
    locate(claim, documents.get(claim.document)!, statements.get(claim.statement)),
  )
  located.sort(
    (a, b) =>
      byText(a.claim.document, b.claim.document) ||
      a.claim.start - b.claim.start ||
      byText(a.claim.id, b.claim.id),
  )
  const groups = joinReports(located.reduce<Located[][]>(addWithinReport, []))
  return groups
    .map((group) => incidentOf(group, documents))
    .sort((a, b) => byText(a.from ?? '', b.from ?? '') || byText(a.id, b.id))
}

function locate(claim: Claim, document: Document, statement: Statement | undefined): Located[] {
  const family = familyOf(claim.event.type)
  if (
    family === 'other' ||
    claim.modality === 'ordered' ||
    claim.modality === 'predicted' ||
    claim.modality === 'hypothetical'
  )
    return []
  const places = claim.places.flatMap((id) => document.toponyms.find((toponym) => toponym.id === id) ?? [])
  const speakers = statement?.speakers.filter((id) => id !== 'narrator') ?? []
  const actors = new Set([...claim.actor, ...claim.target, ...speakers])
  return [{ claim, family, when: whenOf(claim, statement, document), places, actors }]
}

/** Add a claim to the group of its own report that it fits, the one last spoken of where it fits several, or open one. */
function addWithinReport(groups: Located[][], next: Located): Located[][] {
  const fits = groups
    .filter(
      (group) =>
        group[0]!.claim.document === next.claim.document &&
        group[0]!.family === next.family &&
        !isFar(group, next) &&
        group.some(
          (each) => !each.when || !next.when || (overlaps(each.when, next.when) && isNear(each, next)),
        ),
    )
    .sort((a, b) => b.at(-1)!.claim.start - a.at(-1)!.claim.start)[0]
  if (fits) fits.push(next)
  else groups.push([next])
  return groups
}

/** Raids along one border spread over some 200 km; a round-up of a day's strikes goes from city to city. Between the two lies this. */
const farMetres = 300_000

/** Whether every place of a claim lies far from every place of a group; never where either names none. */
function isFar(group: readonly Located[], next: Located): boolean {
  const pairs = group.flatMap((each) =>
    each.places.flatMap((a) => next.places.flatMap((b) => metresApart(a, b) ?? [])),
  )
  return pairs.length > 0 && pairs.every((metres) => metres > farMetres)
}

function metresApart(a: Toponym, b: Toponym): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null
  if (a.precision === 'country' || b.precision === 'country') return a.country === b.country ? 0 : null
  const apart = metresBetween(a.latitude, a.longitude, b.latitude, b.longitude)
  return Math.max(0, apart - (a.radiusMeters ?? 0) - (b.radiusMeters ?? 0))
}

/** A day or so apart at most: “2023” meets every day of that year, and yet is another happening than one day of it. */
function isNear(a: Located, b: Located): boolean {
  const length = (when: When | null) => (when ? when.to - when.from : 0)
  const [shorter, longer] = [length(a.when), length(b.when)].sort((x, y) => x - y) as [number, number]
  return longer <= 8 * 86_400_000 || shorter > 8 * 86_400_000
}

/** Join groups of different reports, by union-find over every pair that meets. */
function joinReports(groups: readonly Located[][]): Located[][] {
  const parent = groups.map((_, index) => index)
  const root = (index: number): number => {
    while (parent[index] !== index) index = parent[index]!
    return index
  }
  const spans = groups.map(spanOf)
  const order = groups.map((_, index) => index).sort((a, b) => (spans[a]?.from ?? 0) - (spans[b]?.from ?? 0))
  for (const [at, a] of order.entries()) {
    for (let next = at + 1; next < order.length; next++) {
      const b = order[next]!
      if (spans[a] && spans[b] && spans[b].from > spans[a].to + 86_400_000) break
      if (root(a) !== root(b) && isOneHappening(groups[a]!, groups[b]!)) parent[root(b)] = root(a)
    }
  }
  const joined = new Map<number, Located[]>()
  for (const [index, group] of groups.entries())
    joined.set(root(index), [...(joined.get(root(index)) ?? []), ...group])
  return [...joined.values()]
}

function isOneHappening(a: readonly Located[], b: readonly Located[]): boolean {
  if (a[0]!.family !== b[0]!.family || a[0]!.claim.document === b[0]!.claim.document) return false
  const meets = a.some((x) => b.some((y) => x.when && y.when && overlaps(x.when, y.when) && isNear(x, y)))
  if (!meets) return false
  const scopes = a.flatMap((x) =>
    b.flatMap((y) => narrowest(x.places).flatMap((p) => narrowest(y.places).map((q) => placeScope(p, q)))),
  )
  if (scopes.includes('same')) return true
  const shared = a.some((x) => b.some((y) => [...x.actors].some((actor) => y.actors.has(actor))))
  return shared && !scopes.includes('different')
}

function spanOf(group: readonly Located[]): { from: number; to: number } | null {
  const whens = group.flatMap((each) => each.when ?? [])
  if (whens.length === 0) return null
  return { from: Math.min(...whens.map((when) => when.from)), to: Math.max(...whens.map((when) => when.to)) }
}

function incidentOf(group: readonly Located[], documents: ReadonlyMap<string, Document>): Incident {
  const claims = group.map((each) => each.claim)
  const stated = group.filter((each) => each.when?.stated)
  const span = daysOf(group, documents) ?? spanOf(stated.length > 0 ? stated : group)
  const places = [
    ...new Map(group.flatMap((each) => each.places.map((place) => [place.id, place] as const))).values(),
  ]
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16)
  const first = [...claims].sort((a, b) => byText(a.id, b.id))[0]!
  return {
    id: stableId('i', first.id),
    title: incidentTitle(claims, places, span),
    type: mostCommon(claims.map((claim) => claim.event.type)),
    from: span ? iso(span.from) : null,
    to: span ? iso(span.to) : null,
    places: places.map((place) => place.id),
    claims: claims.map((claim) => claim.id),
    documents: [...new Set(claims.map((claim) => claim.document))]
      .filter((id) => documents.has(id))
      .sort(byText),
    accounts: [],
  }
}

/** The days the claims name, as days: a clock time in another zone must not move the title to the day before. */
function daysOf(
  group: readonly Located[],
  documents: ReadonlyMap<string, Document>,
): { from: number; to: number } | null {
  const days = group.flatMap(({ claim }) =>
    claim.times.flatMap((id) => {
      const value = documents.get(claim.document)!.timexes.find((timex) => timex.id === id)?.value ?? ''
      const day = /^\d{4}-\d\d-\d\d/.exec(value)
      return day ? [Date.parse(day[0])] : []
    }),
  )
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) + 86_400_000 }
}

export function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]![0]
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
