import type { QuantityRole } from '../../model/index.ts'
import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import type { WhatIsCounted } from './role-rules.ts'

/** Which candidate covers a token of the sentence, by the token's index. */
export type Standing = ReadonlyMap<number, Candidate>

export function standingOf(candidates: readonly Candidate[]): Standing {
  const standing = new Map<number, Candidate>()
  for (const candidate of candidates)
    for (let at = candidate.first; at < candidate.end; at++) standing.set(at, candidate)
  return standing
}

export interface Role {
  readonly role: QuantityRole
  /** Id of the rule that decided. */
  readonly rule: string
}

export const whatOf = ({ numeral, noun }: Candidate): WhatIsCounted => ({
  money: numeral.money,
  measure: numeral.unit !== null && !numeral.money && !(numeral.unit === '%' && noun !== null),
  noun,
})

/** Words that begin another clause: what stands before them has no object behind them. */
export const clauseBreak = /^(?:[;:]|who|which|that|while|but|although|though|whereas|if|because)$/

export const alongside = (tokens: readonly Token[], at: number): boolean => {
  const words = [tokens[at - 3]?.lower, tokens[at - 2]?.lower, tokens[at - 1]?.lower]
  return (
    (/^(?:with)$/.test(words[2] ?? '') && /^(?:along|together)$/.test(words[1] ?? '')) ||
    (words[2] === 'as' && words[1] === 'well') ||
    /^(?:plus|including|включая|включно|зокрема|числе|числі)$/.test(words[2] ?? '') ||
    (words[2] === 'them' && words[1] === 'among') ||
    (words[2] === 'них' && /^(?:среди|серед|из|із|з)$/.test(words[1] ?? ''))
  )
}
