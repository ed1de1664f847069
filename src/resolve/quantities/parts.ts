import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import type { Role } from './role.ts'

/** For each candidate of a sentence the index of the one whose total it is told in, or null.
 *
 *      ten people, including two children      nine people, eight civilians and one soldier, …
 *                            ^^^ of ten                     ^^^^^ of nine       ^^^ of nine
 *  A part is marked as one ("including", "among them", "в том числе", "серед них"), or stands with others right behind a total that
 *  they add up to exactly. */
export function partsOf(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  roles: readonly Role[],
): (number | null)[] {
  const whole: (number | null)[] = candidates.map(() => null)
  for (let index = 1; index < candidates.length; index++) {
    const candidate = candidates[index]!
    const before = whole[index - 1] ?? index - 1
    if (counted(candidate) === null || candidate.numeral.unit !== null) continue
    if (isMarked(tokens, candidate.first) && holds(candidates[before]!, candidate)) whole[index] = before
    else if (whole[index - 1] !== null && isCoordinated(tokens, candidates[index - 1]!, candidate)) {
      if (roles[index]!.role === roles[before]!.role && holds(candidates[before]!, candidate))
        whole[index] = before
    }
  }
  for (let total = 0; total + 2 < candidates.length; total++) {
    const end = addsUp(tokens, candidates, roles, total)
    for (let part = total + 1; part < end; part++) whole[part] ??= total
  }
  return whole
}

const counted = ({ kind, numeral }: Candidate): number | null => (kind === 'age' ? null : numeral.low)

const holds = (whole: Candidate, part: Candidate): boolean =>
  whole.kind !== 'age' &&
  whole.numeral.unit === null &&
  (whole.numeral.high ?? Number.POSITIVE_INFINITY) >= (part.numeral.low ?? 0)

/** "Including", "among them" and "of whom" right before the figure, one word between at most ("including at least"). */
function isMarked(tokens: readonly Token[], first: number): boolean {
  const words = [3, 2, 1].map((back) => tokens[first - back]?.lower ?? '').join(' ')
  return /(?:^| )(?:including|(?:among|amongst) (?:them|whom)|of (?:them|whom)|(?:включая|включно|зокрема)|(?:числе|числі)|(?:среди|серед|из|із|з) (?:них|яких|которых))(?: \S+)?$/.test(
    words,
  )
}

const isCoordinated = (tokens: readonly Token[], one: Candidate, next: Candidate): boolean =>
  next.first - one.end <= 2 &&
  tokens.slice(one.end, next.first).every((token) => /^(?:,|and|и|і|та|й)$/.test(token.lower))

/** The index behind the parts that follow a total and add up to it; the total's own where none do. At most eight parts. */
function addsUp(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  roles: readonly Role[],
  total: number,
): number {
  const { numeral } = candidates[total]!
  if (numeral.unit !== null || numeral.low === null || numeral.low !== numeral.high || numeral.low < 2)
    return total
  let sum = 0
  for (let part = total + 1; part < Math.min(candidates.length, total + 9); part++) {
    const { numeral: one, kind } = candidates[part]!
    const apart = candidates[part]!.first - candidates[part - 1]!.end
    const role = roles[part]!.role
    if (kind === 'age' || one.unit !== null || one.low === null || one.low !== one.high || apart > 3)
      return total
    if (role !== 'other' && role !== roles[total]!.role) return total
    const between = tokens.slice(candidates[part - 1]!.end, candidates[part]!.first)
    if (!between.every((token) => /^(?:[,:(–—-]|and|и|і|та|й)$/.test(token.lower))) return total
    sum += one.low
    if (sum === numeral.low && part > total + 1) return part + 1
    if (sum > numeral.low) return total
  }
  return total
}
