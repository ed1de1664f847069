import { expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'

const army = 'The army of Russia said that it killed 60 soldiers in Tyotkino on Tuesday.'

/** The words of the claims that are marked. */
async function oneSided(...paragraphs: readonly string[]): Promise<string[]> {
  const reading = await readReports(report(...paragraphs))
  const text = reading.documents[0]!.text
  return reading.claims.filter((claim) => claim.oneSided).map((claim) => text.slice(claim.start, claim.end))
}

it.each([
  ['by those who killed', [army], ['it killed 60 soldiers in Tyotkino on Tuesday']],
  [
    'while another speaks of something else',
    [army, 'The mayor, Anton Lugov, said that Tyotkino was shelled on Tuesday.'],
    ['it killed 60 soldiers in Tyotkino on Tuesday'],
  ],
  [
    'while another counts other people',
    [army, 'The mayor, Anton Lugov, said that three civilians were killed in Tyotkino on Tuesday.'],
    ['it killed 60 soldiers in Tyotkino on Tuesday', 'three civilians were killed in Tyotkino on Tuesday'],
  ],
  [
    'of a deed against civilians of which nobody else speaks',
    [
      'The army of Russia said that after intense shelling of civilian structures in Tyotkino the attack was repelled.',
    ],
    ['after intense shelling of civilian structures in Tyotkino the attack was repelled'],
  ],
])('a loss told %s is one-sided', async (_, paragraphs, words) =>
  expect(await oneSided(...paragraphs)).toEqual(words),
)

it.each([
  ['counted by two', [army, 'The Dawn Regiment said that two soldiers were killed in Tyotkino on Tuesday.']],
  ['told by the report itself', ['Sixty soldiers were killed in Tyotkino on Tuesday.']],
  ['told by one and by the report itself', [army, 'Sixty soldiers were killed in Tyotkino on Tuesday.']],
  ['without a number', ['The army of Russia said that it killed soldiers in Tyotkino on Tuesday.']],
  [
    'that is a deed against civilians told by two',
    [
      'The army of Russia said that shelling of civilian houses in Tyotkino began on Tuesday.',
      'The mayor, Anton Lugov, said that houses were burning after the shelling of residential streets in Tyotkino on Tuesday.',
    ],
  ],
  ['that is denied', ['The army of Russia denied shelling civilian houses in Tyotkino on Tuesday.']],
  ['that is money', ['The White House said that it is sending Ukraine $300 million in aid.']],
])('a loss %s is not', async (_, paragraphs) => expect(await oneSided(...paragraphs)).toEqual([]))
