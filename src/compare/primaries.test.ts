import { expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'

/** What is to be found, as `who: medium, day`. */
async function primaries(...paragraphs: readonly string[]): Promise<string[]> {
  const reading = await readReports(report(...paragraphs))
  const name = (id: string) => reading.entities.find((entity) => entity.id === id)?.name ?? id
  return reading.incidents.flatMap(({ primaries: all = [] }) =>
    all.map(({ origin, medium, on }) => `${name(origin)}: ${medium}, ${on}`),
  )
}

it('are statements that a report passes on, with where they were made', async () =>
  expect(
    await primaries(
      'The Dawn Regiment said on Telegram that it had taken Tyotkino on Tuesday.',
      'The mayor, Anton Lugov, said that four people were killed in Tyotkino on Tuesday.',
    ),
  ).toEqual(['Dawn Regiment: Telegram, null', 'Anton Lugov: null, null']))

it('are one for all that an origin said in one place', async () =>
  expect(
    await primaries(
      'The Dawn Regiment said on Telegram that it had taken Tyotkino on Tuesday.',
      'The Dawn Regiment said on Telegram that two soldiers were killed in Tyotkino on Tuesday.',
    ),
  ).toEqual(['Dawn Regiment: Telegram, null']))

it('are of no day where somebody only says it now', async () =>
  expect(await primaries('The Dawn Regiment now says that it took Tyotkino on Tuesday.')).toEqual([
    'Dawn Regiment: null, null',
  ]))

it('are none where nobody else is named', async () => {
  expect(await primaries('Four people were killed in Tyotkino on Tuesday.')).toEqual([])
  expect(await primaries('“Four people were killed in Tyotkino on Tuesday,” it was said.')).toEqual([])
})
