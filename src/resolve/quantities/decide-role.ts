import type { QuantityRole } from '../../model/index.ts'
import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { cyrillicRoleRules, type RoleRule, roleOfWord, roleRules, type WhatIsCounted } from './role-rules.ts'
import { isLength } from './units.ts'

export interface Role {
  readonly role: QuantityRole
  /** Id of the rule that decided. */
  readonly rule: string
}

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

function byItself(tokens: readonly Token[], candidate: Candidate): Role | null {
  if (candidate.kind === 'age') return { role: 'age', rule: 'age' }
  if (isLength(candidate.numeral.unit)) return { role: 'distance', rule: 'length' }
  const number = tokens[candidate.numeral.end - 1]!
  if (/-strong$/.test(number.lower) || /^strong$/.test(tokens[candidate.end]?.lower ?? ''))
    return { role: 'strength', rule: 'strong' }
  const put = putAt(tokens, candidate.first)
  if (put) return put
  if (candidate.noun?.class !== 'casualty') return null
  const head = tokens[candidate.noun.end - 1]!.lower
  if (/^(?:death|fatalit|dead|погиб|загиб|убит|вбит|жертв)/.test(head))
    return { role: 'killed', rule: 'noun.deaths' }
  if (/^(?:wound|injur|ранен|поранен|пострад|постражд)/.test(head))
    return { role: 'wounded', rule: 'noun.wounded' }
  // "No casualties" says that nobody was killed; "12 casualties" does not say how many were.
  return candidate.kind === 'none' && /^casualt/.test(head)
    ? { role: 'killed', rule: 'noun.no-casualties' }
    : null
}

/** “put the dead at 17”, “the number of injured at 19”, “a death toll at 40”: what is put at a figure says what the figure counts. */
function putAt(tokens: readonly Token[], first: number): Role | null {
  if (tokens[first - 1]?.lower !== 'at') return null
  const counted = tokens[first - 2]?.lower ?? ''
  if (/^(?:dead|deaths|fatalities|killed|toll)$/.test(counted)) return { role: 'killed', rule: 'put.dead-at' }
  return /^(?:injured|wounded|injuries|hurt)$/.test(counted)
    ? { role: 'wounded', rule: 'put.injured-at' }
    : null
}

function behind(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  index: number,
  stop: number,
  coordinated: boolean,
): Role | null {
  const candidate = candidates[index]!
  let passive = false
  let phrase = 0
  for (let at = candidate.end; at < Math.min(stop, candidate.end + (coordinated ? 20 : 9)); at++) {
    const token = tokens[at]!
    const next = candidates.find((other) => other.first === at && other !== candidate)
    if (next) {
      if (!coordinated) return null
      at = next.end - 1
      continue
    }
    if (skipped.test(token.lower)) continue
    if (
      coordinated &&
      (/^(?:,|and|or|as|well|plus)$/.test(token.lower) ||
        (phrase > 0 && !passive && token.kind === 'word' && !passiveWords.test(token.lower)))
    ) {
      phrase--
      continue
    }
    if (passiveWords.test(token.lower)) {
      passive = true
      continue
    }
    if (perfect.test(token.lower)) continue
    const rule = ruleAt(tokens, at, candidate)
    const participle = !/ing$/.test(token.lower) || rule?.intransitive === true
    if (rule && participle && !rule.noun && (passive || rule.intransitive || standsAlone(tokens, at, stop)))
      return { role: rule.role, rule: `${rule.id}.behind` }
    // "60 soldiers near the border were killed": over one prepositional phrase.
    if (coordinated && prepositions.test(token.lower)) {
      phrase = 4
      continue
    }
    return null
  }
  return null
}

