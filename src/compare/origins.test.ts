import { describe, expect, it } from 'vitest'
import type { Claim, Copy, Document, Entity, Statement } from '../model/index.ts'
import { corroborationOf, relationOf, repeatsIn } from './origins.ts'
import { byId } from './sources.ts'

const text = 'the bridge is down; the road is open'
const claim = (
  id: string,
  document: string,
  origin: string | null,
  at: readonly [number, number] = [0, 18],
) => ({ id, document, statement: `s${id}`, origin, start: at[0], end: at[1] }) as unknown as Claim

describe('corroborationOf', () => {
  it('counts origins, outlets, unknown chains and own voices apart', () => {
    const claims = [
      claim('1', 'd', 'port'),
      claim('2', 'e', 'port'),
      claim('3', 'e', null),
      claim('4', 'f', null),
    ]
    const speakersOf = (statement: string) => (statement === 's4' ? ['narrator'] : [])
    expect(corroborationOf(claims, speakersOf)).toEqual({
      origins: ['port'],
      outlets: ['d', 'e', 'f'],
      unknown: ['3'],
      ownVoice: ['4'],
    })
  })

  it('of nothing is nothing', () =>
    expect(corroborationOf([], () => [])).toEqual({ origins: [], outlets: [], unknown: [], ownVoice: [] }))
})

describe('relationOf', () => {
  const entity = (id: string, party: string | null) => ({ id, party }) as unknown as Entity
  const all = [
    claim('1', 'd', 'port'),
    claim('2', 'e', 'port'),
    claim('3', 'e', 'port', [20, 36]),
    claim('4', 'e', 'harbour', [20, 36]),
    claim('5', 'e', 'rival', [20, 36]),
    claim('6', 'e', null),
    claim('7', 'e', 'stranger'),
    claim('8', 'd', 'stranger'),
    claim('9', 'd', 'rival', [20, 36]),
    claim('10', 'e', 'rival', [22, 36]),
  ]
  const sources = {
    documents: byId(['d', 'e'].map((id) => ({ id, text, timexes: [] }) as unknown as Document)),
    entities: byId([
      entity('port', 'Port'),
      entity('harbour', 'Port'),
      entity('rival', 'Rival'),
      entity('stranger', null),
    ]),
    statements: byId(
      all.map(
        ({ statement, origin }) =>
          ({
            id: statement,
            speakers: origin ? [origin] : [],
            medium: null,
            said: null,
          }) as unknown as Statement,
      ),
    ),
    claims: byId(all),
    incidentOf: new Map(),
    stems: new Map(),
  }
  const copy = {
    document: 'e',
    of: 'd',
    spans: [{ start: 0, end: 19, ofStart: 0, ofEnd: 19 }],
  } as unknown as Copy
  const whole = { ...copy, spans: [{ start: 0, end: 36, ofStart: 0, ofEnd: 36 }] }
  const relate = (b: number, copies: readonly Copy[] = []) =>
    relationOf(all[0]!, all[b - 1]!, sources, copies)

  it.each([
    ['same-origin-statement', 2],
    ['same-party', 3],
    ['same-party', 4],
    ['different-parties', 5],
    ['unknown', 6],
    ['different-parties', 7],
  ])('is %s to claim %d', (relation, b) => expect(relate(b)).toBe(relation))

  it('is a copy where both stand in what is shared, whoever says it', () => {
    expect(relate(6, [copy])).toBe('same-copy')
    expect(relationOf(all[1]!, all[0]!, sources, [copy])).toBe('same-copy')
    expect(relate(5, [copy])).toBe('different-parties')
  })

  it.each([
    ['one statement in two reports', [1, 2], [], [['2', '1', 'same-origin-statement']]],
    ['two statements of one origin', [1, 3], [], []],
    ['one statement twice in one report', [2, 2], [], []],
    ['two origins in the same words', [3, 4], [], []],
    ['nobody in the same words', [1, 6], [], []],
    ['nobody in a text that is a copy', [1, 6], [copy], [['6', '1', 'same-copy']]],
    ['a copy and a statement: the copy', [1, 2], [copy], [['2', '1', 'same-copy']]],
    ['what stands outside the shared part', [1, 5], [copy], []],
    ['the other way round', [2, 1], [copy], [['1', '2', 'same-copy']]],
    ['what stands at the same place of the copy', [8, 9, 10], [whole], [['10', '9', 'same-copy']]],
  ] as const)('finds who repeats whom: %s', (_, order, copies, expected) => {
    const claims = order.map((at) => all[at - 1]!)
    expect(repeatsIn(claims, sources, copies)).toEqual(
      expected.map(([claim, of, relation]) => ({ claim, of, relation })),
    )
  })
})
