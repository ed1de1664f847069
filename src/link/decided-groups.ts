import { type GroupingDecision, incidentNameOf } from '../model/index.ts'
import type { Happening } from './join-reports.ts'
import { inTextOrder } from './located.ts'

/** Groups of claims as people want them: each decision in order, on what the ones before left. An incident that a decision names is the
 *  group that now holds the claim it had its name from; what names nothing that is here changes nothing. A claim that is split off or
 *  moved leaves its reports behind where other claims stay; a group that has lost all its claims hands the reports that are about it to
 *  where the last of them went. Pure; linear in the claims, once a decision. */
export function decideGroups(
  happenings: readonly Happening[],
  decisions: readonly GroupingDecision[],
): readonly Happening[] {
  if (decisions.length === 0) return happenings
  const groups = new Groups(happenings)
  for (const decision of decisions) {
    if (decision.kind === 'merge') {
      const [into, ...others] = decision.incidents.flatMap((id) => groups.named(id) ?? [])
      for (const other of others) groups.move(groups.claimsOf(other), into!)
    } else if (decision.kind === 'split') {
      const from = groups.named(decision.incident)
      const claims = decision.claims.filter((claim) => from !== null && groups.of(claim) === from)
      if (from !== null && claims.length < groups.claimsOf(from).length) groups.move(claims, groups.open())
    } else {
      const into = groups.named(decision.to)
      if (into !== null) groups.move(decision.claims, into)
    }
  }
  return groups.all()
}

type Located = Happening['group'][number]

class Groups {
  readonly #groups: { group: Located[]; about: readonly string[] }[]
  /** The group of each claim, as an index. */
  readonly #groupOf = new Map<string, number>()
  readonly #claimNamed = new Map<string, string>()

  constructor(happenings: readonly Happening[]) {
    this.#groups = happenings.map(({ group, about }) => ({ group: [...group], about }))
    for (const [at, { group }] of happenings.entries())
      for (const { claim } of group) {
        this.#groupOf.set(claim.id, at)
        this.#claimNamed.set(incidentNameOf(claim.id), claim.id)
      }
  }

  of(claim: string): number | undefined {
    return this.#groupOf.get(claim)
  }

  named(incident: string): number | null {
    const claim = this.#claimNamed.get(incident)
    return claim === undefined ? null : this.#groupOf.get(claim)!
  }

  claimsOf(at: number): readonly string[] {
    return this.#groups[at]!.group.map(({ claim }) => claim.id)
  }

  open(): number {
    return this.#groups.push({ group: [], about: [] }) - 1
  }

  move(claims: readonly string[], into: number): void {
    const moved = new Set(claims.filter((id) => this.#groupOf.has(id) && this.#groupOf.get(id) !== into))
    const target = this.#groups[into]!
    for (const at of new Set([...moved].map((id) => this.#groupOf.get(id)!))) {
      const from = this.#groups[at]!
      target.group.push(...from.group.filter(({ claim }) => moved.has(claim.id)))
      from.group = from.group.filter(({ claim }) => !moved.has(claim.id))
      if (from.group.length > 0) continue
      target.about = [...target.about, ...from.about]
      from.about = []
    }
    for (const id of moved) this.#groupOf.set(id, into)
  }

  /** Claims by report, in text order. */
  all(): Happening[] {
    return this.#groups
      .filter(({ group }) => group.length > 0)
      .map(({ group, about }) => ({ group: [...group].sort(inTextOrder), about }))
  }
}
