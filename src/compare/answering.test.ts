import { expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'
import { isAnswered } from './answering.ts'
import { byId, type Sources } from './sources.ts'

const army = 'The Orvel Army said that rebels had burned the mill.'
const rebels = 'The Red Wing said that the mill was standing.'

it.each([
  [[`${army} ${rebels}`], true],
  [[army, rebels], true],
  [[army, 'A tram was late.', rebels], true],
  [[army, 'The Harbour Council said that a ship had left.', rebels], false],
  [[army, 'The Orvel Army said that the mill was large.'], false],
  [[army, `${'Rain fell on the hills. '.repeat(15)}`, rebels], false],
])('%j: the last answers the first: %s', async (paragraphs, expected) => {
  const reading = await readReports(report(...paragraphs))
  const sources: Sources = {
    documents: byId(reading.documents),
    entities: byId(reading.entities),
    statements: byId(reading.statements),
    claims: byId(reading.claims),
    incidentOf: new Map(),
    stems: new Map(),
  }
  const told = reading.claims.filter(({ statement }) =>
    sources.statements.get(statement)!.speakers.every((speaker) => speaker !== 'narrator'),
  )
  expect(isAnswered(told[0]!, told.at(-1)!, sources)).toBe(expected)
  expect(isAnswered(told.at(-1)!, told[0]!, sources)).toBe(expected)
})
