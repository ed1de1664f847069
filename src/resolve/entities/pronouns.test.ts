import { describe, expect, it } from 'vitest'
import { speakers } from '../../../tests/support/marked-sources.ts'

const check = (marked: string, expected: readonly string[]) => expect(speakers(marked)).toEqual(expected)
const table = (name: string, rows: readonly (readonly [marked: string, expected: readonly string[]])[]) =>
  describe(name, () => it.each(rows)('%s', check))

table('I and we are who is quoted', [
  ['{Ana Reyk} said [“{I} told [him] so”].', ['Ana Reyk', 'Ana Reyk']],
  ['{The Harbour Union} said [“{we} reject [it]”].', ['Harbour Union', 'Harbour Union']],
])

table('he inside a quotation is not who is quoted', [
  ['{Ana Reyk} said [“I went to the duty manager. {He} told [me] so”].', ['Ana Reyk', 'duty manager']],
  ['{Ana Reyk} said [“{he} told [me] so”].', ['Ana Reyk', '?']],
])

table('he and she reach for the nearest sentence that has a person', [
  ['{Jonas Reyk} said [it]. Boats sank. {He} said [that].', ['Jonas Reyk', 'Jonas Reyk']],
  ['A hall burned. An officer came. {He} said [that].', ['officer']],
  ['{Her deputy} doubted [it]. Nobody, as {he} put it, [cares].', ['Her deputy', 'Her deputy']],
  [
    '{Jonas Reyk} said [no]. {He} said [so].\n{Ivo Sarek} said [yes]. {He} said [so].',
    ['Jonas Reyk', 'Jonas Reyk', 'Ivo Sarek', 'Ivo Sarek'],
  ],
])

table('and not for a firm, a place, the other sex or whom one is called', [
  ['{Jonas Reyk} said [it]. Norlund Motors grew. {He} said [that].', ['Jonas Reyk', 'Jonas Reyk']],
  ['{Ana Reyk, the mother,} said [it]. {He} said [that].', ['Ana Reyk', '?']],
  ['{Ana Reyk} said [it]. Reyk is the head of sales. {She} said [that].', ['Ana Reyk', 'Ana Reyk']],
  ['Ana Reyk met Ivo Sarek in the hall. {He} said [that].', ['? (Ana Reyk & Ivo Sarek)']],
])

table('who and which are the one named right before', [
  ['The boat belonged to Elias Nangol, {who} said [it sank].', ['Elias Nangol']],
  ['It came from the Harbour Union, {which} said [it sank].', ['Harbour Union']],
  ['It sank, {which} proved [nothing].', ['?']],
])

table('it is the body a sentence opens with', [
  [
    '{A soldier} said [it]. The Harbour Union answered with a letter. {It} said [that].',
    ['soldier', 'Harbour Union'],
  ],
  [
    '{The Dawn Legion} said [it]. The Harbour Union left. {It} said [that].',
    ['Dawn Legion', '? (Dawn Legion & Harbour Union)'],
  ],
])

table('a surname that is a capital', [
  ['{Valeska Moscow, a pilot,} said [it]. {Moscow} said [that].', ['Valeska Moscow', 'Valeska Moscow']],
  ['{Valeska Maris} said [it]. {Moscow} said [that].', ['Valeska Maris', 'Russia']],
])

table('two of one surname', [
  [
    'Mr Magnus Muir came with his mother, Jessie Muir. {Mrs Muir} said [it]. {Mr Muir} said [that].',
    ['Jessie Muir', 'Magnus Muir'],
  ],
  ['Magnus Muir came with Jessie Muir. {Muir} said [it].', ['? (Jessie Muir & Magnus Muir)']],
])
