import { expect, it } from 'vitest'
import { readReports } from '../../tests/support/reports.ts'

const filler =
  'The paper mill stands on the river, some way out of the town, and has been for sale since the winter before last. Its chimney is the highest thing for miles around, and most of the people who live in the streets behind it have worked there at one time, as their fathers did. The town has no other works of that size, and nobody expects that there will be one.'

const read = async (...paragraphs: string[]) => {
  const text = [
    'Lowland Gazette, 14 May 2031',
    'What happened at the mill',
    'The company said that three men were killed in an explosion in Varna on Tuesday.',
    filler,
    ...paragraphs,
  ].join('\n\n')
  const reading = await readReports(text)
  const inIncidents = new Set(reading.incidents.flatMap(({ claims }) => claims))
  return reading.claims
    .filter(({ id }) => inIncidents.has(id))
    .map(({ document, start, end }) =>
      reading.documents.find(({ id }) => id === document)!.text.slice(start, end),
    )
}

it('what two voices say of one thing stands in the incident, though no event type fits', async () => {
  const held = await read(
    'The company said that the emergency exit was open.',
    'The Harbour Union said that the emergency exit was locked with a chain.',
  )
  expect(held.some((words) => words.includes('exit was open'))).toBe(true)
  expect(held.some((words) => words.includes('exit was locked'))).toBe(true)
})

it('what only one voice speaks of does not', async () => {
  const held = await read(
    'The company said that the emergency exit was open.',
    'The Harbour Union said that its choir was looking for a tenor.',
  )
  expect(held.some((words) => words.includes('exit was open') || words.includes('choir'))).toBe(false)
})

const togetherIn = async (...paragraphs: string[]) => {
  const text = ['Lowland Gazette, 14 May 2031', 'What happened at the mill', filler, ...paragraphs].join(
    '\n\n',
  )
  const reading = await readReports(text)
  return reading.incidents.some(({ claims }) => {
    const held = claims.map((id) => reading.claims.find((claim) => claim.id === id)!.event.type)
    return held.includes('aid') && held.includes('attack')
  })
}

it('two kinds of event are one happening where two voices speak of one thing in them', async () =>
  expect(
    await togetherIn(
      'The Harbour Union said that it had sent the village humanitarian aid, 40 sacks of flour, on Tuesday.',
      'The company said that gunmen had attacked the lorry with the flour on Tuesday.',
    ),
  ).toBe(true))

it('and two where they do not', async () =>
  expect(
    await togetherIn(
      'The Harbour Union said that it had sent the village humanitarian aid, 40 sacks of flour, on Tuesday.',
      'The company said that gunmen had attacked a driver on Tuesday.',
    ),
  ).toBe(false))

it('in a report without a date, what befell in another year is another happening', async () => {
  const reading = await readReports(
    'Blast at the mill\n\nVARNA - An explosion tore through the mill on Tuesday, killing three people.\n\nThe company said that three men were killed.\n\nIn 2019 an explosion at the mill killed two men.',
  )
  const years = reading.incidents.map(({ title, claims }) => `${claims.length} ${/2019/.test(title)}`)
  expect(years.filter((each) => each.endsWith('true'))).toEqual(['1 true'])
})
