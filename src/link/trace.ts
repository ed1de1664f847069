import type { HappeningTrace, Reading, ReportTrace } from '../model/index.ts'
import type { WordRarity } from '../text/index.ts'
import { copyKeys } from './alike-passages.ts'
import {
  type AlikePair,
  type AlikeReports,
  alikeKeys,
  alikePair,
  areUnlike,
  clusterReports,
  isShort,
} from './alike-reports.ts'
import { publishedAt } from './copies.ts'
import { declaredKeys, type Origins, originsOf } from './declared-origin.ts'
import { happeningKeys } from './happening-keys.ts'
import { isOneHappening, joinGroups, type ReportGroup } from './join-reports.ts'
import { happeningsOf } from './locate.ts'
import type { Located } from './located.ts'
import { isBrief, packProfile, profileReport, type ReportProfile, unpackProfile } from './report-profile.ts'

/** What the neighbours of a report need to know of it; `reading` is of this one document. Plain JSON, depends on nothing else. */
export function traceReport(reading: Reading, rarity: WordRarity): ReportTrace {
  const document = reading.documents[0]!
  const profile = profileReport(document, rarity)
  const origins = originsOf(document, reading)
  return {
    document: document.id,
    language: document.language,
    brief: isBrief(profile),
    at: publishedAt(document),
    profile: packProfile(profile),
    alikeKeys: alikeKeys(profile),
    copyKeys: copyKeys(document),
    declares: declaredKeys(origins),
    sayings: origins,
    happenings: happeningsOf(document, reading).map((group, position) => ({
      document: document.id,
      position,
      claims: group.map(({ claim }) => claim.id),
      ...happeningKeys(group),
      told: group,
    })),
  }
}

const profiles = new WeakMap<ReportTrace, ReportProfile>()

function profileOf(trace: ReportTrace): ReportProfile {
  const known = profiles.get(trace)
  if (known) return known
  const profile = unpackProfile(trace.profile as ReturnType<typeof packProfile>)
  profiles.set(trace, profile)
  return profile
}

export const claimsOf = ({ told }: HappeningTrace): readonly Located[] => told as readonly Located[]

export const originsOfTrace = ({ sayings }: ReportTrace): Origins => sayings as Origins

/** How alike two reports are; null where not enough to be about one happening. */
export function likenessOfTraces(a: ReportTrace, b: ReportTrace): number | null {
  return alikePair(profileOf(a), profileOf(b))?.score ?? null
}

export function clusterTraces(traces: readonly ReportTrace[], scores: readonly AlikePair[]): string[][] {
  return clusterReports(traces.map(profileOf), scores)
}

/** Whether two happenings of reports of two clusters are one. */
export function areOneHappening(a: ReportTrace, atA: number, b: ReportTrace, atB: number): boolean {
  const [one, other] = [groupOf(a.happenings[atA]!), groupOf(b.happenings[atB]!)]
  return !areUnlike(profileOf(a), profileOf(b)) && isOneHappening(one, other)
}

/** Join happenings of reports that stand in these clusters; see `joinGroups`. Traces by id. */
export function joinTraces(
  traces: readonly ReportTrace[],
  clusters: readonly (readonly string[])[],
  isWanted: (happening: HappeningTrace) => boolean,
) {
  const clusterOf = new Map(
    clusters.flatMap((cluster, at) => cluster.map((document) => [document, at] as const)),
  )
  const traceOf = new Map(traces.map((trace) => [trace.document, trace]))
  const alike: AlikeReports = {
    groups: clusters,
    areUnlike: (a, b) =>
      clusterOf.get(a) !== clusterOf.get(b) &&
      areUnlike(profileOf(traceOf.get(a)!), profileOf(traceOf.get(b)!)),
    isShort: (document) => isShort(profileOf(traceOf.get(document)!)),
  }
  const groups = traces.flatMap(({ happenings }) => happenings.map(groupOf))
  return joinGroups(groups, alike, ({ trace }) => isWanted(trace)).map((joined) => ({
    happenings: joined.groups.map(({ trace }) => trace),
    about: joined.about,
  }))
}

function groupOf(trace: HappeningTrace): ReportGroup & { readonly trace: HappeningTrace } {
  return {
    document: trace.document,
    group: claimsOf(trace),
    found: trace.found,
    seeks: trace.seeks,
    trace,
  }
}
