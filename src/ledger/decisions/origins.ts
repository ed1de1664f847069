import type { Reading } from '../../model/index.ts'

/** Slots that two can fill alike without saying the same thing. */
const common: ReadonlySet<string> = new Set(['place', 'time'])

/** Distinct named origins of what is graded: of an incident, of all its claims; of a claim or statement, of it and of every claim of the
 *  incident with the same value on the same slot. Outlets do not count, nor do chains that end in nobody.
 *  `claims` are those of the subject; `part` has the incidents they are in. */
export function originsOf(
  claims: readonly string[],
  part: Pick<Reading, 'claims' | 'incidents'>,
): Set<string> {
  const own = new Set(claims)
  const origins = new Set(
    part.claims.flatMap(({ id, origin }) => (own.has(id) && origin !== null ? [origin] : [])),
  )
  for (const { accounts } of part.incidents) {
    const slots = accounts.flatMap((account) => account.slots).filter(({ slot }) => !common.has(slot))
    const said = new Set(slots.filter((slot) => slot.claims.some((id) => own.has(id))).map(keyOf))
    for (const slot of slots)
      if (said.has(keyOf(slot))) for (const origin of slot.origins) origins.add(origin)
  }
  return origins
}

const keyOf = ({ slot, value }: { slot: string; value: string }) => `${slot}\u0000${value}`
