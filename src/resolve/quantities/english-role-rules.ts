import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { supplyRules } from './english-roles/supplies.ts'
import { presenceRules } from './english-roles/those-present.ts'
import { peopleRules } from './english-roles/what-befell-people.ts'
import { thingRules } from './english-roles/what-befell-things.ts'
import { whatOf } from './role.ts'
import { type RoleRule, roleOfWord } from './role-rules.ts'

/** First match wins for one word, so that a verb that means two things ("lost 500 men", "lost 5 tanks") has a row for each. */
export const roleRules: readonly RoleRule[] = [
  ...peopleRules,
  ...thingRules,
  ...presenceRules,
  ...supplyRules,
]

/** The rule of the word at this token for what a candidate counts; null where the word tells no role. */
export function ruleAt(tokens: readonly Token[], at: number, candidate: Candidate): RoleRule | null {
  const near = [-2, -1, 1, 2, 3, 4].map((away) => tokens[at + away]?.lower ?? '')
  return roleOfWord(roleRules, tokens[at]!.lower, near, whatOf(candidate))
}
