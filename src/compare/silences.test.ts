import { expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'

/** The silences of whoever bears this name, as `slot kind`. */
async function silences(speaker: string, ...paragraphs: readonly string[]): Promise<string[]> {
  const reading = await readReports(report(...paragraphs))
  const id = reading.entities.find(({ name }) => name === speaker)!.id
  return reading.incidents
    .flatMap(({ accounts }) => accounts)
    .filter(({ speakers }) => speakers.includes(id))
    .flatMap(({ silences: all = [] }) =>
      all.map(({ slot, kind, statement }) => {
        expect(statement === null).toBe(kind === 'nothing-found')
        return `${slot} ${kind}`
      }),
    )
}

const regiment = 'The Dawn Regiment said that two soldiers were killed in the raid on Tyotkino on Tuesday.'
const mayor = 'The mayor, Anton Lugov, said that the raid on Tyotkino was repelled on Tuesday.'

it('are nothing found where nothing is said', async () =>
  expect(await silences('Anton Lugov', regiment, mayor)).toEqual(['deaths nothing-found']))

it('are a refusal of the slot that it names', async () =>
  expect(
    await silences('Anton Lugov', regiment, mayor, 'Lugov declined to comment on casualties in Tyotkino.'),
  ).toEqual(['deaths declined']))

it('are no refusal of what it does not name', async () =>
  expect(
    await silences('Anton Lugov', regiment, mayor, 'Lugov declined to comment on the cost of the repairs.'),
  ).toEqual(['deaths nothing-found']))

it('are no refusal by somebody else', async () =>
  expect(
    await silences('Anton Lugov', regiment, mayor, 'The Dawn Regiment declined to comment on casualties.'),
  ).toEqual(['deaths nothing-found']))
