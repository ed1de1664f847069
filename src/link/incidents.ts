import {
  byCodeUnit,
  type Claim,
  type Document,
  type GroupingDecision,
  type Incident,
  incidentNameOf,
  type Statement,
} from '../model/index.ts'
import type { WordRarity } from '../text/index.ts'
import { groupAlikeReports } from './alike-reports.ts'
import { decideGroups } from './decided-groups.ts'
import { happeningKind, typeOf } from './happening-kind.ts'
import { type Happening, joinReports } from './join-reports.ts'
import { happeningsOf } from './locate.ts'
import { inTextOrder, spanOf } from './located.ts'
import { incidentTitle } from './title.ts'

export interface LinkSources {
  readonly documents: readonly Document[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
}

/** Group claims into incidents: one happening, however many reports and speakers.
 *
 *  Claims of one report belong together when they are of one family, or what it is mainly about may have brought them about, their times meet and no 300 km lie between them. Groups of two
 *  reports are one incident when both are what their reports are mainly about and the reports are alike (`groupAlikeReports`), or
 *  when the reports are alike, too short to tell or in two languages, their days meet and either a place of one is a place of the other, or
 *  they name the same actor and no places that lie apart. The most exact places of each claim count: two towns of one region are two places.
 *  A call, a forecast or a condition is no happening. The result does not depend on the order of documents; ids come from the claims.
 *  What a person decided is applied to the groups that come out. Accounts are left empty: comparing fills them. */
export function groupIncidents(
  sources: LinkSources,
  rarity: WordRarity,
  decisions: readonly GroupingDecision[] = [],
): Incident[] {
  const statements = byDocument(sources.statements)
  const claims = byDocument(sources.claims)
  const groups = [...sources.documents]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .flatMap((document) =>
      happeningsOf(document, {
        statements: statements.get(document.id) ?? [],
        claims: claims.get(document.id) ?? [],
      }),
    )
  return incidentsOf(
    decideGroups(joinReports(groups, groupAlikeReports(sources.documents, rarity)), decisions),
    sources,
  )
}

/** Incidents of groups, by their time and id. `documents` and `claims` hold at least those of the groups. */
export function incidentsOf(
  happenings: readonly Happening[],
  sources: Pick<LinkSources, 'documents' | 'claims'>,
): Incident[] {
  const documents = new Map(sources.documents.map((document) => [document.id, document]))
  const claims = new Map(sources.claims.map((claim) => [claim.id, claim]))
  return happenings
    .filter(({ group }) => group.some((each) => !each.aside) || voicesOf(group) > 1)
    .map((happening) => incidentOf(happening, documents, claims))
    .sort(byTime)
}

/** How many reports or speakers tell it: what one says that could not be disputed by itself may part from what the other says. */
const voicesOf = (group: Happening['group']): number =>
  new Set(group.map(({ claim, actors }) => `${claim.document} ${actors.join()}`)).size

/** Incidents without a time first. */
export function byTime(a: Incident, b: Incident): number {
  return byCodeUnit(a.from ?? '', b.from ?? '') || byCodeUnit(a.id, b.id)
}

function byDocument<T extends { readonly document: string }>(items: readonly T[]): Map<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const item of items) {
    const list = lists.get(item.document)
    if (list) list.push(item)
    else lists.set(item.document, [item])
  }
  return lists
}

function incidentOf(
  { group: claimed, about }: Happening,
  documents: ReadonlyMap<string, Document>,
  claimOf: ReadonlyMap<string, Claim>,
): Incident {
  const group = [...claimed].sort(inTextOrder)
  const claims = group.map(({ claim }) => claimOf.get(claim.id)!)
  // What stands beside names no time of the happening: “no mine had been laid since 2015”.
  const own = group.some((each) => !each.aside) ? group.filter((each) => !each.aside) : group
  const stated = own.filter((each) => each.when?.stated)
  const dated = own.map(({ claim }) => claimOf.get(claim.id)!)
  const span = daysOf(dated, documents) ?? spanOf(stated.length > 0 ? stated : own)
  const placed = new Set(claims.flatMap((claim) => claim.places))
  const toponyms = new Map(
    [...new Set(claims.map((claim) => claim.document))]
      .flatMap((id) => documents.get(id)!.toponyms)
      .filter(({ id }) => placed.has(id))
      .map((place) => [place.id, place] as const),
  )
  const places = [...placed].flatMap((id) => toponyms.get(id) ?? [])
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16)
  const first = claims.map(({ id }) => id).sort(byCodeUnit)[0]!
  const kind = happeningKind(claims)
  return {
    id: incidentNameOf(first),
    title: incidentTitle(kind, places, span),
    type: typeOf(kind),
    from: span ? iso(span.from) : null,
    to: span ? iso(span.to) : null,
    places: places.map((place) => place.id),
    claims: claims.map((claim) => claim.id),
    documents: [...new Set([...claims.map((claim) => claim.document), ...about])].sort(byCodeUnit),
    accounts: [],
  }
}

/** The days the claims name, as days: a clock time in another zone must not move the title to the day before. */
function daysOf(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
): { from: number; to: number } | null {
  const days = claims.flatMap((claim) =>
    claim.times.flatMap((id) => {
      const value = documents.get(claim.document)!.timexes.find((timex) => timex.id === id)?.value ?? ''
      const day = /^\d{4}-\d\d-\d\d/.exec(value)
      return day ? [Date.parse(day[0])] : []
    }),
  )
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) + 86_400_000 }
}
