import { describe, expect, it } from 'vitest'
import { data } from '../../../tests/support/reports.ts'
import { captureText } from '../../capture/index.ts'
import { readCapture } from '../../pipeline.ts'

/** `what: whose`, for each quantity that has a side. */
async function sides(text: string): Promise<string[]> {
  const { documents, entities } = await readCapture(captureText(`Border notes\n\n${text}`, null), data)
  return documents[0]!.quantities
    .filter(({ side }) => side !== null)
    .map((one) => `${one.text}: ${entities.find(({ id }) => id === one.side)?.name}`)
}

const attacked =
  'The Russian Defence Ministry said all attacks of the Ukrainian Armed Forces were repelled on Monday.'

describe('withSides', () => {
  it.each([
    [
      'a country in the phrase',
      `${attacked} The ministry said Russian forces killed 60 Ukrainian soldiers.`,
      ['60 Ukrainian soldiers: Ukrainian Armed Forces'],
    ],
    [
      'what a party says it destroyed, where one enemy is told of',
      `${attacked} The Russian Defence Ministry said five tanks were eliminated near the river.`,
      ['five tanks: Ukrainian Armed Forces'],
    ],
    [
      'arms made elsewhere',
      `${attacked} The Russian Defence Ministry said it had destroyed a US-made howitzer.`,
      ['a US-made howitzer: Ukrainian Armed Forces'],
    ],
    [
      'what the enemy lost',
      `${attacked} The Russian Defence Ministry said the enemy lost 100 men and six tanks.`,
      ['100 men: Ukrainian Armed Forces', 'six tanks: Ukrainian Armed Forces'],
    ],
    [
      'for whose army people are said to fight',
      `${attacked} Some 300 volunteers fighting as part of Ukraine’s armed forces crossed the river.`,
      ['Some 300 volunteers: Ukrainian Armed Forces'],
    ],
    [
      'the other side of the same war',
      `${attacked} The Ukrainian Armed Forces said it had destroyed two tanks.`,
      ['two tanks: Russian Defence Ministry'],
    ],
    [
      'who gives money',
      `${attacked} The Russian Defence Ministry said it had pledged $5 million to the region.`,
      ['$5 million: Russian Defence Ministry'],
    ],
    [
      'the body whose officer speaks',
      'The Marsh Legion met. “We lost three tanks,” the commander of the Marsh Legion, Pavlo Hrim, said.',
      ['three tanks: Marsh Legion'],
    ],
    [
      'whose “its” opens what is said',
      'The Marsh Legion admitted that nine of its fighters were wounded.',
      ['nine of its fighters: Marsh Legion'],
    ],
    [
      'in whose name money is announced',
      '“On behalf of President Ivo Sarek, I am announcing $20 million in aid,” Ana Reyk said. Mr Sarek slept.',
      ['$20 million: Ivo Sarek'],
    ],
  ])('finds %s', async (_, text, expected) => expect(await sides(text)).toEqual(expected))

  it.each([
    ['no enemy is told of', 'The Russian Defence Ministry said five tanks were destroyed near the river.'],
    [
      'the narrator speaks',
      'Five tanks were eliminated near the river on Monday. Nobody said whose they were.',
    ],
    [
      'people of a country fight for anyone',
      `${attacked} The ministry said 300 Russian volunteers gathered there.`,
    ],
    ['what burned are homes', `${attacked} The Russian Defence Ministry said it had destroyed five houses.`],
    ['money is asked for', `${attacked} The Russian Defence Ministry asked for $5 million.`],
    ['money is given to who acts', 'The Russian Defence Ministry said it had received $5 million.'],
    ['a person speaks of the fighters of something else', 'Ana Reyk said nine of its fighters were wounded.'],
    ['somebody else lost its people', 'The Marsh Legion said the village lost nine of its people.'],
    ['nobody says in whose name', '“On behalf of all here, I am giving $20,” Ana Reyk said.'],
    ['a person of no known party gives', 'Anna Varn announced: “I am sending the region $5 million.”'],
    [
      'people fight for a firm',
      `${attacked} Some 300 volunteers working for Ukraine’s railways crossed the river.`,
    ],
  ])('finds none where %s', async (_, text) => expect(await sides(text)).toEqual([]))
})
