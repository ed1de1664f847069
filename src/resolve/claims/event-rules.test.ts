import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eventType } from '../../model/index.ts'
import { eventOfStance, typeEvent } from './event-of-text.ts'
import { loadEventProposer } from './event-proposer.ts'
import { eventRule, eventRules } from './event-rules.ts'

const proposer = loadEventProposer(
  readFileSync(new URL('../../../data/models/events-en.bin', import.meta.url)),
)

describe('event rules', () => {
  it.each(eventRules.map((rule) => [rule.id, rule.example] as const))('%s types “%s”', (id, example) =>
    expect(eventRule(example)?.id).toBe(id),
  )

  it.each(eventRules.map((rule) => [rule.id, rule.counterExample] as const))(
    '%s does not type “%s”',
    (id, words) => expect(eventRule(words)?.id).not.toBe(id),
  )

  it.each(eventRules.map((rule) => [rule.id, rule.event] as const))(
    '%s gives a type of the list: %s',
    (_, event) => {
      const [type, subtype = null] = event.split('.') as [string, string?]
      expect(eventType(type, subtype)?.id).toBe(event)
    },
  )

  it('have one id each', () =>
    expect(new Set(eventRules.map((rule) => rule.id)).size).toBe(eventRules.length))

  it.each([
    ['the village was captured by the army', 'territory.regained'],
    ['the village was captured by rebels', 'territory.overtaken'],
    ['rebels lost the village: it was retaken by government troops', 'territory.regained'],
    ['the town was recaptured from the rebels', 'territory.regained'],
    ['an attack by militants to capture the town was beaten back by soldiers', 'attack.ground'],
    ['police said gunmen killed two traders', 'attack.civilians'],
    ['gunmen killed two policemen', 'attack.ground'],
    ['войска захватили село', 'territory.regained'],
    ['бойовики захопили село', 'territory.overtaken'],
    ['полиция разогнала митинг слезоточивым газом', 'protest.intervened'],
    ['вночі авіаудар зруйнував міст', 'attack.air'],
    ['стороны договорились о прекращении огня', 'talks.agreed'],
    ['река впадает в море', null],
  ])('“%s” is %s', (words, event) => expect(eventRule(words)?.event ?? null).toBe(event))

  it.each([['terrorists'], ['liberators'], ['occupiers'], ['heroes'], ['bandits']])(
    'do not ask what a side calls the other: “%s”',
    (label) => {
      expect(eventRule(`the ${label} captured the village`)).toEqual(
        eventRule('the others captured the village'),
      )
      expect(eventRule(`the ${label} attacked the bridge`)).toEqual(
        eventRule('the others attacked the bridge'),
      )
    },
  )
})

describe('eventOfStance', () => {
  it.each([
    ['urges', 'REQUEST'],
    ['accuses', 'ACCUSE/allege'],
    ['condemns', 'ACCUSE/disapprove'],
    ['threatens', 'THREATEN'],
    ['promises', 'AGREE'],
  ] as const)('%s something that is no event: %s', (stance, plover) =>
    expect(eventOfStance(stance)?.event.plover).toBe(plover),
  )

  it.each([['asserts'], ['denies'], ['estimates'], ['claims-responsibility']] as const)(
    '%s is no event',
    (stance) => expect(eventOfStance(stance)).toBeNull(),
  )
})

describe('typeEvent', () => {
  const typed = (words: string) => {
    const { event, rule } = typeEvent(words, undefined, proposer)
    return { id: event.subtype === null ? event.type : `${event.type}.${event.subtype}`, rule }
  }

  it.each([
    ['the ministry threatened to break off relations with the island', 'THREATEN'],
    ['the governor refused to resign', 'REJECT'],
    ['the union demanded that the harbour be reopened', 'REQUEST'],
    ['the chancellor praised the reforms', 'SUPPORT'],
    ['the envoy accused the army of looting', 'ACCUSE'],
    ['the party promised to lower the tax', 'AGREE'],
  ])('proposes for “%s”: %s', (words, plover) => {
    const { event, rule } = typeEvent(words, undefined, proposer)
    expect(event.plover?.split('/')[0]).toBe(plover)
    expect(rule).toMatch(/^event\.learnt\./)
  })

  it.each([
    ['the river is forty kilometres long'],
    ['he was born in the hills'],
    ['she deals with it'],
    ['Protestant churches were full'],
    ['река впадает в море'],
    [''],
  ])('proposes nothing for “%s”', (words) =>
    expect(typed(words)).toEqual({ id: 'other', rule: 'event.none' }),
  )

  it('takes the words around a place before a general rule', () => {
    const { event } = typeEvent(
      'our men have taken Kozinka',
      { placeTaken: true, moneyGiven: false },
      proposer,
    )
    expect(event).toMatchObject({ type: 'territory', subtype: 'taken', acled: null })
  })

  it('gives the same answer without a proposer where a rule types', () =>
    expect(typeEvent('a roadside bomb killed two soldiers').rule).toBe('event.mine'))
})

describe('what tells no deed of the list', () => {
  it.each([
    'the number of people killed has risen to seven',
    'two children were killed when a wall fell on them',
    'three workers were killed in the shaft',
    'the cold has killed nine people',
    'nine passengers were killed on the ferry',
  ])('the dead alone are no attack: “%s”', (words) =>
    expect(typeEvent(words, undefined, proposer).event.type).toBe('casualties'),
  )

  it.each([
    'five villagers were shot dead',
    'a woman was murdered in her home',
    'five farmers were killed by gunmen',
    'the men killed five farmers',
  ])('a deed is told: “%s”', (words) =>
    expect(typeEvent(words, undefined, proposer).event.type).toBe('attack'),
  )

  it.each([
    'the gate gave way and was not opened by its operators',
    'We were given no warning whatsoever',
    'the company made no comment',
    'the votes were counted twice',
    'passengers were not provided with life jackets',
  ])('a light verb alone proposes nothing: “%s”', (words) =>
    expect(typeEvent(words, undefined, proposer).event.type).toBe('other'),
  )

  it.each(['the army gave food to the villagers', 'the state gave a loan to the bank'])(
    'its object does: “%s”',
    (words) => expect(typeEvent(words, undefined, proposer).event.type).toBe('aid'),
  )
})
