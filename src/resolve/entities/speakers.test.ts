import { describe, expect, it } from 'vitest'
import { countries } from '../../../tests/support/countries.ts'
import { readSources, speakers } from '../../../tests/support/marked-sources.ts'
import { tagged } from '../../../tests/support/tagged.ts'
import { resolveEntities } from './index.ts'

const check = (marked: string, expected: readonly string[]) => expect(speakers(marked)).toEqual(expected)
const table = (name: string, rows: readonly (readonly [marked: string, expected: readonly string[]])[]) =>
  describe(name, () => it.each(rows)('%s', check))

table('a name is who it names', [
  ['{Petra Oyelaran} said [the dam was safe].', ['Petra Oyelaran']],
  ['{Mayor Petra Oyelaran} said [the dam was safe].', ['Petra Oyelaran']],
  ['{Petra Oyelaran, the mayor,} said [the dam was safe].', ['Petra Oyelaran']],
  ['{Petra Oyelaran} said [it]. {Oyelaran} said [that].', ['Petra Oyelaran', 'Petra Oyelaran']],
  ['{Petra Oyelaran} said [it]. {Ms Oyelaran} said [that].', ['Petra Oyelaran', 'Petra Oyelaran']],
  [
    '{The Harbour Rescue Service (HRS)} said [it]. {The HRS} said [that].',
    ['Harbour Rescue Service', 'Harbour Rescue Service'],
  ],
  ['{The Freedom of Russia Legion} said [it].', ['Freedom of Russia Legion']],
  [
    '{Russia’s Defense Ministry} said [it]. {The Ministry of Defence of the Russian Federation} said [that].',
    ['Russia’s Defense Ministry', 'Russia’s Defense Ministry'],
  ],
])

table('a body called after a month', [
  [
    '{The Ninth of June Brigade} said [it]. {The brigade} said [so].',
    ['Ninth of June Brigade', 'Ninth of June Brigade'],
  ],
  ['On the ninth of June {Petra Oyelaran} said [it].', ['Petra Oyelaran']],
])

table('a paragraph that is one quotation', [
  [
    'The boats sank. {Petra Oyelaran} said [it].\n\n[“Nobody else has offered me anything.”]',
    ['Petra Oyelaran', 'Petra Oyelaran'],
  ],
  [
    'The boats sank. {Petra Oyelaran} told Jonas Okafor [it].\n\n[“Nobody else has offered me anything.”]',
    ['Petra Oyelaran', '? (Petra Oyelaran)'],
  ],
  [
    '{Petra Oyelaran} said [it]. The boats sank.\n\n[“Nobody else has offered me anything.”]',
    ['Petra Oyelaran', '? (Petra Oyelaran)'],
  ],
  ['{Petra Oyelaran} said [it].\n\n[“Stop the dam.”]', ['Petra Oyelaran', '? (Petra Oyelaran)']],
])

table('who answers', [
  ['Colonel Petra Oyelaran met us.\n\nQ: Who left?\n\n{A} : [Nobody.]', ['Petra Oyelaran']],
  ['Q: Ms Oyelaran, who left?\n\n{A} : [Nobody.]', ['Oyelaran']],
  [
    'Petra Oyelaran met Jonas Okafor.\n\nQ: Who left?\n\n{A} : [Nobody.]',
    ['? (Jonas Okafor & Petra Oyelaran)'],
  ],
])

table('a name that two bear is nobody’s', [
  ['Petra Oyelaran and Jonas Oyelaran came. {Oyelaran} said [it].', ['? (Jonas Oyelaran & Petra Oyelaran)']],
])

table('two names are two', [
  ['{Petra Oyelaran} said [it]. {Petra Okafor} said [that].', ['Petra Oyelaran', 'Petra Okafor']],
  ['{The Dawn Legion} said [it]. {The Dusk Legion} said [that].', ['Dawn Legion', 'Dusk Legion']],
  ['{The White House} said [it]. {The House} said [that].', ['White House', 'House']],
  [
    '{Russia’s Defense Ministry} said [it]. {Ukraine’s Defense Ministry} said [that].',
    ['Russia’s Defense Ministry', 'Ukraine’s Defense Ministry'],
  ],
])

table('a state, by its name or its capital', [
  ['{Moscow} said [it]. {Russia} said [that].', ['Russia', 'Russia']],
  ['{Kyiv} said [it]. {Kiev} said [that].', ['Ukraine', 'Ukraine']],
  ['{The Russian army} said [it].', ['Russian army']],
  ['{Russian state media} said [it].', ['Russian state media']],
])

table('who speaks for somebody', [
  ['{A spokesman for the Harbour Union} said [it].', ['spokesman for the Harbour Union for Harbour Union']],
  ['{The Harbour Union’s spokesman} said [it].', ['Harbour Union’s spokesman for Harbour Union']],
  ['{Harbour Union spokeswoman Ana Reyk} said [it].', ['Ana Reyk for Harbour Union']],
  ['{Jonas Reyk, a spokesman for the fleet,} said [it].', ['Jonas Reyk for fleet']],
  ['{An adviser to Petra Oyelaran} said [it].', ['adviser to Petra Oyelaran']],
])

