import { describe, expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'
import { markRules } from './marks.ts'

/** The words of the claims that bear a mark. */
async function marked(mark: string, ...paragraphs: readonly string[]): Promise<string[]> {
  const reading = await readReports(report(...paragraphs))
  const { text } = reading.documents[0]!
  const ids = new Set(
    reading.incidents
      .flatMap(({ marks = [] }) => marks)
      .filter((each) => each.mark === mark)
      .flatMap(({ claims }) => claims),
  )
  return reading.claims.filter(({ id }) => ids.has(id)).map(({ start, end }) => text.slice(start, end))
}

const army =
  'The Russian Defence Ministry said that its troops killed 60 Ukrainian soldiers in Tyotkino on Tuesday.'

describe('told by the adversary alone', () => {
  it('are losses of a side that only those speak of who fight it', async () =>
    expect(await marked('told-by-adversary', army)).toHaveLength(1))

  it.each([
    [
      'own losses',
      'The Russian Defence Ministry said that 60 of its soldiers were killed in Tyotkino on Tuesday.',
    ],
    [
      'losses of nobody known',
      'The Russian Defence Ministry said that 60 people were killed in Tyotkino on Tuesday.',
    ],
    ['none at all', 'The Russian Defence Ministry said that its troops shelled Tyotkino on Tuesday.'],
    [
      'what an onlooker counts',
      'The Norwegian Red Cross said that 60 Ukrainian soldiers were killed in Tyotkino on Tuesday.',
    ],
    ['the report itself', 'Russian troops killed 60 Ukrainian soldiers in Tyotkino on Tuesday.'],
  ])('are not %s', async (_, ...paragraphs) =>
    expect(await marked('told-by-adversary', ...paragraphs)).toEqual([]),
  )

  it('are not what the side itself counts too', async () =>
    expect(
      await marked(
        'told-by-adversary',
        army,
        'The Ukrainian Defence Ministry said that two Ukrainian soldiers were killed in Tyotkino on Tuesday.',
      ),
    ).toEqual([]))
})

describe('against own interest', () => {
  it.each([
    ['an admission', 'The coast guard admitted that it rammed a fishing boat off Odesa on Tuesday.'],
    [
      'own soldiers lost',
      'The Ukrainian Defence Ministry said that 12 Ukrainian soldiers were killed in Tyotkino on Tuesday.',
    ],
  ])('is %s', async (_, paragraph) => expect(await marked('against-own-interest', paragraph)).toHaveLength(1))

  it.each([
    ['a report of it', 'The coast guard said that it rammed a fishing boat off Odesa on Tuesday.'],
    ['enemies lost', 'The Dawn Regiment said that it killed 12 Russian soldiers in Tyotkino on Tuesday.'],
    ['none lost', 'The Dawn Regiment said that none of its soldiers were killed in Tyotkino on Tuesday.'],
    [
      'a town that counts its dead',
      'The mayor, Anton Lugov, said that 12 people were killed in Sudzha on Tuesday.',
    ],
  ])('is not %s', async (_, paragraph) => expect(await marked('against-own-interest', paragraph)).toEqual([]))
})

it('every mark names its rule, once', () => {
  const ids = markRules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { example, counterExample } of markRules) expect(example).not.toBe(counterExample)
})
