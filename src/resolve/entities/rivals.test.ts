import { describe, expect, it } from 'vitest'
import { speakers } from '../../../tests/support/marked-sources.ts'

const check = (marked: string, expected: readonly string[]) => expect(speakers(marked)).toEqual(expected)
const table = (name: string, rows: readonly (readonly [marked: string, expected: readonly string[]])[]) =>
  describe(name, () => it.each(rows)('%s', check))

table('the rival group is the one of two that did not speak last', [
  [
    '{The Dawn Legion} said [it]. {The Salt Front} said [no]. {The rival group} said [that].',
    ['Dawn Legion', 'Salt Front', 'Dawn Legion'],
  ],
])

table('and nobody where there are more, or fewer', [
  [
    '{The Dawn Legion} said [it]. {The Salt Front} said [no]. {The Hill Brigade} said [so]. {The rival group} said [that].',
    ['Dawn Legion', 'Salt Front', 'Hill Brigade', '? (Dawn Legion & Hill Brigade & Salt Front)'],
  ],
  ['{The Dawn Legion} said [it]. {The rival group} said [that].', ['Dawn Legion', 'rival group']],
])

table('two that are named side by side are the two', [
  [
    '{A surveyor} said [it]. Ana Reyk and Ivo Sarek agreed. {The two} said [that].',
    ['surveyor', 'Ana Reyk & Ivo Sarek'],
  ],
  ['{One banker} said [it]. {The other} said [that].', ['One banker', 'other banker']],
])

table('and two of whom one only met the other are not, nor is the other of one with a name', [
  ['{A surveyor} said [it]. Ana Reyk met Ivo Sarek. {The two} said [that].', ['surveyor', '? (surveyor)']],
  ['{Ana Reyk} said [it]. {The other} said [that].', ['Ana Reyk', '? (Ana Reyk)']],
])

table('one group of two is not “two groups”', [
  [
    '{Two groups} said [it]. {The Dawn Legion} said [no]. {The group} said [that].',
    ['Two groups', 'Dawn Legion', 'Dawn Legion'],
  ],
])

table('whom somebody asks may be the one who answers', [
  ['{The chair, Abel Roke,} asked [him] to wait; {he} said [that].', ['Abel Roke', '? (Abel Roke)']],
  ['{The chair, Abel Roke,} asked [her] to wait; {he} said [that].', ['Abel Roke', 'Abel Roke']],
  ['{Jonas Reyk} said police had told [him] so. {He} said [that].', ['Jonas Reyk', 'Jonas Reyk']],
])

table('a witness may be any of those near by', [
  ['{Ana Reyk} asked [who]. {The witness} said [that].', ['Ana Reyk', '? (Ana Reyk)']],
  ['{A witness} said [it]. {The witness} said [that].', ['witness', 'witness']],
])

table('a name that a clause gives', [
  ['{The man}, who gave his name as Salim, said [it].', ['Salim']],
  ['{The man}, who knew Salim, said [it].', ['man']],
])

table('another body that opens the sentence may have issued the bulletin', [
  [
    '{The Harbour Ministry} said [it]. The rebel army puts it otherwise. {The bulletin} said [that].',
    ['Harbour Ministry', '? (Harbour Ministry)'],
  ],
  [
    '{The Harbour Ministry} said [it]. Nothing was left. {The bulletin} said [that].',
    ['Harbour Ministry', 'Harbour Ministry'],
  ],
])

table('a trade that opens a sentence is no name, and a name that is known is no fund', [
  ['{Economist Halima Sow} said [it]. {The economist} said [that].', ['Halima Sow', 'Halima Sow']],
  ['{Ana Reyk} said [it]. The fund Reyk works for grew. {She} said [that].', ['Ana Reyk', 'Ana Reyk']],
])

table('who is over one part of what a body does speaks for it', [
  [
    '{The Harbour Union} said [it]. {Its regional officer, Bea Tran,} said [that].',
    ['Harbour Union', 'Bea Tran for Harbour Union'],
  ],
  [
    '{The Harbour Union} said [it]. {Its head of operations, Bea Tran,} said [that].',
    ['Harbour Union', 'Bea Tran for Harbour Union'],
  ],
  [
    '{Norlund Motors} said [it]. {Chief executive Bea Tran} said [that].',
    ['Norlund Motors', 'Bea Tran for Norlund Motors'],
  ],
])

table('and a head nurse, a fire chief or a county’s executive for himself', [
  ['{The Harbour Union} said [it]. {Fire chief Bea Tran} said [that].', ['Harbour Union', 'Bea Tran']],
  ['{The Harbour Union} said [it]. {The head nurse, Bea Tran,} said [that].', ['Harbour Union', 'Bea Tran']],
])

table('a body may be for something, an office stands before its bearer, governments are each one', [
  ['{A local organisation, Lamp for Children,} said [it].', ['Lamp for Children']],
  ['{The Resident Coordinator, Ms. Abena Koort,} said [it].', ['Abena Koort']],
  ['{The governments of Norvia and Teal} said [it].', ['Norvia & Teal']],
])

table('a person speaks for nobody behind “for”, and the governments of a region are not its towns', [
  ['{Ana Reyk for Children} said [it].', ['Ana Reyk']],
  ['{The governments of the islands} said [it].', ['governments of the islands']],
])

table('a turn in capitals is somebody named before, and whose office or “A” is nobody', [
  ['I met Dorte Kjaer.\n{KJAER}: [it].', ['Dorte Kjaer']],
  ['Ana Reyk, {whose office} said [it], left.', ['?']],
  ['Ana Reyk spoke.\n{A}: [it].', ['?']],
])
