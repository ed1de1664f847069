import { describe, expect, it } from 'vitest'
import { familyOf } from '../../model/index.ts'
import { eventRow, eventRows } from './event-types.ts'

const noHints = { placeTaken: false, moneyGiven: false }

describe('event rows', () => {
  it.each(eventRows.map((row) => [row.id, row.example] as const))('%s types “%s”', (id, example) =>
    expect(eventRow(example, noHints).id).toBe(id),
  )

  it.each(eventRows.map((row) => [row.id, row.counterExample] as const))(
    '%s does not type “%s”',
    (id, counterExample) => expect(eventRow(counterExample, noHints).id).not.toBe(id),
  )

  it('has one id for each row', () =>
    expect(new Set(eventRows.map((row) => row.id)).size).toBe(eventRows.length))

  it('has a family for each type, so that each can become an incident', () =>
    expect(eventRows.filter((row) => familyOf(row.event.type) === 'other').map((row) => row.id)).toEqual([]))

  it('is told by matches alone: asking twice gives the same', () =>
    expect(eventRows.map((row) => row.words.global)).not.toContain(true))
})

describe('eventRow', () => {
  it.each([
    ['the village was captured on Monday', 'territory.taken'],
    ['the town has been liberated', 'territory.taken'],
    ['the militants failed to take the village', 'attack.ground'],
    ['nine drones were shot down over the city', 'attack.drone'],
    ['a rocket hit a bakery', 'attack.shelling'],
    ['three missiles landed in the port', 'attack.shelling'],
    ['ракеты упали на склад', 'attack.shelling-cyrillic'],
    ['армия запустила ракеты вглубь страны', 'attack.shelling-cyrillic'],
    ['канцлер против передачи ракет', null],
    ['ракета вывела спутник на орбиту после удара грома', null],
    ['the army has about fifty missiles', null],
    ['the rocket carried a satellite into orbit before it was destroyed', null],
    ['protesters clashed with police', 'riot'],
    ['two ambassadors were expelled', null],
    ['the ministry expelled two ambassadors', 'sanction'],
    ['bus drivers walked out on Friday', 'protest.strike'],
    ['nurses have been striking since Monday', 'protest.strike'],
    ['the ferry ran aground', 'collision'],
    ['the ferry sank within minutes', 'disaster.accident'],
    ['the frigate sank a trawler', null],
    ['a gate of the dam failed', 'disaster.accident'],
    ['the gate was closed', null],
  ])('“%s” is %s', (words, id) =>
    expect(eventRow(words, noHints).id).toBe(id === null ? 'event.none' : `event.${id}`),
  )

  it.each([
    ['the fire was put out', 'happening that no row knows'],
    ['Protestant churches were full', 'protest'],
    ['in March the river froze', 'protest'],
    ['he tried to take the bus', 'attack'],
    ['the governing bodies met', 'casualties'],
    ['the Dead Sea is shrinking', 'casualties'],
    ['he paid in advance', 'attack'],
    ['the deputies struck a deal with it', 'attack'],
    ['the storm left the harbour empty', 'attack'],
    ['a heart attack ended his career', 'attack'],
    ['the new dishes captured the imagination', 'people'],
    ['she deals with it', 'talks'],
  ])('“%s” is no %s', (words) => expect(eventRow(words, noHints).event.type).toBe('other'))

  it('takes the words around a place, or money given, where no word says more', () => {
    expect(eventRow('our men have taken Kozinka', { placeTaken: true, moneyGiven: false }).id).toBe(
      'event.territory.taken',
    )
    expect(eventRow('it is sending $300 million', { placeTaken: false, moneyGiven: true }).id).toBe(
      'event.aid',
    )
    expect(eventRow('the budget is $300 million', noHints).id).toBe('event.none')
  })
})
