import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { ruleAt } from './english-role-rules.ts'
import { alongside, clauseBreak, type Role } from './role.ts'
import type { RoleRule } from './role-rules.ts'

export function before(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  index: number,
  first: number,
): Role | null {
  const candidate = candidates[index]!
  const near = tokens[candidate.first - 1]?.lower ?? ''
  const preposition = objectless.test(near) ? near : null
  if (candidate.first > first && alongside(tokens, candidate.first)) return null
  for (let at = candidate.first - 1; at >= Math.max(first, candidate.first - 22); at--) {
    const token = tokens[at]!
    if (clauseBreak.test(token.lower)) return null
    const inside = candidates.find((other) => other.first <= at && at < other.end && other !== candidate)
    if (inside && at >= inside.numeral.first) {
      at = inside.first
      continue
    }
    const rule = ruleAt(tokens, at, candidate)
    if (!rule || rule.intransitive || isModifier(tokens, at)) continue
    const allowed =
      preposition === null || preposition === rule.particle?.source || rule.after?.test(preposition)
    if (rule.after && !rule.after.test(near) && mustFollow(rule)) continue
    if (!allowed) return null
    if (candidate.kind === 'one' && !reaches(tokens, candidates, at, candidate)) return null
    return { role: rule.role, rule: `${rule.id}.before` }
  }
  return null
}

/** Directly before the number they make it no object: "killed in 3 attacks", "destroyed by two drones". */
const objectless =
  /^(?:in|by|at|near|after|before|during|from|on|within|under|against|to|into|with|for|of|through|across|along|around|until|since|than|as|using)$/

const mustFollow = (rule: RoleRule): boolean =>
  /^(?:strength\.(?:consist|group)|attended\.crowd|launched\.with|pledged\.package)$/.test(rule.id)

/** "The wounded men", "a captured tank": a participle before its noun governs nothing. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:the|a|an|its|their|his|her|of|some)$/.test(tokens[at - 1]?.lower ?? '') &&
    /(?:ed|en|un|dead)$/.test(tokens[at]!.lower)
  )
}

/** Between an event and "a …" stand only the other things it has as objects. */
function reaches(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  at: number,
  candidate: Candidate,
): boolean {
  for (let next = at + 1; next < candidate.first; next++) {
    const inside = candidates.find((other) => other.first <= next && next < other.end)
    if (inside) {
      next = inside.end - 1
      continue
    }
    const token = tokens[next]!
    if (!/^(?:[,"“”‘’]|and|or|up|down|out|dead|also|both|at|least|\p{L}+ly)$/u.test(token.lower)) return false
  }
  return true
}
