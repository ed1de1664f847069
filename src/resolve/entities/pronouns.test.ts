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
  ['Robin Reyk met Toma Sarek in the hall. {He} said [that].', ['? (Robin Reyk & Toma Sarek)']],
])

table('a given name shows who is he and who is she', [
  ['Ana Reyk met Ivo Sarek in the hall. {He} said [that].', ['Ivo Sarek']],
  ['Ana Reyk met Ivo Sarek in the hall. {She} said [that].', ['Ana Reyk']],
  ['{Mr Ana Reyk} said [it]. {He} said [that].', ['Ana Reyk', 'Ana Reyk']],
])

table('and not where either may bear it, or where it is a surname or a firm’s', [
  ['Robin Reyk met Ana Sarek. {He} said [that].', ['Robin Reyk']],
  ['Robin Reyk met Ana Sarek. {She} said [that].', ['? (Ana Sarek & Robin Reyk)']],
  ['{Reyk} met Sarek. {He} said [that].', ['?']],
  ['Anna Airlines bought it. {She} said [that].', ['?']],
])

table('who answers a question goes on', [
  [
    'Asked by Ivo Sarek whether he had heard the guard, {Jonas Reyk} said [no]. {He} said [so].',
    ['Jonas Reyk', 'Jonas Reyk'],
  ],
  [
    '{Jonas Reyk} said [it]. Asked by the chairman, Lord Pell, if it was safe, {he} said [no].',
    ['Jonas Reyk', 'Jonas Reyk'],
  ],
  ['{Jonas Reyk} said [Ivo Sarek had left], though {he} said [that].', ['Jonas Reyk', 'Jonas Reyk']],
  ['{Lena Reyk} said [it] off Marina Bay. {She} said [that].', ['Lena Reyk', 'Lena Reyk']],
  ['For the prison service, {Ms Dawn Reyk} said [it]. {She} said [that].', ['Dawn Reyk', 'Dawn Reyk']],
])

table('and not where nobody was asked', [
  ['Jonas Reyk met Ivo Sarek, though {he} said [that].', ['? (Ivo Sarek & Jonas Reyk)']],
])

table('he who goes on is not whom he met', [
  ['Jonas Reyk came. In spring he met Toma Sarek. {He} wrote [it].', ['? (Toma Sarek)']],
  ['In spring Toma Sarek said he was ill. {He} wrote [it].', ['Toma Sarek']],
  ['In spring she met Toma Sarek. {He} wrote [it].', ['Toma Sarek']],
])

table('he whom a sentence opens with goes on, if it is he who spoke last', [
  [
    '{Jonas Reyk} said [it]. He nodded at the finish behind Toma Sarek. {He} said [so].',
    ['Jonas Reyk', 'Jonas Reyk'],
  ],
  ['Jonas Reyk came. He nodded at Toma Sarek. {He} said [so].', ['? (Toma Sarek)']],
  [
    '{Jonas Reyk} said [it]. Toma Sarek came. He met Elias Nangol. {He} said [so].',
    ['Jonas Reyk', '? (Elias Nangol)'],
  ],
  ['{Jonas Reyk} said [it]. “He nodded at Toma Sarek.” {He} said [so].', ['Jonas Reyk', 'Jonas Reyk']],
])

table('who spoke lately and opens a sentence goes on, beside others who have said nothing', [
  [
    '{Jonas Reyk} said [it]. Reyk had no kind word for Toma Sarek. In a speech {he} said [so].',
    ['Jonas Reyk', 'Jonas Reyk'],
  ],
  [
    '{Toma Sarek} said [no]. {Jonas Reyk} said [it]. Reyk had no kind word for Toma Sarek. {He} said [so].',
    ['Toma Sarek', 'Jonas Reyk', '? (Jonas Reyk & Toma Sarek)'],
  ],
  ['Jonas Reyk had no kind word for Toma Sarek. {He} said [so].', ['? (Jonas Reyk & Toma Sarek)']],
])

table('a description behind a name is of the one named, but for one that has a verb', [
  ['{Jonas Reyk, a friend of the port,} said [it]. {He} said [so].', ['Jonas Reyk', 'Jonas Reyk']],
  ['Jonas Reyk, a former mayor of Dun, came. {He} said [so].', ['Jonas Reyk']],
  ['When he met Jonas Reyk, a guard ran. {He} said [so].', ['? (Jonas Reyk & guard)']],
])

