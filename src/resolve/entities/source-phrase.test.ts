import { describe, expect, it } from 'vitest'
import { speakers } from '../../../tests/support/marked-sources.ts'

const check = (marked: string, expected: readonly string[]) => expect(speakers(marked)).toEqual(expected)
const table = (name: string, rows: readonly (readonly [marked: string, expected: readonly string[]])[]) =>
  describe(name, () => it.each(rows)('%s', check))

table('the name in a longer phrase is the speaker', [
  ['{The Union’s leader, Sandra Pech,} said [it].', ['Sandra Pech']],
  ['{Its secretary, Elias Nangolo,} said [it].', ['Elias Nangolo']],
  ['{Swedish carmaker Norlund} said [it].', ['Norlund']],
  ['{The Swedish car manufacturer Norlund, which owns two plants and a quay,} said [it].', ['Norlund']],
  ['{The Foreign Minister, Goran Pell,} said [it].', ['Goran Pell']],
  ['{Army Lt. Gen. Stephen J. Townley} said [it].', ['Stephen J. Townley']],
  ['{Valeska Maris, an Austrian woman and former pilot,} said [it].', ['Valeska Maris']],
  ['{Austrian academic and author Marc Hilland} said [it].', ['Marc Hilland']],
  ['{The Belmark General Staff} said [it].', ['Belmark General Staff']],
  ['{The militia’s leader, al-Tawil,} said [it].', ['al-Tawil']],
])

table('a name in a longer phrase that is not the speaker', [
  ['{The Harbour Union’s lawyers} said [it].', ['Harbour Union’s lawyers for Harbour Union']],
  ['{A trader from Sabra, Orland,} said [it].', ['trader from Sabra']],
  ['{Sheriff Tom Haugen’s office} said [it].', ['Sheriff Tom Haugen’s office']],
  ['{The porter of the Hotel Meridian} said [it].', ['porter of the Hotel Meridian']],
  ['{Residents of Harbour Island} said [it].', ['Residents of Harbour Island']],
])

table('ranks before a name, and names that look like ranks', [
  ['{Dr. Vera Moldan} said [it]. {Moldan} said [that].', ['Vera Moldan', 'Vera Moldan']],
  ['{Chief Superintendent Moira Keane} said [it].', ['Moira Keane']],
  ['{The General Staff} said [it].', ['General Staff']],
  ['{The General Staff of Belmark} said [it].', ['General Staff of Belmark']],
  ['{General Ana Staff of Belmark} said [it].', ['Ana Staff of Belmark']],
  ['{A prisoner, Corporal V.,} said [it].', ['Corporal V']],
])

table('both of them, and one with two offices', [
  ['{Both the Dawn Legion and the Harbour Union} said [it].', ['Dawn Legion & Harbour Union']],
  ['{Ana Reyk, a teacher and two pilots} said [it].', ['Ana Reyk & teacher & two pilots']],
])

table('for whom somebody speaks', [
  ['{Harbour Line Chief Executive Ana Reyk} said [it].', ['Ana Reyk for Harbour Line']],
  ['{Ana Reyk, who speaks for the Harbour Union,} said [it].', ['Ana Reyk for Harbour Union']],
  [
    '{The Harbour Union} said [it]. {Ana Reyk, its spokeswoman,} said [that].',
    ['Harbour Union', 'Ana Reyk for Harbour Union'],
  ],
  [
    '{A spokesman for the Harbour Union, Ana Reyk,} said [it]. {Reyk} said [that].',
    ['Ana Reyk for Harbour Union', 'Ana Reyk for Harbour Union'],
  ],
  ['{Ana Reyk’s solicitor} said [it].', ['Ana Reyk’s solicitor for Ana Reyk']],
])

table('an officer of the police speaks for them, and a spokesman for the body that spoke', [
  ['Police came. {Inspector Lena Koss} said [it].', ['Lena Koss for police']],
  ['Sabra Police came. {Chief Superintendent Ivo Sarek} said [it].', ['Ivo Sarek for Sabra Police']],
  [
    '{The Harbour Union} said [it]. {A spokesman, Ivo Sarek,} said [that].',
    ['Harbour Union', 'Ivo Sarek for Harbour Union'],
  ],
  [
    '{The Harbour Union} said [it]. {Spokeswoman Ana Reyk} said [that].',
    ['Harbour Union', 'Ana Reyk for Harbour Union'],
  ],
  ['The Harbour Union left. {Their leader, who calls himself Lobo,} said [it].', ['Lobo']],
])

