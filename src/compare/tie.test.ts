import { expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'
import { byId } from './sources.ts'
import { tie } from './tie.ts'

async function tied(one: string, other: string, place: 'same' | 'unstated', time: 'same' | 'unstated') {
  const reading = await readReports(report(one, other))
  const [a, b] = reading.claims
  const sources = {
    documents: byId(reading.documents),
    entities: byId(reading.entities),
    statements: byId(reading.statements),
    claims: byId(reading.claims),
    incidentOf: new Map(),
    stems: new Map(),
  }
  return tie(a!, b!, { place, time }, sources)
}

it.each([
  [
    'two words for things',
    'The mayor said the dike at the mill broke.',
    'A farmer said the dike at the mill held.',
    'unstated',
    'unstated',
    'same',
  ],
  [
    'one word',
    'The mayor said the dike broke.',
    'A farmer said the dike was whole.',
    'unstated',
    'unstated',
    'unstated',
  ],
  [
    'place and time alone',
    'The mayor said the bridge fell.',
    'A farmer said cows were lost.',
    'same',
    'same',
    'unstated',
  ],
  [
    'place alone',
    'The mayor said the bridge fell.',
    'A farmer said cows were lost.',
    'same',
    'unstated',
    null,
  ],
  [
    'nothing',
    'The mayor said the bridge fell.',
    'A farmer said cows were lost.',
    'unstated',
    'unstated',
    null,
  ],
] as const)('%s', async (_, one, other, place, time, expected) =>
  expect(await tied(one, other, place, time)).toBe(expected),
)
