import { describe, expect, it } from 'vitest'
import { readReports, report, reportOf, sidesOf } from '../../tests/support/reports.ts'

const killed60 = 'The Russian Defence Ministry said that 60 soldiers were killed in Tyotkino on Tuesday.'

describe('explanations', () => {
  it.each([
    [
      'place, time and object are the same',
      [killed60, 'The Dawn Regiment said that two soldiers were killed in Tyotkino on Tuesday.'],
      'These cannot both be true: “60 soldiers” (Russian Defence Ministry) and “two soldiers” (Dawn Regiment), because the figures do not meet.',
    ],
    [
      'the object may differ',
      [killed60, 'The Dawn Regiment said that two people were killed in Tyotkino on Tuesday.'],
      'They conflict if both mean the same object: “60 soldiers” (Russian Defence Ministry) and “two people” (Dawn Regiment).',
    ],
    [
      'no time is told',
      [
        'The Russian Defence Ministry said that 60 soldiers were killed in Tyotkino.',
        'The Dawn Regiment said that two soldiers were killed in Tyotkino.',
      ],
      'They conflict if both mean the same time: “60 soldiers” (Russian Defence Ministry) and “two soldiers” (Dawn Regiment).',
    ],
    [
      'a village and its region',
      [
        'The Russian Defence Ministry said that 60 soldiers were killed in the Kursk region on Tuesday.',
        'The Dawn Regiment said that two soldiers were killed in the village of Tyotkino on Tuesday.',
      ],
      'They conflict if both mean the same place: “60 soldiers” (Russian Defence Ministry) and “two soldiers” (Dawn Regiment).',
    ],
    [
      'all of it',
      [
        'The Dawn Regiment said that it had taken Tyotkino on Tuesday.',
        'The Russian Defence Ministry said that all the attacks were repelled on Tuesday.',
      ],
      'These cannot both be true: “it had taken Tyotkino on Tuesday” (Dawn Regiment) and “all the attacks were repelled on Tuesday” (Russian Defence Ministry), because who holds ground after an attack was not stopped.',
    ],
    [
      'ground may have been held and lost',
      [
        'The Dawn Regiment said that it had taken Tyotkino.',
        'The Russian Defence Ministry said that all the attacks on Tyotkino were repelled.',
      ],
      'They conflict if both mean the same hours: “it had taken Tyotkino” (Dawn Regiment) and “all the attacks on Tyotkino were repelled” (Russian Defence Ministry), and “all” covers every place of the incident.',
    ],
    [
      'two sums in one report',
      [
        'The White House announced that it is sending Ukraine $300 million in military aid.',
        'The Treasury said that the aid package was worth $300 billion.',
      ],
      'This report gives two figures for what looks like one announcement; neither speaker disputes the other: “$300 million” (White House) and “$300 billion” (Treasury).',
    ],
    [
      'one speaker',
      [
        'The mayor, Anton Lugov, said that four people were killed in Sudzha on Tuesday.',
        'Lugov also said that seven people were killed in Sudzha on Tuesday.',
      ],
      'One speaker gives two figures for what looks like one thing; nobody here disputes them: “four people” (Anton Lugov) and “seven people” (Anton Lugov).',
    ],
  ])('where %s', async (_, paragraphs, explanation) =>
    expect((await readReports(report(...paragraphs))).disputes.map((dispute) => dispute.explanation)).toEqual(
      [explanation],
    ),
  )

  it('say that both cannot be true only where place, time and object are the same', async () => {
    const { disputes } = await readReports(
      report(
        killed60,
        'The Dawn Regiment said that two soldiers were killed in Tyotkino on Tuesday.',
        'The governor, Vera Stolz, said that nine people were killed in Tyotkino.',
        'The Dawn Regiment said that it had taken Tyotkino.',
        'The Russian Defence Ministry said that every attack was repelled.',
      ),
    )
    expect(disputes.length).toBeGreaterThan(3)
    for (const { explanation, scope } of disputes)
      expect([explanation, explanation.includes('cannot both be true')]).toEqual([
        explanation,
        Object.values(scope).every((part) => part === 'same'),
      ])
  })
})