table('he who speaks goes on, and whom he answers is not he', [
  ['{Toma Sarek} told Robin Reyk [it]. {He} said [that].', ['Toma Sarek', 'Toma Sarek']],
  ['{Toma Sarek} said [it]. Asked by the coroner when, {he} said [that].', ['Toma Sarek', 'Toma Sarek']],
  ['President Sarek came. {He} said [that].', ['Sarek']],
  ['Sarek came. {He} said [that].', ['?']],
])

table('a quotation behind what one said goes on', [
  ['{Ana Reyk} said [it]. [“It moved twice.”]', ['Ana Reyk', 'Ana Reyk']],
  ['{Ana Reyk} said [it]. Boats sank. [“It moved twice.”]', ['Ana Reyk', '? (Ana Reyk)']],
  ['{Ana Reyk} said [it].\n[“It moved twice.”]', ['Ana Reyk', '? (Ana Reyk)']],
  [
    '{Ana Reyk and Ivo Sarek} said [it]. [“It moved twice.”]',
    ['Ana Reyk & Ivo Sarek', '? (Ana Reyk & Ivo Sarek)'],
  ],
])

table('you, and pronouns with their verb written on', [
  ['{Ana Reyk} said [“{you} said [it]”].', ['Ana Reyk', '?']],
  ['{Ana Reyk} said [it]. {She’d} said [that].', ['Ana Reyk', 'Ana Reyk']],
  ['{Ana Reyk} said [“{I’ll} say [it]”].', ['Ana Reyk', 'Ana Reyk']],
])

table('they are no thing, and none of those outside a quotation', [
  ['{The results} showed [it]. {They} urged [that].', ['results', '?']],
  [
    '{The Harbour Union} said [it]. {Ana Reyk} said [“{they} told [me] so”].',
    ['Harbour Union', 'Ana Reyk', '?'],
  ],
  ['{The residents} said [it]. {They} urged [that].', ['residents', 'residents']],
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
    '{The Harbour Union} said [it]. Tarsian troops had fallen back. {It} said [that].',
    ['Harbour Union', 'Harbour Union'],
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

table('a surname is hers who was called by it alone before anybody else bore it', [
  [
    '{Ana Reyk} said [it]. Reyk left.\nReyk came with Ivo Reyk.\nBoats sank.\nIt rained. {Reyk} said [so]. {She} said [no].',
    ['Ana Reyk', 'Ana Reyk', 'Ana Reyk'],
  ],
  ['Ana Reyk left.\nIvo Reyk came.\nBoats sank.\nIt rained. {Reyk} said [so].', ['? (Ana Reyk & Ivo Reyk)']],
  [
    '{Ana Reyk} said [it]. Reyk left.\nIvo Reyk came.\nIt rained. {Reyk} said [so].',
    ['Ana Reyk', '? (Ana Reyk & Ivo Reyk)'],
  ],
  ['Ana Reyk left. Reyk ran.\nBoats sank.\nReyk Airlines fell.\nIt rained. {Reyk} said [so].', ['Ana Reyk']],
])

table('two of one surname', [
  [
    'Mr Magnus Muir came with his mother, Jessie Muir. {Mrs Muir} said [it]. {Mr Muir} said [that].',
    ['Jessie Muir', 'Magnus Muir'],
  ],
  ['Magnus Muir came with Jessie Muir. {Muir} said [it].', ['? (Jessie Muir & Magnus Muir)']],
  // Who spoke last goes on, until the other is named.
  ['Jessie Muir fell.\n{Magnus Muir} said [it]. {Muir} said [no].', ['Magnus Muir', 'Magnus Muir']],
  ['Jessie Muir fell.\nBoats sank.\nMagnus Muir came. {Muir} said [no].', ['Magnus Muir']],
  [
    '{Magnus Muir} said [it]. Jessie Muir fell. {Muir} said [no].',
    ['Magnus Muir', '? (Jessie Muir & Magnus Muir)'],
  ],
  // “for” a person, whom the text goes on to call by the last word.
  [
    '{A spokeswoman for Jessie Muir} said [it]. Boats sank. {Muir} denied [it]. {She} said [so].',
    ['spokeswoman for Jessie Muir for Jessie Muir', 'Jessie Muir', 'Jessie Muir'],
  ],
])
