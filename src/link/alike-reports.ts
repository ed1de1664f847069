import type { Document, LookUp, Reach } from '../model/index.ts'
import type { WordRarity } from '../text/index.ts'
import { lookUpKey } from './look-up-key.ts'
import { anyDays, dayLength, nearPairs, undated } from './near-pairs.ts'
import { poolsOf } from './pools.ts'
import { likeness } from './report-likeness.ts'
import { isBrief, type ProfiledReport, profileReport, type ReportProfile } from './report-profile.ts'

export interface AlikeReports {
  /** Document ids, each list of the reports of one happening; every document stands in one. */
  readonly groups: readonly (readonly string[])[]
  /** Whether two documents in one language are of two groups, and long enough to tell or wholly unlike. */
  areUnlike(a: string, b: string): boolean
  /** Whether a document is so short that what it is about need not be told in words of one kind. */
  isShort(document: string): boolean
}

/** Two reports that may be about one happening, `a` the lower id. */
export interface AlikePair {
  readonly a: string
  readonly b: string
  readonly score: number
}

/** Put reports together that are about one happening.
 *
 *  Method: average-link clustering (Sokal and Michener 1958) of `likeness`, where a pair that shares a name and is alike begins every
 *  join. One report that is like two different ones does not chain them together. Where alike pairs connect very many, the less alike of
 *  them count for nothing (`pools.ts`). Independent of the order of documents; what a report changes lies in the pools that its pairs touch. */
export function groupAlikeReports(documents: readonly Document[], rarity: WordRarity): AlikeReports {
  return groupProfiles(documents.map((document) => profileReport(document, rarity)))
}

export function groupProfiles(given: readonly ProfiledReport[]): AlikeReports {
  const profiles = [...given].sort((a, b) => (a.document < b.document ? -1 : 1))
  const held = profiles.map((profile) => ({
    id: profile.document,
    at: profile.publishedOn === null ? undated : Math.round(profile.publishedOn * dayLength),
    keys: alikeKeys(profile),
  }))
  const pairs = nearPairs(held, alikeReach).flatMap(([a, b]) => alikePair(profiles[a]!, profiles[b]!) ?? [])
  const groups = groupAll(profiles, pairs)
  const groupOf = new Map(groups.flatMap((group, at) => group.map((document) => [document, at] as const)))
  const profileOf = new Map(profiles.map((profile) => [profile.document, profile]))
  return {
    groups,
    areUnlike: (a, b) => groupOf.get(a) !== groupOf.get(b) && areUnlike(profileOf.get(a)!, profileOf.get(b)!),
    isShort: (document) => isShort(profileOf.get(document)!),
  }
}

/** Each pool by itself; groups by the first of each. */
function groupAll(profiles: readonly ReportProfile[], pairs: readonly AlikePair[]): string[][] {
  const position = new Map(profiles.map(({ document }, at) => [document, at]))
  const placed = pairs.map((pair) => ({ ...pair, a: position.get(pair.a)!, b: position.get(pair.b)! }))
  const pools = poolsOf(profiles.length, placed)
  const poolOf = new Map(pools.flatMap((pool, at) => pool.map((member) => [member, at] as const)))
  const within = pools.map((): AlikePair[] => [])
  for (const [at, { a, b }] of placed.entries())
    if (poolOf.get(a) === poolOf.get(b)) within[poolOf.get(a)!]!.push(pairs[at]!)
  return pools
    .flatMap((pool, at) =>
      clusterReports(
        pool.map((member) => profiles[member]!),
        within[at]!,
      ),
    )
    .sort(([a], [b]) => (a! < b! ? -1 : 1))
}

/** How many reports that share a name are looked at, each way in time. From eight on nothing changed on 3,081 local reports; this many
 *  leave room for a day on which everybody speaks of one person. */
export const alikeReach: Reach = { near: 16, first: 0 }

/** The rarest names of each kind that a report is looked up by; with all of them nothing more was found. */
const mostKeys = 16

/** Names older or newer than this are looked up whole only. */
const nearDays = 21

/** What a report is looked up by: its rarest names within three weeks, and its rarest whole names at any time. */
export function alikeKeys(profile: ProfiledReport): LookUp[] {
  const names = rarest(profile.rareWords).map((name) => ({ key: lookUpKey('name', name), days: nearDays }))
  const whole = rarest(profile.rareNames)
  return [...names, ...whole.map((name) => ({ key: lookUpKey('whole name', name), days: anyDays }))]
}

function rarest(names: readonly (readonly [string, number])[]): string[] {
  return [...names]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostKeys)
    .map(([name]) => name)
}

/** Null where two reports are not alike enough to be about one happening. */
export function alikePair(one: ReportProfile, other: ReportProfile): AlikePair | null {
  const score = likenessOf(one, other)
  if (score < enough) return null
  const [a, b] = [one.document, other.document].sort() as [string, string]
  return { a, b, score }
}

/** In one order, so that the sums are the same to the last bit. */
function likenessOf(one: ReportProfile, other: ReportProfile): number {
  return one.document < other.document ? likeness(one, other) : likeness(other, one)
}

/** Whether the words of two reports of two groups speak against one happening. They say nothing where the languages differ. */
export function areUnlike(a: ReportProfile, b: ReportProfile): boolean {
  if (a.language !== b.language) return false
  return (!isBrief(a) && !isBrief(b)) || likenessOf(a, b) < unlike
}

/** Two short texts of one happening may share little: only what is far below `enough` speaks against it. */
const unlike = -3

/** A text of a paragraph. */
export const isShort = (profile: ReportProfile): boolean => profile.words.length < 60

/** From here on two groups are one. */
const enough = 0

/** What two reports count for at least. */
const apart = -6

/** The groups of one pool of reports, of which `pairs` are all that are alike; reports by id. */
export function clusterReports(profiles: readonly ReportProfile[], pairs: readonly AlikePair[]): string[][] {
  const position = new Map(profiles.map(({ document }, at) => [document, at]))
  const known = new Map<number, number>()
  const scoreOf = (one: number, other: number): number => {
    const [a, b] = one < other ? [one, other] : [other, one]
    const key = a * profiles.length + b
    const score = known.get(key) ?? Math.max(apart, likenessOf(profiles[a]!, profiles[b]!))
    known.set(key, score)
    return score
  }
  const likeliest = pairs
    .map(({ a, b, score }) => ({ a: position.get(a)!, b: position.get(b)!, score }))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const { a, b, score } of likeliest) known.set(a * profiles.length + b, score)
  const groups = profiles.map((_, at) => [at])
  const groupOf = profiles.map((_, at) => at)
  const isOne = (some: readonly number[], others: readonly number[]) => {
    let sum = 0
    for (const a of some) for (const b of others) sum += scoreOf(a, b)
    return sum >= enough * some.length * others.length
  }
  for (const { a, b } of likeliest) {
    const [into, from] = [groupOf[a]!, groupOf[b]!]
    if (into === from || !isOne(groups[into]!, groups[from]!)) continue
    for (const at of groups[from]!) groupOf[at] = into
    groups[into]!.push(...groups[from]!)
    groups[from] = []
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.sort((a, b) => a - b).map((at) => profiles[at]!.document))
}
