import { narrowest, overlaps, placeScope } from '../model/index.ts'
import type { AlikeReports } from './alike-reports.ts'
import { areOfOneHappening } from './happening-families.ts'
import { happeningKeys } from './happening-keys.ts'
import { isNear, type Located } from './located.ts'
import { mainFamily, mainGroup } from './main-group.ts'
import { isOneTally } from './tallies.ts'

/** One happening: its claims, and the reports that are mainly about it, among them some that claim nothing of it we could read. */
export interface Happening {
  readonly group: readonly Located[]
  readonly about: readonly string[]
}

/** Join groups of different reports: the main ones of reports that are about one happening; those of alike reports that meet; those of
 *  other reports that share a key and meet, unless their words speak against it. Union-find: what no such pair connects does not change each other. Groups must come by report; so do they come out. */
export function joinReports(groups: readonly (readonly Located[])[], alike: AlikeReports): Happening[] {
  const joined = joinGroups(
    groups.map((group) => ({ group, document: reportOf(group), ...happeningKeys(group) })),
    alike,
    () => true,
  )
  return joined.map(({ groups: all, about }) => ({ group: all.flatMap(({ group }) => group), about }))
}

/** The claims of one report, one happening, with what it is looked up by. */
export interface ReportGroup {
  readonly document: string
  readonly group: readonly Located[]
  readonly found: readonly number[]
  readonly seeks: readonly number[]
}

/** The same for some groups only, with all others of the reports that are alike at hand: for what those that `isWanted` are joined with.
 *  What a group that is not wanted would be joined with is left out. */
export function joinGroups<T extends ReportGroup>(
  groups: readonly T[],
  alike: AlikeReports,
  isWanted: (group: T) => boolean,
): { readonly groups: readonly T[]; readonly about: readonly string[] }[] {
  const parent = groups.map((_, index) => index)
  const root = (index: number): number => {
    while (parent[index] !== index) index = parent[index] = parent[parent[index]!]!
    return index
  }
  const join = (a: number, b: number) => {
    const [x, y] = [root(a), root(b)]
    parent[Math.max(x, y)] = Math.min(x, y)
  }
  const byReport = new Map<string, number[]>()
  for (const [at, { document }] of groups.entries()) {
    const own = byReport.get(document)
    if (own) own.push(at)
    else byReport.set(document, [at])
  }
  const main = alike.groups.map((reports) => mainGroups(groups, byReport, reports, alike))
  for (const [first, ...others] of main) for (const other of others) join(first!, other)
  for (const reports of alike.groups) {
    const held = reports.flatMap((report) => byReport.get(report) ?? [])
    for (const [at, a] of held.entries())
      for (const b of held.slice(at + 1))
        if (root(a) !== root(b) && isOneHappening(groups[a]!, groups[b]!)) join(a, b)
  }
  const found = new Map<number, number[]>()
  for (const [at, group] of groups.entries())
    for (const key of group.found) {
      const holders = found.get(key)
      if (holders) holders.push(at)
      else found.set(key, [at])
    }
  for (const [a, group] of groups.entries()) {
    if (!isWanted(group)) continue
    for (const key of group.seeks)
      for (const b of found.get(key) ?? []) {
        if (root(a) === root(b) || !isWanted(groups[b]!)) continue
        if (!alike.areUnlike(group.document, groups[b]!.document) && isOneHappening(group, groups[b]!))
          join(a, b)
      }
  }
  const joined = new Map<number, { groups: T[]; about: string[] }>()
  for (const [index, group] of groups.entries()) {
    if (!isWanted(group)) continue
    const happening = joined.get(root(index)) ?? { groups: [], about: [] }
    happening.groups.push(group)
    joined.set(root(index), happening)
  }
  for (const [at, reports] of alike.groups.entries()) {
    const first = main[at]![0]
    if (first !== undefined) joined.get(root(first))?.about.push(...reports)
  }
  return [...joined.values()]
}

/** Of the reports of one happening, the groups that tell it: each report's heaviest of the family that weighs most in all of them; of a short report
 *  that has none of it, the heaviest it has. */
function mainGroups(
  groups: readonly ReportGroup[],
  byReport: ReadonlyMap<string, readonly number[]>,
  reports: readonly string[],
  alike: AlikeReports,
): number[] {
  const held = reports.map((report) => byReport.get(report) ?? [])
  const family = mainFamily(held.flat().map((at) => groups[at]!.group))
  return held.flatMap((own, report) => {
    const ofFamily = own.filter((at) => groups[at]!.group[0]!.family === family)
    const ofOne = own.filter((at) => areOfOneHappening(groups[at]!.group[0]!.family, family ?? 'other'))
    const telling = ofFamily.length > 0 ? ofFamily : alike.isShort(reports[report]!) ? own : ofOne
    return mainGroup(telling, (at) => groups[at]!.group) ?? []
  })
}

const reportOf = (group: readonly Located[]): string => group[0]!.claim.document

/** Whether two count the same up to the same day; people, of one place. */
function areOneTally(x: Located, y: Located): boolean {
  if (!x.tallies?.some((one) => y.tallies?.some((other) => isOneTally(one, other)))) return false
  const scopes = narrowest(x.places).flatMap((p) => narrowest(y.places).map((q) => placeScope(p, q)))
  return scopes.length === 0 || scopes.includes('same')
}

/** Whether what two reports tell meets in kind, time and place, or in kind, time and who takes part where no place speaks against it. */
export function isOneHappening({ group: a }: ReportGroup, { group: b }: ReportGroup): boolean {
  if (reportOf(a) === reportOf(b)) return false
  if (a.some((x) => b.some((y) => areOneTally(x, y)))) return true
  if (a[0]!.family !== b[0]!.family) return false
  // Claims that no event type fits are known to be about one thing only by their reports.
  if (a[0]!.family === 'other') return false
  const meets = a.some((x) => b.some((y) => x.when && y.when && overlaps(x.when, y.when) && isNear(x, y)))
  if (!meets) return false
  const scopes = a.flatMap((x) => b.flatMap((y) => scopesOf(x, y)))
  if (scopes.includes('same')) return true
  const shared = a.some((x) => b.some((y) => x.actors.some((actor) => y.actors.includes(actor))))
  return shared && !scopes.includes('different')
}

/** How the places of two claims lie. Two attacks by other means in one region are two, and so are one there and a count over many regions. */
function scopesOf(x: Located, y: Located): ReturnType<typeof placeScope>[] {
  const [some, others] = [narrowest(x.places), narrowest(y.places)]
  const isOtherMeans = x.means !== undefined && y.means !== undefined && x.means !== y.means
  const isPartOfCount =
    Math.max(some.length, others.length) > mostPlaces && Math.min(some.length, others.length) < 2
  return some.flatMap((p) =>
    others.map((q) => {
      const isRegion = p.precision === 'region' || q.precision === 'region'
      return isRegion && (isOtherMeans || isPartOfCount) ? 'different' : placeScope(p, q)
    }),
  )
}

/** “42 drones were shot down over the Bryansk, Smolensk, Moscow, Kursk, Oryol and Rostov regions” is told of none of them. */
const mostPlaces = 3
