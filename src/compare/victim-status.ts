import type { Claim } from '../model/index.ts'
import { quantitySlot } from './slot-values.ts'
import type { Sources } from './sources.ts'
import { quantitiesOf } from './whole-figures.ts'

export interface VictimStatus {
  readonly status: string
  /** How many are said to be so; null where nobody counts. */
  readonly count: number | null
}

/** Who the dead and wounded of a claim are said to be: `civilian` or `combatant`, by its words and by what it counts. Two where it speaks of both, none where
 *  it does not say. */
export function statusesOf(claim: Claim, sources: Sources): VictimStatus[] {
  const quantities = quantitiesOf(claim, sources)
  const counted = quantities.flatMap(({ status, low, high, ...quantity }) =>
    (status === 'civilian' || status === 'combatant') &&
    ['deaths', 'wounded'].includes(quantitySlot({ status, low, high, ...quantity }) ?? '')
      ? [{ status: status as string, count: low === high ? low : null }]
      : [],
  )
  const told = (claim.says ?? [])
    .filter(({ slot, value }) => slot === 'victim-status' && !counted.some(({ status }) => status === value))
    .map(({ value }) => {
      const whole = quantities.find(
        ({ status, low, high, role }) =>
          status === 'unknown' && low !== null && low === high && role !== 'age',
      )
      return { status: value, count: whole?.low ?? null }
    })
  return [...new Map([...counted, ...told].map((each) => [each.status, each])).values()]
}