const skipped =
  /^(?:["“”‘’'«»(]|all|both|also|either|already|then|since|later|people|others?|more|subsequently|reportedly|allegedly|apparently|who|that|which|\p{L}+ly)$/u
const passiveWords =
  /^(?:was|were|been|being|be|is|are|got|get|left|feared|reported|confirmed|believed|presumed|listed|declared|found)$/
const perfect = /^(?:have|has|had|went|gone|to|now|still|not|would|will|may|might|could)$/
const prepositions = /^(?:in|near|at|on|from|of|inside|outside|around|with|during)$/

/** A participle with no object behind it: "60 soldiers killed in the raid"; not "60 soldiers killed three civilians". */
function standsAlone(tokens: readonly Token[], at: number, stop: number): boolean {
  const next = at + 1 < stop ? tokens[at + 1]! : undefined
  if (!next || next.kind === 'mark') return true
  return (
    /^(?:in|near|at|on|by|and|or|as|after|during|when|while|since|from|over|overnight|there|across|inside|outside|so|but|for|yesterday|today|down|out|up|dead|among|including|with)$/.test(
      next.lower,
    ) ||
    next.kind === 'number' ||
    /ly$/.test(next.lower) ||
    /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(next.text)
  )
}

function before(
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

/** "Three wounded insurgents", "12 missing children": where no verb speaks, the participle before the noun does. */
function byModifier(tokens: readonly Token[], { kind, noun }: Candidate): Role | null {
  if (!noun || kind !== 'number') return null
  const words = tokens.slice(noun.first, noun.end - 1).map((token) => token.lower)
  const row = modifierRoles.find(([word]) => words.some((other) => word.test(other)))
  return row ? { role: row[1], rule: 'modifier' } : null
}

const modifierRoles: readonly (readonly [RegExp, QuantityRole])[] = [
  [/^(?:dead|killed|slain)$/, 'killed'],
  [/^(?:wounded|injured)$/, 'wounded'],
  [/^captured$/, 'captured'],
  [/^(?:detained|arrested)$/, 'detained'],
  [/^missing$/, 'missing'],
  [/^displaced$/, 'displaced'],
  [/^evacuated$/, 'evacuated'],
  [/^destroyed$/, 'destroyed'],
  [/^(?:damaged|burnt-out)$/, 'damaged'],
]

/** Words that begin another clause: what stands before them has no object behind them. */
const clauseBreak = /^(?:[;:]|who|which|that|while|but|although|though|whereas|if|because)$/
/** Directly before the number they make it no object: "killed in 3 attacks", "destroyed by two drones". */
const objectless =
  /^(?:in|by|at|near|after|before|during|from|on|within|under|against|to|into|with|for|of|through|across|along|around|until|since|than|as|using)$/

const mustFollow = (rule: RoleRule): boolean =>
  /^(?:strength\.(?:consist|group)|attended\.crowd|launched\.with|pledged\.package)$/.test(rule.id)

const alongside = (tokens: readonly Token[], at: number): boolean => {
  const words = [tokens[at - 3]?.lower, tokens[at - 2]?.lower, tokens[at - 1]?.lower]
  return (
    (/^(?:with)$/.test(words[2] ?? '') && /^(?:along|together)$/.test(words[1] ?? '')) ||
    (words[2] === 'as' && words[1] === 'well') ||
    /^(?:plus|including)$/.test(words[2] ?? '')
  )
}

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

/** Cyrillic: the nearest verb on either side within its part of the sentence. */
function anywhereNear(
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

/** "Five tanks were destroyed, along with a personnel carrier"; "three tanks and two guns". */
function shared(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  roles: readonly Role[],
  index: number,
): Role | null {
  const candidate = candidates[index]!
  const previous = candidates[index - 1]
  const role = roles[index - 1]
  if (!previous || !role || !shareable.has(role.role) || candidate.numeral.unit !== null) return null
  const between = tokens.slice(previous.end, candidate.first)
  const close =
    between.length <= 3 && between.every((token) => /^(?:,|and|or|as|well|other)$/.test(token.lower))
  if (!close && !alongside(tokens, candidate.first)) return null
  if (between.some((token) => clauseBreak.test(token.lower))) return null
  const people = candidate.noun?.class === 'people'
  if (role.role === 'destroyed' && people) return { role: 'killed', rule: 'with-the-one-before' }
  const same =
    candidate.noun?.class === previous.noun?.class || candidate.noun === null || previous.noun === null
  return same ? { role: role.role, rule: 'with-the-one-before' } : null
}

const shareable: ReadonlySet<QuantityRole> = new Set([
  'killed',
  'wounded',
  'captured',
  'detained',
  'destroyed',
  'damaged',
  'shot-down',
  'intercepted',
  'launched',
  'delivered',
  'pledged',
  'evacuated',
  'displaced',
  'missing',
  'abducted',
])

const whatOf = ({ numeral, noun }: Candidate): WhatIsCounted => ({
  money: numeral.money,
  measure: numeral.unit !== null && !numeral.money,
  noun,
})

function ruleAt(tokens: readonly Token[], at: number, candidate: Candidate): RoleRule | null {
  const near = [-2, -1, 1, 2, 3, 4].map((away) => tokens[at + away]?.lower ?? '')
  return roleOfWord(roleRules, tokens[at]!.lower, near, whatOf(candidate))
}
