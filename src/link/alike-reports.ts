import type { Document } from '../model/index.ts'
import type { WordRarity } from '../text/index.ts'
import { likeness } from './report-likeness.ts'
import { profileReport, type ReportProfile } from './report-profile.ts'

export interface AlikeReports {
  /** Document ids, each list of the reports of one happening; every document stands in one. */
  readonly groups: readonly (readonly string[])[]
  /** Whether two documents in one language are of two groups, and long enough to tell or wholly unlike. */
  areUnlike(a: string, b: string): boolean
}

/** Put reports together that are about one happening.
 *
 *  Method: average-link clustering (Sokal and Michener 1958) of `likeness` over the pairs that share a name; reports that share none are
 *  taken to be as unlike as two reports of two days. One report that is like two different ones does not chain them together.
 *  Independent of the order of documents; a report changes only the groups it shares names with. */
export function groupAlikeReports(documents: readonly Document[], rarity: WordRarity): AlikeReports {
  if (documents.length < 2) return { groups: documents.map(({ id }) => [id]), areUnlike: () => false }
  const profiles = [...documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((document) => profileReport(document, rarity))
  const pairs = pairsOf(profiles)
    .map(([a, b]) => ({ a, b, score: likeness(profiles[a]!, profiles[b]!) }))
    .filter(({ score }) => score > apart)
  const groups = cluster(profiles.length, pairs).map((group) => group.map((at) => profiles[at]!.document))
  const groupOf = new Map(groups.flatMap((group, at) => group.map((document) => [document, at] as const)))
  const profileOf = new Map(profiles.map((profile) => [profile.document, profile]))
  return {
    groups,
    areUnlike: (a, b) => {
      const [x, y] = [profileOf.get(a)!, profileOf.get(b)!]
      if (groupOf.get(a) === groupOf.get(b) || x.language !== y.language) return false
      return (isTelling(x) && isTelling(y)) || likeness(x, y) < unlike
    },
  }
}

/** Two short reports of one happening may share little: only what is far below `enough` speaks against it. */
const unlike = -3

const isTelling = (profile: ReportProfile): boolean => profile.words.size >= 80

/** From here on two groups are one. */
const enough = -1

/** What two reports count for that share nothing. */
const apart = -6

/** Names older or newer than this are looked up whole only. */
const nearDays = 21

/** A name that more reports than this share, of a head of state or a capital, finds too many to be worth looking up. */
const tooMany = 200

interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Pairs of reports that share a name within three weeks, or a whole name at any time. */
function pairsOf(profiles: readonly ReportProfile[]): [number, number][] {
  const holders = new Map<string, number[]>()
  const hold = (key: string, at: number) => {
    const list = holders.get(key)
    if (list) list.push(at)
    else holders.set(key, [at])
  }
  for (const [at, profile] of profiles.entries()) {
    const period = profile.publishedOn === null ? null : Math.floor(profile.publishedOn / nearDays)
    for (const name of profile.keys)
      for (const near of period === null ? ['?'] : [period, period + 1]) hold(`${name}\u0000${near}`, at)
    for (const [name, rarity] of profile.fullNames) if (rarity > 4.5) hold(name, at)
  }
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  for (const list of holders.values()) {
    if (list.length > tooMany) continue
    for (const [at, b] of list.entries())
      for (const a of list.slice(0, at)) {
        const key = a * profiles.length + b
        if (a === b || seen.has(key)) continue
        seen.add(key)
        pairs.push([a, b])
      }
  }
  return pairs
}

function cluster(count: number, pairs: readonly Pair[]): number[][] {
  const groups = Array.from({ length: count }, (_, at) => [at])
  const groupOf = groups.map((_, at) => at)
  // Over the known pairs between two groups: how many, and the sum of their scores.
  const between = Array.from({ length: count }, () => new Map<number, { known: number; sum: number }>())
  for (const { a, b, score } of pairs) {
    between[a]!.set(b, { known: 1, sum: score })
    between[b]!.set(a, { known: 1, sum: score })
  }
  const average = (a: number, b: number) => {
    const { known, sum } = between[a]!.get(b) ?? { known: 0, sum: 0 }
    const all = groups[a]!.length * groups[b]!.length
    return (sum + (all - known) * apart) / all
  }
  const likeliest = pairs
    .filter(({ score }) => score >= enough)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const { a, b } of likeliest) {
    const [into, from] = [groupOf[a]!, groupOf[b]!]
    if (into === from || average(into, from) < enough) continue
    for (const at of groups[from]!) groupOf[at] = into
    groups[into]!.push(...groups[from]!)
    groups[from] = []
    for (const [other, { known, sum }] of between[from]!) {
      between[other]!.delete(from)
      if (other === into) continue
      const old = between[into]!.get(other) ?? { known: 0, sum: 0 }
      const joined = { known: old.known + known, sum: old.sum + sum }
      between[into]!.set(other, joined)
      between[other]!.set(into, joined)
    }
    between[from]!.clear()
  }
  return groups.filter((group) => group.length > 0)
}
