import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { cyrillicRoleRules } from './cyrillic-role-rules.ts'
import { type Role, whatOf } from './role.ts'
import { roleOfWord } from './role-rules.ts'

/** Cyrillic: the nearest verb on either side within its part of the sentence. */
export function anywhereNear(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  index: number,
  first: number,
  stop: number,
): Role | null {
  const candidate = candidates[index]!
  // "Из 40 ракет перехвачена 31": the verb tells of the part.
  const part = candidates[index + 1]
  if (/^(?:из|із|з|зі)$/.test(tokens[candidate.first - 1]?.lower ?? '') && part && part.noun === null)
    return null
  const [from, to] = reach(tokens, candidates, index, first, stop)
  if (
    !/\p{Script=Cyrillic}/u.test(
      tokens
        .slice(Math.max(first, candidate.first - 2), candidate.end + 2)
        .map((token) => token.text)
        .join(''),
    )
  )
    return null
  for (let away = 1; away <= 10; away++) {
    for (const at of [candidate.first - away, candidate.end - 1 + away]) {
      if (at < from || at >= to || crosses(tokens, at, candidate)) continue
      const near = [-2, -1, 1, 2, 3].map((ahead) => tokens[at + ahead]?.lower ?? '')
      const rule = roleOfWord(cyrillicRoleRules, tokens[at]!.lower, near, whatOf(candidate))
      if (rule && (away <= 7 || rule.id.endsWith('.toll'))) return { role: rule.role, rule: rule.id }
    }
  }
  return null
}

/** How far its verb may stand: not over another figure, unless that one is joined to it. */
function reach(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  index: number,
  first: number,
  stop: number,
): readonly [number, number] {
  let [from, to] = [index, index]
  while (from > 0 && index - from < 6 && isJoined(tokens, candidates[from - 1]!, candidates[from]!)) from--
  while (
    to + 1 < candidates.length &&
    to - index < 6 &&
    isJoined(tokens, candidates[to]!, candidates[to + 1]!)
  )
    to++
  return [candidates[from - 1]?.end ?? first, candidates[to + 1]?.first ?? stop]
}

const isJoined = (tokens: readonly Token[], one: Candidate, next: Candidate): boolean =>
  next.first > one.end &&
  next.first - one.end <= 2 &&
  tokens
    .slice(one.end, next.first)
    .every((token) => /^(?:и|і|та|й|,|ещё|еще|ще|также|також|на|\(|из|із)$/.test(token.lower))

function crosses(tokens: readonly Token[], at: number, candidate: Candidate): boolean {
  // "Погибших: 12", "число задержанных — около 30": the mark right before the figure joins the two.
  const before = /^[:—–]$/.test(tokens[candidate.first - 1]?.text ?? '')
    ? candidate.first - 1
    : candidate.first
  const [from, to] = at < candidate.first ? [at, before] : [candidate.end, at]
  return tokens.slice(from, to).some((token) => /^[,;:—–]$/.test(token.text))
}
