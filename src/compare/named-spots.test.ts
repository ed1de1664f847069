import { describe, expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'

const disputes = async (...paragraphs: readonly string[]) =>
  (await readReports(report(...paragraphs))).disputes.length

/** Two counts of one report: of one rally, or of two towns that no gazetteer holds. */
describe('counts in towns that nobody can place', () => {
  const melar = 'The organisers said that 9,000 people had joined the rally in Melarvost on Tuesday.'
  it.each([
    ['one town', 'Police said that 2,000 people had joined the rally in Melarvost.', 1],
    ['no town, so that of the report', 'Police said that 2,000 people had joined the rally.', 1],
    ['another town', 'In Orvikol, police said, 2,000 people had joined the rally.', 0],
    ['the mayor of another town', 'The mayor of Orvikol said that 2,000 people had joined the rally.', 0],
  ])('%s', async (_, other, expected) => expect(await disputes(melar, other)).toBe(expected))
})
