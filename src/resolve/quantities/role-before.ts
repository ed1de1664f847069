import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { ruleAt } from './english-role-rules.ts'
import { alongside, clauseBreak, type Role, type Standing } from './role.ts'
import type { RoleRule } from './role-rules.ts'

export function before(
  tokens: readonly Token[],
  candidate: Candidate,
  standing: Standing,
  index: number,
  first: number,
): Role | null {
  const near = tokens[candidate.first - 1]?.lower ?? ''
  const preposition = objectless.test(near) ? near : null
  const beside = candidate.first > first && alongside(tokens, candidate.first)
  // "Along with" shares what became of the figure before; without one, of what the verb has as its object.
  if (beside && index > 0) return null
  for (let at = candidate.first - 1; at >= Math.max(first, candidate.first - 22); at--) {
    const token = tokens[at]!
    if (clauseBreak.test(token.lower)) return null
    const inside = standing.get(at)
    if (inside && inside !== candidate && at >= inside.numeral.first) {
      at = inside.first
      continue
    }
    const rule = ruleAt(tokens, at, candidate)
    if (!rule || rule.intransitive || isModifier(tokens, at)) continue
    // "One was arrested and three escaped": a passive has no object.
    if (!rule.noun && /^(?:was|were|been|being)$/.test(tokens[at - 1]?.lower ?? '')) return null
    const allowed =
      preposition === null || beside || preposition === rule.particle?.source || rule.after?.test(preposition)
    if (rule.after && !rule.after.test(near) && mustFollow(rule)) continue
    if (!allowed) return null
    if (candidate.kind === 'one' && !reaches(tokens, standing, at, candidate)) return null
    const aside = harm.has(rule.role) && isAside(tokens, at, first, rule.noun === true) ? '.aside' : ''
    return { role: rule.role, rule: `${rule.id}.before${aside}` }
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
function reaches(tokens: readonly Token[], standing: Standing, at: number, candidate: Candidate): boolean {
  for (let next = at + 1; next < candidate.first; next++) {
    const inside = standing.get(next)
    if (inside) {
      next = inside.end - 1
      continue
    }
    const token = tokens[next]!
    if (!/^(?:[,"“”‘’]|and|or|up|down|out|dead|also|both|at|least|\p{L}+ly)$/u.test(token.lower)) return false
  }
  return true
}

const harm: ReadonlySet<string> = new Set(['killed', 'wounded', 'abducted'])

/** "Suspected of an attack that killed four", "accused of the killing of several": a happening told only to say who somebody is. What
 *  stands before the relative clause or the noun speaks of somebody's part in it. */
function isAside(tokens: readonly Token[], verb: number, first: number, isNoun: boolean): boolean {
  const relative = verb - 1
  if (!isNoun && !/^(?:that|which)$/.test(tokens[relative]?.lower ?? '')) return false
  for (let at = relative - 1; at >= Math.max(first, relative - 24); at--)
    if (ofSomebodysPart.test(tokens[at]!.lower)) return true
  return false
}

const ofSomebodysPart =
  /^(?:linked|suspected|responsible|responsibility|involved|involvement|accused|behind|planned|planning|directed|orchestrated|masterminded|participated|blamed|convicted|charged|connected|implicated|previous|earlier|recent|avenge|retaliation|revenge)$/