table('several speak together', [
  ['{The Dawn Legion and the Grey Battalion} said [it].', ['Dawn Legion & Grey Battalion']],
  [
    '{Groups calling themselves the Dawn Legion and the Grey Battalion} said [it].',
    ['Dawn Legion & Grey Battalion'],
  ],
  ['{A group calling itself the Front for Harbours} said [it].', ['Front for Harbours']],
  ['{Officials and residents} said [it].', ['Officials & residents']],
])

table('they', [
  [
    '{The Dawn Legion and the Grey Battalion} said [it]. {They} said [that].',
    ['Dawn Legion & Grey Battalion', 'Dawn Legion & Grey Battalion'],
  ],
  ['{Petra Oyelaran} said [it]. {They} said [that].', ['Petra Oyelaran', '? (Petra Oyelaran)']],
  ['Boats sank. {They} said [that].', ['?']],
])

table('he and she', [
  ['{Petra Oyelaran} said [it]. {She} said [that].', ['Petra Oyelaran', 'Petra Oyelaran']],
  ['{Petra Oyelaran} said [it].\n{She} said [that].', ['Petra Oyelaran', 'Petra Oyelaran']],
  ['{Petra Oyelaran} said [it]. Jonas Reyk came. {He} said [that].', ['Petra Oyelaran', 'Jonas Reyk']],
  ['Toma Oyelaran met Robin Reyk. {He} said [that].', ['? (Robin Reyk & Toma Oyelaran)']],
  [
    '{Toma Oyelaran} said [it]. {She} said [that]. {Robin Reyk} said [no]. {She} said [yes]. {He} said [no].',
    ['Toma Oyelaran', 'Toma Oyelaran', 'Robin Reyk', '? (Robin Reyk & Toma Oyelaran)', 'Robin Reyk'],
  ],
  [
    '{Jonas Reyk} said [no]. {Spokeswoman Ana Hill} said [yes]. {He} said [so].',
    ['Jonas Reyk', 'Ana Hill', 'Jonas Reyk'],
  ],
  ['{Spokeswoman Ana Hill} said [yes]. {He} said [so].', ['Ana Hill', '?']],
  ['{The Harbour Union} said [it]. {He} said [that].', ['Harbour Union', '?']],
  ['{Petra Oyelaran} said [it].\nOne.\nTwo.\nThree.\n{She} said [that].', ['Petra Oyelaran', '?']],
])

table('it', [
  ['{The Harbour Union} said [it]. {It} said [that].', ['Harbour Union', 'Harbour Union']],
  ['{Petra Oyelaran} said [it]. {It} said [that].', ['Petra Oyelaran', '? (Petra Oyelaran)']],
  [
    '{The Harbour Union} said [it]. And is said [that]. And {it} said [so].',
    ['Harbour Union', '? (Harbour Union)', 'Harbour Union'],
  ],
  [
    '{The Dawn Legion and the Grey Battalion} said [it]. {It} said [that].',
    ['Dawn Legion & Grey Battalion', '? (Dawn Legion & Grey Battalion)'],
  ],
])

table('the statement, the group, the ministry', [
  [
    '{The Harbour Union} said [it]. [“None,”] {the statement} added [none].',
    ['Harbour Union', '? (Harbour Union)', 'Harbour Union'],
  ],
  ['{The statement} added [that].', ['?']],
  ['{The Dawn Legion} said [it]. {The group} said [that].', ['Dawn Legion', 'Dawn Legion']],
  ['The Dawn Legion met the Grey Battalion. {The group} said [that].', ['? (Dawn Legion & Grey Battalion)']],
  [
    '{The Russian Ministry of Defence} said [it]. {The ministry} said [that].',
    ['Russian Ministry of Defence', 'Russian Ministry of Defence'],
  ],
  [
    'The Ministry of Harbours and the Ministry of Dams met. {The ministry} said [that].',
    ['? (Ministry of Dams & Ministry of Harbours)'],
  ],
  // Who quotes a statement is none of those it speaks of.
  ['The Grey Legion came. {The Dawn Legion} said [{the group} said [it]].', ['Dawn Legion', 'Grey Legion']],
])

table('described, not named', [
  ['{Local officials} said [it]. {Two witnesses} said [that].', ['Local officials', 'Two witnesses']],
  ['{The constructor} said [it].', ['constructor']],
  ['{A driver} said [it]. {The driver} said [that].', ['driver', 'driver']],
])

table('known misses: what is read today, and in the note what should be', [
  // for Harbour Union, of which nothing was said before
  ['The Harbour Union met. {Its spokesman Jonas Reyk} said [it].', ['Jonas Reyk']],
  // one ministry
  ['{The Ministry of Harbours and Dams} said [it].', ['Ministry of Harbours & Dams']],
])

describe('a source that is no phrase', () => {
  it.each(['(', 'a spokesman for (', 'its', 'the', 'no one', '“'])('%s', (source) => {
    expect(speakers(`{${source}} said [it].`)).toHaveLength(1)
  })
})

describe('the narrator', () => {
  it('has no speaker', () => {
    const { text, attributions } = readSources('[Boats sank].')
    const own = attributions.map((each) => ({ ...each, narrator: true }))
    const { speaking } = resolveEntities({ id: 'd1' }, tagged(text), own, countries, [])
    expect(speaking).toEqual([{ speakers: [], candidates: [], onBehalfOf: null, rule: 'speaker.narrator' }])
  })
})
