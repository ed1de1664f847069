import { narrowest, overlaps, placeScope } from '../model/index.ts'
import type { AlikeReports } from './alike-reports.ts'
import { isNear, type Located, spanOf } from './located.ts'
import { mainFamily, mainGroup } from './main-group.ts'

/** One happening: its claims, and the reports that are mainly about it, among them some that claim nothing of it we could read. */
export interface Happening {
  readonly group: readonly Located[]
  readonly about: readonly string[]
}

/** Join groups of different reports, by union-find: the main ones of reports that are about one happening, and every pair that meets. */
export function joinReports(groups: readonly Located[][], alike: AlikeReports): Happening[] {
  const parent = groups.map((_, index) => index)
  const root = (index: number): number => {
    while (parent[index] !== index) index = parent[index]!
    return index
  }
  const main = mainGroups(groups, alike.groups)
  for (const [first, ...others] of main) for (const other of others) parent[root(other)] = root(first!)
  const spans = groups.map(spanOf)
  const order = groups.map((_, index) => index).sort((a, b) => (spans[a]?.from ?? 0) - (spans[b]?.from ?? 0))
  for (const [at, a] of order.entries()) {
    for (let next = at + 1; next < order.length; next++) {
      const b = order[next]!
      if (spans[a] && spans[b] && spans[b].from > spans[a].to + 86_400_000) break
      if (root(a) === root(b) || !isOneHappening(groups[a]!, groups[b]!)) continue
      if (alike.areUnlike(reportOf(groups[a]!), reportOf(groups[b]!))) continue
      parent[root(b)] = root(a)
    }
  }
  const joined = new Map<number, { group: Located[]; about: string[] }>()
  for (const [index, group] of groups.entries()) {
    const happening = joined.get(root(index)) ?? { group: [], about: [] }
    happening.group.push(...group)
    joined.set(root(index), happening)
  }
  for (const [at, reports] of alike.groups.entries()) {
    const first = main[at]![0]
    if (first !== undefined) joined.get(root(first))!.about.push(...reports)
  }
  return [...joined.values()]
}

/** Of the reports of one happening, the groups that tell it: each report's heaviest of the family that weighs most in all of them. */
function mainGroups(groups: readonly Located[][], alike: readonly (readonly string[])[]): number[][] {
  const byReport = new Map<string, number[]>()
  for (const [at, group] of groups.entries()) {
    const report = reportOf(group)
    byReport.set(report, [...(byReport.get(report) ?? []), at])
  }
  return alike.map((reports) => {
    const held = reports.map((report) => byReport.get(report) ?? [])
    const family = mainFamily(held.flat().map((at) => groups[at]!))
    return held.flatMap(
      (own) =>
        mainGroup(
          own.filter((at) => groups[at]![0]!.family === family),
          (at) => groups[at]!,
        ) ?? [],
    )
  })
}

const reportOf = (group: readonly Located[]): string => group[0]!.claim.document

function isOneHappening(a: readonly Located[], b: readonly Located[]): boolean {
  if (a[0]!.family !== b[0]!.family || reportOf(a) === reportOf(b)) return false
  // Claims that no event type fits are known to be about one thing only by their reports.
  if (a[0]!.family === 'other') return false
  const meets = a.some((x) => b.some((y) => x.when && y.when && overlaps(x.when, y.when) && isNear(x, y)))
  if (!meets) return false
  const scopes = a.flatMap((x) =>
    b.flatMap((y) => narrowest(x.places).flatMap((p) => narrowest(y.places).map((q) => placeScope(p, q)))),
  )
  if (scopes.includes('same')) return true
  const shared = a.some((x) => b.some((y) => [...x.actors].some((actor) => y.actors.has(actor))))
  return shared && !scopes.includes('different')
}
