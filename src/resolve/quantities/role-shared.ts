import type { QuantityRole } from '../../model/index.ts'
import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { alongside, clauseBreak, type Role } from './role.ts'

/** "Five tanks were destroyed, along with a personnel carrier"; "three tanks and two guns". */
export function shared(
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
  const [own, theirs] = [candidate, previous].map(({ noun }) =>
    noun?.class === 'site' ? 'thing' : noun?.class,
  )
  const same = own === theirs || candidate.noun === null || previous.noun === null
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
