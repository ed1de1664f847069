import type { Token } from '../../text/index.ts'
import { isWhereabouts } from './areas.ts'
import type { Candidate } from './candidates.ts'
import { type Role, standingOf } from './role.ts'
import { before } from './role-before.ts'
import { behind } from './role-behind.ts'
import { byItself, byModifier } from './role-by-noun.ts'
import { anywhereNear } from './role-in-cyrillic.ts'
import { shared } from './role-shared.ts'

/** Say what became of those that each candidate of one sentence counts.
 *
 *  Tried in this order: that they are ground over which something happened ("over nine regions"); what the counted noun says by itself ("12 deaths"); the verb right behind ("five tanks were
 *  “eliminated”", "12 wounded"); the verb before, whose object it is ("killed 60 soldiers"); a verb behind that it shares with
 *  others ("three soldiers and two civilians were killed"); the role of the one before ("along with a personnel
 *  carrier"); a participle before the noun ("three wounded insurgents").
 *  Role `other` with rule `none` where no row speaks. */
export function decideRoles(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  first: number,
  stop: number,
): Role[] {
  const roles: Role[] = []
  const standing = standingOf(candidates)
  for (const [index, candidate] of candidates.entries()) {
    roles.push(
      (isWhereabouts(tokens, candidate) ? { role: 'other', rule: 'whereabouts' } : null) ??
        byItself(tokens, candidate) ??
        behind(tokens, candidate, standing, stop, false) ??
        before(tokens, candidate, standing, index, first) ??
        behind(tokens, candidate, standing, stop, true) ??
        anywhereNear(tokens, candidates, index, first, stop) ??
        shared(tokens, candidates, roles, index) ??
        byModifier(tokens, candidate) ?? { role: 'other', rule: 'none' },
    )
  }
  for (const [index, candidate] of candidates.entries()) {
    const next = candidates[index + 1]
    if (next && roles[index]!.rule === 'none' && isFromTo(tokens, candidate, next))
      roles[index] = { role: roles[index + 1]!.role, rule: 'with-the-one-behind' }
  }
  return roles
}

/** "Rose from 20 to 25 dead", "выросло с 20 до 25 погибших": both figures count the same. */
const isFromTo = (tokens: readonly Token[], { first, end }: Candidate, next: Candidate): boolean =>
  /^(?:from|с|з|із|від|от)$/.test(tokens[first - 1]?.lower ?? '') &&
  ((tokens[end]?.lower === 'to' && next.first === end + 1) ||
    (tokens[end]?.lower === 'до' && next.first - end <= 1))
