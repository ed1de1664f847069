import type { AccountSlot, ControlExtent, Outcome } from '../../../src/model/index.ts'
import type { Words } from '../words/languages.ts'

const negated = 'not '
const responsibility = {
  claimed: 'claimed',
  disclaimed: 'disclaimed',
  'ascribed to another': 'ascribed',
} as const

/** The value of a slot in the language of the interface, null where it is the engine's own English: what is counted keeps its words. */
export function slotValue({ slot, value }: Pick<AccountSlot, 'slot' | 'value'>, words: Words): string | null {
  const { codes, incident, say, sayings } = words
  const isNegated = value.startsWith(negated)
  const bare = isNegated ? value.slice(negated.length) : value
  if (slot === 'outcome') {
    const outcome = codes.outcome[bare as Outcome]
    if (outcome === undefined) return sayings.values[value] ?? null
    return isNegated ? incident.value.not(outcome) : outcome
  }
  if (slot === 'control') {
    const extent = codes.extent[bare.replace(/^held: /, '') as ControlExtent]
    if (extent === undefined) return null
    return isNegated ? incident.value.notHeld(extent) : incident.value.held(extent)
  }
  if (slot === 'responsibility') {
    const key = responsibility[value as keyof typeof responsibility]
    return key === undefined ? (sayings.values[value] ?? null) : incident.value[key]
  }
  if (slot === 'place' && value === 'withheld') return incident.value.withheld
  if (slot === 'time') return say.dateTime(value)
  return sayings.values[value] ?? null
}
