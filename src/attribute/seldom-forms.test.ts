import { describe, expect, it } from 'vitest'
import { saidIn } from '../../tests/support/said-in.ts'

const table = (name: string, said: readonly (readonly [string, string])[], none: readonly string[]) =>
  describe(name, () => {
    it.each(said)('%s', (text, expected) => expect(saidIn(text)).toEqual([expected]))
    it.each(none)('none: %s', (text) => expect(saidIn(text)).toEqual([]))
  })

table(
  'what somebody would only say',
  [
    ['A spokesman would only say that the matter was closed.', 'A spokesman / say / the matter was closed'],
    ['The port would say only that the matter was closed.', 'The port / say / the matter was closed'],
  ],
  ['A spokesman would say that the matter was closed.', 'The port might only say that it was closed.'],
)

table(
  'what a court is told',
  [
    ['The court heard that the valve was closed.', ' / heard / the valve was closed'],
    ['The valve was closed, jurors heard on Thursday.', ' / heard / The valve was closed'],
  ],
  ['The crew heard that the valve was closed.', 'The court heard the case in May.'],
)

table(
  'a noun of saying with its giver',
  [
    ['The mayor gave assurances that the dam was safe.', 'The mayor / assurances / the dam was safe'],
    ['The port issued a warning that the strait was shut.', 'The port / warning / the strait was shut'],
    ['The mayor’s remark that the dam was old was met with boos.', 'The mayor / remark / the dam was old'],
    [
      'Her warning, sent in August, that the roof was weak went unheard.',
      'Her / warning / the roof was weak',
    ],
    ['The mayor’s answer was blunt: “Nobody was hurt.”', 'The mayor / answer / “Nobody was hurt.”'],
    [
      'The army’s version is different: the rebels fired first.',
      'The army / version / the rebels fired first',
    ],
  ],
  [
    'The mayor was given assurances that the dam was safe.',
    'The mayor never gave assurances that the dam was safe.',
    'The port read a warning that the strait was shut.',
    'A remark that the dam was old drew boos.',
    'The mayor’s garden was bare: frost had killed the trees.',
  ],
)

table(
  'a subject that repeats its verb with “both”',
  [['Both denied being near the van.', 'Both / denied / being near the van']],
  ['The accused being held was taken away.'],
)

table(
  'what was done by saying it',
  [
    ['The mayor used a speech to accuse the army of theft.', 'The mayor / accuse / the army of theft'],
    ['The mayor went so far as to accuse the army of theft.', 'The mayor / accuse / the army of theft'],
  ],
  ['The mayor used a hammer to warn the crew.', 'The mayor went as a guest to accuse the army of theft.'],
)

table(
  'a verb parted from its auxiliary',
  [],
  ['The valve could not by itself explain the flood.', 'The pump cannot by itself confirm the leak.'],
)

describe('turns of account', () => {
  it.each([
    ['The dam, as the mayor put it, broke by itself.', 'the mayor / put it / The dam … broke by itself'],
    ['To hear the mayor tell it, the dam broke by itself.', 'the mayor / To hear / the dam broke by itself'],
    [
      'Twenty were promised, though by the committee’s reckoning just three have come.',
      'the committee / by the committee’s reckoning / just three have come',
    ],
    [
      'In the words of the prosecutor, Ana Reyk, QC, “She wept for a month.”',
      'the prosecutor, Ana Reyk / In the words of / “She wept for a month.”',
    ],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))
  it.each(['As the mayor put it away, the dam broke.', 'In the words of a song lies the key.'])(
    'none: %s',
    (text) => expect(saidIn(text)).toEqual([]),
  )
})

describe('who says it in a relative clause', () => {
  it('tells what the clause tells', () =>
    expect(
      saidIn('The town was hit by the brigade, which, according to the mayor, fired from the hill.'),
    ).toEqual(['the mayor / according to / which … fired from the hill']))
})

describe('the mark of an entry in a list', () => {
  it.each(['•', '–', '*'])('is no word of it: %s', (mark) =>
    expect(saidIn(`${mark} Safety officer Tom Vekk: “Mend the brakes on the old cars.”`)).toEqual([
      'Safety officer Tom Vekk / : / “Mend the brakes on the old cars.”',
    ]),
  )
  it('is no letter of a name', () =>
    expect(saidIn('Witness A., a tailor, gave this account: “Two men came on Sunday.”').join()).toContain(
      'Witness A., a tailor',
    ))
})

table(
  'what a paper has learned',
  [
    ['The Orvale Post has learned that the man fled.', 'The Orvale Post / learned / the man fled'],
    ['The man fled, the Orvale Post has learned.', 'the Orvale Post / learned / The man fled'],
  ],
  ['The crew has learned that the man fled.', 'The man fled, the crew has learned.'],
)

table(
  'an answer of a word',
  [
    ['Wrong, says the mayor.', 'the mayor / says / Wrong'],
    ['Not so, replied the port.', 'the port / replied / Not so'],
  ],
  ['Yesterday, says the mayor.'],
)

describe('for whom something is so', () => {
  it('says the words behind the colon', () =>
    expect(saidIn('For the mayor, the matter is closed: “We did our duty.”')).toEqual([
      'the mayor / closed / “We did our duty.”',
    ]))
  it('is no stretch of time', () =>
    expect(saidIn('For a while, the mayor was calm: “We did our duty.”').join()).not.toContain('while /'))
})