describe('kind and between', () => {
  it.each([
    [
      'numeric speakers',
      [killed60, 'The Dawn Regiment said that two soldiers were killed in Tyotkino on Tuesday.'],
    ],
    [
      'contradiction parties',
      [
        'Russia accused Ukraine of attacking a depot in Belgorod on Tuesday.',
        'Ukraine said it had nothing to do with the attack on Belgorod.',
      ],
    ],
    [
      'inconsistency one-report',
      [
        'The White House announced that it is sending Ukraine $300 million in military aid.',
        'The Treasury said that the aid package was worth $300 billion.',
      ],
    ],
    [
      'inconsistency one-speaker',
      [
        'The mayor, Anton Lugov, said that four people were killed in Sudzha on Tuesday.',
        'Lugov also said that seven people were killed in Sudzha on Tuesday.',
      ],
    ],
    [
      'denial speakers',
      [
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
        'The navy denied that it rammed a fishing boat off Odesa on Tuesday.',
      ],
    ],
  ])('%s', async (words, paragraphs) =>
    expect(
      (await readReports(report(...paragraphs))).disputes.map((each) => `${each.kind} ${each.between}`),
    ).toEqual([words]),
  )
})

describe('nobody is made to dispute', () => {
  it.each([
    ['the report itself', [killed60, 'Two soldiers were killed in Tyotkino on Tuesday.']],
    [
      'an outlet that passes a claim on',
      [
        'According to Northgate Wire, the Dawn Regiment said that two soldiers were killed in Tyotkino on Tuesday.',
      ],
    ],
    [
      'one who says the same',
      [killed60, 'The Dawn Regiment said that 60 soldiers were killed in Tyotkino on Tuesday.'],
    ],
    [
      'one who speaks of another day',
      [killed60, 'The Dawn Regiment said that two soldiers were killed in Tyotkino on 4 March 2024.'],
    ],
    [
      'one who speaks of another place',
      [killed60, 'The Dawn Regiment said that two soldiers were killed in Belgorod on Tuesday.'],
    ],
    ['one who is not known', [killed60, '“Two soldiers were killed in Tyotkino on Tuesday,” it was said.']],
  ])('%s', async (_, paragraphs) => expect((await readReports(report(...paragraphs))).disputes).toEqual([]))
})

it('gathers every statement that takes part, once for each pair of accounts', async () => {
  const reading = await readReports(
    report(
      'The Dawn Regiment said that it had taken Tyotkino.',
      'The Dawn Regiment said that Tyotkino was entirely under its control.',
      'The Russian Defence Ministry said that all the attacks were repelled.',
      'The Russian Defence Ministry said that every raid was beaten back.',
    ),
  )
  expect(reading.disputes).toHaveLength(1)
  expect(sidesOf(reading.disputes[0]!, reading)).toEqual(['Dawn Regiment', 'Russian Defence Ministry'])
  expect(reading.disputes[0]!.sides.map((side) => side.statements.length)).toEqual([2, 2])
})

describe('speakers who are only described', () => {
  const one = 'said that its plane struck a command post in Tyotkino on Tuesday.'
  const other = 'said that its plane struck a hospital in Tyotkino on Tuesday.'
  const between = async (a: string, b: string) =>
    (await readReports(report(`${a} ${one}`), reportOf('13 March 2024', `${b} ${other}`))).disputes.length

  it('are not set against what may be themselves', async () =>
    expect(await between('The air force', 'The air force')).toBe(0))
  it('are not set against a longer name that may be theirs', async () =>
    expect(await between('The defence ministry', 'Russia’s defence ministry')).toBe(0))
  it('are set against the same body of another land', async () =>
    expect(await between('Ukraine’s defence ministry', 'Russia’s defence ministry')).toBe(1))
  it('are set against others', async () => expect(await between('The air force', 'The city council')).toBe(1))
})

describe('the fighters whom a force counts as its own', () => {
  const own =
    'The Dawn Regiment took part in the raid on Tyotkino. “We count four dead and nine wounded,” the Dawn Regiment said.'
  const between = async (other: string) =>
    (await readReports(report(own, other))).disputes.map(({ slot }) => slot)

  it.each([
    ['The Russian Defence Ministry said that it had killed 60 fighters in the raid on Tyotkino.', ['deaths']],
    ['The Russian Defence Ministry said that the enemy lost 60 men in the raid on Tyotkino.', ['deaths']],
    ['The governor, Vera Stolz, said that three people were wounded in the strike.', []],
    ['The governor, Vera Stolz, said that two residents were killed in the strike.', []],
  ])('against “%s”', async (other, slots) => expect(await between(other)).toEqual(slots))
})

it('calls no two claims one for “the enemy” in both', async () => {
  const reading = await readReports(
    report(
      'The Dawn Regiment attacked Tyotkino. “The enemy is shooting at its own fields,” the Dawn Regiment said.',
      'The governor, Vera Stolz, said: “There was shelling, and there is no enemy in Tyotkino.”',
    ),
  )
  expect(reading.disputes).toEqual([])
})

