import { describe, expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'
import { byId, type Sources } from './sources.ts'
import { statusesOf } from './victim-status.ts'

/** Who the dead and wounded of the first claim of a report are said to be: `civilian 8`, `combatant ?` where nobody counts. */
async function statuses(paragraph: string): Promise<string[]> {
  const reading = await readReports(report(paragraph))
  const sources = { documents: byId(reading.documents) } as unknown as Sources
  return statusesOf(reading.claims[0]!, sources).map(({ status, count }) => `${status} ${count ?? '?'}`)
}

describe('statusesOf', () => {
  it.each([
    ['The mayor said that the shelling of Tyotkino killed eight civilians.', ['civilian 8']],
    [
      'The mayor said that eight civilians and one soldier were killed in Tyotkino.',
      ['civilian 8', 'combatant 1'],
    ],
    ['The mayor said that several soldiers were wounded in Tyotkino.', ['combatant ?']],
    ['The mayor said that the nine dead in Tyotkino were all farmers.', ['civilian 9']],
  ])('%s', async (paragraph, expected) => expect(await statuses(paragraph)).toEqual(expected))

  it.each([
    'The mayor said that nine people were killed in Tyotkino.',
    'The mayor said that two tanks were destroyed in Tyotkino.',
    'The mayor said that a rally of 300 ended in Tyotkino.',
  ])('tells none in: %s', async (paragraph) => expect(await statuses(paragraph)).toEqual([]))
})
