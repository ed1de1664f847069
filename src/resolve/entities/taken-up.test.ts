import { describe, expect, it } from 'vitest'
import { speakers } from '../../../tests/support/marked-sources.ts'

const check = (marked: string, expected: readonly string[]) => expect(speakers(marked)).toEqual(expected)
const table = (name: string, rows: readonly (readonly [marked: string, expected: readonly string[]])[]) =>
  describe(name, () => it.each(rows)('%s', check))

table('a person is taken up by what he was called', [
  ['{Swedish bank chief Ben Hallin} said [it]. {The bank chief} said [that].', ['Ben Hallin', 'Ben Hallin']],
  ['{A prisoner, Ivo Sarek,} said [it]. {The same prisoner} said [that].', ['Ivo Sarek', 'Ivo Sarek']],
  ['{Colonel Ruy Maldan} said [it]. {The colonel} said [that].', ['Ruy Maldan', 'Ruy Maldan']],
  [
    '{A shepherd from the hills} said [it]. {The shepherd} said [that].',
    ['shepherd from the hills', 'shepherd from the hills'],
  ],
])

table('and not by what somebody else is', [
  ['{Colonel Ruy Maldan} said [it]. {The mayor} said [that].', ['Ruy Maldan', 'mayor']],
  [
    '{Swedish bank chief Ben Hallin} said [it]. {The police chief} said [that].',
    ['Ben Hallin', 'police chief'],
  ],
  ['Colonel Ruy Maldan met Colonel Ivo Sarek. {The colonel} said [that].', ['? (Ivo Sarek & Ruy Maldan)']],
  ['An opposition deputy, Ruth Garis, left. {Her deputy} said [that].', ['Her deputy']],
])

table('a firm is taken up by “the company”', [
  [
    '{Another carmaker, Norlund Kap (NK),} said [it]. {The company} said [that].',
    ['Norlund Kap', 'Norlund Kap'],
  ],
  ['{Norlund} said [it]. {The company} said [that].', ['Norlund', 'Norlund']],
  ['{The firm Norlund} said [it]. Later the Ford Motor Company came.', ['Norlund']],
])

table('and what is no firm is not', [
  ['{The Dockers’ Union} said [it]. {The company} said [that].', ['Dockers’ Union', 'company']],
  ['{Ana Reyk} said [it]. {The company} said [that].', ['Ana Reyk', 'company']],
])

table('what a noun takes up shows that it may', [
  [
    '{The Dockers’ Federation} said [it]. {The union} said [that].',
    ['Dockers’ Federation', 'Dockers’ Federation'],
  ],
  [
    '{Rights group Tern Watch} said [it]. {Its monitors} said [no]. {The group} said [that].',
    ['Tern Watch', 'Its monitors', 'Tern Watch'],
  ],
  ['{BKN} reported [it]. {The network} said [that].', ['BKN', 'BKN']],
  [
    '{An unknown organisation, the Ninth Brigade,} said [it]. {The organisation} said [that].',
    ['Ninth Brigade', 'Ninth Brigade'],
  ],
  [
    '{Detective Constable Ravi Sarek} said [it]. {DC Sarek} said [no]. {The detective} said [that].',
    ['Ravi Sarek', 'Ravi Sarek', 'Ravi Sarek'],
  ],
  ['{Coastal Air} said [it]. {The airline, based in Dun,} said [that].', ['Coastal Air', 'Coastal Air']],
  [
    '{Coastal Air} said [it]. {The airline, which flies to Dun,} said [that].',
    ['Coastal Air', 'Coastal Air'],
  ],
  [
    'A road, a bridge and a near miss\n{Coastal Air} said [it]. {The airline} said [that].',
    ['Coastal Air', 'Coastal Air'],
  ],
])

table('and what shows that it is something else is not taken up', [
  ['{The firm Harbour Lines} said [it]. {The union} said [that].', ['Harbour Lines', '? (Harbour Lines)']],
  ['{Brannoc Lines} said [it]. {The regulator} said [that].', ['Brannoc Lines', '? (Brannoc Lines)']],
  ['{Anna Sarek and Ivo Sarek} said [it]. {DC Sarek} said [that].', ['Anna Sarek & Ivo Sarek', 'DC Sarek']],
  ['{BKN} denied [it]. {The network} said [that].', ['BKN', 'network']],
])

table('both, and one of them', [
  [
    '{The Dawn Legion} said [it]. {The Harbour Union} said [no]. {Both sides} said [that].',
    ['Dawn Legion', 'Harbour Union', 'Dawn Legion & Harbour Union'],
  ],
  [
    '{Two fishermen} said [it]. {One} said [that]. {The other} said [no].',
    ['Two fishermen', 'one of the fishermen', 'other one of the fishermen'],
  ],
])

table('of whom nobody spoke', [
  ['Boats sank. {Both sides} said [that].', ['?']],
  [
    '{The Dawn Legion} said [it]. {Ana Reyk} said [no]. {Both sides} said [that].',
    ['Dawn Legion', 'Ana Reyk', '? (Dawn Legion)'],
  ],
  ['{Ana Reyk} said [it]. {One} said [that].', ['Ana Reyk', '? (Ana Reyk)']],
])

table('a body under another word, or by what it was called', [
  ['{State television} said [it]. {The broadcaster} said [that].', ['State television', 'State television']],
  [
    '{Human rights group Clear Water} said [it]. {The rights group} said [no].',
    ['Clear Water', 'Clear Water'],
  ],
  ['{A group calling itself the Hill Spark} said [it]. {The group} said [no].', ['Hill Spark', 'Hill Spark']],
  [
    '{The Front for the Liberation of the Hills} said [it]. {The Front} said [no].',
    ['Front for the Liberation of the Hills', 'Front for the Liberation of the Hills'],
  ],
  [
    '{Sources close to the family} said [it]. {The sources} said [no].',
    ['Sources close to the family', 'Sources close to the family'],
  ],
  ['Figures came from Lindgren Kap, a research firm. {The firm} said [it].', ['Lindgren Kap']],
])

table('and not under a word that says too much, or where another firm is as near', [
  [
    '{Human rights group Clear Water} said [it]. {The fishing group} said [no].',
    ['Clear Water', 'fishing group'],
  ],
  ['Singor Airlines waits for jets of Aerobus. {The company} said [it].', ['? (Singor Airlines)']],
  ['{Ana Reyk} met {Ivo Sarek}. {The latter} said [it].', ['?']],
])
