import { describe, expect, it } from 'vitest'
import { speakers } from '../../../tests/support/marked-sources.ts'

const check = (marked: string, expected: readonly string[]) => expect(speakers(marked)).toEqual(expected)
const table = (name: string, rows: readonly (readonly [marked: string, expected: readonly string[]])[]) =>
  describe(name, () => it.each(rows)('%s', check))

table('a firm is taken up by what it does', [
  ['{Brass Homes} said [it]. {The contractor} said [that].', ['Brass Homes', 'Brass Homes']],
  ['A valve by a supplier, Teknik Dorn, broke. {The supplier} said [that].', ['Teknik Dorn']],
  [
    '{Salt Rock Semiconductors} said [it]. {The company} said [no].',
    ['Salt Rock Semiconductors', 'Salt Rock Semiconductors'],
  ],
  ['{The Dam Ombudsman} said [it]. {The watchdog} said [no].', ['Dam Ombudsman', 'Dam Ombudsman']],
  ['{The Salt Lines} said [it]. {The line} said [no].', ['Salt Lines', 'Salt Lines']],
  ['{Sabra Forward} said [it]. {The Harbour Union} said [so].', ['Sabra Forward', 'Harbour Union']],
])

table('and not by what it may not be, or where another may be meant', [
  [
    'Then Brass Homes came. {Ana Reyk} said [it]. {The insurer} said [that].',
    ['Ana Reyk', '? (Brass Homes)'],
  ],
  ['{Channel Nine} said [it]. {The magazine} said [no].', ['Channel Nine', 'magazine']],
  ['{The Salt Gazette} said [it]. {The channel} said [no].', ['Salt Gazette', 'channel']],
  ['Then Salt Motors came.\nOne.\nTwo.\nThree.\n{The company} said [it].', ['? (Salt Motors)']],
])

table('a body is called by the fullest words with which it was spoken of', [
  ['Men of the United Dams mission came. {The mission} said [it].', ['United Dams mission']],
  ['He rang the harbour authority. {The authority} said [it].', ['harbour authority']],
])

table('and not where it was spoken of under two, or as another', [
  ['The harbour authority met the dam authority. {The authority} said [it].', ['authority']],
  ['The other authority came. {The authority} said [it].', ['authority']],
])

table('a person described keeps his pronoun', [
  ['Ivo Sarek came. {A border guard} said [it]. {He} said [no].', ['border guard', 'border guard']],
  ['{A witness} said [it]. {She} said [no].', ['witness', 'witness']],
  ['{A trader who gave her name as Awa} said [it]. {She} said [no].', ['Awa', 'Awa']],
  ['{The skipper of the Sabra, Ivo Sarek,} said [it]. {He} said [no].', ['Ivo Sarek', 'Ivo Sarek']],
])

table('and nobody is chosen over somebody described who may be a person', [
  ['Ana Reyk came. {The tipster} said [it]. {She} said [no].', ['tipster', '? (Ana Reyk & tipster)']],
  ['{Ivo Sarek} said [it].\nA boat burned. {He} said [no].', ['Ivo Sarek', '? (Ivo Sarek)']],
])

table('both and the two are those who spoke together last', [
  ['{Sabra and Orland} said [it]. {Both} said [no].', ['Sabra & Orland', 'Sabra & Orland']],
  [
    '{Ana Reyk} said [it]. {Ivo Sarek} said [so]. {The two} said [no].',
    ['Ana Reyk', 'Ivo Sarek', 'Ana Reyk & Ivo Sarek'],
  ],
])

table('and not one of whom there are many, or a body that spoke of people', [
  ['{Ana Reyk} said [it]. {The two} said [no].', ['Ana Reyk', '? (Ana Reyk)']],
  ['{The Harbour Union} said [31 witnesses came]. {They} said [no].', ['Harbour Union', '? (Harbour Union)']],
])

table('the captain is the one with the name, if he was spoken of last', [
  [
    '{The captain of a ferry} said [it]. {Captain Ivo Sarek} said [so]. {The captain} said [no].',
    ['captain of a ferry', 'Ivo Sarek', 'Ivo Sarek'],
  ],
  [
    '{Captain Ivo Sarek} said [so]. {The captain of a ferry} said [it]. {The captain} said [no].',
    ['Ivo Sarek', 'captain of a ferry', '? (Ivo Sarek & captain of a ferry)'],
  ],
])

table('whose a flight or a rival is', [
  ['{Norjet} said [Norjet Flight 12 fell]. {The carrier} said [no].', ['Norjet', 'Norjet']],
  ['Norlund’s European rival fell. {Norlund} said [it].', ['Norlund']],
])

table('a lawyer behind a clause, and those for whom somebody speaks', [
  ['{A lawyer who visited them, Blanca Reyk,} said [it].', ['Blanca Reyk']],
  ['{A foreign ministry spokesman} said [it].', ['foreign ministry spokesman for foreign ministry']],
  [
    '{A spokesman for the interior ministry} said [it].',
    ['spokesman for the interior ministry for interior ministry'],
  ],
  [
    '{A police spokeswoman} said [it]. {The spokeswoman} said [no].',
    ['police spokeswoman for police', 'police spokeswoman for police'],
  ],
  ['{The Pentagon} said [it]. {The Defense Department} said [no].', ['Pentagon', 'Pentagon']],
])

table('and who is named behind a clause on something else', [
  ['{The boat that hit the pier, Blanca Reyk,} said [it].', ['Blanca Reyk']],
  [
    '{The Harbour Ministry} said [it]. {The Defense Department} said [no].',
    ['Harbour Ministry', 'Defense Department'],
  ],
])