table('and not where there are none, or of a school, a county or whom a paper quotes', [
  ['Boats came. {Inspector Lena Koss} said [it].', ['Lena Koss']],
  ['Police came. {School Inspector Lena Koss} said [it].', ['Lena Koss']],
  ['{County Executive Ivo Sarek} said [it].', ['Ivo Sarek']],
  ['{The Harbour Times} said [it]. {A spokesman, Ivo Sarek,} said [that].', ['Harbour Times', 'Ivo Sarek']],
])

table('for nobody but themselves', [
  ['{The Harbour Union’s leader, Ana Reyk,} said [it].', ['Ana Reyk']],
  ['{The chairman of Harbour Line, Ana Reyk,} said [it].', ['Ana Reyk']],
  ['{The Harbour Union} said [it]. {Its director, Ana Reyk,} said [that].', ['Harbour Union', 'Ana Reyk']],
  ['{Swedish lawyer Ana Reyk} said [it].', ['Ana Reyk']],
])

table('letters behind a name', [
  ['On Monday {Moira Frost KC} said [it]. {Ms Frost} said [that].', ['Moira Frost', 'Moira Frost']],
  ['{Radio MD} said [it].', ['Radio MD']],
])

table('documents stand for whose they are', [
  ['{A Harbour Union bulletin} said [it].', ['Harbour Union']],
  [
    '{The Ministry of Dams} said [it]. Boats sank. {The Ministry’s letter} said [that].',
    ['Ministry of Dams', 'Ministry of Dams'],
  ],
  ['{The Harbour Union} said [it]. {The release} said [that].', ['Harbour Union', 'Harbour Union']],
])

table('documents that are nobody else’s', [
  [
    '{The Harbour Union} said [it]. {A note found on the gate} said [that].',
    ['Harbour Union', 'note found on the gate'],
  ],
])

table('surnames that look like houses, and brands that name nobody', [
  ['{Captain Ivo Hall} said [it]. {Captain Hall} said [that].', ['Ivo Hall', 'Ivo Hall']],
  ['{The Gannet Star’s captain, a Finn,} said [it].', ['Gannet Star’s captain']],
  ['{The Harbour Union’s Ivo Sarek} said [it].', ['Ivo Sarek']],
  ['{The Harbour Union’s Press Office} said [it].', ['Harbour Union’s Press Office']],
])

table('a clause hung on the first of two', [
  ['{Ana Reyk, who runs the clinic, and Ivo Sarek, her deputy,} said [it].', ['Ana Reyk & Ivo Sarek']],
  ['{Ana Reyk, who runs the clinic and the school,} said [it].', ['Ana Reyk']],
])

table('from whom a statement is', [
  ['{A statement from the Harbour Union} said [it].', ['Harbour Union']],
  [
    '{The Dawn Legion} said [it]. {A letter signed by the Harbour Union} said [no].',
    ['Dawn Legion', 'Harbour Union'],
  ],
  [
    '{The Dawn Legion} said [it]. {A letter seen by the Harbour Weekly} said [no].',
    ['Dawn Legion', 'letter seen by the Harbour Weekly'],
  ],
  ['{A letter pushed under the Weekly’s door} said [it].', ['letter pushed under the Weekly’s door']],
])

table('a dash inside a name, and one between two', [
  ['{The Joint Task Force - Operation Clear Water} said [it].', ['Joint Task Force - Operation Clear Water']],
  ['Sabra - {Ana Reyk} said [it].', ['Ana Reyk']],
])

