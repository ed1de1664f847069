import { describe, expect, it } from 'vitest'
import { speakers } from '../../../tests/support/marked-sources.ts'

const check = (marked: string, expected: readonly string[]) => expect(speakers(marked)).toEqual(expected)
const table = (name: string, rows: readonly (readonly [marked: string, expected: readonly string[]])[]) =>
  describe(name, () => it.each(rows)('%s', check))

table('a description takes up the only person near', [
  ['{Ana Reyk} said [it]. {The 58-year-old} said [that].', ['Ana Reyk', 'Ana Reyk']],
  ['{Ana Reyk} said [it]. {The retired teacher} said [that].', ['Ana Reyk', 'Ana Reyk']],
  ['Ana Reyk, 44, met Ivo Sarek, 51. {The 51-year-old} said [that].', ['Ivo Sarek']],
  ['{Captain Ivo Sarek} said [it]. {The officer} said [that].', ['Ivo Sarek', 'Ivo Sarek']],
  [
    '{A spokesman for the port, Ivo Sarek,} said [it]. {The spokesman} said [that].',
    ['Ivo Sarek for port', 'Ivo Sarek for port'],
  ],
])

table('and not where another has borne the very noun since', [
  [
    '{Captain Ivo Sarek} said [it]. The second officer fell. {The officer} said [that].',
    ['Ivo Sarek', '? (Ivo Sarek)'],
  ],
  [
    'The second officer fell. {Captain Ivo Sarek} said [it]. {The officer} said [that].',
    ['Ivo Sarek', 'Ivo Sarek'],
  ],
  ['{The mayor himself} said [it].', ['mayor']],
])

table('and not an office, one of two, one who is something else, or whom the text describes so', [
  ['Toma Sarek left. {The man} who claimed the shot said [it].', ['man']],
  ['Toma Sarek left. {The man who claimed the shot} said [it].', ['man']],
  ['{Ana Reyk} said [it]. {The mayor} said [that].', ['Ana Reyk', 'mayor']],
  ['Ana Reyk met Ivo Sarek. {The 58-year-old} said [that].', ['? (Ana Reyk & Ivo Sarek)']],
  ['{Colonel Ivo Sarek} said [it]. {The shepherd} said [that].', ['Ivo Sarek', '? (Ivo Sarek)']],
  ['A shepherd fell. {Ana Reyk} said [it]. {The shepherd} said [that].', ['Ana Reyk', 'shepherd']],
  ['{Captain Ivo Sarek} said [it]. {The lawyer} said [that].', ['Ivo Sarek', 'lawyer']],
])

table('what says more of a person than his office is whoever spoke last, or a candidate', [
  ['{Jonas Reyk} said [it]. {The former Sabra senator} said [that].', ['Jonas Reyk', 'Jonas Reyk']],
  ['Jonas Reyk came. {The Sabra senator} said [that].', ['? (Jonas Reyk)']],
  ['{Jonas Reyk} met Ivo Sarek. {The nominee} said [that].', ['? (Ivo Sarek & Jonas Reyk)']],
])

table('and not a body, a plain office, or where nobody is near', [
  ['{Jonas Reyk} said [it]. {The Valmerian guard} said [that].', ['Jonas Reyk', 'Valmerian guard']],
  ['{Jonas Reyk} said [it]. {The police commissioner} said [that].', ['Jonas Reyk', 'police commissioner']],
  ['Boats sank. {The Sabra senator} said [that].', ['Sabra senator']],
])

table('a name stands behind the comma at which the source ends', [
  ['She was told by {its secretary}, Elias Reyk, that [it].', ['Elias Reyk']],
  ['She was told by {the organisers}, the Save the Gap alliance, that [it].', ['Save the Gap alliance']],
])

table('and not that of somebody else', [
  ['She was told by {the driver}, Ana Reyk and others that [it].', ['driver']],
  ['According to {the driver}, Ana Reyk, 34, was killed and [it].', ['driver']],
  ['She was told by {the ministry}, Ana Reyk, that [it].', ['ministry']],
])

table('those counted before', [
  [
    'Two miners met the bosses. {One} said [it]. {The other} said [no].',
    ['one of the two miners', 'other one of the two miners'],
  ],
])