describe('figures of regions apart', () => {
  const total =
    'The Russian Defence Ministry said that 44 drones were shot down over the Kursk region and the Belgorod region overnight.'
  const over = async (...others: readonly string[]) =>
    (await readReports(report(total, ...others))).disputes.map((each) =>
      each.sides
        .map(({ text }) => text)
        .sort()
        .join(' / '),
    )

  it.each([
    'The governor of the Samara region, Pavel Ustin, said that six drones were shot down over the region.',
    'The governor of the Samara region, Pavel Ustin, said that six drones were shot down over his region.',
  ])('are no dispute where somebody tells of their own: %s', async (other) =>
    expect(await over(other)).toEqual([]),
  )
})

describe('tolls of one strike', () => {
  const early = 'The rescue service said that six people were killed in the strike on Odesa.'
  const between = async (one: string, other: string) =>
    (await readReports(report(one), reportOf('13 March 2024', other))).disputes.length

  it.each([
    ['The mayor, Anton Lugov, said that the toll of the strike on Odesa had risen to 10 killed.', 0],
    ['The mayor, Anton Lugov, said that 10 people were killed in the strike on Odesa.', 1],
    ['The mayor, Anton Lugov, said that the toll of the strike on Odesa had risen to four killed.', 1],
    [
      'The toll has risen overnight. The mayor, Anton Lugov, said that 10 people were killed in the strike on Odesa.',
      0,
    ],
    [
      'Prices have risen overnight. The mayor, Anton Lugov, said that 10 people were killed in the strike on Odesa.',
      1,
    ],
    [
      'The toll has risen, the mayor said. Russia’s defence ministry said that 10 people were killed in the strike on Odesa.',
      0,
    ],
  ])('six a day before, and %s', async (late, disputes) => expect(await between(early, late)).toBe(disputes))

  it('are set against each other where two parties count', async () => {
    const early = 'Ukraine’s defence ministry said that six people were killed in the strike on Odesa.'
    const late =
      'The toll has risen, the mayor said. Russia’s defence ministry said that 10 people were killed in the strike on Odesa.'
    expect(await between(early, late)).toBe(1)
  })
})

describe('a kind among all', () => {
  const counted = async (one: string, other: string) =>
    (
      await readReports(
        report(
          `The air force said that it had shot down ${one} over Odesa on Tuesday.`,
          `The mayor, Anton Lugov, said that ${other} were shot down over Odesa on Tuesday.`,
        ),
      )
    ).disputes.length

  it.each([
    ['89 cruise missiles', '120 missiles', 0],
    ['120 cruise missiles', '89 missiles', 1],
    ['89 Russian missiles', '120 missiles', 1],
    ['60 missiles', '89 missiles', 1],
  ])('%s, %s', async (one, other, disputes) => expect(await counted(one, other)).toBe(disputes))
})

describe('falling debris', () => {
  const debris =
    'The governor, Vera Stolz, said that debris of a missile fell on the depot in Belgorod on Tuesday.'
  const causes = async (other: string) => (await readReports(report(debris, other))).disputes.length

  it.each([
    ['The Dawn Regiment said that a missile hit the depot in Belgorod on Tuesday.', 1],
    ['The ministry said that the enemy attacked the depot in Belgorod with missiles on Tuesday.', 0],
  ])('%s', async (other, disputes) => expect(await causes(other)).toBe(disputes))
})

describe('what names no place is told of the town of its report', () => {
  const inTown = (town: string, killed: string) => [
    `The rescue service said that a drone hit a dormitory in ${town} late on Monday.`,
    `The rescue service of the ${town} area said that the drone strike had killed ${killed} people.`,
  ]
  const deaths = async (...reports: readonly (readonly string[])[]) =>
    (await readReports(...reports.map((each) => report(...each)))).disputes.filter(
      ({ slot }) => slot === 'deaths',
    ).length

  it('so two towns are no dispute', async () =>
    expect(await deaths(inTown('Odesa', 'eight'), inTown('Belgorod', 'twelve'))).toBe(0))
})

describe('two figures of one slot in the same two claims', () => {
  const deaths = async (one: string, other: string) =>
    (
      await readReports(
        report(
          `The mayor, Anton Lugov, said that ${one} were killed in the raid on Tyotkino on Tuesday.`,
          `The governor, Vera Stolz, said that ${other} were killed in the raid on Tyotkino on Tuesday.`,
        ),
      )
    ).disputes

  it.each([
    ['12 civilians and three soldiers', '10 civilians and five soldiers', 2],
    ['12 civilians and three soldiers', '10 civilians and three soldiers', 1],
    ['12 civilians and three soldiers', '12 civilians and three soldiers', 0],
  ])('%s, %s: each parted is a dispute of its own', async (one, other, count) => {
    const found = await deaths(one, other)
    expect(found).toHaveLength(count)
    expect(new Set(found.map(({ id }) => id)).size).toBe(count)
  })
})
