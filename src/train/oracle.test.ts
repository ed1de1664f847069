import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { Configuration, type Move, moves, shift } from '../text/parse/configuration.ts'
import { cost } from './oracle.ts'
import { projective } from './projective.ts'

/** Any tree over up to six words, made one that does not cross. */
const trees = fc
  .array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 6 })
  .map((parts) => {
    // Word 0 of a shuffled order is the root; each other hangs from one before it.
    const order = parts.map((part, at) => ({ part, at })).sort((a, b) => a.part - b.part || a.at - b.at)
    const heads = new Array<number>(parts.length).fill(-1)
    for (const [place, { at, part }] of order.entries())
      if (place > 0) heads[at] = order[Math.floor(((part * 977) % 1) * place)]!.at
    return projective(heads)
  })

describe('dynamic oracle', () => {
  it('knows the moves that lose nothing, as trying everything does, and never counts more than is lost', () => {
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.nat(2)), (heads, choices) => {
        const gold = Int32Array.from(heads, (head) => (head < 0 ? heads.length : head))
        const made: Move[] = []
        for (const choice of choices) {
          const state = replay(made, gold.length)
          if (state.done) break
          const open = moves.filter((move) => state.allows(move))
          for (const move of open) {
            // That a sentence has one root can cost an arc more than the oracle counts.
            const lost = gold.length - bestReachable([...made, move], gold)
            expect(cost(state, move, gold) === 0).toBe(lost === 0)
            expect(cost(state, move, gold)).toBeLessThanOrEqual(lost)
          }
          const free = open.filter((move) => cost(state, move, gold) === 0)
          made.push(free[choice % free.length]!)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('followed, draws the gold tree', () => {
    fc.assert(
      fc.property(trees, (heads) => {
        const state = new Configuration(heads.length)
        const gold = Int32Array.from(heads, (head) => (head < 0 ? heads.length : head))
        while (!state.done) {
          const move = moves.find((one) => state.allows(one) && cost(state, one, gold) === 0)
          expect(move).toBeDefined()
          make(state, move!)
        }
        expect([...state.head].slice(0, heads.length)).toEqual([...gold])
      }),
    )
  })
})

function make(state: Configuration, move: Move): void {
  if (move === shift) state.shift()
  else state.attach(move, 0, 0)
}

function replay(made: readonly Move[], size: number): Configuration {
  const state = new Configuration(size)
  for (const move of made) make(state, move)
  return state
}

/** The most gold arcs that can be had after these moves. */
function bestReachable(made: readonly Move[], gold: Int32Array): number {
  const state = replay(made, gold.length)
  if (state.done) return gold.filter((head, at) => state.head[at] === head).length
  return Math.max(
    ...moves.filter((move) => state.allows(move)).map((move) => bestReachable([...made, move], gold)),
  )
}
