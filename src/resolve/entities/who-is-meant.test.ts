import { describe, expect, it } from 'vitest'
import { countries } from '../../../tests/support/countries.ts'
import { speakers } from '../../../tests/support/marked-sources.ts'
import { tagged } from '../../../tests/support/tagged.ts'
import { ruleExtractor } from '../../attribute/index.ts'
import { resolveEntities } from './index.ts'

const check = (marked: string, expected: readonly string[]) => expect(speakers(marked)).toEqual(expected)
const table = (name: string, rows: readonly (readonly [marked: string, expected: readonly string[]])[]) =>
  describe(name, () => it.each(rows)('%s', check))

/** Who speaks in a text as the rules read it, what is told before its source among it. */
function read(text: string): string[] {
  const layers = tagged(text)
  const { attributions } = ruleExtractor.extract(layers)
  const { entities, speaking } = resolveEntities({ id: 'd1' }, layers, attributions, countries, [])
  const names = (ids: readonly string[]) =>
    ids.map((id) => entities.find((each) => each.id === id)!.name).join(' & ')
  return speaking.flatMap(({ speakers, candidates, rule }) =>
    rule === 'speaker.narrator' ? [] : [names(speakers) || `? (${names(candidates)})`],
  )
}

describe('“it” is not always what is told of, and “no hall” is nobody', () => {
  it.each([
    [
      'The Harbour Union said no. The Aurelia was at sea on Friday, it said.',
      ['Harbour Union', '? (Harbour Union & Aurelia)'],
    ],
    ['The Aurelia was at sea on Friday, it said.', ['? (Aurelia)']],
    ['The ministry said it was late. No hall was struck, the statement added.', ['ministry', 'ministry']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    [
      'The Harbour Union said no. The Harbour Union will strike on Friday, it said.',
      ['Harbour Union', 'Harbour Union'],
    ],
    ['The ministry said it was late. The hall was struck, the ministry added.', ['ministry', 'ministry']],
  ])('but: %s', (text, expected) => expect(read(text)).toEqual(expected))
})

table('“the ministers” are the two that spoke', [
  [
    '{Foreign Minister Lena Reyk} said [no]. {Foreign Minister Ivo Sarek} said [yes]. {The ministers} agreed [so].',
    ['Lena Reyk', 'Ivo Sarek', 'Lena Reyk & Ivo Sarek'],
  ],
])

table('and no others', [
  [
    '{Foreign Minister Lena Reyk} said [no]. Foreign Minister Ivo Sarek came. {The ministers} agreed [so].',
    ['Lena Reyk', 'ministers'],
  ],
  [
    'Ministers of five states met. {Minister Lena Reyk} said [no]. {Minister Ivo Sarek} said [yes]. {The ministers} agreed [so].',
    ['Lena Reyk', 'Ivo Sarek', 'ministers'],
  ],
])

table('“they” are the two that the sentence before opens with', [
  ['Ana Reyk and Ivo Sarek live next door. {They} said [it].', ['Ana Reyk & Ivo Sarek']],
  [
    '{A neighbour} said [it]. Ana Reyk and Ivo Sarek live next door. {They} said [that].',
    ['neighbour', 'Ana Reyk & Ivo Sarek'],
  ],
])

table('and not those who are told of, nor who spoke before others came', [
  ['Boats took Ana Reyk and Ivo Sarek home. {They} said [it].', ['?']],
  ['Ana Reyk and Ivo Sarek met Jon Taran. {They} said [it].', ['?']],
  [
    '{Two sources} said [it]. Dozens of police were there, and {they} said [that].',
    ['Two sources', '? (Two sources)'],
  ],
  [
    '{Two sources} said [it]. The sources were there, and {they} said [that].',
    ['Two sources', 'Two sources'],
  ],
])

table('a name with a point or a nickname is one', [
  ['{The St. Maren Police Department} said [it].', ['St. Maren Police Department']],
  ['{Cmdr. Ivo Sarek} said [it]. {Sarek} said [that].', ['Ivo Sarek', 'Ivo Sarek']],
  ['{Col. Ivo “Wolf” Sarek} said [it]. {Sarek} said [that].', ['Ivo “Wolf” Sarek', 'Ivo “Wolf” Sarek']],
  [
    '{The Harbour Development Corporation} said [it]. Salt Foundation Ana Reyk came. {Reyk} said [that].',
    ['Harbour Development Corporation', 'Ana Reyk'],
  ],
])

table('and two are two', [
  ['{Ivo Sarek} said [it]. “Wolf” was lost.', ['Ivo Sarek']],
  ['{Ivo Sarek} said [no]. {The Salt Foundation} said [that].', ['Ivo Sarek', 'Salt Foundation']],
])

table('an executive director is no executive of whoever spoke last', [
  [
    '{The Harbour Union} said [it]. {Executive Director Ana Reyk} said [that].',
    ['Harbour Union', 'Ana Reyk'],
  ],
  [
    '{The Harbour Union} said [it]. {Chief Executive Ana Reyk} said [that].',
    ['Harbour Union', 'Ana Reyk for Harbour Union'],
  ],
])

table('a press service is not “the service”', [
  [
    '{The Border Service} said [it]. {His own press service} said [that]. {The service} said [so].',
    ['Border Service', 'His own press service', 'Border Service'],
  ],
  ['{The Border Service} said [it]. {The service} said [that].', ['Border Service', 'Border Service']],
])

table('a description that two fit leaves “he” open', [
  [
    '{A sheriff} said [no]. {Sheriff Jon Taran} said [yes].\nThe sheriff would not say where the boy was, because {he} said [it].',
    ['sheriff', 'Jon Taran', '? (Jon Taran & boy & sheriff)'],
  ],
  ['A boy was hurt, because {he} said [it].', ['boy']],
])

describe('a body that is only called by a noun is itself, where nobody else can be meant', () => {
  it.each([
    [
      'HARROW, March 3 (Northwire) — A blast tore through the mine. The company said the miners had been warned.',
      ['company'],
    ],
    ['The company said the miners had been warned. The union said they had not.', ['company', 'union']],
    [
      'The Sarnian army said the rebels had burned the mill. The rebels said they had left.',
      ['Sarnian army', 'rebels'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['Norlund said it would build a mill. The company said it was late.', ['Norlund', 'Norlund']],
    ['The Dockers said the strike was over. The union said no.', ['Dockers', '? (Dockers)']],
    [
      'The Red Wing said that it had left the mill. The rebels said they had left.',
      ['Red Wing', '? (Red Wing)'],
    ],
  ])('but: %s', (text, expected) => expect(read(text)).toEqual(expected))
})
