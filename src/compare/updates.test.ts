import { describe, expect, it } from 'vitest'
import { readReports, reportOf } from '../../tests/support/reports.ts'

/** The slots on which one account gives a value that takes the place of an earlier one. */
async function replaced(...texts: readonly string[]): Promise<string[]> {
  const { incidents } = await readReports(...texts)
  return incidents
    .flatMap(({ accounts }) => accounts)
    .flatMap(({ slots }) =>
      slots.filter((slot) => slot.replacedBy).map(({ slot, value }) => `${slot} ${value}`),
    )
}

const on = (day: string, text: string) => reportOf(day, text)

describe('an update', () => {
  it.each([
    [
      'a toll that rises',
      [
        on(
          '10 March 2024',
          'The governor, Pavel Kirov, said that five people were killed in the blast in Varna on Saturday.',
        ),
        on(
          '11 March 2024',
          'The governor, Pavel Kirov, said that nine people were killed in the blast in Varna on Saturday.',
        ),
      ],
      ['deaths 5 people'],
    ],
    [
      'a correction inside one report',
      [
        on(
          '11 March 2024',
          'The police initially said that three people were killed in the blast in Varna on Saturday. The police later said that two people were killed in the blast.',
        ),
      ],
      ['deaths 3 people'],
    ],
  ] as const)('%s', async (_, texts, expected) => expect(await replaced(...texts)).toEqual(expected))

  it.each([
    [
      'two speakers',
      [
        on(
          '10 March 2024',
          'The governor, Pavel Kirov, said that five people were killed in the blast in Varna on Saturday.',
        ),
        on(
          '11 March 2024',
          'The mayor, Ines Tov, said that nine people were killed in the blast in Varna on Saturday.',
        ),
      ],
    ],
    [
      'the same figure again',
      [
        on(
          '10 March 2024',
          'The governor, Pavel Kirov, said that five people were killed in the blast in Varna on Saturday.',
        ),
        on(
          '11 March 2024',
          'The governor, Pavel Kirov, said that five people were killed in the blast in Varna on Saturday.',
        ),
      ],
    ],
    [
      'a bound that the later figure meets',
      [
        on(
          '10 March 2024',
          'The governor, Pavel Kirov, said that at least five people were killed in the blast in Varna on Saturday.',
        ),
        on(
          '11 March 2024',
          'The governor, Pavel Kirov, said that nine people were killed in the blast in Varna on Saturday.',
        ),
      ],
    ],
    [
      'another happening',
      [
        on(
          '10 March 2024',
          'The governor, Pavel Kirov, said that five people were killed in the blast in Varna on Saturday.',
        ),
        on(
          '30 March 2024',
          'The governor, Pavel Kirov, said that nine people were killed in a flood in Tartu on Friday.',
        ),
      ],
    ],
    [
      'two figures side by side on one day',
      [
        on(
          '11 March 2024',
          'The police said that three people were killed in the blast in Varna on Saturday. The police said that two people were killed in the blast in Varna on Saturday.',
        ),
      ],
    ],
  ] as const)('is not %s', async (_, texts) => expect(await replaced(...texts)).toEqual([]))
})

describe('a claim that takes the place of another', () => {
  const first = on(
    '10 March 2024',
    'The governor, Pavel Kirov, said that five people were killed in the blast in Varna on Saturday.',
  )
  const later = on(
    '11 March 2024',
    'The governor, Pavel Kirov, said that nine people were killed in the blast in Varna on Saturday.',
  )

  it('says of which, wherever the reports come from', async () => {
    const { claims } = await readReports(later, first)
    const [takes] = claims.filter(({ supersedes }) => supersedes !== null)
    const replacedClaim = claims.find(({ id }) => id === takes?.supersedes)
    expect(replacedClaim).toBeDefined()
    expect(replacedClaim!.document).not.toBe(takes!.document)
    expect(claims.filter(({ supersedes }) => supersedes !== null)).toHaveLength(1)
  })

  it('is none of one report alone', async () =>
    expect((await readReports(first)).claims.every(({ supersedes }) => supersedes === null)).toBe(true))
})
