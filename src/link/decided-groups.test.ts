import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { type GroupingDecision, incidentNameOf } from '../model/index.ts'
import { decideGroups } from './decided-groups.ts'
import type { Happening } from './join-reports.ts'

/** Groups of claims such as `a1`: the letter names the report, the number where it stands there. */
function happenings(...groups: readonly string[]): Happening[] {
  return groups.map((claims) => ({
    group: claims.split(' ').map((id) => ({
      claim: { id, document: id[0]!, start: Number(id.slice(1)) } as Happening['group'][number]['claim'],
      family: 'conflict',
      when: null,
      places: [],
      actors: [],
    })),
    about: [claims[0]!],
  }))
}

const shown = (groups: readonly Happening[]) =>
  groups.map(({ group, about }) => `${group.map(({ claim }) => claim.id).join(' ')} | ${about.join(' ')}`)

const incident = incidentNameOf

describe('decideGroups', () => {
  it.each<[string, GroupingDecision[], string[]]>([
    [
      'merges two, and their reports',
      [{ kind: 'merge', incidents: [incident('a1'), incident('b1')] }],
      ['a1 a2 b1 | a b', 'c1 c2 c3 | c'],
    ],
    [
      'merges by the name of any of the claims',
      [{ kind: 'merge', incidents: [incident('a2'), incident('c3')] }],
      ['a1 a2 c1 c2 c3 | a c', 'b1 | b'],
    ],
    [
      'splits claims off, which stay one',
      [{ kind: 'split', incident: incident('c1'), claims: ['c1', 'c3'] }],
      ['a1 a2 | a', 'b1 | b', 'c2 | c', 'c1 c3 | '],
    ],
    [
      'moves a claim, and the report with the last one',
      [{ kind: 'move', claims: ['b1', 'c1'], to: incident('a1') }],
      ['a1 a2 b1 c1 | a b', 'c2 c3 | c'],
    ],
    [
      'finds what was split off under the name of its claim',
      [
        { kind: 'split', incident: incident('c1'), claims: ['c1'] },
        { kind: 'merge', incidents: [incident('c1'), incident('b1')] },
      ],
      ['a1 a2 | a', 'c2 c3 | c', 'b1 c1 | b'],
    ],
    [
      'takes a merge back by a split',
      [
        { kind: 'merge', incidents: [incident('a1'), incident('b1')] },
        { kind: 'split', incident: incident('a1'), claims: ['b1'] },
      ],
      ['a1 a2 | a b', 'c1 c2 c3 | c', 'b1 | '],
    ],
  ])('%s', (_, decisions, expected) =>
    expect(shown(decideGroups(happenings('a1 a2', 'b1', 'c1 c2 c3'), decisions)).sort()).toEqual(
      [...expected].sort(),
    ),
  )

  it.each<[string, GroupingDecision[]]>([
    ['an incident that is not here', [{ kind: 'merge', incidents: [incident('z9'), incident('b1')] }]],
    ['claims of another incident', [{ kind: 'split', incident: incident('a1'), claims: ['b1'] }]],
    ['all of the claims', [{ kind: 'split', incident: incident('a1'), claims: ['a1', 'a2'] }]],
    ['a claim that is there already', [{ kind: 'move', claims: ['a2'], to: incident('a1') }]],
    ['a merge with itself', [{ kind: 'merge', incidents: [incident('a1'), incident('a2')] }]],
  ])('changes nothing for %s', (_, decisions) => {
    const groups = happenings('a1 a2', 'b1', 'c1 c2 c3')
    expect(shown(decideGroups(groups, decisions))).toEqual(shown(groups))
  })

  const claims = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'c3', 'd1']
  const some = fc.subarray(claims, { minLength: 1 })
  const decision: fc.Arbitrary<GroupingDecision> = fc.oneof(
    some.map((of) => ({ kind: 'merge' as const, incidents: of.map(incident) })),
    fc
      .tuple(fc.constantFrom(...claims), some)
      .map(([of, split]) => ({ kind: 'split' as const, incident: incident(of), claims: split })),
    fc
      .tuple(fc.constantFrom(...claims), some)
      .map(([to, moved]) => ({ kind: 'move' as const, claims: moved, to: incident(to) })),
  )

  it('keeps every claim once, and what no decision speaks of as it was', () =>
    fc.assert(
      fc.property(fc.array(decision), (decisions) => {
        const groups = [...happenings('a1 a2', 'b1 b2', 'c1 c2 c3', 'd1'), ...happenings('e1 e2')]
        const decided = decideGroups(groups, decisions)
        const held = decided.flatMap(({ group }) => group.map(({ claim }) => claim.id))
        expect([...held].sort()).toEqual([...claims, 'e1', 'e2'])
        expect(decided.flatMap(({ about }) => about).sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
        expect(shown(decided)).toContain('e1 e2 | e')
      }),
    ))

  it('does the same to a part of the groups that holds all that the decisions speak of', () =>
    fc.assert(
      fc.property(fc.array(decision), (decisions) => {
        const touched = happenings('a1 a2', 'b1 b2', 'c1 c2 c3', 'd1')
        const all = decideGroups([...happenings('e1 e2'), ...touched], decisions)
        expect(shown(all)).toEqual([
          ...shown(happenings('e1 e2')),
          ...shown(decideGroups(touched, decisions)),
        ])
      }),
    ))
})
