import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import type { Entity } from '../model/index.ts'
import { capacityRows } from './persons-words.ts'
import { capacitiesAt, ProtectedPersons } from './protected-persons.ts'

const name = 'Ona Velt'

function capacitiesIn(phrase: string) {
  const [before, inBrackets, behind] = phrase.split(/[<>]/)
  const mention = inBrackets === 'name' ? name : inBrackets!
  return capacitiesAt(before + mention + behind!, before!.length, before!.length + mention.length)
}

describe('the rows of persons-words', () => {
  it.each(capacityRows.map((row) => [row.id, row] as const))('%s says so of its example', (_, row) =>
    expect(capacitiesIn(row.example)).toContain(row.capacity),
  )

  it.each(capacityRows.map((row) => [row.id, row] as const))(
    '%s is silent on its counter-example',
    (_, row) => expect(capacitiesIn(row.counterExample)).not.toContain(row.capacity),
  )
})

describe('capacities of a mention', () => {
  it.each([
    ['The minister left. <name> stayed.', []],
    ['<name>, who sells fish, met the mayor.', []],
    ['Gen. <name> spoke.', ['office']],
    ['The mayor’s neighbour <name> spoke.', []],
    ['<name>, the mayor’s neighbour, spoke.', []],
    ['Colonel <name> was wounded.', ['office', 'wounded']],
    ['A 7-month-old baby <name> was found.', ['minor']],
    ['<name>, 12,000 others and a dog marched.', []],
    ['<its commander> spoke.', ['office']],
    ['<The ministry’s chief spokeswoman> spoke.', ['office']],
    ['<two officials> spoke.', ['office']],
    ['<the governor of the Kursk region> was wounded.', ['office', 'wounded']],
    ['<a resident> spoke.', []],
    ['<the minister’s wife> spoke.', []],
    ['<a former mayor> spoke.', []],
    ['<the head of the family> spoke.', []],
    ['<a neighbour of the mayor> spoke.', []],
    ['<General Motors driver> spoke.', []],
    ['Так считает <его официальный представитель>.', ['office']],
    ['Це сказав <речник штабу>.', ['office']],
    ['Так считает <бывший губернатор>.', []],
    ['Це сказала <сестра міністра>.', []],
  ])('%s', (phrase, expected) => expect(capacitiesIn(phrase).sort()).toEqual(expected))
})

function person(id: string, text: string): Entity {
  const start = text.indexOf(id)
  return {
    id,
    name: id,
    kind: 'person',
    aliases: [],
    mentions: start === -1 ? [] : [{ document: 'd', start, end: start + id.length }],
    party: null,
  }
}

function isProtected(text: string, id: string): boolean {
  const persons = new ProtectedPersons()
  const entity = person(id, text)
  persons.note({ documents: [{ id: 'd', text }] as never, entities: [entity], statements: [] })
  return persons.isProtected(entity)
}

describe('who is protected', () => {
  it.each([
    ['Mayor Ulm spoke.', 'Ulm', false],
    ['Ulm spoke.', 'Ulm', true],
    ['Mayor Ulm was arrested at noon.', 'Ulm', true],
    ['Ulm, 9, spoke.', 'Ulm', true],
    ['Nobody was named.', 'Ulm', true],
  ])('%s', (text, id, expected) => expect(isProtected(text, id)).toBe(expected))

  it('leaves bodies alone', () =>
    expect(new ProtectedPersons().isProtected({ id: 'e', kind: 'government' })).toBe(false))

  it('takes whoever speaks on behalf of a body for an official', () => {
    const persons = new ProtectedPersons()
    const statements = [{ speakers: ['Ulm'], onBehalfOf: 'ministry' }] as never
    persons.note({ documents: [], entities: [], statements })
    expect(persons.isProtected(person('Ulm', ''))).toBe(false)
  })

  it('does not depend on the order of documents', () => {
    const texts = ['Mayor Ulm spoke.', 'Ulm spoke.', 'Ulm was wounded.', 'Then came Ulm.']
    const noted = (order: readonly string[]) => {
      const persons = new ProtectedPersons()
      for (const text of order)
        persons.note({
          documents: [{ id: 'd', text }] as never,
          entities: [person('Ulm', text)],
          statements: [],
        })
      return persons.isProtected(person('Ulm', ''))
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 1 }), (order) => {
        expect(noted(order)).toBe(noted([...order].sort()))
      }),
    )
  })
})
