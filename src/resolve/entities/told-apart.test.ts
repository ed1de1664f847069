import { describe, expect, it } from 'vitest'
import { countries } from '../../../tests/support/countries.ts'
import { readSources, speakers } from '../../../tests/support/marked-sources.ts'
import { tagged } from '../../../tests/support/tagged.ts'
import { resolveEntities } from './index.ts'

const check = (marked: string, expected: readonly string[]) => expect(speakers(marked)).toEqual(expected)
const table = (name: string, rows: readonly (readonly [marked: string, expected: readonly string[]])[]) =>
  describe(name, () => it.each(rows)('%s', check))

table('a surname that a thing bears too', [
  ['{Ana Reyk} said [it]. Reyk left the Reyk Towers. {Reyk} said [no].', ['Ana Reyk', 'Ana Reyk']],
  ['Ana Reyk left. Reyk’s Harbour Group grew. {Reyk} said [it].', ['Ana Reyk']],
  ['Ana Reyk left. {Reyk} said [it]. The Reyk Company closed. {Reyk} said [no].', ['Ana Reyk', 'Ana Reyk']],
])

table('and not where it may be a firm', [
  ['{Ana Reyk} left the Reyk Company. {Reyk} said [no].', ['? (Ana Reyk & Reyk Company)']],
  ['Ana Reyk met Ivo Reyk. {Reyk} said [no].', ['? (Ana Reyk & Ivo Reyk)']],
])

table('Mr. and Mrs. of one name', [
  ['Ana Reyk met Ivo Reyk. {Mrs. Reyk} said [no].', ['Ana Reyk']],
  ['Ana Reyk met Ivo Reyk. {Mr. Reyk} said [no].', ['Ivo Reyk']],
])

table('and not of one sex', [
  ['Ana Reyk met Mara Reyk. {Mrs. Reyk} said [no].', ['? (Ana Reyk & Mara Reyk)']],
])

table('what stands before a name and is none', [
  ['{Republican Ana Reyk} said [it].', ['Ana Reyk']],
  ['{Democrat Reyk} said [it].', ['Reyk']],
  ['{U.S. Secretary of State Ana Reyk} said [it].', ['Ana Reyk']],
  ['{White House Chief of Staff Ivo Sarek} said [it].', ['Ivo Sarek']],
  ['{Salt Wire’s Ana Reyk} said [it].', ['Ana Reyk']],
])

table('and what is the name itself', [
  ['{The Liberal Party} said [it].', ['Liberal Party']],
  ['{The Department of State} said [it].', ['Department of State']],
  ['{The Chief of Staff} said [it].', ['Chief of Staff']],
])

table('an office again is no second speaker', [
  ['{the Sabran senator and Liberal candidate} said [it].', ['Sabran senator and Liberal candidate']],
  ['{Former Secretary of State and Liberal candidate Ana Reyk} said [it].', ['Ana Reyk']],
])

table('and a name is', [['{the senator and the mayor} said [it].', ['senator & mayor']]])

table('whoever asks is not he', [
  [
    'When an Orland reporter later asked Ivo Sarek if it held, Sarek smiled. [“You tell me,”] {he} said [so].',
    ['?', 'Ivo Sarek'],
  ],
])

it('two cues of one source are one voice', () => {
  const { text, attributions } = readSources('{Ivo Sarek} said [it]. [I like Jonas Reyk], {he} told [us].')
  const first = attributions.at(-1)!
  const cue = { start: first.cue[0]!.start, end: first.cue[0]!.end, text: 'noting' }
  const again = { ...first, cue: [cue] }
  const { speaking } = resolveEntities({ id: 'd1' }, tagged(text), [...attributions, again], countries, [])
  expect(speaking.at(-1)).toEqual(speaking.at(-2))
})

table('nobody was chosen for the one “he” takes up', [
  [
    'Ivo Sarek met Jonas Reyk. {The two envoys} said [it]. {The envoy} replied [no]. {He} added [so].',
    ['two envoys', 'envoy', 'envoy'],
  ],
])

table('a subject behind a name is not what he is called', [
  ['Behind Ana Reyk, {the mayor} said [it]. {The mayor} said [no].', ['mayor', 'mayor']],
  ['{Ana Reyk, the mayor,} said [it]. {The mayor} said [no].', ['Ana Reyk', 'Ana Reyk']],
])

table('a part of it is not it', [
  [
    '{The Harbour Union} said [it]. Its youth wing grew, {it} added [so].',
    ['Harbour Union', 'Harbour Union'],
  ],
  ['{The Harbour Union} said [it]. The Salt League grew, {it} added [so].', ['Harbour Union', 'Salt League']],
])

table('for whom an officer speaks', [
  ['{The Harbour Union’s spokeswoman, Ana Reyk,} said [it].', ['Ana Reyk for Harbour Union']],
  ['{The Harbour Union’s treasurer, Ana Reyk,} said [it].', ['Ana Reyk']],
])
