import type { Claim, Scope } from '../model/index.ts'
import type { Conflict } from './conflict.ts'
import { deniedSlot, isNamed } from './denied-slot.ts'
import { figureConflicts } from './figures.ts'
import { placesScope, timesScope } from './scope.ts'
import { type Sources, wordsOf } from './sources.ts'

export interface DisputeRule {
  readonly id: string
  readonly example: string
  readonly counterExample: string
  /** The conflict of two claims of one incident, or none; called once for each order of the pair. */
  find(a: Claim, b: Claim, sources: Sources): Conflict[]
}

const stopped = new Map([
  ['repelled', 'was repelled'],
  ['prevented', 'was prevented'],
  ['failed', 'failed'],
])

const anyAttack =
  /\b(?:an?|another)\s+(?:\S+\s+){0,3}(?:attempts?|attacks?|raids?|incursions?|assaults?|invasions?|landings?)\b/i

/** The ways in which two claims of one incident can part. */
export const disputeRules: readonly DisputeRule[] = [
  {
    id: 'dispute.control-against-outcome',
    example: '“the village is entirely under our control” against “all the attacks were repelled”',
    counterExample: '“the village is ours” against “the attack on a town 100 km away was repelled”',
    find(a, b, sources) {
      if (
        !a.control ||
        a.polarity === 'denied' ||
        !stopped.has(b.outcome) ||
        b.polarity === 'denied' ||
        b.control
      )
        return []
      // “A failed attempt” may be another one: only a shared place makes it this one.
      if (placesScope(a, b, sources) !== 'same' && anyAttack.test(wordsOf(b, sources))) return []
      const how = `${b.universal ? 'all of it' : 'it'} ${stopped.get(b.outcome)}`
      return conflict(this.id, a, b, sources, {
        slot: 'control',
        kind: 'contradiction',
        object: b.universal ? 'same' : 'unstated',
        says: ['ground is held', how],
        why: 'who holds ground after an attack was not stopped',
      })
    },
  },
  {
    id: 'dispute.success-against-outcome',
    example: '“the raid succeeded” against “the raid was beaten back”',
    counterExample: '“five tanks were destroyed” against “the raid was beaten back”',
    find(a, b, sources) {
      const same = a.event.type === b.event.type && a.event.subtype === b.event.subtype
      if (
        a.control ||
        b.control ||
        !same ||
        a.outcome !== 'succeeded' ||
        !stopped.has(b.outcome) ||
        a.event.type === 'losses'
      )
        return []
      if (a.polarity === 'denied' || b.polarity === 'denied') return []
      return conflict(this.id, a, b, sources, {
        slot: 'outcome',
        kind: 'contradiction',
        object: 'unstated',
        says: ['it succeeded', `it ${stopped.get(b.outcome)}`],
        why: 'one attack cannot end both ways',
      })
    },
  },
  {
    id: 'dispute.control-denied',
    example: '“we hold the village” against “they do not hold the village”',
    counterExample: '“we hold the village” against “they do not hold the town”',
    find(a, b, sources) {
      if (!a.control || !b.control || a.polarity === b.polarity || a.polarity === 'denied') return []
      return conflict(this.id, a, b, sources, {
        slot: 'control',
        kind: 'denial',
        object: 'same',
        says: ['it is held', 'it is not held'],
        why: 'one calls the other’s claim false',
      })
    },
  },
  {
    id: 'dispute.disclaimed',
    example:
      '“the fleet attacked the port” against “the fleet had nothing to do with the attack on the port”',
    counterExample:
      '“the fleet attacked the port” against “the bank had nothing to do with the attack on the port”',
    find(a, b, sources) {
      const disclaimer = sources.statements.get(b.statement)!
      if (disclaimer.stance !== 'disclaims' || a.polarity === 'denied' || a.event.type !== b.event.type)
        return []
      if (
        sources.statements.get(a.statement)!.stance === 'disclaims' ||
        !isNamed(disclaimer.speakers, a, sources)
      )
        return []
      return conflict(this.id, a, b, sources, {
        slot: 'responsibility',
        kind: 'contradiction',
        object: 'unstated',
        says: ['it was their doing', 'they had no part in it'],
        why: 'nobody does a thing without a part in it',
      })
    },
  },
  {
    id: 'dispute.denied',
    example: '“the fleet rammed the boat” against “the fleet denied ramming the boat”',
    counterExample: '“the fleet rammed the boat” against “the fleet denied a shortage of fuel”',
    find(a, b, sources) {
      const denies = sources.statements.get(b.statement)!.stance === 'denies'
      // “There was no drone” denies without a verb of denying; it must name the very kind of event.
      const negates =
        b.event.subtype !== null && a.event.subtype === b.event.subtype && b.quantities.length === 0
      if (
        (!denies && !negates) ||
        b.polarity !== 'denied' ||
        a.polarity === 'denied' ||
        a.control ||
        b.control
      )
        return []
      if (b.denies || a.event.type !== b.event.type || a.event.type === 'other') return []
      const accused =
        sources.statements.get(a.statement)!.stance === 'accuses' ||
        isNamed(sources.statements.get(b.statement)!.speakers, a, sources)
      const slot = accused ? 'responsibility' : 'existence'
      return conflict(this.id, a, b, sources, {
        slot: slot,
        kind: 'denial',
        object: 'unstated',
        says: ['it happened so', 'it is denied'],
        why: 'one calls the other’s claim false',
      })
    },
  },
  {
    id: 'dispute.denied-statement',
    example: '“the fleet rammed the boat” against “the ministry denied that account”',
    counterExample: '“the fleet rammed the boat” against “the ministry denied an account in the bank”',
    find(a, b, sources) {
      if (!b.denies?.includes(a.id)) return []
      const side = (claim: Claim, value: string) => ({ claim, value, text: wordsOf(claim, sources) })
      return [
        {
          slot: deniedSlot(a, b, sources),
          kind: 'denial',
          a: side(a, 'it was so'),
          b: side(b, 'it was not'),
          // The denial points at this very claim: its place, time and object are the claim's own.
          scope: { place: 'same', time: 'same', object: 'same' },
          rule: this.id,
          why: 'one calls the other’s claim false',
        },
      ]
    },
  },
  {
    id: 'dispute.numbers',
    example: '“60 soldiers were killed” against “two of our soldiers were killed”',
    counterExample: '“60 soldiers were killed” against “two civilians were killed”',
    find: (a, b, sources) => figureConflicts(a, b, sources, 'dispute.numbers'),
  },
]

interface Found extends Pick<Conflict, 'slot' | 'kind' | 'why'> {
  readonly object: Scope
  /** What each says, as a clause: “ground is held”, “it was repelled”. */
  readonly says: readonly [string, string]
}

/** The conflict of two claims, with its scope; none where they speak of different places or times. */
function conflict(rule: string, a: Claim, b: Claim, sources: Sources, found: Found): Conflict[] {
  const { object, says, ...rest } = found
  const scope = { place: placesScope(a, b, sources), time: timesScope(a, b, sources), object }
  if (scope.place === 'different' || scope.time === 'different') return []
  const side = (claim: Claim, value: string) => ({ claim, value, text: wordsOf(claim, sources) })
  return [{ ...rest, a: side(a, says[0]), b: side(b, says[1]), scope, rule }]
}
