import type { Claim, Scope } from '../model/index.ts'
import type { Conflict } from './conflict.ts'
import { placesScope, timesScope } from './scope.ts'
import { type Sources, wordsOf } from './sources.ts'

export interface Found extends Pick<Conflict, 'slot' | 'kind' | 'why'> {
  readonly object: Scope
  /** What each says, as a clause: “ground is held”, “it was repelled”. */
  readonly says: readonly [string, string]
}

/** The conflict of two claims, with its scope; none where they speak of different places or times. */
export function foundConflict(rule: string, a: Claim, b: Claim, sources: Sources, found: Found): Conflict[] {
  const { object, says, ...rest } = found
  const scope = { place: placesScope(a, b, sources), time: timesScope(a, b, sources), object }
  if (scope.place === 'different' || scope.time === 'different') return []
  const side = (claim: Claim, value: string) => ({ claim, value, text: wordsOf(claim, sources) })
  return [{ ...rest, a: side(a, says[0]), b: side(b, says[1]), scope, rule }]
}
