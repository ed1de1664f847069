import { describe, expect, it } from 'vitest'
import { eventTypes } from './event-list.ts'
import { titleParts } from './title-parts.ts'

describe('titleParts', () => {
  it.each([
    ['Drone attack: Odesa, 12 March 2024', 'attack.drone', 'Odesa', '2024-03-12', null],
    ['Ground attack: B, D, C', 'attack.ground', 'B, D, C', null, null],
    ['Aid: 1 May 2023 to 31 May 2023', 'aid', null, '2023-05-01', '2023-05-31'],
    ['Strike: 12 March 2024', 'protest.strike', null, '2024-03-12', null],
    ['Attack: the crossing, 2023', 'attack', 'the crossing', '2023', null],
    ['Happening', 'other', null, null, null],
    // A village of this name, and no year.
    ['Shelling: Year 2023', 'attack.shelling', 'Year 2023', null, null],
  ])('%s', (title, event, where, from, to) => {
    expect(titleParts(title)).toEqual({ event, where, from, to })
  })

  it.each(['Veldova, 13 May 2031: armed clash', '', 'Repairs: funds approved'])('is not %j', (title) => {
    expect(titleParts(title)).toBeNull()
  })

  it('knows every name of the event list', () => {
    for (const { label } of eventTypes) {
      const event = titleParts(`${label}: Odesa`)?.event
      expect(eventTypes.find(({ id }) => id === event)?.label).toBe(label)
    }
  })
})
