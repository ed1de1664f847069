import { describe, expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'
import type { Document } from '../model/index.ts'
import { findCopies } from './copies.ts'

const wire =
  'Two ferries collided in thick fog off the northern pier on Monday evening and eleven passengers were taken to hospital, the harbour office said. Divers went down at dawn to look for the anchor of the smaller ferry, which had torn loose.'

function documents(...texts: readonly string[]): Document[] {
  return texts.map((text, at) => ({ id: `d${at}`, text, published: `2024-03-1${at}` }) as unknown as Document)
}

describe('findCopies finds', () => {
  it.each([
    ['the same words', wire, 'identical', 1],
    ['a cut text', wire.slice(0, wire.indexOf(' Divers')), 'cut', 1],
    ['a text with a line of its own', `${wire} The Lowmoor Gazette has asked the owners.`, 'cut', 0.8],
    [
      'a text with a few words changed',
      wire.replace('thick fog', 'heavy fog').replace('at dawn', 'at first light'),
      'rewritten',
      0.5,
    ],
  ])('%s', (_, text, how, atLeast) => {
    const [copy, ...others] = findCopies(documents(wire, text))
    expect(others).toEqual([])
    expect(copy).toMatchObject({ document: 'd1', of: 'd0', how })
    expect(copy!.share).toBeGreaterThanOrEqual(atLeast)
  })
})

describe('findCopies does not find', () => {
  it.each([
    [
      'the same happening in other words',
      'Fog was blamed when a pair of ferries ran into each other near the pier; eleven people needed a doctor, according to the port.',
    ],
    [
      'one quoted sentence in a long text',
      `${wire.slice(0, 60)} ${'and other news of the coast followed it in a row '.repeat(9)}`,
    ],
    ['nothing', ''],
    ['a few words', 'Two ferries collided in thick fog'],
  ])('%s', (_, text) => expect(findCopies(documents(wire, text))).toEqual([]))

  it('anything in one document', () => expect(findCopies(documents(wire))).toEqual([]))
})

it('calls the one published first the original, in whatever order they come', () => {
  const [first, second] = documents(wire, wire) as [Document, Document]
  expect(findCopies([second, first])).toEqual(findCopies([first, second]))
  expect(findCopies([second, first])[0]).toMatchObject({ document: 'd1', of: 'd0' })
})

it('a copy adds an outlet and never an origin', async () => {
  const text = report(
    'The mayor, Anton Lugov, said that 12 people were wounded when Tyotkino was shelled on Tuesday.',
    'The school of the village, which had been closed since the winter, burned down, and the road to the river was closed.',
  )
  const alone = await readReports(text)
  const twice = await readReports(text, `${text}\n`)
  const wounded = (reading: typeof alone) =>
    reading.incidents
      .flatMap((incident) => incident.accounts)
      .flatMap((account) => account.slots)
      .filter((slot) => slot.slot === 'wounded')
  expect(wounded(alone).map((slot) => [slot.origins.length, slot.outlets.length])).toEqual([[1, 1]])
  expect(wounded(twice).map((slot) => [slot.origins.length, slot.outlets.length])).toEqual([[1, 2]])
  expect(twice.copies).toHaveLength(1)
})
