import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import type { Role } from './role.ts'
import { before } from './role-before.ts'
import { behind } from './role-behind.ts'
import { byItself, byModifier } from './role-by-noun.ts'
import { anywhereNear } from './role-in-cyrillic.ts'
import { shared } from './role-shared.ts'

/** Say what became of those that each candidate of one sentence counts.
 *
 *  Tried in this order: what the counted noun says by itself ("12 deaths"); the verb right behind ("five tanks were
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
  for (const [index, candidate] of candidates.entries()) {
    roles.push(
      byItself(tokens, candidate) ??
        behind(tokens, candidates, index, stop, false) ??
        before(tokens, candidates, index, first) ??
        behind(tokens, candidates, index, stop, true) ??
        anywhereNear(tokens, candidate, first, stop) ??
        shared(tokens, candidates, roles, index) ??
        byModifier(tokens, candidate) ?? { role: 'other', rule: 'none' },
    )
  }
  return roles
}
