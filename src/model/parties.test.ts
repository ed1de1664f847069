import { describe, expect, it } from 'vitest'
import { noParties, withParties } from './parties.ts'
import type { Entity, Statement } from './reading.ts'

const entity = (id: string, party: string | null = null): Entity => ({
  id,
  name: id,
  kind: 'other',
  aliases: [],
  mentions: [],
  party,
})
const says = (speakers: readonly string[], onBehalfOf: string | null = null) =>
  ({ speakers, onBehalfOf }) as unknown as Statement
const partyOf = (entities: readonly Entity[], id: string) => entities.find((each) => each.id === id)?.party

describe('withParties', () => {
  const all = [entity('ministry', 'Orland'), entity('spokesman'), entity('legion'), entity('mayor')]

  it('keeps what the reader proposed, and gives nobody else a side', () => {
    const out = withParties(all, [says(['legion']), says(['mayor'])], noParties)
    expect(out.map((each) => each.party)).toEqual(['Orland', null, null, null])
  })

  it('gives a spokesman the side of his organisation', () =>
    expect(partyOf(withParties(all, [says(['spokesman'], 'ministry')], noParties), 'spokesman')).toBe(
      'Orland',
    ))

  it('gives none to who also speaks for himself, for two sides, or with others', () => {
    const two = [...all, entity('other', 'Varnia')]
    for (const statements of [
      [says(['spokesman'], 'ministry'), says(['spokesman'])],
      [says(['spokesman'], 'ministry'), says(['spokesman'], 'other')],
      [says(['spokesman', 'mayor'], 'ministry')],
    ])
      expect(partyOf(withParties(two, statements, noParties), 'spokesman')).toBeNull()
  })

  it('takes a person’s decision first, for the organisation and for who speaks for it', () => {
    const decided = new Map([['legion', 'Orland']])
    const out = withParties(all, [says(['mayor'], 'legion')], decided)
    expect(partyOf(out, 'legion')).toBe('Orland')
    expect(partyOf(out, 'mayor')).toBe('Orland')
  })

  it('takes a side away where a person decided that there is none', () =>
    expect(
      partyOf(withParties(all, [says(['spokesman'], 'ministry')], new Map([['ministry', null]])), 'ministry'),
    ).toBeNull())
})
