import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { ruleAt } from './english-role-rules.ts'
import type { Role, Standing } from './role.ts'

export function behind(
  tokens: readonly Token[],
  candidate: Candidate,
  standing: Standing,
  stop: number,
  coordinated: boolean,
): Role | null {
  // "14 of the 16 drones launched at the coast": all 16 were.
  const isShare = tokens.slice(candidate.numeral.end, candidate.noun?.first).some(isWhole)
  let passive = false
  let phrase = 0
  for (let at = candidate.end; at < Math.min(stop, candidate.end + (coordinated ? 20 : 9)); at++) {
    const token = tokens[at]!
    const next = standing.get(at)
    if (next && next !== candidate && next.first === at) {
      if (!coordinated) return null
      at = next.end - 1
      continue
    }
    if (skipped.test(token.lower)) continue
    const over = coordinated && phrase > 0 ? ruleAt(tokens, at, candidate) : null
    if (over?.intransitive && !over.noun && !/ing$/.test(token.lower))
      return { role: over.role, rule: `${over.id}.behind` }
    if (
      coordinated &&
      (/^(?:,|and|or|as|well|plus|including|among|whom|them|\(|\))$/.test(token.lower) ||
        (phrase > 0 && !passive && token.kind === 'word' && !passiveWords.test(token.lower)))
    ) {
      if (finite.test(token.lower)) return null
      phrase = prepositions.test(token.lower) || token.lower === 'to' ? 4 : phrase - 1
      continue
    }
    if (passiveWords.test(token.lower)) {
      passive = true
      continue
    }
    if (perfect.test(token.lower)) continue
    const rule = ruleAt(tokens, at, candidate)
    const participle = !/ing$/.test(token.lower) || rule?.intransitive === true
    if (rule && participle && !rule.noun && !passive && isShare) continue
    const alone = () => standsAlone(tokens, at, stop) || isNominal(tokens, candidate, at)
    if (rule && participle && !rule.noun && (passive || rule.intransitive || alone()))
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

const isWhole = ({ kind }: Token, at: number, between: readonly Token[]): boolean =>
  kind === 'number' && between.slice(0, at).some(({ lower }) => lower === 'of')

const skipped =
  /^(?:["“”‘’'«»(]|all|both|also|either|already|then|since|later|people|others?|more|subsequently|reportedly|allegedly|apparently|who|that|which|\p{L}+ly)$/u
const passiveWords =
  /^(?:was|were|been|being|be|is|are|remain|remains|remained|got|get|left|feared|reported|confirmed|believed|presumed|listed|declared|found)$/
const perfect = /^(?:have|has|had|went|gone|to|now|still|not|would|will|may|might|could)$/
/** A finite verb of another happening ends the search: "12 soldiers in the town said three men were killed". */
const finite =
  /^(?:said|says|told|added|claimed|saw|fired|returned|attacked|launched|opened|found|had|has|engaged|approached|began|tried|attempted|stormed|entered|struck|hit|blew|threw)$/
const prepositions = /^(?:in|near|at|on|from|of|inside|outside|around|with|during)$/

/** "One of the 12 killed was a nurse": the participle makes a noun of the number. */
const isNominal = (tokens: readonly Token[], candidate: Candidate, at: number): boolean =>
  at === candidate.numeral.end && /^(?:the|those|all|these)$/.test(tokens[candidate.first - 1]?.lower ?? '')

/** A participle with no object behind it: "60 soldiers killed in the raid"; not "60 soldiers killed three civilians". */
function standsAlone(tokens: readonly Token[], at: number, stop: number): boolean {
  const next = at + 1 < stop ? tokens[at + 1]! : undefined
  if (!next || next.kind === 'mark') return true
  return (
    /^(?:in|near|at|on|by|and|or|as|after|during|when|while|since|from|over|overnight|there|across|inside|outside|so|but|for|yesterday|today|down|out|up|dead|among|including|with)$/.test(
      next.lower,
    ) ||
    (next.kind === 'number' &&
      /^(?:wounded|injured|hurt|killed|missing|dead)$/.test(tokens[at + 2]?.lower ?? '')) ||
    /ly$/.test(next.lower) ||
    /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(next.text)
  )
}
