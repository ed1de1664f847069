import { describe, expect, it } from 'vitest'
import { readReports, report } from '../../../tests/support/reports.ts'

const found = async (sentence: string): Promise<string[]> =>
  (await readReports(report(sentence))).documents[0]!.quantities.filter(({ rule }) =>
    rule.includes('bare.'),
  ).map(({ text, role }) => `${text} ${role}`)

describe('a number without a noun counts', () => {
  it.each([
    ['Police put the crowd at 8,000.', ['8,000 attended']],
    ['The ministry estimated attendance at about 9,000.', ['about 9,000 attended']],
    ['The company put the figure at 90.', ['90 other']],
    ['The army put the number of militants killed in Varna on Tuesday at 30.', ['30 killed']],
    ['The port said fewer than 300 had stayed away.', ['fewer than 300 other']],
    ['The mayor said there were no more than 6,000.', ['no more than 6,000 other']],
    [
      'The number of people killed when water poured from the dam has risen to seven, the port said.',
      ['seven killed'],
    ],
    [
      'The ministry said that the total number of people killed when the dam above the town broke had risen to nine.',
      ['nine killed'],
    ],
    ['The police said there had been 15 on board.', ['15 other']],
    ['The jail holds 3,100, its staff said.', ['3,100 other']],
    ['The number of those injured in the crash climbed on Monday to 40, the clinic said.', ['40 wounded']],
  ])('%s', async (sentence, expected) => expect(await found(sentence)).toEqual(expected))
})

describe('and counts nothing', () => {
  it.each([
    'The ferry left at 8.',
    'The council held 2010 to be a good year.',
    'The show held on 15 boards.',
    'The match ended at 3 to 2.',
    'The convoy was hit at kilometre 40.',
    'Their T-72 was the number one.',
    'The rate stood at more than 5 %.',
    'The vessel sailed at more than 20 knots.',
    'Route 66 was closed.',
    'The number of seats on the ferry that was hit has risen to seven, the port said.',
    'A dealer in numbers of killed cattle said that the wind rose to seven.',
    'The number of people killed on the road is counted at the gate of pier seven.',
  ])('%s', async (sentence) => expect(await found(sentence)).toEqual([]))
})
