import { describe, expect, it } from 'vitest'
import { eventWordsOf } from './event-rules.ts'
import { mainClause } from './main-verb.ts'
import { isVerbForm } from './verbs-en.ts'

function verbOf(text: string): string | null {
  const words = eventWordsOf(text)
  const { verb } = mainClause(words)
  return verb === null ? null : words[verb]!
}

function endOf(text: string): string {
  const words = eventWordsOf(text)
  return words.slice(0, mainClause(words).end).join(' ')
}

describe('the verb of the first clause', () => {
  it.each([
    ['The army shelled the port after rebels attacked it.', 'shelled'],
    ['The minister said on Monday that Orland had refused a visa.', 'refused'],
    ['The attack of the militia killed nine.', 'killed'],
    ['Their armed forces withdrew from the valley.', 'withdrew'],
    ['The council is carrying out an inquiry.', 'carrying'],
  ])('“%s” %s', (text, verb) => expect(verbOf(text)).toBe(verb))

  it.each([
    ['Nine dead in a fire.'],
    ['The attack on the port.'],
    ['The minister said so.'],
    ['Заявили в министерстве.'],
    [''],
  ])('none in “%s”', (text) => expect(verbOf(text)).toBeNull())
})

describe('where the first clause ends', () => {
  it.each([
    ['Police sealed the square after shots were heard', 'police sealed the square'],
    ['A curfew was imposed in response to the riots', 'a curfew was imposed'],
    ['The editor was jailed on charges of treason', 'the editor was jailed'],
  ])('“%s”', (text, first) => expect(endOf(text)).toBe(first))

  it.each([
    ['The navy as well as the army joined in'],
    ['The troops advanced in the east'],
    ['After nine hours the talks ended'],
  ])('not inside “%s”', (text) => expect(endOf(text)).toBe(eventWordsOf(text).join(' ')))
})

describe('forms of verbs', () => {
  it.each(['sealed', 'carries', 'carried', 'banning', 'seized', 'pushes', 'withdrew', 'attack', 'imposing'])(
    '%s',
    (word) => expect(isVerbForm(word)).toBe(true),
  )
  it.each(['valley', 'bed', 'ring road', 'sing', 'bus', 'news', '', 's', 'ed', 'село'])('not “%s”', (word) =>
    expect(isVerbForm(word)).toBe(false),
  )
})
