import { describe, expect, it } from 'vitest'
import { readReports, reportOf } from '../../tests/support/reports.ts'
import { isOneTally } from './tallies.ts'

describe('tallies', () => {
  const tanks = { day: 19_000, noun: 'tank', of: ['Russian'] }
  it.each([
    ['one day and one noun', tanks, true],
    ['nobody says whose', { ...tanks, of: [] }, true],
    ['another day', { ...tanks, day: 19_001 }, false],
    ['another noun', { ...tanks, noun: 'truck' }, false],
    ['of the other side', { ...tanks, of: ['Ukrainian'] }, false],
  ] as const)('%s', (_, other, expected) => {
    expect(isOneTally(tanks, other)).toBe(expected)
    expect(isOneTally(other, tanks)).toBe(expected)
  })
})

const staff = reportOf(
  '9 May 2023',
  'The General Staff said that 3,710 Russian tanks had been destroyed by 9 May 2023.',
)
const incidentsOfTwo = async (day: string, other: string) =>
  (await readReports(staff, reportOf(day, other))).incidents.filter(({ documents }) => documents.length === 2)
    .length

describe('daily totals', () => {
  it.each([
    [
      '9 May 2023',
      'As of 9 May 2023, 1,950 Russian tanks had been destroyed, according to the Marlow Count.',
      1,
    ],
    ['9 May 2023', 'The Marlow Count counted 1,950 destroyed Russian tanks as of 9 May 2023.', 1],
    [
      '9 May 2023',
      'As of 9 May 2023, 1,950 Ukrainian tanks had been destroyed, according to the Marlow Count.',
      0,
    ],
    [
      '19 May 2023',
      'As of 19 May 2023, 1,980 Russian guns had been destroyed, according to the Marlow Count.',
      0,
    ],
    [
      '9 May 2023',
      'Two Russian tanks were destroyed near Lyman on 9 May 2023, according to the Marlow Count.',
      0,
    ],
  ] as const)('%s: %s', async (day, other, expected) =>
    expect(await incidentsOfTwo(day, other)).toBe(expected),
  )

  it('of two counters who differ are disputed', async () => {
    const { disputes } = await readReports(
      staff,
      reportOf(
        '9 May 2023',
        'As of 9 May 2023, 1,950 Russian tanks had been destroyed, according to the Marlow Count.',
      ),
    )
    expect(disputes.map(({ slot, kind }) => `${slot} ${kind}`)).toEqual(['losses numeric'])
  })
})

describe('brief reports of one place and day', () => {
  it.each([
    // Typed apart, or not at all.
    [
      'The talks in Varna on Tuesday ended in an agreement, the cabinet said.',
      'The talks in Varna on Tuesday collapsed, the Harbour Union said.',
      1,
    ],
    [
      'Die Fabrik in Varna hat geschlossen.',
      'The talks in Tartu on Friday collapsed, the Harbour Union said.',
      0,
    ],
    ['The cabinet said that it would sleep on it.', 'The Harbour Union said that it was tired.', 0],
  ] as const)('“%s”, “%s”', async (one, other, expected) => {
    const { incidents } = await readReports(reportOf('14 March 2024', one), reportOf('14 March 2024', other))
    expect(incidents.filter(({ documents }) => documents.length === 2)).toHaveLength(expected)
  })

  it('tell nothing that is an incident where nothing in them can be disputed', async () => {
    const { incidents } = await readReports(reportOf('14 March 2024', 'The bishop said that he was tired.'))
    expect(incidents).toEqual([])
  })
})
