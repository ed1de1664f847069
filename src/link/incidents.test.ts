import { describe, expect, it } from 'vitest'
import { readReports, report, reportOf } from '../../tests/support/reports.ts'
import type { Reading } from '../model/index.ts'
import { mostCommon } from './happening-kind.ts'

/** Titles of the incidents, each with the number of its documents and claims. */
function shown(reading: Reading): string[] {
  return reading.incidents.map(
    (incident) => `${incident.title} (${incident.documents.length}, ${incident.claims.length})`,
  )
}

const raid = 'The Dawn Regiment said that it had raided Tyotkino on Tuesday.'

describe('groupIncidents joins', () => {
  it.each([
    [
      'two reports of one day and place',
      report(raid),
      report('The mayor, Anton Lugov, said that an attack on Tyotkino was repelled on Tuesday.'),
    ],
    [
      'a report of the next day on the day before',
      report(raid),
      reportOf('13 March 2024', 'The mayor, Anton Lugov, said that Tyotkino was shelled on Tuesday.'),
    ],
    [
      'a village and its region',
      report(raid),
      report('The Russian Defence Ministry said that a raid in the Kursk region was repelled on Tuesday.'),
    ],
    [
      'drones over a region and drones over a town in it',
      report('The ministry said that drones had attacked the Kursk region on Tuesday.'),
      report('The mayor, Anton Lugov, said that drones had attacked Rylsk on Tuesday.'),
    ],
    [
      'two reports of what one speaker says, where one names no place',
      report(raid),
      report('The Dawn Regiment said that its raid was a success on Tuesday.'),
    ],
  ])('%s', async (_, one, other) => {
    const { incidents } = await readReports(one, other)
    expect(incidents.map((incident) => incident.documents.length)).toEqual([2])
  })

  it('what one ministry says in two languages, as one account', async () => {
    const { incidents } = await readReports(
      report('The Russian Defence Ministry said that an attack on Tyotkino was repelled on 12 March 2024.'),
      report('Минобороны России 12 марта 2024 года сообщило, что атака на Тёткино отбита.'),
    )
    expect(incidents.map(({ documents, accounts }) => [documents.length, accounts.length])).toEqual([[2, 1]])
  })

  it('claims of one report whose times meet', async () => {
    const { incidents } = await readReports(
      report(raid, 'The mayor, Anton Lugov, said that two people were wounded in Tyotkino.'),
    )
    expect(incidents.map((incident) => incident.claims.length)).toEqual([2])
  })
})

describe('groupIncidents keeps apart', () => {
  it.each([
    [
      'two far places',
      report(raid),
      report('The mayor, Anton Lugov, said that an attack on Odesa was repelled on Tuesday.'),
    ],
    [
      'two towns of one region',
      report('The Dawn Regiment said that it had raided Tyotkino in the Kursk region on Tuesday.'),
      report('The mayor, Anton Lugov, said that Zheleznogorsk in the Kursk region was shelled on Tuesday.'),
    ],
    [
      'one place on two days',
      report(raid),
      reportOf('22 March 2024', 'The mayor, Anton Lugov, said that Tyotkino was shelled on 20 March 2024.'),
    ],
    [
      'an attack and aid',
      report(raid),
      report('The White House announced that it is sending Ukraine $300 million in military aid.'),
    ],
    [
      'places that nobody shares and speakers that nobody shares',
      report('The coast guard said that two boats collided on Tuesday.'),
      report('The mayor, Anton Lugov, said that a bus was struck on Tuesday.'),
    ],
  ])('%s', async (_, one, other) => {
    const { incidents } = await readReports(one, other)
    expect(incidents.map((incident) => incident.documents.length)).toEqual([1, 1])
  })

  it('the raid of last year, told in one report', async () => {
    const reading = await readReports(
      report(raid, 'Anton Lugov, the mayor, said that a raid on Tyotkino was repelled on 22 May 2023.'),
    )
    expect(shown(reading)).toEqual([
      'Ground attack: Tyotkino, 22 May 2023 (1, 1)',
      'Ground attack: Tyotkino, 12 March 2024 (1, 1)',
    ])
  })

  it('strikes on two cities far from each other, told in one report', async () => {
    const { incidents } = await readReports(
      report(
        'The mayor, Anton Lugov, said that Odesa was shelled on Tuesday.',
        'The governor, Vera Stolz, said that Belgorod was shelled on Tuesday.',
      ),
    )
    expect(incidents).toHaveLength(2)
  })
})

describe('what a report is mainly about takes in what came of it', () => {
  const rally = 'The Unity Front said that thousands marched through Rylsk on Tuesday.'
  const titlesOf = async (...sentences: string[]) =>
    (await readReports(report(...sentences))).incidents.length

  it.each([
    ['arrests', 'The mayor, Anton Lugov, said that police had arrested 40 people.'],
    ['its dead', 'A hospital in Rylsk said that three people were killed.'],
    ['who fled from it', 'The mayor, Anton Lugov, said that 90 residents were evacuated.'],
  ])('%s', async (_, sentence) => expect(await titlesOf(rally, sentence)).toBe(1))

  it.each([
    ['arrests of last year', 'The mayor, Anton Lugov, said that police had arrested 40 people in May 2023.'],
    [
      'dead of another town',
      'The mayor, Anton Lugov, said that three people were killed in Odesa on Tuesday.',
    ],
    ['talks', 'The mayor, Anton Lugov, said that talks on a truce had begun.'],
    ['aid', 'The White House announced that it is sending Ukraine $300 million in military aid.'],
  ])('and not %s', async (_, sentence) => expect(await titlesOf(rally, sentence)).toBe(2))
})

describe('groupIncidents makes no incident of', () => {
  it.each([
    ['a call', 'The mayor, Anton Lugov, urged residents to boycott the election.'],
    ['a forecast', 'The mayor, Anton Lugov, predicted an attack on Tyotkino.'],
    ['a condition', 'The mayor, Anton Lugov, said that if Tyotkino were attacked he would leave.'],
    ['what is no happening', 'The mayor, Anton Lugov, said that the harvest was good in Tyotkino.'],
  ])('%s', async (_, sentence) => {
    const reading = await readReports(report(sentence))
    expect(reading.claims.length).toBeGreaterThan(0)
    expect(shown(reading)).toEqual([])
  })
})

describe('titles and types', () => {
  it.each([
    ['The Russian Defence Ministry said that Ukrainian terrorist groups raided Tyotkino on Tuesday.'],
    ['The Dawn Regiment said that the liberators shelled the occupiers in Tyotkino on Tuesday.'],
    ['The Dawn Regiment claimed that nationalist militants attacked Tyotkino on Tuesday.'],
  ])('hold no label of a party: %s', async (sentence) => {
    const [incident, ...others] = (await readReports(report(sentence))).incidents
    expect(others).toEqual([])
    expect(`${incident!.title} ${incident!.type}`).toMatch(
      /^(?:Ground attack|Shelling|Attack): Tyotkino, 12 March 2024 attack$/,
    )
  })
})

describe('mostCommon', () => {
  it.each([
    [['a', 'b', 'b'], 'b'],
    [['b', 'a'], 'a'],
    [['a'], 'a'],
  ])('of %j is %s', (values, value) => expect(mostCommon(values)).toBe(value))
})
