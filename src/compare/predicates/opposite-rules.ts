import type { DisputeRule } from '../dispute-rule.ts'
import { foundConflict } from '../found-conflict.ts'
import { opposedIn, saysOpposable, saysSomething } from './opposed.ts'

/** Two claims that say opposite things of one thing, whatever it is. */
export const oppositeRules: readonly DisputeRule[] = [
  {
    id: 'dispute.opposites',
    example: '“the emergency exit was locked” against “the emergency exit was open”',
    counterExample: '“the kitchen door was locked” against “the emergency exit was open”',
    isFallback: true,
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
]
