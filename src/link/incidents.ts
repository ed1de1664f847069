import {
  type Claim,
  type Document,
  type Entity,
  familyOf,
  type GroupingDecision,
  type Incident,
  incidentNameOf,
  narrator,
  type Statement,
  whenOf,
} from '../model/index.ts'
import type { WordRarity } from '../text/index.ts'
import { groupAlikeReports } from './alike-reports.ts'
import { decideGroups } from './decided-groups.ts'
import { type Happening, joinReports } from './join-reports.ts'
import { type Located, spanOf } from './located.ts'
import { incidentTitle } from './title.ts'
import { groupWithinReport } from './within-report.ts'

export interface LinkSources {
  readonly documents: readonly Document[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
}

/** Group claims into incidents: one happening, however many reports and speakers.
 *
 *  Claims of one report belong together when they are of one family, their times meet and no 300 km lie between them. Groups of two
 *  reports are one incident when both are what their reports are mainly about and the reports are alike (`groupAlikeReports`), or
 *  when their times meet and either a place of one is a place of the other, or they name the same actor and no places that lie
 *  apart; not where the reports, in one language and long enough to tell, are not alike. The most exact places of each claim count: two
 *  towns of one region are two places.
 *  A call, a forecast or a condition is no happening. The result does not depend on the order of documents; ids come from the claims.
 *  What a person decided is applied to the groups that come out. Accounts are left empty: comparing fills them. */
export function groupIncidents(
  sources: LinkSources,
  rarity: WordRarity,
  decisions: readonly GroupingDecision[] = [],
): Incident[] {
  const documents = new Map(sources.documents.map((document) => [document.id, document]))
  const statements = new Map(sources.statements.map((statement) => [statement.id, statement]))
  const contested = new Set(sources.claims.flatMap(({ id, denies }) => (denies ? [id, ...denies] : [])))
  const located = sources.claims.flatMap((claim) =>
    locate(claim, documents.get(claim.document)!, statements.get(claim.statement), contested.has(claim.id)),
  )
  located.sort(
    (a, b) =>
      byText(a.claim.document, b.claim.document) ||
      a.claim.start - b.claim.start ||
      byText(a.claim.id, b.claim.id),
  )
  const alike = groupAlikeReports(sources.documents, rarity)
  const groups = joinReports([...byReport(located)].flatMap(groupWithinReport), alike)
  return decideGroups(groups, decisions)
    .map((happening) => incidentOf(happening, documents))
    .sort((a, b) => byText(a.from ?? '', b.from ?? '') || byText(a.id, b.id))
}

/** Claims in the order of their reports, cut into one list a report. */
function byReport(located: readonly Located[]): Iterable<Located[]> {
  const reports = new Map<string, Located[]>()
  for (const each of located) {
    const report = reports.get(each.claim.document)
    if (report) report.push(each)
    else reports.set(each.claim.document, [each])
  }
  return reports.values()
}

/** A claim that no event type fits is part of an incident only where it is denied or denies, or where somebody counts in it: then what it
 *  says can be disputed. */
function locate(
  claim: Claim,
  document: Document,
  statement: Statement | undefined,
  isContested: boolean,
): Located[] {
  const family = familyOf(claim.event.type, claim.event.subtype)
  if (
    (family === 'other' && !isContested && !isCount(claim, document, statement)) ||
    claim.modality === 'ordered' ||
    claim.modality === 'predicted' ||
    claim.modality === 'hypothetical'
  )
    return []
  const places = claim.places.flatMap((id) => document.toponyms.find((toponym) => toponym.id === id) ?? [])
  const speakers = statement?.speakers.filter((id) => id !== narrator) ?? []
  const actors = new Set([...claim.actor, ...claim.target, ...speakers])
  return [{ claim, family, when: whenOf(claim, statement, document), places, actors }]
}

function incidentOf({ group, about }: Happening, documents: ReadonlyMap<string, Document>): Incident {
  const claims = group.map((each) => each.claim)
  const stated = group.filter((each) => each.when?.stated)
  const span = daysOf(group, documents) ?? spanOf(stated.length > 0 ? stated : group)
  const places = [
    ...new Map(group.flatMap((each) => each.places.map((place) => [place.id, place] as const))).values(),
  ]
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16)
  const first = [...claims].sort((a, b) => byText(a.id, b.id))[0]!
  return {
    id: incidentNameOf(first.id),
    title: incidentTitle(claims, places, span),
    type: mostCommon(claims.map((claim) => claim.event.type)),
    from: span ? iso(span.from) : null,
    to: span ? iso(span.to) : null,
    places: places.map((place) => place.id),
    claims: claims.map((claim) => claim.id),
    documents: [...new Set([...claims.map((claim) => claim.document), ...about])]
      .filter((id) => documents.has(id))
      .sort(byText),
    accounts: [],
  }
}

/** Whether somebody, not the report itself, gives a number of people or things. */
function isCount(claim: Claim, document: Document, statement: Statement | undefined): boolean {
  return (
    statement?.speakers.some((id) => id !== narrator) === true &&
    claim.quantities.some((id) => {
      const quantity = document.quantities.find((each) => each.id === id)
      return quantity?.unit === null && quantity.role !== 'distance' && quantity.role !== 'age'
    })
  )
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