table('behind a name and a comma, what she is: however many articles it has', [
  ['{Ana Reyk, a fellow of the institute and a former adviser to the port,} said [it].', ['Ana Reyk']],
  ['{Ana Reyk, president and CEO of Harbour Air,} said [it].', ['Ana Reyk for Harbour Air']],
  ['{Ana Reyk, Chairman and Chief Operating Officer of Harbour Air,} said [it].', ['Ana Reyk']],
  ['{Ana Reyk, Sarek’s former budget and ports director,} said [it].', ['Ana Reyk']],
  ['{The Vice President and general counsel of the line, Ana Reyk,} said [it].', ['Ana Reyk']],
])

table('and those who are others', [
  ['{Ana Reyk, a pilot, and Ivo Sarek} said [it].', ['Ana Reyk & Ivo Sarek']],
  ['{Ana Reyk, Ivo Sarek and Mara Koss} said [it].', ['Ana Reyk & Ivo Sarek & Mara Koss']],
  ['{Two unions, the Salt League and the Harbour Union,} said [it].', ['Salt League & Harbour Union']],
  ['{The mayor and Governor Ana Reyk} said [it].', ['mayor & Ana Reyk']],
  ['{Ana Reyk} said [it]. {She and Ivo Sarek} said [that].', ['Ana Reyk', 'Ana Reyk & Ivo Sarek']],
])

table('names that hang on the noun before them, or on a work, speak for nobody', [
  [
    '{A study by the Harbour Union and the Salt League} said [it].',
    ['study by the Harbour Union and the Salt League'],
  ],
  ['{Several ministers, including Ana Reyk and Ivo Sarek,} said [it].', ['Several ministers']],
  ['{Reyk allies on the panel} said [it].', ['Reyk allies on the panel']],
  ['{Reyk ally Ivo Sarek} said [it].', ['Ivo Sarek']],
  ['{Reyk’s newly hired campaign chief} said [it].', ['Reyk’s newly hired campaign chief']],
  ['{Some Liberals} said [it].', ['Some Liberals']],
  ['{The Orland-backed group Harbour Watch} said [it].', ['Harbour Watch']],
  ['{Ivo Sarek, at a firm called Salt Watch,} said [it].', ['Ivo Sarek']],
])

table('fields of one body, and two bodies', [
  ['{The Office of Management and Budget} said [it].', ['Office of Management and Budget']],
  ['{The Board of Antiquities and Heritage (BAH)} said [it].', ['Board of Antiquities and Heritage']],
  ['{The Ministry of Dams and Rosnet} said [it].', ['Ministry of Dams & Rosnet']],
])

table('a representative of voters speaks for himself', [
  ['{Representative Ana Reyk} said [it].', ['Ana Reyk']],
  ['{Ana Reyk, a Liberal representative from Sabra,} said [it].', ['Ana Reyk']],
  ['{Ana Reyk, who is a spokeswoman for the Harbour Union,} said [it].', ['Ana Reyk for Harbour Union']],
])

table('who speaks for whom, and who only claims to', [
  [
    '{A man who said he spoke for the Dawn Legion} said [it].',
    ['man who said he spoke for the Dawn Legion for Dawn Legion'],
  ],
  ['{A man claiming to speak for the Dawn Legion} said [it].', ['man claiming to speak for the Dawn Legion']],
])

table('a statement of which nobody says whose it is', [
  ['{The Harbour Union} said [it]. {A statement} said [that].', ['Harbour Union', '? (Harbour Union)']],
  [
    '{The Harbour Union} said [it]. {The joint statement} said [that].',
    ['Harbour Union', '? (Harbour Union)'],
  ],
  ['{The Harbour Union} said [it]. {The statement} said [that].', ['Harbour Union', 'Harbour Union']],
])

table('somebody brought in before, under those words', [
  [
    'A tall officer of the fire service saw it. {The Harbour Union} said [it]. {The same officer} said [that].',
    ['Harbour Union', 'tall officer of the fire service'],
  ],
  ['{The Harbour Union} said [it]. {The officer} said [that].', ['Harbour Union', 'officer']],
  ['A tall officer saw it. A short officer heard it. {The officer} said [that].', ['officer']],
])

table('his lawyer, who was named as such', [
  ['{His lawyer, Ana Reyk,} said [it]. The court rose. {His lawyer} said [that].', ['Ana Reyk', 'Ana Reyk']],
  ['{His lawyer} said [it].', ['His lawyer']],
])
