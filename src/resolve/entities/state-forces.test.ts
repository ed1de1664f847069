import { describe, expect, it } from 'vitest'
import type { Country } from '../../model/index.ts'
import { layerText } from '../../text/index.ts'
import { countryWords } from './name-key.ts'
import { Register } from './register.ts'
import { addStateForces } from './state-forces.ts'

const orland = {
  code: 'OL',
  name: 'Orland',
  also: [],
  adjectives: ['Orlandish'],
  people: ['Orlander'],
  capitals: ['Orla'],
  ru: [],
  uk: [],
} as unknown as Country

function found(text: string, before: (register: Register) => void = () => undefined) {
  const register = new Register('d', countryWords([orland]))
  before(register)
  addStateForces(
    layerText({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph', selector: '' }] }),
    register,
  )
  return register.entities(new Set()).map(({ name, kind, party, aliases, mentions }) => ({
    name,
    kind,
    party,
    aliases,
    words: mentions.map((mention) => text.slice(mention.start, mention.end)),
  }))
}

describe('addStateForces', () => {
  it('makes a state’s troops one body, on that state’s side', () =>
    expect(found('Orlandish soldiers fled; Orlandish ground troops stayed.')).toEqual([
      {
        name: 'Orlandish forces',
        kind: 'military',
        party: 'Orland',
        aliases: ['Orlandish ground troops', 'Orlandish soldiers'],
        words: ['Orlandish soldiers', 'Orlandish ground troops'],
      },
    ]))

  it('joins them to the army that is named', () =>
    expect(
      found('Orlandish soldiers fled.', (register) =>
        register.named('Orlandish Army', { acronym: null, impersonal: false }),
      ).map((each) => each.name),
    ).toEqual(['Orlandish Army']))

  it.each([
    ['Orlandish soil is rich.'],
    ['Orlandish fighters fled.'],
    ['The village is in the hands of Orlandish liberation forces.'],
    ['Orlandish rebel troops crossed the river.'],
    ['soldiers of fortune'],
    ['Orland sent soldiers.'],
    ['the Orlandish, soldiers at heart'],
    ['Orlandish-backed soldiers fled.'],
  ])('finds none in “%s”', (text) => expect(found(text)).toEqual([]))
})