table('and what is counted but speaks not', [
  ['Two trucks met {Ana Reyk}. {One} said [it].', ['?']],
  ['{The bosses} said [no]. Two trucks came. {One} said [it].', ['bosses', 'one of the bosses']],
])

table('a body taken up', [
  ['{The Red Sail} said [it]. {The aid group} said [no].', ['Red Sail', '? (Red Sail)']],
  ['{Kolbrook Mining} said [it]. {The city-based firm} said [no].', ['Kolbrook Mining', 'Kolbrook Mining']],
  ['{Singor Airways} said [it]. {The airline} said [no].', ['Singor Airways', 'Singor Airways']],
  [
    '{The Air Accidents Board} said [it]. {The board} said [no].',
    ['Air Accidents Board', 'Air Accidents Board'],
  ],
  [
    '{The Kestrel Brigades} said [it]. {The militia} said [no].',
    ['Kestrel Brigades', '? (Kestrel Brigades)'],
  ],
  ['{Valmeria’s army} said [it]. {The Valmerian army} said [no].', ['Valmeria’s army', 'Valmeria’s army']],
])

table('and not one of another kind, or another land', [
  ['A company came. {Clear Water} said [it]. {The company} said [no].', ['Clear Water', 'company']],
  ['{The Dockers’ Union} said [it]. {The airline} said [no].', ['Dockers’ Union', 'airline']],
  ['{The Kestrel Brigades} said [it]. {The board} said [no].', ['Kestrel Brigades', 'board']],
  ['{The dockers} said [it]. {The militia} said [no].', ['dockers', 'militia']],
  ['{Valmeria’s army} said [it]. {The Valdorian army} said [no].', ['Valmeria’s army', 'Valdorian army']],
])

table('a paper that speaks again', [
  ['{A Harbour Union report} said [it]. {The report} said [no].', ['Harbour Union', 'Harbour Union']],
  ['{A poll in Sabra} said [it]. {The poll} said [no].', ['poll in Sabra', 'poll in Sabra']],
])

table('and two of them', [
  [
    '{A Harbour Union report} said [it]. {A report by the Dawn Legion} said [it]. {The report} said [no].',
    ['Harbour Union', 'Dawn Legion', 'report'],
  ],
  ['{A poll in Sabra} said [it]. {The survey} said [no].', ['poll in Sabra', 'survey']],
])

table('one person under a longer name, one minister of two fields, offices behind a name', [
  ['{Ana Reyk} said [it]. {Republican Ana Reyk} said [no].', ['Ana Reyk', 'Ana Reyk']],
  ['{Ana Reyk} left the Reyk Foundation. {Reyk} said [no].', ['Ana Reyk']],
  ['{Energy and Mines Minister Rosa Reyk} said [it].', ['Rosa Reyk']],
  ['{Ana Reyk, director of the port and chairman of the club} said [it].', ['Ana Reyk']],
  [
    '{Minister Eva Reyk and Minister Jan Sarek} said [it]. {The ministers} said [no].',
    ['Eva Reyk & Jan Sarek', 'Eva Reyk & Jan Sarek'],
  ],
])

table('and two persons are two', [
  ['{Ana Reyk} said [it]. {Mara Ana Sarek} said [no].', ['Ana Reyk', 'Mara Ana Sarek']],
  ['{Ana Reyk} left the Reyk Company. {Reyk} said [no].', ['? (Ana Reyk & Reyk Company)']],
  ['{Sabra and Minister Rosa Reyk} said [it].', ['Sabra & Rosa Reyk']],
  ['{Ana Reyk, Ivo Sarek and a chairman} said [it].', ['Ana Reyk & Ivo Sarek & chairman']],
  [
    '{Minister Eva Reyk and Jan Sarek} said [it]. {The ministers} said [no].',
    ['Eva Reyk & Jan Sarek', 'ministers'],
  ],
])

table('a name that somebody goes by', [
  ['{The group’s leader, who goes by the name Lobo,} said [it].', ['Lobo']],
  ['{A trader, who gave her name only as Mila,} said [it].', ['Mila']],
  ['{Its commander, who uses the name Otter,} said [it].', ['Otter']],
  ['{A fisherman, identified as Ivo Reyk,} said [it].', ['Ivo Reyk']],
])

table('and a name that is not his', [
  ['{The leader, who would not give the name of Lobo,} said [it].', ['leader']],
])
