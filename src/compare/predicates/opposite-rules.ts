import type { Claim } from '../../model/index.ts'
import { isAnswered } from '../answering.ts'
import { sharedStems } from '../claim-stems.ts'
import type { DisputeRule } from '../dispute-rule.ts'
import { foundConflict } from '../found-conflict.ts'
import { areRivalAggressors, hasAggressor } from './aggressors.ts'
import { areRivalCauses, hasCause } from './causes.ts'
import { isFailureOf, tellsOfDeed, tellsOfFailure } from './deed-failed.ts'
import { hasHolder, haveRivalHolders } from './holders.ts'
import { keysOf, opposedIn, saysOpposable, saysSomething } from './opposed.ts'
import { hasOrigin, haveRivalOrigins } from './origins.ts'
import { countActorsApart, haveRivalActors } from './rival-actors.ts'
import { hasAge, haveRivalAges } from './rival-ages.ts'
import { hasLoad, haveRivalLoads } from './rival-loads.ts'
import { hasSpot, haveRivalSpots } from './rival-spots.ts'
import { areRivalStarters, hasStarter } from './starters.ts'

const isActual = ({ modality, polarity }: Claim): boolean => modality === 'actual' && polarity !== 'denied'

/** Two claims that say opposite things of one thing, whatever it is. */
export const oppositeRules: readonly DisputeRule[] = [
  {
    id: 'dispute.opposites',
    example: '“the emergency exit was locked” against “the emergency exit was open”',
    counterExample: '“the kitchen door was locked” against “the emergency exit was open”',
    isFallback: true,
    keys: keysOf,
    first: saysOpposable,
    second: saysOpposable,
    find(a, b, sources) {
      if (a.id > b.id) return []
      const found = opposedIn(a, b, sources).find(({ p, q }) => p.pole !== q.pole)
      if (!found?.row) return []
      const { p, q, row, object } = found
      return foundConflict(this.id, a, b, sources, {
        slot: row.slot,
        kind: 'contradiction',
        object,
        says: [row.poles[p.pole!].value, row.poles[q.pole!].value],
        why: 'one thing is not both at once',
      })
    },
  },
  {
    id: 'dispute.negated',
    example: '“Tajik soldiers crossed the border” against “not one soldier crossed the border”',
    counterExample: '“the judge allowed the mother in” against “the judge did not allow cameras in”',
    isFallback: true,
    keys: keysOf,
    first: saysSomething,
    second: saysOpposable,
    find(a, b, sources) {
      const found = opposedIn(a, b, sources).find(({ p, q }) => p.pole === q.pole && !p.negated && q.negated)
      if (!found) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'existence',
        kind: 'denial',
        object: found.object,
        says: ['it was so', 'it was not'],
        why: 'one calls the other’s claim false',
      })
    },
  },
  {
    id: 'dispute.rival-causes',
    example:
      '“methane had set off the explosion” against “blamed the explosion on dynamite stored in the wrong place”',
    counterExample: '“methane had set off the explosion” against “the collapse was caused by the explosion”',
    isFallback: true,
    first: (a, sources) => isActual(a) && hasCause(a, sources),
    second: (b, sources) => isActual(b) && hasCause(b, sources),
    find(a, b, sources) {
      if (a.id > b.id) return []
      const found = areRivalCauses(a, b, sources)
      if (!found) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'cause',
        kind: 'contradiction',
        object: found.every(({ effect }) => effect !== null) ? 'same' : 'unstated',
        says: ['one thing began it', 'another began it'],
        why: 'what began it was one thing or the other',
      })
    },
  },
  {
    id: 'dispute.rival-spots',
    example: '“the explosion happened in a warehouse” against “the blast happened on a ship”',
    counterExample: '“the explosion happened in a warehouse” against “the fire broke out on a ship”',
    isFallback: true,
    first: (a, sources) => isActual(a) && hasSpot(a, sources),
    second: (b, sources) => isActual(b) && hasSpot(b, sources),
    find(a, b, sources) {
      if (a.id > b.id || !haveRivalSpots(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'place',
        kind: 'contradiction',
        object: 'unstated',
        says: ['it was in one spot', 'it was in another'],
        why: 'one thing happens at one place',
      })
    },
  },
  {
    id: 'dispute.deed-failed',
    example: '“its troops had crossed the river” against “the crossing had failed”',
    counterExample: '“its troops had crossed the river” against “the landing had failed”',
    isFallback: true,
    first: (a, sources) => isActual(a) && tellsOfDeed(a, sources),
    second: (b, sources) => b.modality === 'actual' && tellsOfFailure(b, sources),
    find(a, b, sources) {
      if (!isFailureOf(a, b, sources) || sharedStems(a, b, sources) < (isAnswered(a, b, sources) ? 1 : 2))
        return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'outcome',
        kind: 'contradiction',
        object: 'unstated',
        says: ['it was done', 'it failed'],
        why: 'what failed was not done',
      })
    },
  },
  {
    id: 'dispute.rival-loads',
    example: '“the tanker had been carrying ballast water” against “the tanker was full of crude oil”',
    counterExample: '“the tanker had been carrying ballast water” against “the lorry was full of crude oil”',
    isFallback: true,
    first: (a, sources) => isActual(a) && hasLoad(a, sources),
    second: (b, sources) => isActual(b) && hasLoad(b, sources),
    find(a, b, sources) {
      if (a.id > b.id || !haveRivalLoads(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'other',
        kind: 'contradiction',
        object: 'unstated',
        says: ['it carried one thing', 'it carried another'],
        why: 'each says that it was the one and no other',
      })
    },
  },
  {
    id: 'dispute.rival-ages',
    example: '“the boy shot at the gate was 17” against “the boy was 12”',
    counterExample: '“the boy shot at the gate was 17” against “the girl was 12”',
    isFallback: true,
    first: (a, sources) => isActual(a) && hasAge(a, sources),
    second: (b, sources) => isActual(b) && hasAge(b, sources),
    find(a, b, sources) {
      if (a.id > b.id || !haveRivalAges(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'other',
        kind: 'contradiction',
        object: 'unstated',
        says: ['of one age', 'of another age'],
        why: 'nobody is of two ages at once',
      })
    },
  },
  {
    id: 'dispute.rival-actors',
    example: '“government soldiers stopped the aid convoy” against “rebels had stopped the aid convoy”',
    counterExample: '“government soldiers stopped the aid convoy” against “rebels had stopped the bus”',
    isFallback: true,
    keys: keysOf,
    first: saysSomething,
    second: saysSomething,
    find(a, b, sources) {
      if (a.id > b.id || !haveRivalActors(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'responsibility',
        kind: 'contradiction',
        object: 'same',
        says: ['one did it', 'the other did it'],
        why: 'one of them did it',
      })
    },
  },
  {
    id: 'dispute.rival-aggressors',
    example:
      '“the trawler had turned across the bow of the cutter” against “the cutter had rammed the boat twice”',
    counterExample:
      '“the trawler had turned across the bow of the cutter” against “the cutter had rammed a pier”',
    isFallback: true,
    first: (a, sources) => isActual(a) && hasAggressor(a, sources),
    second: (b, sources) => isActual(b) && hasAggressor(b, sources),
    find(a, b, sources) {
      if (a.id > b.id || !areRivalAggressors(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'responsibility',
        kind: 'contradiction',
        object: 'unstated',
        says: ['one did it', 'the other did it'],
        why: 'each puts the deed on the other',
      })
    },
  },
  {
    id: 'dispute.rival-starters',
    example: '“the patrol came under fire first” against “the patrol had fired first”',
    counterExample: '“the patrol had fired first” against “the first patrol had fired”',
    isFallback: true,
    first: (a, sources) => isActual(a) && hasStarter(a, sources),
    second: (b, sources) => isActual(b) && hasStarter(b, sources),
    find(a, b, sources) {
      if (a.id > b.id || !areRivalStarters(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'responsibility',
        kind: 'contradiction',
        object: 'unstated',
        says: ['one did it', 'the other did it'],
        why: 'one of two things comes first',
      })
    },
  },
  {
    id: 'dispute.rival-holders',
    example: '“the warders have control of block C” against “block C is in the hands of the inmates”',
    counterExample: '“the warders have control of block C” against “block D is in the hands of the inmates”',
    isFallback: true,
    first: (a, sources) => isActual(a) && hasHolder(a, sources),
    second: (b, sources) => isActual(b) && hasHolder(b, sources),
    find(a, b, sources) {
      if (a.id > b.id || !haveRivalHolders(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'control',
        kind: 'contradiction',
        object: 'same',
        says: ['one holds it', 'another holds it'],
        why: 'ground is not wholly in two hands',
      })
    },
  },
  {
    id: 'dispute.rival-origins',
    example: '“the drones were launched from Yemen” against “the drones came from the north”',
    counterExample: '“the drones were launched from Yemen” against “the ships came from the north”',
    isFallback: true,
    first: (a, sources) => isActual(a) && hasOrigin(a, sources),
    second: (b, sources) => isActual(b) && hasOrigin(b, sources),
    find(a, b, sources) {
      if (a.id > b.id || !haveRivalOrigins(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'place',
        kind: 'contradiction',
        object: 'unstated',
        says: ['it came from one place', 'it came from another'],
        why: 'one thing comes from one place',
      })
    },
  },
  {
    id: 'dispute.rival-counts',
    example: '“two masked men shot the judge” against “a single gunman shot the judge”',
    counterExample: '“two masked men shot the judge” against “a single gunman shot the driver”',
    isFallback: true,
    keys: keysOf,
    first: saysSomething,
    second: saysSomething,
    find(a, b, sources) {
      const found = a.id > b.id ? null : countActorsApart(a, b, sources)
      if (!found) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'count',
        kind: 'contradiction',
        object: 'unstated',
        says: found,
        why: 'one deed is done by so many or by so many',
      })
    },
  },
]
