import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { cyrillicRoleRules } from './cyrillic-role-rules.ts'
import { type Role, whatOf } from './role.ts'
import { roleOfWord } from './role-rules.ts'

/** Cyrillic: the nearest verb on either side within its part of the sentence. */
export function anywhereNear(
  tokens: readonly Token[],
  candidate: Candidate,
  first: number,
  stop: number,
): Role | null {
  if (
    !/\p{Script=Cyrillic}/u.test(
      tokens
        .slice(Math.max(first, candidate.first - 2), candidate.end + 2)
        .map((token) => token.text)
        .join(''),
    )
  )
    return null
  for (let away = 1; away <= 7; away++) {
    for (const at of [candidate.first - away, candidate.end - 1 + away]) {
      if (at < first || at >= stop || crosses(tokens, at, candidate)) continue
      const near = [1, 2].map((ahead) => tokens[at + ahead]?.lower ?? '')
      const rule = roleOfWord(cyrillicRoleRules, tokens[at]!.lower, near, whatOf(candidate))
      if (rule) return { role: rule.role, rule: rule.id }
    }
  }
  return null
}

function crosses(tokens: readonly Token[], at: number, candidate: Candidate): boolean {
  const [from, to] = at < candidate.first ? [at, candidate.first] : [candidate.end, at]
  return tokens.slice(from, to).some((token) => /^[,;:—–]$/.test(token.text))
}
