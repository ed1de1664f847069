import { expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import type { DecisionEntry } from '../journal-entry.ts'
import { undoneBy } from './standing.ts'

type Entry = Pick<DecisionEntry, 'seq' | 'kind'> & { readonly decision?: number }

const standing = (entries: readonly Entry[]) => {
  const undone = undoneBy(entries as unknown as DecisionEntry[])
  return entries.filter(({ seq, kind }) => kind !== 'undone' && !undone.has(seq)).map(({ seq }) => seq)
}

it.each<[string, Entry[], number[]]>([
  [
    'what was not undone',
    [
      { seq: 2, kind: 'party' },
      { seq: 3, kind: 'party' },
    ],
    [2, 3],
  ],
  [
    'not what was undone',
    [
      { seq: 2, kind: 'party' },
      { seq: 3, kind: 'undone', decision: 2 },
    ],
    [],
  ],
  [
    'what was done again',
    [
      { seq: 2, kind: 'party' },
      { seq: 3, kind: 'undone', decision: 2 },
      { seq: 4, kind: 'undone', decision: 3 },
    ],
    [2],
  ],
  [
    'not what was undone, done again and undone',
    [
      { seq: 2, kind: 'party' },
      { seq: 3, kind: 'undone', decision: 2 },
      { seq: 4, kind: 'undone', decision: 3 },
      { seq: 5, kind: 'undone', decision: 4 },
    ],
    [],
  ],
])('counts %s', (_, entries, expected) => expect(standing(entries)).toEqual(expected))

it('is the state of the remaining decisions in any order of undoing and redoing', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(fc.nat(5), { maxLength: 30 }), (count, toggles) => {
      const entries: Entry[] = Array.from({ length: count }, (_, at) => ({
        seq: at + 2,
        kind: 'reviewed' as const,
      }))
      // By decision: whether it counts, and the entry that last switched it.
      const switches = new Map(entries.map(({ seq }) => [seq, { counts: true, last: seq }]))
      for (const toggle of toggles) {
        const decision = switches.get(2 + (toggle % count))!
        const seq = entries.length + 2
        // Undone itself; done again, and undone again, by the entry that switched it last.
        entries.push({ seq, kind: 'undone', decision: decision.last })
        decision.counts = !decision.counts
        decision.last = seq
      }
      const expected = [...switches].filter(([, { counts }]) => counts).map(([seq]) => seq)
      expect(standing(entries)).toEqual(expected)
    }),
  ))
