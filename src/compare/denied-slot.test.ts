import { expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'

const denied = 'The mayor, Anton Lugov, denied that account.'

it.each([
  [
    'who owns the deed',
    ['The Salt Front claimed responsibility for the blast in Odesa.', denied],
    'responsibility',
  ],
  [
    'who did it, put on another',
    ['The coast guard accused the navy of ramming a boat off Odesa.', denied],
    'responsibility',
  ],
  [
    'who holds the ground',
    ['The Salt Front said that it had taken the village of Tyotkino.', denied],
    'control',
  ],
  ['how it ended', ['The Salt Front said that its raid on Tyotkino was repelled.', denied], 'outcome'],
  [
    'how it came about, where others tell of it too',
    [
      'The coast guard said that the navy rammed a boat off Odesa on Tuesday.',
      denied,
      'The harbour office said that two boats collided off Odesa on Tuesday.',
    ],
    'cause',
  ],
  [
    'whether it was, where what is denied says that it was not',
    [
      'The coast guard said that it had found no evidence that the navy rammed a boat off Odesa on Tuesday.',
      denied,
      'The harbour office said that two boats collided off Odesa on Tuesday.',
    ],
    'existence',
  ],
  [
    'whether it was',
    ['The coast guard said that the navy rammed a boat off Odesa on Tuesday.', denied],
    'existence',
  ],
])('a denial parts on %s', async (_, paragraphs, slot) => {
  const { disputes } = await readReports(report(...paragraphs))
  expect(disputes.filter(({ rule }) => rule === 'dispute.denied-statement').map((each) => each.slot)).toEqual(
    [slot],
  )
})
