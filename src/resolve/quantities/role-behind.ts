import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { ruleAt } from './english-role-rules.ts'
import type { Role } from './role.ts'

export function behind(
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
